package jp.shisaku.extract.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.budget.term.Period;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;

/** The periods that head the columns of a roadmap, in one line or in the cells of a row. */
final class RoadmapHeads {

  /** 令和, 6, 年度, ～, 令和, 7, 年度. */
  private static final int WORDS_OF_A_PERIOD = 7;

  /** 令和, 2024, 令和5. */
  private static final int LONGEST_PART = 4;

  /** A line of heads alone has at most so many characters, blanks between them included. */
  private static final int LONGEST_HEADS = 200;

  /** The white between columns that a text keeps. */
  private static final Pattern SPACED = Pattern.compile(" {2,}|\t");

  private static final Pattern BLANKS = Pattern.compile("[\\s　]+");

  /** The label of a roadmap, 中長期的取組, in all its wordings. */
  static final String LABEL = "中長期";

  /** A year, and another one behind it. */
  private static final Pattern TWO_YEARS =
      Pattern.compile("(?:令和|平成|[0-9０-９]{4}\\s*年)(?=.{0,32}(?:令和|平成|[0-9０-９]{4}\\s*年))");

  /** A roadmap has no more columns. */
  private static final int MOST_COLUMNS = 10;

  /** 2021年度(令和3年度)～2025年度(令和7年度) is no longer. */
  private static final int LONGEST_PERIOD = 32;

  private RoadmapHeads() {}

  /**
   * What may be heads on a line; without that of the column before the periods, in which stands
   * what is done, where a text keeps its columns apart.
   */
  static List<String> of(Block line) {
    List<String> heads = parted(line.text());
    if (heads.size() > 2 && areSpaced(line) && Period.ofRow(heads).isEmpty()) {
      heads.remove(0);
    }
    return heads;
  }

  /**
   * The periods of a line that stand behind each other where a text keeps no blanks between them,
   * or none before the text below them: 令和7年度令和8年度以降, 令和7年度 令和8年度以降・板を張る. Empty where there is one
   * alone.
   *
   * @param labelled where 中長期的取組 stands on the line or right above it: then text may stand before
   *     them
   */
  static List<String> runOn(Block line, boolean labelled) {
    String text = line.text();
    boolean free = line instanceof Line && line.box().isEmpty();
    if (!free) {
      return List.of();
    }
    Matcher two = TWO_YEARS.matcher(text);
    for (int from = Math.max(0, text.lastIndexOf(LABEL)); two.find(from); from = two.start() + 1) {
      List<String> heads = new ArrayList<>();
      String rest = BLANKS.matcher(text.substring(two.start())).replaceAll("");
      for (String head = first(rest); !head.isEmpty(); head = first(rest)) {
        heads.add(head);
        rest = rest.substring(head.length());
      }
      boolean first = text.substring(0, two.start()).isBlank();
      if (heads.size() > 1 && (labelled || first && (rest.isEmpty() || isOpen(heads)))) {
        return heads;
      }
    }
    return List.of();
  }

  /** True where the last column is 令和8年度以降. */
  private static boolean isOpen(List<String> heads) {
    return Period.of(heads.get(heads.size() - 1)).filter(Period::openEnd).isPresent();
  }

  /** The longest period with which a text begins; empty where it begins with none. */
  private static String first(String text) {
    int end = Math.min(text.length(), LONGEST_PERIOD);
    while (end > 0 && Period.of(text.substring(0, end)).isEmpty()) {
      end--;
    }
    return text.substring(0, end);
  }

  /** What blanks part on a line; those within a period, 令和 4 年度, part nothing. */
  private static List<String> parted(String line) {
    List<String> words = List.of(line.split("\\s+"));
    // To put the words of every line together takes long, and nearly none begins like a period.
    if (!mayBePart(words.get(0)) || line.indexOf('年') < 0 || line.length() > LONGEST_HEADS) {
      return new ArrayList<>(words);
    }
    List<String> heads = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int end = Math.min(i + WORDS_OF_A_PERIOD, words.size());
      while (end > i + 1 && Period.of(String.join("", words.subList(i, end))).isEmpty()) {
        end--;
      }
      heads.add(String.join("", words.subList(i, end)));
      i = end - 1;
    }
    return heads;
  }

  private static boolean mayBePart(String word) {
    return !word.isEmpty()
        && word.length() <= LONGEST_PART
        && Character.isLetterOrDigit(word.charAt(0));
  }

  /** True for a line in which a text shows by wide blanks that there are columns. */
  static boolean areSpaced(Block block) {
    return block instanceof Line line && line.box().isEmpty() && SPACED.matcher(line.text()).find();
  }

  /** Heads of a text of which one goes on below: 令和7年度　令和8年度以 above 降. */
  static boolean areBroken(Block block) {
    if (!(block instanceof Line line) || line.box().isPresent() || line.text().indexOf('年') < 0) {
      return false;
    }
    List<String> words = List.of(SPACED.split(line.text()));
    List<String> open = words.stream().filter(word -> Period.of(word).isEmpty()).toList();
    return !open.isEmpty()
        && words.size() <= MOST_COLUMNS
        && open.stream().allMatch(word -> Period.of(word + "降").isPresent());
  }
}

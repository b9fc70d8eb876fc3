package jp.shisaku.typed.sheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Vocabulary;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;

/**
 * Rows of a table that a text keeps on one line, with a blank between the cells: 施策分類 ①予算 予算額
 * 12百万円. Each label gets a line of its own, and its value the lines below it; a label that is
 * broken over two such lines is whole again.
 */
public final class RunOnRows {

  /** The head of a sheet has no more lines. */
  private static final int LINES = 12;

  /** A label is broken into at most so many words. */
  private static final int WORDS_OF_A_LABEL = 3;

  private static final Pattern WORD = Pattern.compile("[^\\s　]+");

  /**
   * …を残す。 概要 道を掘る。: a label behind a sentence, also at the end of its line; 空の道 施策名：風船便: the name
   * behind its heading.
   */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?<=[。）)])[\\s　]+(?<prose>[^\\s　。、]{2,12})(?=[\\s　]+\\S|[\\s　]*$)"
              + "|[\\s　]+(?<name>[^\\s　。、：:]{2,8})[：:](?=.)");

  /** 施策名 風船便 担当 橋局風課: an office behind its label and the name; no number, 1 担当 橋局風課. */
  private static final Pattern OFFICE =
      Pattern.compile("(?<=\\p{L}\\S)[\\s　]+(?<label>[^\\s　]{2,8})(?=[\\s　]+\\S)");

  private final Labels labels;
  private final List<Block> parted = new ArrayList<>();

  private RunOnRows(Labels labels) {
    this.labels = labels;
  }

  /** A word of a line, and whether a line begins with it. */
  private record Word(String text, Line line, boolean first) {}

  /** A label, and how many words it is. */
  private record Found(String label, Field field, int words) {}

  public static List<Block> parted(List<Block> blocks, Labels labels) {
    RunOnRows rows = new RunOnRows(labels);
    for (int i = 0; i < blocks.size(); ) {
      i += rows.take(blocks, i);
    }
    return rows.parted;
  }

  /** Takes the blocks at an index, and says how many. */
  private int take(List<Block> blocks, int index) {
    if (!(blocks.get(index) instanceof Line line)) {
      parted.add(blocks.get(index));
      return 1;
    }
    if (heading(line).filter(m -> m.field().opensSheet()).isEmpty()) {
      String below = index + 1 < blocks.size() ? blocks.get(index + 1).text() : "";
      if (!office(line, below)) {
        sentences(line);
      }
      return 1;
    }
    int end = index + 1;
    while (end < Math.min(blocks.size(), index + LINES) && goesOn(blocks.get(end))) {
      end++;
    }
    List<Block> run = blocks.subList(index, end);
    Optional<List<Block>> rows = rows(words(run));
    parted.addAll(rows.orElse(run));
    return end - index;
  }

  private Optional<LabelMatch> heading(Line line) {
    return labels.leadingKnown(line.text());
  }

  private boolean goesOn(Block block) {
    return block instanceof Line line
        && heading(line).filter(m -> !m.field().opensSheet()).isEmpty();
  }

  private static List<Word> words(List<Block> run) {
    List<Word> words = new ArrayList<>();
    for (Block block : run) {
      Matcher word = WORD.matcher(block.text());
      for (boolean first = true; word.find(); first = false) {
        words.add(new Word(word.group(), (Line) block, first));
      }
    }
    return words;
  }

  /** The lines that these words are; empty where no line holds a label behind its beginning. */
  private Optional<List<Block>> rows(List<Word> words) {
    List<Block> rows = new ArrayList<>();
    Set<Field> seen = EnumSet.noneOf(Field.class);
    boolean runOn = false;
    for (int i = 0; i < words.size(); ) {
      Optional<Found> label = label(words, i);
      Line line = words.get(i).line();
      if (label.isPresent()) {
        if (!seen.add(label.get().field())) {
          return Optional.empty();
        }
        runOn |= !words.get(i).first();
        rows.add(line.withText(label.get().label()).afterGap(true));
        i += label.get().words();
      } else {
        int end = i + 1;
        while (end < words.size() && !words.get(end).first() && label(words, end).isEmpty()) {
          end++;
        }
        List<String> value = words.subList(i, end).stream().map(Word::text).toList();
        rows.add(line.withText(String.join(" ", value)).afterGap(false));
        i = end;
      }
    }
    return runOn && seen.size() > 1 ? Optional.of(rows) : Optional.empty();
  }

  /** The longest label of the head that begins with a word. */
  private Optional<Found> label(List<Word> words, int index) {
    StringBuilder text = new StringBuilder();
    Optional<Found> found = Optional.empty();
    for (int i = index; i < Math.min(words.size(), index + WORDS_OF_A_LABEL); i++) {
      text.append(words.get(i).text());
      int count = i - index + 1;
      Optional<Found> here =
          labels
              .knownInText(text.toString())
              .filter(m -> m.field().opensSheet() || m.field() == Field.EFFECT)
              // Any name may stand before 計画における位置づけ, but not the value of another label.
              .filter(m -> count == 1 || !m.wording().startsWith(Vocabulary.ANY_NAME))
              .map(m -> new Found(m.printed(), m.field(), count));
      found = here.isPresent() ? here : found;
    }
    return found;
  }

  /** Parts a line before the label of an office, which may go on below, and behind it. */
  private boolean office(Line line, String below) {
    Matcher label = OFFICE.matcher(line.text());
    while (label.find()) {
      String office = line.text().substring(label.end()).strip();
      if (labels.known(label.group("label")).filter(RunOnRows::isOfOffice).isPresent()
          && (Offices.isList(office) || Offices.isList(office + below))) {
        parted.add(part(line, 0, label.start()));
        // What goes on below a colon is of its label.
        parted.add(line.withText(label.group("label") + "：" + office).afterGap(true));
        return true;
      }
    }
    return false;
  }

  private static boolean isOfOffice(LabelMatch label) {
    return label.isExact() && label.field() == Field.OFFICES;
  }

  /** A line of sentences, before each label in it. */
  private void sentences(Line line) {
    Matcher behind = BEHIND.matcher(line.text());
    int start = 0;
    while (behind.find()) {
      String group = behind.group("prose") == null ? "name" : "prose";
      if (labels.knownInText(behind.group(group)).filter(m -> isOf(group, m.field())).isPresent()) {
        parted.add(part(line, start, behind.start()));
        start = behind.start(group);
      }
    }
    parted.add(start == 0 ? line : part(line, start, line.text().length()));
  }

  private static boolean isOf(String group, Field field) {
    return group.equals("prose") ? field.isProse() : field == Field.NAME;
  }

  private static Line part(Line line, int start, int end) {
    Line part = line.withText(line.text().substring(start, end).strip());
    return start == 0 ? part : part.afterGap(true);
  }
}

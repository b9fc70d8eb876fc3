package jp.shisaku.typed.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.budget.term.AmountsInText;
import jp.shisaku.label.KindsOfMeasures;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;
import jp.shisaku.text.Circled;

/**
 * What stands on each line of a text in which recognition keeps apart what stood on one line.
 *
 * @param texts of each line: those between wide blanks, or between bars that were read for the
 *     lines between cells
 */
public record RowTexts(List<Line> lines, List<List<String>> texts, Labels labels) {

  private static final Pattern SPECKS = Pattern.compile("^[|｜\\[\\s]+|[\\s。、.・|｜]+$");

  private static final Pattern BETWEEN = Pattern.compile(" {2,}| ?[|｜] ?");

  public static RowTexts of(List<Line> lines, Labels labels) {
    return new RowTexts(
        lines, lines.stream().map(line -> parted(on(line.text()), labels)).toList(), labels);
  }

  /** 目的 便りを運ぶ。　　概要 風船を買う。: two labels that nearly touch the texts behind them. */
  private static List<String> parted(List<String> texts, Labels labels) {
    long labelled = texts.stream().filter(text -> isBeforeText(text, labels)).limit(2).count();
    return labelled < 2
        ? texts
        : texts.stream()
            .flatMap(
                text ->
                    isBeforeText(text, labels) ? Stream.of(text.split(" ", 2)) : Stream.of(text))
            .toList();
  }

  private static boolean isBeforeText(String text, Labels labels) {
    int blank = text.indexOf(' ');
    return blank > 0
        && labels.known(text.substring(0, blank)).filter(l -> l.field().isProse()).isPresent();
  }

  /** The texts of a line; of one that is nothing but bars, the line. */
  public static List<String> on(String line) {
    List<String> texts = BETWEEN.splitAsStream(line).filter(text -> !text.isBlank()).toList();
    return texts.isEmpty() ? List.of(line) : texts;
  }

  public List<String> at(int index) {
    return texts.get(index);
  }

  public int size() {
    return lines.size();
  }

  /** True where no blank line stands between two that follow each other. */
  public boolean isBelow(int line, int other) {
    return line < lines.size() && !lines.get(Math.max(line, other)).afterGap();
  }

  public boolean isAtEdge(int index) {
    return lines.get(index).indent() == 0;
  }

  /** True where bars stand between the texts of a line. */
  public boolean isBarred(int index) {
    return at(index).size() > Span.texts(lines.get(index)).size();
  }

  /** The label of a header that a text is, or that it begins with; 予算 is a kind here. */
  public Optional<LabelMatch> labelOfHeader(String text) {
    String bare = bare(text);
    return labels
        .leadingKnown(bare)
        .filter(label -> label.field().opensSheet() && !KindsOfMeasures.isKnown(bare));
  }

  /** The label of a header that two texts are together, one below the other. */
  public Optional<LabelMatch> labelOfHeader(String upper, String lower) {
    return ofTwo(upper, lower).filter(label -> label.field().opensSheet());
  }

  /** The label that two texts are together, one below the other. */
  public Optional<LabelMatch> ofTwo(String upper, String lower) {
    return labels.knownOfTwo(bare(upper), bare(lower));
  }

  public boolean isProse(String text) {
    return labels.known(bare(text)).filter(label -> label.field().isProse()).isPresent();
  }

  /** True for two texts on a line, neither of which is a label: lines of two cells. */
  public boolean isBeside(int index) {
    return at(index).size() == 2 && at(index).stream().allMatch(this::isPlain);
  }

  public boolean isPlain(String text) {
    return labels.leadingKnown(text).isEmpty();
  }

  public static boolean isAmount(String text) {
    return !AmountsInText.of(text).isEmpty();
  }

  public static boolean isCoded(String text) {
    return Circled.leading(bare(text)) > 0;
  }

  /** Without the bars and dots at its ends, which recognition makes of rulings and specks. */
  public static String bare(String text) {
    return SPECKS.matcher(text).replaceAll("");
  }

  /**
   * A line that goes on in its cell reaches about as far right as the next; 施策 | 便りが増える。 does not.
   */
  public static boolean isShort(String text, String next) {
    return 2 * text.length() < next.length();
  }
}

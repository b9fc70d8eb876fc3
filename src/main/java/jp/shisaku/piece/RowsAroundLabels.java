package jp.shisaku.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.budget.AmountsInText;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;
import jp.shisaku.text.Circled;

/**
 * Sheets as recognition writes them: what stood on one line is kept apart by blanks, but no line is
 * indented, so that the lines of a cell begin below its label as well as right of it.
 *
 * <pre>
 * 総合戦略                     令和7年度予算(案)：12百万円
 * 施策分類    ①予算    における位置づけ    ②空の道づくり    予算額    (令和6年度予算：10百万円)
 * 便りを運ぶ人が                  風船を買い、
 * 目的    減っている。    概要    糸を配る。
 * </pre>
 *
 * <p>Each label gets a line of its own, and what stands around it the lines below that. Marks on
 * the lines of a header that are no label, no kind, no position and no amount are what recognition
 * made of a cell it read twice: they go to the end, where the details are.
 */
final class RowsAroundLabels {

  /** A header has so many labels on one line. */
  private static final int FEWEST_LABELS = 2;

  private static final int LONGEST_UNREAD = 6;

  /** What stands below the name of a plan; recognition often loses it where the line is narrow. */
  private static final String END_OF_LABEL = "における位置づけ";

  private static final int MOST_BELOW = 3;

  private static final Pattern SPECKS = Pattern.compile("^[|｜\\[\\s]+|[\\s。、.・|｜]+$");

  private static final Pattern BETWEEN = Pattern.compile(" {2,}| ?[|｜] ?");

  private static final Pattern FULL_STOP = Pattern.compile(".*[。」）)]\\s*");

  private final List<Line> lines;
  private final List<List<String>> texts;
  private final Labels labels;

  private final List<Line> result = new ArrayList<>();
  private final List<String> specks = new ArrayList<>();

  /** True once a line stood at the edge above that of its label, or bars between cells. */
  private boolean unindented;

  private RowsAroundLabels(List<Line> lines, Labels labels) {
    this.lines = lines;
    this.texts = lines.stream().map(line -> texts(line.text())).toList();
    this.labels = labels;
  }

  /** The texts between wide blanks, or between bars that were read for the lines between cells. */
  static List<String> texts(String line) {
    List<String> texts = BETWEEN.splitAsStream(line).filter(text -> !text.isBlank()).toList();
    return texts.isEmpty() ? List.of(line) : texts;
  }

  /** The same lines, so put; empty where none of them is such a row. */
  static Optional<List<Line>> of(List<Line> lines, Labels labels) {
    RowsAroundLabels rows = new RowsAroundLabels(lines, labels);
    return rows.put() ? Optional.of(rows.result) : Optional.empty();
  }

  /**
   * The same, where lines at the edge above those of their labels show that the text keeps no
   * indents, or bars stand between its cells: by its columns it would be read wrong.
   */
  static Optional<List<Line>> ofUnindented(List<Line> lines, Labels labels) {
    RowsAroundLabels rows = new RowsAroundLabels(lines, labels);
    return rows.put() && rows.unindented ? Optional.of(rows.result) : Optional.empty();
  }

  private boolean put() {
    boolean found = false;
    int details = -1;
    int behindHeader = -1;
    for (int i = 0; i < lines.size(); ) {
      int end = header(i);
      behindHeader = end > i ? end : behindHeader;
      end = end > i ? end : labelInTwoLines(i);
      boolean unread = i == behindHeader && isUnread(texts.get(i));
      if (end == i && !unread) {
        end = prose(i);
        details = end > i ? detailsBelow(end) : details;
        if (end > i && details >= 0) {
          add(texts.get(details).get(0), true);
        }
      }
      found |= end > i;
      if (end == i && unread) {
        specks.add(String.join(" ", texts.get(i)));
        behindHeader = i + 1;
        i++;
      } else {
        i = end > i ? end : takeLine(i, i == details);
      }
    }
    specks.forEach(text -> add(text, false));
    return found;
  }

  private int takeLine(int index, boolean ofDetails) {
    List<String> words = texts.get(index);
    if (ofDetails) {
      words.stream().skip(1).forEach(text -> add(text, false));
    } else {
      result.add(lines.get(index));
    }
    return index + 1;
  }

  /** Takes the lines of a header, and says where they end. */
  private int header(int first) {
    boolean upper = first + 1 < lines.size() && !isHeader(first) && isBelow(first + 1, first);
    int row = upper ? first + 1 : first;
    if (!isHeader(row) || upper && !isPartOfHeader(first, row)) {
      return first;
    }
    int last = row;
    while (last - row < MOST_BELOW && isBelow(last + 1, last) && isPartOfHeader(last + 1, row)) {
      last++;
    }
    unindented |= upper && lines.get(first).indent() == 0 || isBarred(row);
    new Header(first, row, last).put();
    return last + 1;
  }

  /** True where bars stand between the texts of a line. */
  private boolean isBarred(int index) {
    return texts.get(index).size() > Span.texts(lines.get(index)).size();
  }

  private boolean isBelow(int line, int other) {
    return line < lines.size() && !lines.get(Math.max(line, other)).afterGap();
  }

  private boolean isHeader(int index) {
    List<String> words = texts.get(index);
    return label(words.get(0)).isPresent()
        && words.stream().filter(w -> label(w).isPresent()).limit(FEWEST_LABELS).count()
            == FEWEST_LABELS;
  }

  /** A line beside that of the labels, which holds the half of one, a coded text or an amount. */
  private boolean isPartOfHeader(int index, int row) {
    List<String> words = texts.get(index);
    return label(words.get(0)).filter(l -> l.field() != Field.POSITIONS).isEmpty()
        && (!halves(index, row).isEmpty()
            || index < row && isLabel(words.get(0), END_OF_LABEL, true)
            || words.stream().anyMatch(w -> isAmount(w) || isCoded(w)));
  }

  /** The label of a header that a text is, or that it begins with. */
  private Optional<LabelMatch> label(String word) {
    return labels.leadingKnown(bare(word)).filter(label -> label.field().opensSheet());
  }

  /** The texts of a line that are a label together with one of a line below it, or above. */
  private List<String> halves(int index, int other) {
    return texts.get(index).stream()
        .filter(word -> texts.get(other).stream().anyMatch(w -> isLabel(word, w, index < other)))
        .toList();
  }

  private boolean isLabel(String word, String other, boolean above) {
    return (above
            ? labels.knownOfTwo(bare(word), bare(other))
            : labels.knownOfTwo(bare(other), bare(word)))
        .filter(label -> label.field().opensSheet())
        .isPresent();
  }

  private static boolean isAmount(String word) {
    return !AmountsInText.of(word).isEmpty();
  }

  private static boolean isCoded(String word) {
    return Circled.leading(bare(word)) > 0;
  }

  private static String bare(String word) {
    return SPECKS.matcher(word).replaceAll("");
  }

  private void add(String text, boolean afterGap) {
    result.add(new Line(text, Optional.empty(), 0, 0, false, afterGap));
  }

  /** The lines of a header: that of its labels, and those beside it, which may be the same. */
  private final class Header {
    private final int first;
    private final int row;
    private final int last;
    private final List<String> kinds = new ArrayList<>();
    private final List<String> positions = new ArrayList<>();
    private final List<String> amounts = new ArrayList<>();
    private String labelOfKinds = "";
    private String labelOfPositions = "";
    private String labelOfAmounts = "";
    private String upperHalf = "";

    Header(int first, int row, int last) {
      this.first = first;
      this.row = row;
      this.last = last;
    }

    void put() {
      for (int i = first; i <= last; i++) {
        line(i);
      }
      if (labelOfPositions.isEmpty() && !upperHalf.isEmpty()) {
        labelOfPositions = upperHalf + END_OF_LABEL;
      }
      put(labelOfKinds, kinds);
      put(labelOfPositions, positions);
      put(labelOfAmounts, amounts);
    }

    private void put(String label, List<String> values) {
      if (!label.isEmpty()) {
        add(label, true);
      }
      values.forEach(value -> add(value, false));
    }

    private void line(int index) {
      Field open = Field.OTHER;
      for (String word : texts.get(index)) {
        Optional<LabelMatch> label = label(word);
        Optional<String> whole = label.isPresent() ? Optional.empty() : ofTwo(word, index);
        if (label.isPresent()) {
          open = label.get().field();
          printed(open, label.get().isAlone() ? bare(word) : label.get().wording());
          if (!label.get().isAlone()) {
            value(open, label.get().rest());
          }
        } else if (whole.isPresent()) {
          open = Field.POSITIONS;
          labelOfPositions = whole.get();
        } else if (index < row && upperHalf.isEmpty() && isLabel(word, END_OF_LABEL, true)) {
          upperHalf = bare(word);
        } else {
          open = value(open, word);
        }
      }
    }

    /** The label of two lines that a text is a half of. */
    private Optional<String> ofTwo(String word, int index) {
      return IntStream.of(index - 1, index + 1, index - 2, index + 2)
          .filter(other -> other >= first && other <= last)
          .boxed()
          .flatMap(
              other ->
                  texts.get(other).stream()
                      .filter(w -> isLabel(word, w, index < other))
                      .map(w -> index < other ? bare(word) + bare(w) : bare(w) + bare(word)))
          .findFirst()
          .or(
              () ->
                  Optional.of(bare(word))
                      .filter(w -> index == row && labelOfPositions.isEmpty())
                      .filter(
                          w ->
                              labels
                                  .whole(w)
                                  .filter(l -> l.field() == Field.POSITIONS)
                                  .isPresent()));
    }

    private void printed(Field field, String printed) {
      if (field == Field.CLASSIFICATION) {
        labelOfKinds = printed;
      } else if (field == Field.BUDGET) {
        labelOfAmounts = printed;
      } else {
        labelOfPositions = printed;
      }
    }

    /** Takes a value, and says to which label the next one may belong. */
    private Field value(Field open, String word) {
      if (open == Field.BUDGET || isAmount(word)) {
        amounts.add(word);
        return open;
      }
      if (open == Field.CLASSIFICATION && (isCoded(word) || kinds.isEmpty())) {
        kinds.add(bare(word));
        return Field.OTHER;
      }
      if (isCoded(word)) {
        positions.add(bare(word));
      } else {
        specks.add(word);
      }
      return open;
    }
  }

  /** 施策効果　便りが above の詳細　増える。: the label, and what stands behind both. */
  private int labelInTwoLines(int first) {
    if (!isBelow(first + 1, first)) {
      return first;
    }
    String upper = bare(texts.get(first).get(0));
    String lower = bare(texts.get(first + 1).get(0));
    Optional<LabelMatch> label =
        labels.knownOfTwo(upper, lower).filter(match -> match.field().isProse());
    if (label.isEmpty() || texts.get(first).size() + texts.get(first + 1).size() == 2) {
      return first;
    }
    add(upper + lower, true);
    texts.subList(first, first + 2).stream()
        .map(words -> String.join(" ", words.subList(1, words.size())))
        .filter(text -> !bare(text).isEmpty())
        .forEach(text -> add(text, false));
    return first + 2;
  }

  /** Takes two cells of prose beside each other, and says where their lines end. */
  private int prose(int first) {
    int row = first;
    while (row < lines.size() && isBeside(row) && isBelow(row + 1, row)) {
      row++;
    }
    int right = row < lines.size() ? rightLabel(row) : 0;
    if (right == 0 || first < row && isShort(texts.get(first).get(0), texts.get(row).get(1))) {
      return first;
    }
    List<String> left = new ArrayList<>();
    List<String> beside = new ArrayList<>();
    for (int i = first; i < row; i++) {
      left.add(texts.get(i).get(0));
      beside.add(texts.get(i).get(1));
    }
    List<String> words = texts.get(row);
    left.add(String.join(" ", words.subList(1, right)));
    beside.add(String.join(" ", words.subList(right + 1, words.size())));
    int end = row + 1;
    while (end < lines.size() && isBelow(end, end - 1) && isBeside(end)) {
      left.add(texts.get(end).get(0));
      beside.add(texts.get(end).get(1));
      end++;
    }
    while (end - row <= row - first && isRest(end) && isOpen(left) != isOpen(beside)) {
      (isOpen(left) ? left : beside).add(texts.get(end).get(0));
      end++;
    }
    unindented |= first < row && lines.get(first).indent() == 0;
    put(words.get(0), left);
    put(words.get(right), beside);
    return end;
  }

  /**
   * A line that goes on in its cell reaches about as far right as the next; 施策 | 便りが増える。 does not.
   */
  private static boolean isShort(String line, String next) {
    return 2 * line.length() < next.length();
  }

  private void put(String label, List<String> value) {
    add(bare(label), true);
    value.stream().filter(text -> !text.isBlank()).forEach(text -> add(text, false));
  }

  /** A short text before a longer one: a label of which little was read. */
  private static boolean isUnread(List<String> words) {
    return words.size() == 2
        && words.get(0).length() <= LONGEST_UNREAD
        && isShort(words.get(0), words.get(1));
  }

  /** Two texts without a label: lines of two cells. */
  private boolean isBeside(int index) {
    List<String> words = texts.get(index);
    return words.size() == 2 && words.stream().allMatch(w -> labels.leadingKnown(w).isEmpty());
  }

  /** One text without a label, right below: the last line of the higher of the two cells. */
  private boolean isRest(int index) {
    return index < lines.size()
        && isBelow(index, index - 1)
        && texts.get(index).size() == 1
        && labels.leadingKnown(texts.get(index).get(0)).isEmpty();
  }

  private static boolean isOpen(List<String> cell) {
    return !FULL_STOP.matcher(cell.get(cell.size() - 1)).matches();
  }

  /** Where the second label stands on a line that begins with one of prose; 0 where none does. */
  private int rightLabel(int index) {
    List<String> words = texts.get(index);
    return isProse(words.get(0))
        ? IntStream.range(1, words.size()).filter(i -> isProse(words.get(i))).findFirst().orElse(0)
        : 0;
  }

  private boolean isProse(String word) {
    return labels.known(bare(word)).filter(label -> label.field().isProse()).isPresent();
  }

  /** The line with the label of the details, which stands in the middle of its cell; or -1. */
  private int detailsBelow(int first) {
    for (int i = first; i < lines.size(); i++) {
      Optional<LabelMatch> label = labels.known(bare(texts.get(i).get(0)));
      if (label.filter(l -> l.field().isOfMeasure()).isPresent()) {
        return label.get().field() == Field.DETAILS ? i : -1;
      }
    }
    return -1;
  }
}

package jp.shisaku.typed.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.page.Line;
import jp.shisaku.typed.line.RowTexts;

/** The cells of a header, whose lines stand above and below the line of their labels. */
final class HeaderAroundLabels {

  /** A header has so many labels on one line. */
  private static final int FEWEST_LABELS = 2;

  /** What stands below the name of a plan; recognition often loses it where the line is narrow. */
  private static final String END_OF_LABEL = "における位置づけ";

  private static final int MOST_BELOW = 3;

  private final RowTexts rows;
  private final int first;
  private final int row;
  private final int last;

  private final List<String> kinds = new ArrayList<>();
  private final List<String> positions = new ArrayList<>();
  private final List<String> amounts = new ArrayList<>();
  private final List<String> specks = new ArrayList<>();
  private String labelOfKinds = "";
  private String labelOfPositions = "";
  private String labelOfAmounts = "";
  private String upperHalf = "";

  /**
   * The lines of a header: that of its labels, and those beside it.
   *
   * @param first of them, which may be that of the labels, and so may the last one
   */
  private HeaderAroundLabels(RowTexts rows, int first, int row, int last) {
    this.rows = rows;
    this.first = first;
    this.row = row;
    this.last = last;
  }

  /** The header that begins at a line; empty where none does. */
  static Optional<TakenRows> at(int first, RowTexts rows) {
    boolean upper =
        first + 1 < rows.size() && !isHeader(first, rows) && rows.isBelow(first + 1, first);
    int row = upper ? first + 1 : first;
    if (!isHeader(row, rows) || upper && !isPart(first, row, rows)) {
      return Optional.empty();
    }
    int last = row;
    while (last - row < MOST_BELOW && rows.isBelow(last + 1, last) && isPart(last + 1, row, rows)) {
      last++;
    }
    boolean unindented = upper && rows.isAtEdge(first) || rows.isBarred(row);
    HeaderAroundLabels header = new HeaderAroundLabels(rows, first, row, last);
    return Optional.of(new TakenRows(last + 1, header.lines(), header.specks, unindented));
  }

  private static boolean isHeader(int index, RowTexts rows) {
    List<String> texts = rows.at(index);
    return rows.labelOfHeader(texts.get(0)).isPresent()
        && texts.stream()
                .filter(text -> rows.labelOfHeader(text).isPresent())
                .limit(FEWEST_LABELS)
                .count()
            == FEWEST_LABELS;
  }

  /** A line beside that of the labels, which holds the half of one, a coded text or an amount. */
  private static boolean isPart(int index, int row, RowTexts rows) {
    List<String> texts = rows.at(index);
    return rows.labelOfHeader(texts.get(0)).filter(l -> l.field() != Field.POSITIONS).isEmpty()
        && (texts.stream().anyMatch(text -> isHalf(text, index, row, rows))
            || index < row && isUpperHalf(texts.get(0), rows)
            || texts.stream().anyMatch(t -> RowTexts.isAmount(t) || RowTexts.isCoded(t)));
  }

  /** True for a text of a line that is a label together with one of another line. */
  private static boolean isHalf(String text, int index, int other, RowTexts rows) {
    return rows.at(other).stream().anyMatch(t -> isLabel(text, t, index < other, rows));
  }

  private static boolean isUpperHalf(String text, RowTexts rows) {
    return isLabel(text, END_OF_LABEL, true, rows);
  }

  private static boolean isLabel(String text, String other, boolean above, RowTexts rows) {
    return (above ? rows.labelOfHeader(text, other) : rows.labelOfHeader(other, text)).isPresent();
  }

  private List<Line> lines() {
    for (int i = first; i <= last; i++) {
      take(i);
    }
    if (labelOfPositions.isEmpty() && !upperHalf.isEmpty()) {
      labelOfPositions = upperHalf + END_OF_LABEL;
    }
    return Stream.of(
            TakenRows.labelled(labelOfKinds, kinds),
            TakenRows.labelled(labelOfPositions, positions),
            TakenRows.labelled(labelOfAmounts, amounts))
        .flatMap(List::stream)
        .toList();
  }

  private void take(int index) {
    Field open = Field.OTHER;
    for (String text : rows.at(index)) {
      Optional<LabelMatch> label = rows.labelOfHeader(text);
      Optional<String> whole =
          label.isPresent()
              ? Optional.empty()
              : ofTwoLines(text, index).or(() -> alone(text, index));
      if (label.isPresent()) {
        open = label.get().field();
        label(open, label.get().isAlone() ? RowTexts.bare(text) : label.get().wording());
        if (!label.get().isAlone()) {
          value(open, label.get().rest());
        }
      } else if (whole.isPresent()) {
        open = Field.POSITIONS;
        labelOfPositions = whole.get();
      } else if (index < row && upperHalf.isEmpty() && isUpperHalf(text, rows)) {
        upperHalf = RowTexts.bare(text);
      } else {
        open = value(open, text);
      }
    }
  }

  /** The label of two lines that a text is a half of. */
  private Optional<String> ofTwoLines(String text, int index) {
    return IntStream.of(index - 1, index + 1, index - 2, index + 2)
        .filter(other -> other >= first && other <= last)
        .boxed()
        .flatMap(
            other ->
                rows.at(other).stream()
                    .filter(t -> isLabel(text, t, index < other, rows))
                    .map(t -> index < other ? joined(text, t) : joined(t, text)))
        .findFirst();
  }

  private static String joined(String upper, String lower) {
    return RowTexts.bare(upper) + RowTexts.bare(lower);
  }

  /** A text on the line of the labels that resembles the label of the positions. */
  private Optional<String> alone(String text, int index) {
    return Optional.of(RowTexts.bare(text))
        .filter(bare -> index == row && labelOfPositions.isEmpty())
        .filter(
            bare ->
                rows.labels().whole(bare).filter(l -> l.field() == Field.POSITIONS).isPresent());
  }

  private void label(Field field, String printed) {
    if (field == Field.CLASSIFICATION) {
      labelOfKinds = printed;
    } else if (field == Field.BUDGET) {
      labelOfAmounts = printed;
    } else {
      labelOfPositions = printed;
    }
  }

  /** Takes a value, and says to which label the next one may belong. */
  private Field value(Field open, String text) {
    if (open == Field.BUDGET || RowTexts.isAmount(text)) {
      amounts.add(text);
      return open;
    }
    if (open == Field.CLASSIFICATION && (RowTexts.isCoded(text) || kinds.isEmpty())) {
      kinds.add(RowTexts.bare(text));
      return Field.OTHER;
    }
    if (RowTexts.isCoded(text)) {
      positions.add(RowTexts.bare(text));
    } else {
      specks.add(text);
    }
    return open;
  }
}

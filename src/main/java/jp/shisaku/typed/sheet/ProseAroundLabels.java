package jp.shisaku.typed.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.page.Line;
import jp.shisaku.typed.line.RowTexts;
import jp.shisaku.typed.line.Span;

/** Cells of prose, whose lines stand above and below the line of their labels. */
record ProseAroundLabels(RowTexts rows) {

  private static final Pattern FULL_STOP = Pattern.compile(".*[。」）)]\\s*");

  /** 施策効果　便りが above の詳細　増える。: the label, and what stands behind both. */
  Optional<TakenRows> labelInTwoLines(int index) {
    if (!rows.isBelow(index + 1, index)) {
      return Optional.empty();
    }
    List<String> first = parted(index);
    List<String> second = parted(index + 1);
    String upper = first.get(0);
    String lower = second.get(0);
    boolean label = rows.ofTwo(upper, lower).filter(match -> match.field().isProse()).isPresent();
    if (!label || first.size() + second.size() == 2) {
      return Optional.empty();
    }
    List<String> value =
        Stream.of(first, second)
            .map(texts -> String.join(" ", texts.subList(1, texts.size())))
            .filter(text -> !RowTexts.bare(text).isEmpty())
            .toList();
    String whole = RowTexts.bare(upper) + RowTexts.bare(lower);
    return Optional.of(
        new TakenRows(index + 2, TakenRows.labelled(whole, value), List.of(), false));
  }

  /** The texts of a line, the first word apart where nothing else is. */
  private List<String> parted(int index) {
    List<String> texts = rows.at(index);
    return texts.size() == 1 ? List.of(texts.get(0).split(" ", 2)) : texts;
  }

  /** Two cells beside each other. */
  Optional<TakenRows> twoCells(int first) {
    int row = first;
    while (row < rows.size() && rows.isBeside(row) && rows.isBelow(row + 1, row)) {
      row++;
    }
    int right = row < rows.size() ? rightLabel(row) : 0;
    if (right == 0 || first < row && RowTexts.isShort(rows.at(first).get(0), rows.at(row).get(1))) {
      return Optional.empty();
    }
    List<String> left = new ArrayList<>();
    List<String> beside = new ArrayList<>();
    for (int i = first; i < row; i++) {
      left.add(rows.at(i).get(0));
      beside.add(rows.at(i).get(1));
    }
    List<String> texts = rows.at(row);
    left.add(String.join(" ", texts.subList(1, right)));
    beside.add(String.join(" ", texts.subList(right + 1, texts.size())));
    int end = row + 1;
    if (first == row && keepsColumns(row, right)) {
      end = below(row, left, beside);
    } else {
      while (end < rows.size() && rows.isBelow(end, end - 1) && rows.isBeside(end)) {
        left.add(rows.at(end).get(0));
        beside.add(rows.at(end).get(1));
        end++;
      }
      while (end - row <= row - first && isRest(end) && isOpen(left) != isOpen(beside)) {
        (isOpen(left) ? left : beside).add(rows.at(end).get(0));
        end++;
      }
    }
    List<Line> lines =
        Stream.concat(
                TakenRows.labelled(RowTexts.bare(texts.get(0)), left).stream(),
                TakenRows.labelled(RowTexts.bare(texts.get(right)), beside).stream())
            .toList();
    return Optional.of(new TakenRows(end, lines, List.of(), first < row && rows.isAtEdge(first)));
  }

  /** True where both texts below two labels alone begin where their labels do. */
  private boolean keepsColumns(int row, int right) {
    if (right != 1
        || rows.at(row).size() != 2
        || row + 1 == rows.size()
        || !rows.isBeside(row + 1)
        || rows.isBarred(row)
        || rows.isBarred(row + 1)) {
      return false;
    }
    ToIntFunction<String> width = Span.width(rows.lines());
    List<Span> heads = Span.of(rows.lines().get(row), width);
    List<Span> texts = Span.of(rows.lines().get(row + 1), width);
    return isAt(texts.get(0), heads.get(0)) && isAt(texts.get(1), heads.get(1));
  }

  /**
   * Takes the lines below two labels, also those of only one of the two, which are told by where
   * they stand: at the edge and no further than the other text begins, or below that. Says where
   * they end.
   */
  private int below(int row, List<String> left, List<String> beside) {
    ToIntFunction<String> width = Span.width(rows.lines());
    List<Span> heads = Span.of(rows.lines().get(row), width);
    int end = row + 1;
    while (end < rows.size() && rows.isBelow(end, end - 1)) {
      boolean both = rows.isBeside(end);
      boolean alone = rows.at(end).size() == 1 && rows.isPlain(rows.at(end).get(0));
      Span text = Span.of(rows.lines().get(end), width).get(0);
      boolean ofRight = alone && isAt(text, heads.get(1));
      boolean ofLeft = alone && isAt(text, heads.get(0)) && text.right() < heads.get(1).left();
      if (!both && !ofLeft && !ofRight) {
        break;
      }
      if (both || ofLeft) {
        left.add(rows.at(end).get(0));
      }
      if (both || ofRight) {
        beside.add(rows.at(end).get(both ? 1 : 0));
      }
      end++;
    }
    return end;
  }

  /** A first line may be set in by a character, which is as wide as two. */
  private static boolean isAt(Span text, Span head) {
    return Math.abs(text.left() - head.left()) <= 2;
  }

  /** Where the second label stands on a line that begins with one of prose; 0 where none does. */
  private int rightLabel(int index) {
    List<String> texts = rows.at(index);
    return rows.isProse(texts.get(0))
        ? IntStream.range(1, texts.size())
            .filter(i -> rows.isProse(texts.get(i)))
            .findFirst()
            .orElse(0)
        : 0;
  }

  /** One text without a label, right below: the last line of the higher of the two cells. */
  private boolean isRest(int index) {
    return index < rows.size()
        && rows.isBelow(index, index - 1)
        && rows.at(index).size() == 1
        && rows.isPlain(rows.at(index).get(0));
  }

  private static boolean isOpen(List<String> cell) {
    return !FULL_STOP.matcher(cell.get(cell.size() - 1)).matches();
  }
}

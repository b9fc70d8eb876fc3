package jp.shisaku.typed.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import jp.shisaku.budget.term.LoneAmount;
import jp.shisaku.label.Field;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Reach;
import jp.shisaku.typed.line.Span;

/**
 * Gives the texts of lines to the columns below heads. A column reaches as far as its texts do; a
 * short one that no text reaches, beside a head that is centred, belongs to the column that has no
 * other.
 */
final class SpacedColumns {

  private static final int PASSES = 4;

  private final SpacedHead head;
  private final Reach[] reach;

  private SpacedColumns(SpacedHead head) {
    this.head = head;
    this.reach =
        head.columns().stream().map(c -> new Reach(c.left(), c.right())).toArray(Reach[]::new);
  }

  /**
   * The texts of lines in their columns.
   *
   * @param lines by line and column; null where there is none
   * @param apart true where no column reaches into another one
   */
  record Placed(Span[][] lines, boolean apart) {}

  /**
   * By line and column the text; empty where one belongs to none for certain, or to several.
   *
   * @param width of a text, in columns
   */
  static Optional<Placed> of(
      SpacedHead head, List<List<Span>> printed, ToIntFunction<String> width) {
    SpacedColumns columns = new SpacedColumns(head);
    List<List<Span>> lines = columns.parted(printed, width);
    int edge = lines.stream().flatMap(List::stream).mapToInt(Span::left).min().orElse(0);
    List<Span> open =
        new ArrayList<>(
            lines.stream().filter(l -> !isHeading(l, edge)).flatMap(List::stream).toList());
    for (int pass = 0; pass < PASSES; pass++) {
      open.removeIf(columns::takes);
    }
    columns.takeBeside(open);
    Span[][] found = new Span[lines.size()][columns.reach.length];
    for (int i = 0; i < lines.size(); i++) {
      boolean placed =
          isHeading(lines.get(i), edge)
              ? (found[i][0] = lines.get(i).get(0)) != null
              : columns.place(lines.get(i), found[i]);
      if (!placed) {
        return Optional.empty();
      }
    }
    boolean apart =
        IntStream.range(1, columns.reach.length)
            .allMatch(c -> columns.reach[c - 1].right() < columns.reach[c].left());
    return Optional.of(new Placed(found, apart));
  }

  /** 里山省 alone at the left edge heads the rows below it. */
  private static boolean isHeading(List<Span> line, int edge) {
    return line.size() == 1 && line.get(0).left() == edge && Offices.isList(line.get(0).text());
  }

  /** The same lines, texts parted that only a single blank keeps out of the column behind them. */
  private List<List<Span>> parted(List<List<Span>> lines, ToIntFunction<String> width) {
    SpacedColumns columns = new SpacedColumns(head);
    for (int pass = 0; pass < PASSES; pass++) {
      lines.forEach(
          line -> line.stream().filter(w -> w.text().indexOf(' ') < 0).forEach(columns::takes));
    }
    return lines.stream()
        .map(line -> line.stream().flatMap(w -> columns.parts(w, width).stream()).toList())
        .toList();
  }

  /** The parts between blanks, those of one column together; the whole where one stands in none. */
  private List<Span> parts(Span word, ToIntFunction<String> width) {
    List<Span> parts = new ArrayList<>();
    int before = -1;
    for (Span part : column(word) < 0 ? word.parts(width) : List.of(word)) {
      int column = column(part);
      if (column < 0 || column < before) {
        return List.of(word);
      }
      if (column == before) {
        parts.add(parts.remove(parts.size() - 1).with(part));
      } else {
        parts.add(part);
      }
      before = column;
    }
    return parts;
  }

  /** Takes a text into the only column that it reaches. */
  private boolean takes(Span word) {
    int column = column(word);
    if (column >= 0) {
      reach[column] = reach[column].with(word.left(), word.right());
    }
    return column >= 0;
  }

  /** Puts the texts of a line into its columns; false where one may belong to several. */
  private boolean place(List<Span> line, Span[] columns) {
    int[] own = line.stream().mapToInt(this::column).toArray();
    for (int i = 0; i < own.length; i++) {
      own[i] = own[i] < 0 ? between(line.get(i), i, own) : own[i];
      if (own[i] < 0 || columns[own[i]] != null || i > 0 && own[i] < own[i - 1]) {
        return false;
      }
      columns[own[i]] = line.get(i);
    }
    return true;
  }

  /**
   * Programs set words a little to the left or right of their columns. What stands in none, or in
   * two, belongs to the only one of its kind between those of the words beside it; -1 where there
   * is none such.
   */
  private int between(Span word, int index, int[] columns) {
    int from = index == 0 ? -1 : columns[index - 1];
    int to = index == columns.length - 1 ? reach.length : columns[index + 1];
    boolean amount = LoneAmount.is(word.text());
    int[] free =
        IntStream.range(from + 1, Math.max(from + 1, to))
            .filter(c -> head.columns().get(c).mayHoldAmounts() == amount)
            .toArray();
    return free.length == 1 ? free[0] : -1;
  }

  private boolean isOfText(int column) {
    return head.columns().get(column).field().filter(f -> f != Field.BUDGET).isPresent();
  }

  /** Takes texts that stand beside a head, where a single column is next to all of them. */
  private void takeBeside(List<Span> open) {
    for (int column = 0; column < reach.length; column++) {
      double from = column == 0 ? -1 : reach[column - 1].right();
      double to = column == reach.length - 1 ? Integer.MAX_VALUE : reach[column + 1].left();
      int own = column;
      List<Span> beside =
          open.stream()
              .filter(w -> w.left() > from && w.right() < to && column(w) < 0)
              .filter(w -> own == 0 || w.right() > reach[own - 1].left())
              .toList();
      boolean next =
          beside.stream().allMatch(w -> w.right() <= reach[own].left())
              && (column == 0 || beside.stream().allMatch(w -> isNearer(w, own)));
      if (next) {
        beside.forEach(w -> reach[own] = reach[own].with(w.left(), w.right()));
        open.removeAll(beside);
      }
    }
  }

  private boolean isNearer(Span word, int column) {
    return reach[column].left() - word.right() < word.left() - reach[column - 1].right();
  }

  /** The only column that a text reaches; -1 where there is none or more than one. */
  private int column(Span word) {
    int found = -1;
    boolean amount = LoneAmount.is(word.text());
    for (int i = 0; i < reach.length; i++) {
      if (word.meets(reach[i]) && !(amount && isOfText(i))) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }
}

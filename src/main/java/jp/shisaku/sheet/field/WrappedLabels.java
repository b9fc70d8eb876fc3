package jp.shisaku.sheet.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetNotes;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;

/**
 * Labels that wrap beside their value, where no line is drawn between the two: of 担当 above 府省庁・課室名
 * the second line was read as one of the value, and so was a note below the whole table.
 */
record WrappedLabels(Labels labels) {

  /** 担当府省庁・　総務省, and 課室名　里山局灯台課 or 課室名： below it. */
  private static final Pattern BESIDE_BLANKS =
      Pattern.compile("(?<label>\\p{L}[^\\s　:：]{0,23})[:：]?(?:[\\s　]+(?<value>[^\\s　].*))?");

  /** The same pieces, each label whole before its value. */
  List<Piece> joined(List<Piece> body) {
    List<Piece> all = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      Piece piece = body.get(i);
      Optional<List<Piece>> lines =
          i + 1 < body.size() ? joined(piece, body.get(i + 1)) : Optional.empty();
      if (lines.isPresent()) {
        all.addAll(lines.get());
        i++;
      } else if (piece.table().isPresent() && piece.page().hasLayout()) {
        all.addAll(withoutNotes(piece, piece.table().get()));
      } else {
        all.add(piece);
      }
    }
    return all;
  }

  private Optional<List<Piece>> joined(Piece first, Piece second) {
    if (first.line().isEmpty() || second.line().isEmpty() || second.opensParagraph()) {
      return Optional.empty();
    }
    Matcher upper = BESIDE_BLANKS.matcher(first.text());
    Matcher lower = BESIDE_BLANKS.matcher(second.text());
    if (!upper.matches() || !lower.matches()) {
      return Optional.empty();
    }
    List<String> values =
        Stream.of(upper, lower).map(m -> m.group("value")).filter(Objects::nonNull).toList();
    return values.isEmpty()
        ? Optional.empty()
        : labels
            .knownOfTwo(upper.group("label"), lower.group("label"))
            .map(label -> upper.group("label") + lower.group("label"))
            .map(label -> label + "：" + String.join("\n", values))
            .map(text -> List.of(first.withText(text)));
  }

  /** The table, and below it the notes that were read as lines of its last value. */
  private static List<Piece> withoutNotes(Piece piece, Table table) {
    List<Cell> cells = new ArrayList<>(table.cells());
    if (cells.size() < 2) {
      return List.of(piece);
    }
    Cell value = cells.remove(cells.size() - 1);
    int notes = notesBelow(cells.get(cells.size() - 1), value);
    if (notes == value.content().size()) {
      return List.of(piece);
    }
    cells.add(value.with(value.content().subList(0, notes)));
    List<Piece> pieces = new ArrayList<>(List.of(piece.with(table.with(cells))));
    value.content().subList(notes, value.content().size()).stream()
        .map(note -> new Piece(note, piece.source(), piece.page(), false))
        .forEach(pieces::add);
    return pieces;
  }

  /** True for a line that begins where the label beside its cell does, below it. */
  private static boolean standsBelow(Block block, Cell label) {
    Optional<Box> box = block.box();
    Optional<Box> above = label.box();
    return block instanceof Line
        && box.isPresent()
        && above.isPresent()
        && !label.content().isEmpty()
        && box.get().left() < above.get().right() - box.get().height() / 2
        && box.get().top() >= above.get().top() + box.get().height() / 2;
  }

  /** Where the notes below the last row begin; the number of lines where there are none. */
  private static int notesBelow(Cell label, Cell value) {
    List<Block> content = value.content();
    int start = content.size();
    while (start > 1
        && value.row() == label.row()
        && content.get(start - 1) instanceof Line
        && standsBelow(content.get(start - 1), label)) {
      start--;
    }
    return start < content.size() && BudgetNotes.isNote(content.get(start).text())
        ? start
        : content.size();
  }
}

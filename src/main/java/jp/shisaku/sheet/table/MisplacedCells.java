package jp.shisaku.sheet.table;

import java.util.List;
import java.util.Optional;
import jp.shisaku.label.Field;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Cell;
import jp.shisaku.sheet.table.LabelledTable.Entry;

/** Cells that stand behind a label and are the value of another field. */
final class MisplacedCells {

  private MisplacedCells() {}

  /** Gives such cells to their own field. */
  static void move(List<Entry> entries) {
    takeOfficesBesideName(entries);
    giveSurplusToOrphans(entries);
  }

  /** The office often stands beside the name, without a label. */
  private static void takeOfficesBesideName(List<Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      Entry name = entries.get(i);
      if (name.field() == Field.NAME && (name.own().isPresent() || name.cells().size() > 1)) {
        List<Cell> offices = name.cells().stream().filter(c -> Offices.isList(c.text())).toList();
        List<Cell> rest = name.cells().stream().filter(c -> !offices.contains(c)).toList();
        if (!offices.isEmpty() && (name.own().isPresent() || !rest.isEmpty())) {
          entries.set(i, name.with(rest));
          entries.add(i + 1, Entry.unlabelled(Field.OFFICES, false, offices));
          return;
        }
      }
    }
  }

  /**
   * Recognition loses labels of the header row, or puts them into a row of their own: 施策分類 then has
   * a second cell, which belongs to the label without a value, or to the next field of the form.
   */
  private static void giveSurplusToOrphans(List<Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.field() == Field.CLASSIFICATION && columns(entry.cells()) > 1) {
        split(entries, i, entry);
        return;
      }
    }
  }

  private static void split(List<Entry> entries, int index, Entry entry) {
    int first = entry.own().isPresent() ? -1 : entry.cells().get(0).column();
    List<Cell> own = entry.cells().stream().filter(c -> c.column() == first).toList();
    List<Cell> surplus = entry.cells().stream().filter(c -> c.column() != first).toList();
    Optional<Entry> orphan = entries.stream().filter(e -> e.field() == Field.POSITIONS).findFirst();
    if (orphan.isPresent() && !orphan.get().cells().isEmpty()) {
      return;
    }
    entries.set(index, entry.with(own));
    orphan.ifPresent(entries::remove);
    entries.add(
        orphan
            .map(positions -> positions.with(surplus))
            .orElse(Entry.unlabelled(Field.POSITIONS, true, surplus)));
  }

  private static long columns(List<Cell> cells) {
    return cells.stream().mapToInt(Cell::column).distinct().count();
  }
}

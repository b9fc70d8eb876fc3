package jp.shisaku.piece;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shisaku.indicator.IndicatorHead;
import jp.shisaku.indicator.IndicatorLines;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.text.Outline;

/**
 * Tells the table of indicators from other tables by its column heads, and goes along with it over
 * the next pages, where the heads may not be printed again.
 */
public record IndicatorTables(Labels labels, List<Piece> pieces) {

  /** （参考）関連する指標: the title of such a table within a sheet. */
  private static final Pattern TITLE = Pattern.compile("[（(].{1,6}[)）].{0,16}(?:指標|KPI|目標).{0,6}");

  /** The pieces that are tables of indicators, with their title and what continues them. */
  public Set<Integer> indexes() {
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).table().filter(t -> IndicatorHead.of(t).isPresent()).isPresent()) {
        addTitle(found, i);
        addContinued(found, i);
      }
    }
    return found;
  }

  private void addTitle(Set<Integer> found, int table) {
    for (int i = table - 1; i >= 0; i--) {
      Optional<Line> line = pieces.get(i).line();
      if (line.isEmpty() || pieces.get(i + 1).opensPage() || !mayBeTitle(line.get().text())) {
        return;
      }
      found.add(i);
      if (pieces.get(i).opensParagraph() && !isSectionBelowTitle(i)) {
        return;
      }
    }
  }

  private boolean isSectionBelowTitle(int index) {
    return index > 0
        && Outline.isSection(pieces.get(index).text())
        && pieces.get(index - 1).line().filter(l -> IndicatorLines.isTitle(l.text())).isPresent();
  }

  private boolean mayBeTitle(String text) {
    return (Outline.mayBeHeading(text) || TITLE.matcher(text).matches())
        // 重要業績評価指標（KPI） is a label of other sheets.
        && labels
            .leadingKnown(text)
            .filter(l -> l.field() != Field.OTHER || !l.isAlone())
            .isEmpty();
  }

  private void addContinued(Set<Integer> found, int first) {
    Table table = pieces.get(first).table().orElseThrow();
    found.add(first);
    List<Integer> sections = new ArrayList<>();
    for (int i = first + 1; i < pieces.size(); i++) {
      Optional<Table> next = pieces.get(i).table();
      if (next.isPresent() && goesOn(table, next.get())) {
        found.addAll(sections);
        found.add(i);
        sections.clear();
        table = next.get();
      } else if (pieces.get(i).line().isPresent() && Outline.isSection(pieces.get(i).text())) {
        // A row that holds a section only, at the edge of a page, is a line.
        sections.add(i);
      } else {
        return;
      }
    }
  }

  /** In texts, heads that a line parts from their rows lack the column of sections. */
  private static boolean goesOn(Table before, Table table) {
    return table.columns() == before.columns()
        || before.rows() == 1
            && table.columns() == before.columns() + 1
            && table.at(0, 0).filter(cell -> Outline.isSection(cell.text())).isPresent();
  }
}

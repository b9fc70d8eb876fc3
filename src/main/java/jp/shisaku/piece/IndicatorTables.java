package jp.shisaku.piece;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shisaku.issue.Coded;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;
import jp.shisaku.text.Fold;
import jp.shisaku.text.Outline;
import jp.shisaku.text.WordTable;

/**
 * Tells the table of indicators from other tables by its column heads, and goes along with it over
 * the next pages, where the heads may not be printed again.
 */
public final class IndicatorTables {

  /** A column of the table of indicators. */
  public enum Column implements Coded {
    NAME,
    TARGET,
    /** What is aimed at, or, beside columns of targets, its name. */
    KPI,
    CURRENT,
    /** The value from which the targets start. */
    BASE,
    /** The year of a target, in a column of its own. */
    DUE,
    /** The date of a present value, in a column of its own. */
    AS_OF,
    NOTE,
    /** 値 below 目標 or 現状. */
    VALUE,
    /** 年度 below 目標 or 現状. */
    TIME
  }

  /** （参考）関連する指標: the title of such a table within a sheet. */
  private static final Pattern TITLE = Pattern.compile("[（(].{1,6}[)）].{0,16}(?:指標|KPI|目標).{0,6}");

  private static final Map<String, Column> HEADS = heads();

  private final Labels labels;
  private final List<Piece> pieces;

  public IndicatorTables(Labels labels, List<Piece> pieces) {
    this.labels = labels;
    this.pieces = pieces;
  }

  /** The wordings of such columns. */
  static List<String> heads(Column... columns) {
    Set<Column> asked = Set.of(columns);
    return HEADS.entrySet().stream()
        .filter(head -> asked.contains(head.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What a folded head of a column says. */
  static Optional<Column> column(String head) {
    return Optional.ofNullable(HEADS.get(head));
  }

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
    int columns = pieces.get(first).table().orElseThrow().columns();
    found.add(first);
    List<Integer> sections = new ArrayList<>();
    for (int i = first + 1; i < pieces.size(); i++) {
      if (pieces.get(i).table().filter(t -> t.columns() == columns).isPresent()) {
        found.addAll(sections);
        found.add(i);
        sections.clear();
      } else if (pieces.get(i).line().isPresent() && Outline.isSection(pieces.get(i).text())) {
        // A row that holds a section only, at the edge of a page, is a line.
        sections.add(i);
      } else {
        return;
      }
    }
  }

  private static Map<String, Column> heads() {
    Map<String, Column> heads = new HashMap<>();
    for (String row : WordTable.rows(IndicatorTables.class, "indicator-columns.csv")) {
      String[] parts = row.split(",");
      if (!parts[0].equals("column")) {
        heads.put(Fold.spacing(parts[1]), Column.valueOf(parts[0].toUpperCase(Locale.ROOT)));
      }
    }
    return heads;
  }
}

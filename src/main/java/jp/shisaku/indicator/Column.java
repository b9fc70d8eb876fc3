package jp.shisaku.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.issue.Coded;
import jp.shisaku.text.Fold;
import jp.shisaku.text.WordTable;

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
  TIME;

  private static final Map<String, Column> HEADS = heads();

  /** The wordings of such columns. */
  static List<String> heads(Column... columns) {
    Set<Column> asked = Set.of(columns);
    return HEADS.entrySet().stream()
        .filter(head -> asked.contains(head.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What a folded head of a column says. */
  static Optional<Column> of(String head) {
    return Optional.ofNullable(HEADS.get(head));
  }

  private static Map<String, Column> heads() {
    Map<String, Column> heads = new HashMap<>();
    for (String row : WordTable.rows(Column.class, "indicator-columns.csv")) {
      String[] parts = row.split(",");
      if (!parts[0].equals("column")) {
        heads.put(Fold.spacing(parts[1]), Column.valueOf(parts[0].toUpperCase(Locale.ROOT)));
      }
    }
    return heads;
  }
}

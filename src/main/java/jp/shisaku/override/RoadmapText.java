package jp.shisaku.override;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.budget.Period;
import jp.shisaku.catalogue.Measure.RoadmapColumn;

/**
 * A roadmap (中長期的取組) in one text, as in measures.csv: a column a line, {@code 令和5年度: 実証}. Lines
 * that begin with no period go on with the column above.
 */
final class RoadmapText {

  private static final Pattern COLUMN = Pattern.compile("(?<period>[^:：]+)[:：]\\s*(?<text>.*)");

  private RoadmapText() {}

  /** The columns; empty where the text does not begin with a period, unless it is empty itself. */
  static Optional<List<RoadmapColumn>> columns(String value) {
    List<RoadmapColumn> columns = new ArrayList<>();
    for (String line : value.lines().toList()) {
      Optional<RoadmapColumn> column = column(line);
      if (column.isPresent()) {
        columns.add(column.get());
      } else if (columns.isEmpty()) {
        return Optional.empty();
      } else {
        columns.add(longer(columns.remove(columns.size() - 1), line));
      }
    }
    return Optional.of(columns);
  }

  private static Optional<RoadmapColumn> column(String line) {
    Matcher column = COLUMN.matcher(line);
    return column.matches()
        ? Period.of(column.group("period").strip())
            .map(
                period ->
                    new RoadmapColumn(
                        column.group("period").strip(), period.years(), column.group("text")))
        : Optional.empty();
  }

  private static RoadmapColumn longer(RoadmapColumn column, String line) {
    return new RoadmapColumn(column.period(), column.fiscalYears(), column.text() + "\n" + line);
  }
}

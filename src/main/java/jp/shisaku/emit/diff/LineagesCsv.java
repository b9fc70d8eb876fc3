package jp.shisaku.emit.diff;

import java.util.stream.Stream;
import jp.shisaku.diff.Lineages;
import jp.shisaku.diff.field.Figure;
import jp.shisaku.emit.table.FormulaGuard;

/**
 * Writes lineages.csv: a row a measure of a publication, under the lineage it belongs to, oldest
 * first; {@code kind} and {@code previous_measure_ids} say what it came from, and are empty in the
 * first publication.
 */
public final class LineagesCsv {

  private static final String[] HEADER =
      ("lineage_id,publication_id,fiscal_year,measure_id,name,kind,"
              + "previous_measure_ids,relisted,initial_yen,included,printed,certain,possible")
          .split(",");

  private LineagesCsv() {}

  /** The whole file; {@code initial_yen} is to be added up only where neither flag is true. */
  public static String write(Lineages lineages) {
    return DiffCsv.table(
        HEADER,
        lineages.lines().stream()
            .flatMap(line -> line.points().stream().map(point -> row(line, point))));
  }

  private static String[] row(Lineages.Line line, Lineages.Point point) {
    return Stream.of(
            FormulaGuard.defuse(line.id()),
            FormulaGuard.defuse(point.edition().id()),
            point.edition().fiscalYear().map(Object::toString).orElse(""),
            FormulaGuard.defuse(point.measure().id()),
            FormulaGuard.defuse(DiffReport.name(point.measure())),
            point.change().map(change -> change.kind().code()).orElse(""),
            FormulaGuard.defuse(
                point.change().map(change -> String.join(DiffCsv.LIST, change.old())).orElse("")),
            Boolean.toString(point.measure().relisted()),
            point
                .initial()
                .flatMap(figure -> figure.yen().stream().mapToObj(Long::toString).findFirst())
                .orElse(""),
            point.initial().map(figure -> Boolean.toString(figure.included())).orElse(""),
            FormulaGuard.defuse(point.initial().map(Figure::printed).orElse("")),
            Boolean.toString(point.certain()),
            point.change().map(change -> Boolean.toString(change.possible())).orElse(""))
        .toArray(String[]::new);
  }
}

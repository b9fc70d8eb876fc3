package jp.shisaku.emit.table;

import static jp.shisaku.emit.table.Column.number;
import static jp.shisaku.emit.table.Column.optionalText;
import static jp.shisaku.emit.table.Column.text;
import static jp.shisaku.emit.table.Column.truth;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Provenance;

/** measures.csv: a row a policy measure. */
final class MeasuresTable {

  /** The fields whose place tells best where a sheet is, best first. */
  private static final List<String> TELLING_FIELDS =
      List.of("name", "heading", "offices", "budget");

  static final TableForm<Row> FORM =
      new TableForm<>(
          TableForm.MEASURES,
          List.of(
              Tables.publicationId(Row::publication),
              Column.<Row>text("measure_id", row -> row.measure().id())
                  .required()
                  .unique()
                  .with(Tables.COLUMN_TYPE, Tables.PROJECT),
              number("position", Row::number),
              optionalText("heading", row -> row.measure().heading()),
              Column.<Row>integer("part", row -> row.measure().part()).atLeast(1),
              Column.<Row>optionalText("name", row -> row.measure().name())
                  .with(Tables.COLUMN_TYPE, "activity:generic:project:label"),
              truth("relisted", row -> row.measure().relisted()),
              optionalText("relisted_of", row -> row.measure().relistedOf()),
              Column.<Row>optionalText(
                      "status", row -> row.measure().status().map(Measure.Status::code))
                  .oneOf(Stream.of(Measure.Status.values()).map(Measure.Status::code).toList()),
              text("category", row -> Tables.path(row.measure().category())),
              Column.<Row>text("offices", row -> Tables.offices(row.measure().offices()))
                  .with(Tables.COLUMN_TYPE, "administrative-classification:generic:level1:label"),
              text("classification", row -> classification(row.measure())),
              text("positions", row -> positions(row.measure())),
              optionalText("budget_printed", row -> row.measure().budget().printed()),
              text("budget_notes", row -> Tables.list(row.measure().budget().notes().stream())),
              optionalText("effect", row -> row.measure().effect()),
              optionalText("purpose", row -> row.measure().purpose()),
              optionalText("overview", row -> row.measure().overview()),
              optionalText("details", row -> row.measure().details()),
              text("roadmap", row -> roadmap(row.measure())),
              optionalText("source", row -> row.sheet().map(Provenance::source)),
              Column.<Row>integer("page", row -> row.sheet().flatMap(Provenance::page)).atLeast(1)),
          List.of("publication_id", "measure_id"),
          List.of(new TableForm.ForeignKey("relisted_of")),
          catalogue ->
              Tables.numbered(catalogue.measures()).stream()
                  .map(
                      measure ->
                          new Row(
                              catalogue.publication().id(), measure.number(), measure.value())));

  private MeasuresTable() {}

  record Row(String publication, int number, Measure measure) {

    /** Where the sheet is. */
    Optional<Provenance> sheet() {
      return Stream.concat(TELLING_FIELDS.stream(), measure.provenance().keySet().stream())
          .flatMap(field -> Optional.ofNullable(measure.provenance().get(field)).stream())
          .findFirst();
    }
  }

  private static String classification(Measure measure) {
    return Tables.list(
        measure.classification().stream()
            .map(kind -> kind.label() + kind.note().map(note -> "（" + note + "）").orElse("")));
  }

  private static String positions(Measure measure) {
    return Tables.list(measure.positions().stream().map(Measure.Position::label));
  }

  private static String roadmap(Measure measure) {
    return measure.roadmap().stream()
        .map(column -> column.period() + ": " + column.text())
        .collect(java.util.stream.Collectors.joining("\n"));
  }
}

package jp.shisaku.emit;

import static jp.shisaku.emit.Column.number;
import static jp.shisaku.emit.Column.optionalText;
import static jp.shisaku.emit.Column.text;
import static jp.shisaku.emit.Column.truth;

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
          "施策",
          "A row a policy measure, in the order of the publication.",
          List.of(
              Tables.publicationId(Row::publication),
              Column.<Row>text(
                      "measure_id",
                      "施策ID",
                      "Stable, readable, unique in the publication.",
                      row -> row.measure().id())
                  .required()
                  .unique()
                  .with(Tables.COLUMN_TYPE, Tables.PROJECT),
              number("position", "掲載順", "Its place in the publication, from one.", Row::number),
              optionalText(
                  "heading",
                  "見出し",
                  "The page title above the sheet, without its circled number.",
                  row -> row.measure().heading()),
              Column.<Row>integer(
                      "part",
                      "枝番",
                      "The circled number of the heading.",
                      row -> row.measure().part())
                  .atLeast(1),
              Column.<Row>optionalText(
                      "name", "施策名", "The name, on one line.", row -> row.measure().name())
                  .with(Tables.COLUMN_TYPE, "activity:generic:project:label"),
              truth(
                  "relisted",
                  "再掲",
                  "The sheet is printed elsewhere too; count it once.",
                  row -> row.measure().relisted()),
              optionalText(
                  "relisted_of",
                  "再掲元の施策ID",
                  "The first printing of a relisted measure.",
                  row -> row.measure().relistedOf()),
              Column.<Row>optionalText(
                      "status",
                      "新規・拡充・継続の別",
                      "Whether the name is marked as new (新規), expanded (拡充) or continuing (継続).",
                      row -> row.measure().status().map(Measure.Status::code))
                  .oneOf(Stream.of(Measure.Status.values()).map(Measure.Status::code).toList()),
              text(
                  "category",
                  "分野",
                  "Headings of the contents above it, joined by \" / \".",
                  row -> Tables.path(row.measure().category())),
              Column.<Row>text(
                      "offices",
                      "担当",
                      "Offices as printed, joined by \"; \".",
                      row -> Tables.offices(row.measure().offices()))
                  .with(Tables.COLUMN_TYPE, "administrative-classification:generic:level1:label"),
              text(
                  "classification",
                  "施策分類",
                  "Kinds of measure, joined by \"; \".",
                  row -> classification(row.measure())),
              text(
                  "positions",
                  "デジ田総合戦略における位置づけ",
                  "Places in the strategy, joined by \"; \".",
                  row -> positions(row.measure())),
              optionalText(
                  "budget_printed",
                  "予算額",
                  "The budget cell on one line, as printed. Its amounts are in budget_lines.csv.",
                  row -> row.measure().budget().printed()),
              text(
                  "budget_notes",
                  "予算額の備考",
                  "Remarks on the budget cell as a whole, joined by \"; \".",
                  row -> Tables.list(row.measure().budget().notes().stream())),
              optionalText("effect", "施策効果の詳細", "As printed.", row -> row.measure().effect()),
              optionalText("purpose", "目的", "As printed.", row -> row.measure().purpose()),
              optionalText("overview", "概要", "As printed.", row -> row.measure().overview()),
              optionalText("details", "詳細", "As printed.", row -> row.measure().details()),
              text(
                  "roadmap",
                  "中長期的取組",
                  "A line a period: \"period: text\".",
                  row -> roadmap(row.measure())),
              optionalText(
                  "source",
                  "資料",
                  "The file the sheet stands in.",
                  row -> row.sheet().map(Provenance::source)),
              Column.<Row>integer(
                      "page",
                      "ページ",
                      "The page of that file, from one.",
                      row -> row.sheet().flatMap(Provenance::page))
                  .atLeast(1)),
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

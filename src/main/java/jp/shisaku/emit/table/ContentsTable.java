package jp.shisaku.emit.table;

import static jp.shisaku.emit.table.Column.number;
import static jp.shisaku.emit.table.Column.text;
import static jp.shisaku.emit.table.Column.truth;

import java.util.List;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.ContentsEntry;
import jp.shisaku.catalogue.Measure;

/** contents.csv: a row an entry of the table of contents. */
final class ContentsTable {

  static final TableForm<Row> FORM =
      new TableForm<>(
          "contents",
          List.of(
              Tables.publicationId(Row::publication),
              Tables.measureIdIfAny(Row::measure),
              number("entry", Row::number),
              text("path", row -> Tables.path(row.entry().path())),
              text("title", row -> row.entry().title()),
              Column.<Row>integer("page", row -> row.entry().page()),
              truth("relisted", row -> row.entry().relisted())),
          List.of("publication_id", "entry"),
          List.of(TableForm.ForeignKey.MEASURE),
          catalogue ->
              Tables.numbered(catalogue.contents()).stream()
                  .map(
                      entry ->
                          new Row(
                              catalogue.publication().id(),
                              measureOf(entry.value(), catalogue),
                              entry.number(),
                              entry.value())));

  private ContentsTable() {}

  record Row(String publication, String measure, int number, ContentsEntry entry) {}

  private static String measureOf(ContentsEntry entry, Catalogue catalogue) {
    return catalogue.measures().stream()
        .filter(measure -> measure.category().equals(entry.path()))
        .filter(measure -> measure.heading().filter(entry.title()::equals).isPresent())
        .map(Measure::id)
        .findFirst()
        .orElse("");
  }
}

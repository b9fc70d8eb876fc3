package jp.shisaku.emit;

import static jp.shisaku.emit.Column.number;
import static jp.shisaku.emit.Column.text;
import static jp.shisaku.emit.Column.truth;

import java.util.List;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.ContentsEntry;
import jp.shisaku.catalogue.Measure;

/** contents.csv: a row an entry of the table of contents. */
final class ContentsTable {

  static final TableForm<Row> FORM =
      new TableForm<>(
          "contents",
          "目次",
          "A row an entry of the table of contents, in printed order.",
          List.of(
              Tables.publicationId(Row::publication),
              Tables.measureIdIfAny(
                  "The first measure with exactly this title as heading and this path as category.",
                  Row::measure),
              number("entry", "番号", "Its place in the contents, from one.", Row::number),
              text(
                  "path",
                  "分野",
                  "Headings above it, joined by \" / \".",
                  row -> Tables.path(row.entry().path())),
              text("title", "題", "Without leader dots, page and 【再掲】.", row -> row.entry().title()),
              Column.<Row>integer("page", "ページ", "As printed.", row -> row.entry().page()),
              truth("relisted", "再掲", "【再掲】 is printed.", row -> row.entry().relisted())),
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

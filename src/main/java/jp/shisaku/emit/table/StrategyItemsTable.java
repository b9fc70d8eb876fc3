package jp.shisaku.emit.table;

import static jp.shisaku.emit.table.Column.number;
import static jp.shisaku.emit.table.Column.optionalText;
import static jp.shisaku.emit.table.Column.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.StrategyExcerpt;
import jp.shisaku.catalogue.StrategyExcerpt.Item;
import jp.shisaku.catalogue.StrategyExcerpt.Paragraph;
import jp.shisaku.emit.table.Tables.Numbered;

/**
 * strategy_items.csv: a row a paragraph of a strategy excerpt. An excerpt without items and an item
 * without paragraphs have a row too, with the number 0 for what is not there.
 */
final class StrategyItemsTable {

  private static final Numbered<Item> NO_ITEM = new Numbered<>(0, new Item("", "", List.of()));
  private static final Numbered<Paragraph> NO_PARAGRAPH =
      new Numbered<>(0, new Paragraph("", Optional.empty(), List.of()));

  static final TableForm<Row> FORM =
      new TableForm<>(
          "strategy_items",
          List.of(
              Tables.publicationId(Row::publication),
              Tables.measureId(Row::measure),
              number("excerpt", row -> row.excerpt().number()),
              text("path", row -> Tables.path(row.excerpt().value().path())),
              number("item", row -> row.item().number()),
              text("item_label", row -> row.item().value().label()),
              text("item_title", row -> row.item().value().title()),
              number("paragraph", row -> row.paragraph().number()),
              text("text", row -> row.paragraph().value().text()),
              optionalText("offices_printed", row -> row.paragraph().value().officesPrinted()),
              text("offices", row -> Tables.offices(row.paragraph().value().offices()))),
          List.of("publication_id", "measure_id", "excerpt", "item", "paragraph"),
          List.of(TableForm.ForeignKey.MEASURE),
          catalogue -> catalogue.measures().stream().flatMap(measure -> rows(catalogue, measure)));

  private StrategyItemsTable() {}

  record Row(
      String publication,
      String measure,
      Numbered<StrategyExcerpt> excerpt,
      Numbered<Item> item,
      Numbered<Paragraph> paragraph) {}

  private static Stream<Row> rows(Catalogue catalogue, Measure measure) {
    String publication = catalogue.publication().id();
    return Tables.numbered(measure.strategy()).stream()
        .flatMap(
            excerpt ->
                Tables.numberedOr(excerpt.value().items(), NO_ITEM)
                    .flatMap(
                        item ->
                            Tables.numberedOr(item.value().paragraphs(), NO_PARAGRAPH)
                                .map(
                                    paragraph ->
                                        new Row(
                                            publication, measure.id(), excerpt, item, paragraph))));
  }
}

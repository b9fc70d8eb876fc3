package jp.shisaku.emit.table;

import static jp.shisaku.emit.table.Column.number;
import static jp.shisaku.emit.table.Column.optionalText;
import static jp.shisaku.emit.table.Column.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Indicator;
import jp.shisaku.emit.table.Tables.Numbered;

/** indicators.csv: a row a target of an indicator (KPI). */
final class IndicatorsTable {

  private static final Numbered<Indicator.Target> NO_TARGET =
      new Numbered<>(0, new Indicator.Target("", Optional.empty()));

  static final TableForm<Row> FORM =
      new TableForm<>(
          "indicators",
          List.of(
              Tables.publicationId(Row::publication),
              Tables.<Row>measureIdIfAny(row -> ""),
              number("indicator", row -> row.indicator().number()),
              text("section", row -> Tables.path(row.indicator().value().section())),
              text("name", row -> row.indicator().value().name()),
              number("target", row -> row.target().number()),
              text("target_value", row -> row.target().value().value()),
              optionalText("target_due", row -> row.target().value().due()),
              optionalText("current_value", row -> row.indicator().value().current().value()),
              optionalText("current_as_of", row -> row.indicator().value().current().asOf()),
              optionalText("note", row -> row.indicator().value().note())),
          List.of("publication_id", "indicator", "target"),
          List.of(TableForm.ForeignKey.MEASURE),
          catalogue ->
              Tables.numbered(catalogue.indicators()).stream()
                  .flatMap(indicator -> rows(catalogue, indicator)));

  private IndicatorsTable() {}

  record Row(
      String publication, Numbered<Indicator> indicator, Numbered<Indicator.Target> target) {}

  private static Stream<Row> rows(Catalogue catalogue, Numbered<Indicator> indicator) {
    return Tables.numberedOr(indicator.value().targets(), NO_TARGET)
        .map(target -> new Row(catalogue.publication().id(), indicator, target));
  }
}

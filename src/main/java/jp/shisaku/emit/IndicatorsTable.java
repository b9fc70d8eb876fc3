package jp.shisaku.emit;

import static jp.shisaku.emit.Column.number;
import static jp.shisaku.emit.Column.optionalText;
import static jp.shisaku.emit.Column.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Indicator;
import jp.shisaku.emit.Tables.Numbered;

/** indicators.csv: a row a target of an indicator (KPI). */
final class IndicatorsTable {

  private static final Numbered<Indicator.Target> NO_TARGET =
      new Numbered<>(0, new Indicator.Target("", Optional.empty()));

  static final TableForm<Row> FORM =
      new TableForm<>(
          "indicators",
          "重要業績評価指標（KPI）",
          "A row a target of an indicator; an indicator without targets has one row with the number"
              + " 0. Indicators belong to a section, not to one measure.",
          List.of(
              Tables.publicationId(Row::publication),
              Tables.<Row>measureIdIfAny("Always missing: see the section.", row -> ""),
              number(
                  "indicator",
                  "指標番号",
                  "Its place in the table, from one.",
                  row -> row.indicator().number()),
              text(
                  "section",
                  "分野",
                  "Headings above it, joined by \" / \".",
                  row -> Tables.path(row.indicator().value().section())),
              text("name", "指標", "As printed.", row -> row.indicator().value().name()),
              number(
                  "target",
                  "目標番号",
                  "Its place among the targets, from one.",
                  row -> row.target().number()),
              text("target_value", "目標値", "As printed.", row -> row.target().value().value()),
              optionalText("target_due", "目標年度", "As printed.", row -> row.target().value().due()),
              optionalText(
                  "current_value",
                  "現状値",
                  "As printed.",
                  row -> row.indicator().value().current().value()),
              optionalText(
                  "current_as_of",
                  "現状値の時点",
                  "As printed.",
                  row -> row.indicator().value().current().asOf()),
              optionalText(
                  "note", "備考", "A remark in the row.", row -> row.indicator().value().note())),
          List.of("publication_id", "indicator", "target"),
          List.of(TableForm.ForeignKey.MEASURE),
          catalogue ->
              Tables.numbered(catalogue.indicators()).stream()
                  .flatMap(indicator -> rows(catalogue, indicator)));

  private IndicatorsTable() {}

  record Row(
      String publication, Numbered<Indicator> indicator, Numbered<Indicator.Target> target) {}

  private static Stream<Row> rows(Catalogue catalogue, Numbered<Indicator> indicator) {
    List<Indicator.Target> targets = indicator.value().targets();
    Stream<Numbered<Indicator.Target>> numbered =
        targets.isEmpty() ? Stream.of(NO_TARGET) : Tables.numbered(targets).stream();
    return numbered.map(target -> new Row(catalogue.publication().id(), indicator, target));
  }
}

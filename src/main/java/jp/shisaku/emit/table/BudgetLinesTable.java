package jp.shisaku.emit.table;

import static jp.shisaku.emit.table.Column.number;
import static jp.shisaku.emit.table.Column.optionalText;
import static jp.shisaku.emit.table.Column.text;
import static jp.shisaku.emit.table.Column.truth;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;

/** budget_lines.csv: a row an amount. */
final class BudgetLinesTable {

  private static final List<Map<String, Object>> PHASES =
      List.of(
          phase(BudgetLine.Phase.INITIAL, "当初予算、予算（案）"),
          phase(BudgetLine.Phase.SUPPLEMENTARY, "補正予算"),
          phase(BudgetLine.Phase.REQUEST, "概算要求"),
          phase(BudgetLine.Phase.SETTLEMENT, "決算"),
          phase(BudgetLine.Phase.EXECUTED, "執行額"),
          phase(BudgetLine.Phase.UNSPECIFIED, "記載なし"));

  static final TableForm<Row> FORM =
      new TableForm<>(
          "budget_lines",
          List.of(
              Tables.publicationId(Row::publication),
              Tables.measureId(row -> row.measure().id()),
              number("line", Row::number).with(Tables.COLUMN_TYPE, "budget-line-id"),
              Column.<Row>integer("fiscal_year", row -> row.line().fiscalYear())
                  .with("unit", "fiscal year from April 1")
                  .with(Tables.COLUMN_TYPE, "date:fiscal-year"),
              optionalText("era", row -> row.line().era()),
              Column.<Row>text("phase", row -> row.line().phase().code())
                  .required()
                  .oneOf(
                      Arrays.stream(BudgetLine.Phase.values()).map(BudgetLine.Phase::code).toList())
                  .with("categories", PHASES)
                  .with(Tables.COLUMN_TYPE, "phase:id"),
              truth("draft", row -> row.line().draft()),
              Column.<Row>integer("supplementary_no", row -> row.line().supplementaryNo())
                  .atLeast(1),
              Column.<Row>integer("amount_yen", row -> row.line().amountYen())
                  .with(Tables.COLUMN_TYPE, "value")
                  .with("currency", "JPY")
                  .with("factor", 1)
                  .with("direction", "expenditure"),
              truth("approximate", row -> row.line().approximate()),
              truth("included", row -> row.line().included()),
              optionalText("included_in", row -> row.line().includedIn()),
              optionalText("label", row -> row.line().label()),
              text("others", row -> others(row.line())),
              text("printed", row -> row.line().printed()),
              truth("relisted", row -> row.measure().relisted())),
          List.of("publication_id", "measure_id", "line"),
          List.of(TableForm.ForeignKey.MEASURE),
          catalogue ->
              catalogue.measures().stream()
                  .flatMap(
                      measure ->
                          Tables.numbered(measure.budget().lines()).stream()
                              .map(
                                  line ->
                                      new Row(
                                          catalogue.publication().id(),
                                          measure,
                                          line.number(),
                                          line.value()))));

  private BudgetLinesTable() {}

  record Row(String publication, Measure measure, int number, BudgetLine line) {}

  private static Map<String, Object> phase(BudgetLine.Phase phase, String label) {
    Map<String, Object> category = new LinkedHashMap<>();
    category.put("value", phase.code());
    category.put("label", label);
    return category;
  }

  private static String others(BudgetLine line) {
    return Tables.list(
        line.others().stream()
            .map(other -> other.holder() + other.amountYen().map(yen -> ": " + yen).orElse("")));
  }
}

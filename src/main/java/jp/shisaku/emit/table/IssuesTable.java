package jp.shisaku.emit.table;

import static jp.shisaku.emit.table.Column.number;
import static jp.shisaku.emit.table.Column.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.Severity;

/** issues.csv: a row an issue. */
final class IssuesTable {

  private IssuesTable() {}

  record Row(String publication, int number, Issue issue) {}

  static TableForm<Row> in(Locale language) {
    return new TableForm<>(
        "issues",
        List.of(
            Tables.publicationId(Row::publication),
            Tables.measureIdIfAny(row -> row.issue().measure().orElse("")),
            number("issue", Row::number),
            Column.<Row>text("severity", row -> row.issue().severity().code())
                .required()
                .oneOf(Arrays.stream(Severity.values()).map(Severity::code).toList()),
            Column.<Row>text("code", row -> row.issue().code().code()).required(),
            text("field", row -> row.issue().field()),
            text("message", row -> row.issue().code().message(language, row.issue().arguments())),
            text("source", row -> row.issue().place().source()),
            Column.<Row>integer(
                    "page", row -> row.issue().place().page().stream().boxed().findFirst())
                .atLeast(1)),
        List.of("publication_id", "issue"),
        List.of(TableForm.ForeignKey.MEASURE),
        catalogue ->
            Tables.numbered(catalogue.issues()).stream()
                .map(
                    issue -> new Row(catalogue.publication().id(), issue.number(), issue.value())));
  }
}

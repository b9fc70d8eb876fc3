package jp.shisaku.emit;

import static jp.shisaku.emit.Column.number;
import static jp.shisaku.emit.Column.text;

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
        "確認事項",
        "A row an issue, in the order of the publication: what is doubtful, and what to do.",
        List.of(
            Tables.publicationId(Row::publication),
            Tables.measureIdIfAny(
                "The measure it is about; missing for the publication as a whole.",
                row -> row.issue().measure().orElse("")),
            number("issue", "番号", "Its place in the list, from one.", Row::number),
            Column.<Row>text(
                    "severity",
                    "重大度",
                    "error: wrong or missing; warning: look at it; info: nothing to do.",
                    row -> row.issue().severity().code())
                .required()
                .oneOf(Arrays.stream(Severity.values()).map(Severity::code).toList()),
            Column.<Row>text(
                    "code", "種別", "The kind of issue; stable.", row -> row.issue().code().code())
                .required(),
            text("field", "項目", "The field, as in catalogue.json.", row -> row.issue().field()),
            text(
                "message",
                "内容",
                "What is doubtful, and what to do.",
                row -> row.issue().code().message(language, row.issue().arguments())),
            text("source", "資料", "The file.", row -> row.issue().place().source()),
            Column.<Row>integer(
                    "page",
                    "ページ",
                    "The page of that file, from one.",
                    row -> row.issue().place().page().stream().boxed().findFirst())
                .atLeast(1)),
        List.of("publication_id", "issue"),
        List.of(TableForm.ForeignKey.MEASURE),
        catalogue ->
            Tables.numbered(catalogue.issues()).stream()
                .map(
                    issue -> new Row(catalogue.publication().id(), issue.number(), issue.value())));
  }
}

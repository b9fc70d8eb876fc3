package jp.shisaku.emit.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.diff.Change;
import jp.shisaku.diff.Change.Kind;
import jp.shisaku.diff.Edition;
import jp.shisaku.diff.Summary;
import jp.shisaku.diff.UnsharedField;
import jp.shisaku.diff.field.FieldChange;
import jp.shisaku.diff.field.Figure;

/** Writes diff.md, for a pull request: the summary, where money moved, and a line a change. */
final class DiffMarkdown {

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&]");

  private final DiffReport report;
  private final Labels labels;
  private final List<String> lines = new ArrayList<>();

  private DiffMarkdown(DiffReport report, Labels labels) {
    this.report = report;
    this.labels = labels;
  }

  /** The whole file, in English or Japanese. */
  static String write(DiffReport report, Locale language) {
    return new DiffMarkdown(report, Labels.in(language)).text();
  }

  private String text() {
    lines.add(
        "# " + labels.text("title", edition(report.diff().old()), edition(report.diff().fresh())));
    totals();
    counts();
    moves();
    Stream.of(Kind.values()).filter(kind -> kind != Kind.UNCHANGED).forEach(this::section);
    return String.join("\n", lines) + "\n";
  }

  private void totals() {
    Summary summary = report.diff().summary();
    Edition before = report.diff().old();
    Edition after = report.diff().fresh();
    heading(labels.text("total.change"));
    row("", labels.text("before"), labels.text("after"), labels.text("total.change"));
    row("---", "---:", "---:", "---:");
    row(
        labels.text("field.budget.initial"),
        labels.total(before, summary.old()),
        labels.total(after, summary.fresh()),
        change(summary));
    lines.add("");
    lines.add("- " + labels.text("before") + ": " + note(before, summary.old(), true));
    lines.add("- " + labels.text("after") + ": " + note(after, summary.fresh(), false));
    if (summary.includedOnOneSide() > 0) {
      String told = sentence("total.included-on-one-side", summary.includedOnOneSide());
      lines.add("- " + labels.text("total.change") + ": " + told);
    }
  }

  private String change(Summary summary) {
    if (!report.hasBothTotals()) {
      return Labels.NOTHING;
    }
    long old = summary.old().yen();
    long fresh = summary.fresh().yen();
    String open = summary.isOpen() ? labels.text("total.open.short") : "";
    return Stream.of(labels.difference(fresh - old), labels.percent(old, fresh), open)
        .filter(told -> !told.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String note(Edition edition, Summary.Total total, boolean old) {
    List<String> sentences = new ArrayList<>();
    if (edition.fiscalYear().isEmpty()) {
      sentences.add(labels.text("total.no-year"));
    } else {
      sentences.add(sentence("year", edition.fiscalYear().get().toString()));
      sentences.add(sentence("total.left-out", total.included(), total.relisted()));
      if (total.uncertain() > 0) {
        sentences.add(sentence("total.uncertain", total.uncertain()));
      }
    }
    if (total.unread() > 0) {
      sentences.add(sentence("total.unread", total.unread()));
    }
    if (edition.yearFromBudgets()) {
      sentences.add(labels.text("total.year-from-budgets"));
    }
    List<UnsharedField> unshared = report.diff().onlyIn(old);
    if (!unshared.isEmpty()) {
      sentences.add(sentence("not-compared", labels.fields(unshared)));
    }
    return String.join(" ", sentences);
  }

  private String sentence(String key, Object... arguments) {
    return labels.text("sentence", labels.text(key, arguments));
  }

  private void counts() {
    heading(labels.text("counts"));
    row(Stream.of(Kind.values()).map(this::kind).toArray(String[]::new));
    row(Stream.of(Kind.values()).map(kind -> "---:").toArray(String[]::new));
    row(
        Stream.of(Kind.values())
            .map(kind -> report.diff().summary().counts().get(kind).toString())
            .toArray(String[]::new));
  }

  private void moves() {
    if (!report.diff().officeMoves().isEmpty()) {
      heading(labels.text("moves"));
      report
          .diff()
          .officeMoves()
          .forEach(
              move ->
                  lines.add(
                      "- %s → %s (%d)"
                          .formatted(escape(move.from()), escape(move.to()), move.measures())));
    }
  }

  private void section(Kind kind) {
    List<Change> changes =
        report.diff().changes().stream().filter(change -> change.kind() == kind).toList();
    if (!changes.isEmpty()) {
      heading(kind(kind) + " (" + changes.size() + ")");
      changes.forEach(change -> lines.add(line(change)));
    }
  }

  private String line(Change change) {
    String old = names(report.oldOf(change));
    String fresh = names(report.freshOf(change));
    boolean both = !old.isEmpty() && !fresh.isEmpty() && !old.equals(fresh);
    String name = both ? old + " → " + fresh : fresh.isEmpty() ? old : fresh;
    String fields =
        change.fields().stream()
            .filter(field -> field.field() != FieldChange.Field.NAME)
            .map(field -> told(field, change))
            .collect(Collectors.joining("; "));
    String again = change.relisted() ? " (" + labels.text("relisted") + ")" : "";
    String check = change.possible() ? " (**" + labels.text("possible") + "**)" : "";
    return "- " + name + again + check + (fields.isEmpty() ? "" : ": " + fields);
  }

  private static String names(List<Measure> measures) {
    return escape(DiffReport.names(measures));
  }

  private String told(FieldChange changed, Change change) {
    String field = labels.text("field." + changed.field().code());
    if (changed instanceof FieldChange.Text text) {
      return field + " (" + labels.text("nature." + text.nature().code()) + ")";
    }
    if (changed instanceof FieldChange.Items items) {
      return "%s %s → %s".formatted(field, joined(items.old()), joined(items.fresh()));
    }
    FieldChange.Amount amount = (FieldChange.Amount) changed;
    if (amount.termsOnly()) {
      return "%s %s → %s".formatted(field, printed(amount.old()), printed(amount.fresh()));
    }
    OptionalLong delta = amount.deltaYen();
    String difference =
        delta.isPresent()
            ? " (" + labels.difference(delta.getAsLong()) + ")"
            : amount.certain() ? "" : " (" + labels.text(Labels.uncertain(change)) + ")";
    return "%s %s → %s%s"
        .formatted(field, figure(amount.old()), figure(amount.fresh()), difference);
  }

  private String figure(Optional<Figure> figure) {
    if (figure.isEmpty() || figure.get().yen().isEmpty()) {
      return figure.isEmpty() ? labels.text("not-printed") : printed(figure);
    }
    String yen = labels.yen(figure.get().yen().getAsLong());
    return figure.get().included() ? yen + " [" + labels.text("included") + "]" : yen;
  }

  private static String printed(Optional<Figure> figure) {
    return escape(figure.map(Figure::printed).orElse(""));
  }

  private static String joined(List<String> items) {
    return items.isEmpty() ? "–" : escape(String.join("、", items));
  }

  private String kind(Kind kind) {
    return labels.text("kind." + kind.code());
  }

  private String edition(Edition edition) {
    return escape(labels.edition(edition));
  }

  private void heading(String text) {
    lines.addAll(List.of("", "## " + text, ""));
  }

  private void row(String... cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
  }

  /** Text that no reader of Markdown takes for markup, on one line. */
  private static String escape(String text) {
    return MARKUP.matcher(text.replaceAll("\\s+", " ")).replaceAll("\\\\$0");
  }
}

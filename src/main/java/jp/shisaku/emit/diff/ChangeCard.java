package jp.shisaku.emit.diff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.diff.Change;
import jp.shisaku.diff.field.FieldChange;
import jp.shisaku.diff.field.FieldChange.Field;
import jp.shisaku.diff.field.Figure;
import jp.shisaku.diff.field.WordDiff;
import jp.shisaku.diff.field.WordDiff.Operation;

/** One change on the page: what it is, why it was linked, and its fields, unfolded on demand. */
final class ChangeCard {

  /** Separates values in an attribute; no office or heading has it. */
  private static final String SEPARATOR = "\t";

  private final DiffReport report;
  private final Html html;
  private final SourceLinks sources;

  ChangeCard(DiffReport report, Html html) {
    this.report = report;
    this.html = html;
    this.sources = new SourceLinks(report, html);
  }

  void put(Change change, String anchor) {
    List<Measure> all =
        Stream.concat(report.oldOf(change).stream(), report.freshOf(change).stream()).toList();
    html.open(
        "article",
        "id",
        anchor,
        "class",
        "change kind-" + change.kind().code(),
        "data-kind",
        change.kind().code(),
        "data-office",
        values(all, measure -> measure.offices().stream().map(Office::printed)),
        "data-category",
        values(all, measure -> measure.category().stream()),
        "data-possible",
        Boolean.toString(change.possible()),
        "data-money",
        Long.toString(delta(change)));
    heading(change);
    meta(change);
    money(change).forEach(amount -> amount(change, amount));
    change.fields().stream()
        .filter(field -> field.field() != Field.NAME)
        .forEach(f -> field(change, f));
    content(change);
    html.close("article").line();
  }

  private void heading(Change change) {
    html.open("h3").labelled("span", "kind." + change.kind().code(), "class", "badge");
    if (change.possible()) {
      html.open("span", "class", "badge check", "title", html.both("possible.why"));
      html.phrase("possible");
      html.close("span");
    }
    if (change.relisted()) {
      html.labelled("span", "relisted", "class", "badge again");
    }
    Optional<FieldChange.Text> renamed =
        change.fields().stream()
            .filter(field -> field.field() == Field.NAME)
            .map(FieldChange.Text.class::cast)
            .findFirst();
    if (renamed.isPresent()) {
      words(renamed.get().words());
    } else if (report.oldOf(change).size() + report.freshOf(change).size() > 2) {
      html.text(DiffReport.names(report.oldOf(change)) + " → ");
      html.text(DiffReport.names(report.freshOf(change)));
    } else {
      html.text(DiffReport.names(report.latest(change)));
    }
    html.close("h3");
  }

  private void meta(Change change) {
    html.open("p", "class", "meta");
    String offices =
        report.latest(change).stream()
            .flatMap(measure -> measure.offices().stream())
            .map(Office::printed)
            .distinct()
            .collect(Collectors.joining("、"));
    html.element("span", offices, "class", "office");
    sources.put(change, Field.NAME);
    html.close("p");
    if (!change.why().isEmpty()) {
      html.open("p", "class", "why").phrase("why").text(": ");
      html.phrase(labels -> labels.reasons(change.why()));
      change.similarity().ifPresent(this::similarity);
      html.close("p");
    }
  }

  private void similarity(double value) {
    html.text(" (").phrase("similarity").text(String.format(Locale.ROOT, " %.2f)", value));
  }

  /** The money comes first on a card. */
  private static Stream<FieldChange.Amount> money(Change change) {
    return change.fields().stream()
        .filter(FieldChange.Amount.class::isInstance)
        .map(FieldChange.Amount.class::cast);
  }

  /** An amount that changed, on a line: old, new, difference, and where both stand. */
  private void amount(Change change, FieldChange.Amount amount) {
    html.open("p", "class", "figure").labelled("b", "field." + amount.field().code()).text(" ");
    figure(amount.old(), amount.termsOnly());
    html.text(" → ");
    figure(amount.fresh(), amount.termsOnly());
    OptionalLong delta = amount.deltaYen();
    if (delta.isPresent() && !amount.termsOnly()) {
      html.text(" ").open("span", "class", "delta " + DiffPage.direction(delta.getAsLong()));
      html.phrase(labels -> labels.difference(delta.getAsLong()));
      html.close("span");
      amount.ratio().ifPresent(this::percent);
    }
    if (!amount.certain()) {
      html.text(" ").labelled("em", Labels.uncertain(change));
    }
    sources.put(change, amount.field());
    html.close("p");
  }

  private void percent(double ratio) {
    html.text(" ").open("small").phrase(labels -> labels.percent((ratio - 1) * 100)).close("small");
  }

  private void figure(Optional<Figure> figure, boolean asPrinted) {
    if (figure.isEmpty()) {
      html.labelled("span", "not-printed", "class", "absent");
      return;
    }
    if (asPrinted || figure.get().yen().isEmpty()) {
      html.element("span", figure.get().printed());
      return;
    }
    html.open("span", "title", figure.get().printed());
    html.phrase(labels -> labels.yen(figure.get().yen().getAsLong()));
    html.close("span");
    if (figure.get().included()) {
      html.text(" ").labelled("small", "included");
    }
  }

  /** What a measure is about that only one of the publications has. */
  private void content(Change change) {
    if (change.old().isEmpty() || change.fresh().isEmpty()) {
      Measure measure = report.latest(change).get(0);
      content(change, Field.PURPOSE, measure.purpose());
      content(change, Field.OVERVIEW, measure.overview());
    }
  }

  private void content(Change change, Field field, Optional<String> text) {
    if (text.isPresent()) {
      html.open("details").open("summary").phrase("field." + field.code());
      html.close("summary").element("div", text.get(), "class", "words");
      sources.put(change, field);
      html.close("details");
    }
  }

  private void field(Change change, FieldChange field) {
    if (field instanceof FieldChange.Items items) {
      items(change, items);
    } else if (field instanceof FieldChange.Text text) {
      html.open("details").open("summary").phrase("field." + text.field().code());
      html.labelled("span", "nature." + text.nature().code(), "class", "nature");
      html.close("summary").open("div", "class", "words");
      words(text.words());
      html.close("div");
      sources.put(change, text.field());
      html.close("details");
    }
  }

  private void items(Change change, FieldChange.Items items) {
    html.open("p", "class", "items").labelled("b", "field." + items.field().code()).text(" ");
    html.element("del", items.old().isEmpty() ? "–" : String.join("、", items.old()));
    html.text(" → ");
    html.element("ins", items.fresh().isEmpty() ? "–" : String.join("、", items.fresh()));
    sources.put(change, items.field());
    html.close("p");
  }

  private void words(List<WordDiff.Run> runs) {
    for (WordDiff.Run run : runs) {
      if (run.operation() == Operation.EQUAL) {
        html.text(run.text());
      } else {
        html.element(run.operation() == Operation.INSERT ? "ins" : "del", run.text());
      }
    }
  }

  private static String values(List<Measure> measures, Function<Measure, Stream<String>> of) {
    return measures.stream().flatMap(of).distinct().collect(Collectors.joining(SEPARATOR));
  }

  private static long delta(Change change) {
    return DiffReport.initialBudget(change)
        .flatMapToLong(amount -> amount.deltaYen().stream())
        .sum();
  }
}

package jp.shisaku.emit.diff;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.diff.Change;
import jp.shisaku.diff.Change.Kind;

/** The form above the changes: by kind, word, office and category, and in which order. */
record DiffFilter(DiffReport report, Html html) {

  /** Puts the form into the page. */
  void put() {
    html.open("form", "class", "filter", "id", "filter", "aria-label", html.both("filter"));
    html.open("fieldset");
    html.labelled("legend", "filter.kind");
    for (Kind kind : Kind.values()) {
      html.open("label", "class", "kind-" + kind.code());
      html.open("input", "type", "checkbox", "name", "kind", "value", kind.code(), "checked", "");
      html.phrase("kind." + kind.code()).close("label");
    }
    html.close("fieldset");
    labelled("filter.search");
    html.open("input", "type", "search", "name", "search", "autocomplete", "off").close("label");
    select(
        "filter.office",
        "office",
        values(measure -> measure.offices().stream().map(Office::printed)));
    select("filter.category", "category", values(measure -> measure.category().stream()));
    labelled("filter.sort");
    html.open("select", "name", "sort");
    html.element("option", html.both("filter.sort.kind"), "value", "kind");
    html.element("option", html.both("filter.sort.money"), "value", "money");
    html.close("select").close("label").open("label", "class", "check");
    html.open("input", "type", "checkbox", "name", "possible").phrase("filter.possible");
    html.close("label");
    html.labelled("button", "filter.reset", "type", "reset");
    html.labelled("button", "filter.open", "type", "button", "id", "open-all");
    html.labelled("button", "filter.close", "type", "button", "id", "close-all");
    html.open("output", "id", "shown", "aria-live", "polite");
    html.phrase("filter.shown", all(), all()).close("output").close("form").line();
  }

  private String all() {
    return Integer.toString(report.diff().changes().size());
  }

  private void labelled(String key) {
    html.open("label").open("span").phrase(key).close("span");
  }

  private void select(String key, String name, List<String> values) {
    labelled(key);
    html.open("select", "name", name).element("option", html.both("filter.all"), "value", "");
    values.forEach(value -> html.element("option", value, "value", value));
    html.close("select").close("label");
  }

  private List<String> values(Function<Measure, Stream<String>> of) {
    return report.diff().changes().stream()
        .flatMap(change -> measures(change))
        .flatMap(of)
        .distinct()
        .sorted()
        .toList();
  }

  private Stream<Measure> measures(Change change) {
    return Stream.concat(report.oldOf(change).stream(), report.freshOf(change).stream());
  }
}

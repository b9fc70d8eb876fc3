package jp.shisaku.emit.diff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.diff.Change;
import jp.shisaku.diff.Edition;
import jp.shisaku.diff.field.FieldChange.Field;

/** Links from a value to the page of the publication that it stands on. */
record SourceLinks(DiffReport report, Html html) {

  /** The places of a field on both sides of a change. */
  void put(Change change, Field field) {
    html.open("span", "class", "sources");
    source(report.oldOf(change), field, report.diff().old());
    source(report.freshOf(change), field, report.diff().fresh());
    html.close("span");
  }

  private void source(List<Measure> measures, Field field, Edition edition) {
    measures.stream()
        .flatMap(measure -> DiffReport.provenance(measure, field).stream())
        .distinct()
        .forEach(place -> source(place, edition));
  }

  /** The source is looked for beside the page, by its bare name: no name can lead elsewhere. */
  private void source(Provenance place, Edition edition) {
    String name = URLEncoder.encode(place.source(), StandardCharsets.UTF_8).replace("+", "%20");
    String page = place.page().map(number -> "#page=" + number).orElse("");
    html.text(" ")
        .open("a", "class", "source", "href", "./" + name + page, "title", place.source());
    html.text(edition.fiscalYear().map(Object::toString).orElse(edition.id())).text(" ");
    if (place.page().isPresent()) {
      html.phrase("page", place.page().get().toString());
    } else {
      html.phrase("source");
    }
    html.close("a");
  }
}

package jp.shisaku.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.StrategyExcerpt;

/**
 * A text of a measure.
 *
 * @param field the field it belongs to, as in catalogue.json
 */
record FieldText(String field, String text) {

  /** The texts that a person wrote for this measure: everything but codes and numbers. */
  static List<FieldText> of(Measure measure) {
    List<FieldText> texts = new ArrayList<>();
    add(texts, "heading", measure.heading());
    add(texts, "name", measure.name());
    measure.offices().forEach(office -> texts.add(new FieldText("offices", office.printed())));
    measure.positions().forEach(at -> texts.add(new FieldText("positions", at.label())));
    add(texts, "budget", measure.budget().printed());
    texts.addAll(prose(measure));
    measure.strategy().forEach(excerpt -> add(texts, excerpt));
    return texts;
  }

  /** The cells of running text, without the excerpts of the strategy. */
  static List<FieldText> prose(Measure measure) {
    List<FieldText> texts = new ArrayList<>();
    add(texts, "effect", measure.effect());
    add(texts, "purpose", measure.purpose());
    add(texts, "overview", measure.overview());
    add(texts, "details", measure.details());
    measure.roadmap().forEach(column -> texts.add(new FieldText("roadmap", column.text())));
    return texts;
  }

  private static void add(List<FieldText> texts, String field, Optional<String> text) {
    text.ifPresent(present -> texts.add(new FieldText(field, present)));
  }

  private static void add(List<FieldText> texts, StrategyExcerpt excerpt) {
    excerpt.path().forEach(heading -> texts.add(new FieldText("strategy", heading)));
    for (StrategyExcerpt.Item item : excerpt.items()) {
      texts.add(new FieldText("strategy", item.label()));
      texts.add(new FieldText("strategy", item.title()));
      item.paragraphs()
          .forEach(paragraph -> texts.add(new FieldText("strategy", paragraph.text())));
    }
  }
}

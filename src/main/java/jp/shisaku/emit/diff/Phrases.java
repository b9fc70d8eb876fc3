package jp.shisaku.emit.diff;

import java.util.function.Function;

/** Puts a phrase into a page in both languages; the style shows the one that is chosen. */
record Phrases(Labels japanese, Labels english) {

  /** A label. */
  void put(Html html, String key, Object... arguments) {
    put(html, labels -> labels.text(key, arguments));
  }

  /** Whatever each language makes of it. */
  void put(Html html, Function<Labels, String> phrase) {
    String ja = phrase.apply(japanese);
    String en = phrase.apply(english);
    if (ja.equals(en)) {
      html.text(ja);
    } else {
      html.element("span", ja, "lang", "ja").element("span", en, "lang", "en");
    }
  }

  /** An element with only a label in it. */
  void element(Html html, String element, String key, String... attributes) {
    html.open(element, attributes);
    put(html, key);
    html.close(element);
  }

  /** Both languages in one line, where markup cannot stand: in an option, in a name for readers. */
  String both(String key) {
    return japanese.text(key) + " / " + english.text(key);
  }
}

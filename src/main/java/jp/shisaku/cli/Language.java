package jp.shisaku.cli;

import java.util.Locale;

/** The languages of messages. */
enum Language {
  EN(Locale.ENGLISH),
  JA(Locale.JAPANESE);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The locale of the chosen language; another one where the person chose none. */
  static Locale or(Locale otherwise, Language chosen) {
    return chosen == null ? otherwise : chosen.locale;
  }
}

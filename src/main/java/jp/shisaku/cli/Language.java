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

  Locale locale() {
    return locale;
  }
}

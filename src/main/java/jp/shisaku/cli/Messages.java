package jp.shisaku.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command says to people, in English or Japanese. */
final class Messages {

  private final ResourceBundle bundle;

  Messages(Locale locale) {
    Locale known =
        locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? Locale.JAPANESE : Locale.ROOT;
    this.bundle =
        ResourceBundle.getBundle(
            "jp.shisaku.cli.messages",
            known,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }
}

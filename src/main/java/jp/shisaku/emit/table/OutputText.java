package jp.shisaku.emit.table;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Brings every text into the form that all files have: NFC, line breaks as LF, whole characters.
 */
public final class OutputText {

  private static final Pattern BREAKS = Pattern.compile("\r\n?");
  private static final Pattern HALF_CHARACTERS =
      Pattern.compile("[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]");
  private static final String REPLACEMENT = "\ufffd";

  private OutputText() {}

  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    String breaks = BREAKS.matcher(text).replaceAll("\n");
    String whole = HALF_CHARACTERS.matcher(breaks).replaceAll(REPLACEMENT);
    return Normalizer.normalize(whole, Normalizer.Form.NFC);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\r' || Character.isSurrogate(text.charAt(i))) {
        return false;
      }
    }
    return Normalizer.isNormalized(text, Normalizer.Form.NFC);
  }
}

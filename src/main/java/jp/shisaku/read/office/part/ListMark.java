package jp.shisaku.read.office.part;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shisaku.text.WordTable;

/**
 * The mark before a list item as a reader sees it. Symbol fonts (Wingdings) draw ● where the file
 * has "l"; the drawn character is taken, from {@code symbols.tsv}.
 */
public final class ListMark {

  private static final char PRIVATE_USE = '\uf000';
  private static final Map<String, String> SYMBOLS = WordTable.pairs(ListMark.class, "symbols.tsv");

  private ListMark() {}

  /** The text behind its mark, with a blank between them only where the mark is narrow. */
  public static String before(String mark, String text) {
    if (mark.isEmpty()) {
      return text;
    }
    boolean narrow = mark.charAt(mark.length() - 1) < 0x80;
    return mark + (narrow ? " " : "") + text;
  }

  /** The character that a font draws for a bullet; a font or character not known gives "・". */
  public static String bullet(String raw, String font) {
    if (raw == null || raw.isBlank()) {
      return "";
    }
    return raw.codePoints()
        .mapToObj(c -> symbol(c, font == null ? "" : font))
        .collect(Collectors.joining());
  }

  private static String symbol(int character, String font) {
    String family = font.toLowerCase(Locale.ROOT).replace(" ", "");
    boolean coded = (character & 0xff00) == PRIVATE_USE;
    if (!coded && !SYMBOLS.containsKey(family)) {
      return Character.toString(character);
    }
    String key =
        (family.isEmpty() ? "symbol" : family) + "." + Integer.toHexString(character & 0xff);
    return SYMBOLS.getOrDefault(key, "・");
  }
}

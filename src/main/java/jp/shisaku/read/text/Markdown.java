package jp.shisaku.read.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.text.Items;

/**
 * The marks of Markdown, taken away or read.
 *
 * <p>A hyphen that opens a list item is what programs make of the printed "・", so it becomes one;
 * where the printed mark still stands behind it ({@code - ① …}), that is kept and the hyphen goes.
 * Images go with their captions, links leave their text. The quotation mark {@code > } stays, since
 * programs write the printed arrows ➤ and ▶ so.
 */
final class Markdown {

  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\[\\]]*\\]\\([^()\\n]*\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]{1,300})\\]\\((?:https?:|mailto:|#)[^()\\s]*\\)");
  private static final Pattern ADDRESS = Pattern.compile("<((?:https?|mailto):[^<>\\s]*)>");
  private static final Pattern EMPHASIS = Pattern.compile("\\*{2,}");
  private static final Pattern HEADING = Pattern.compile("#{1,6} +(?=\\S)");
  private static final Pattern ITEM = Pattern.compile("- +(?=\\S)");
  private static final Pattern RULE =
      Pattern.compile(
          "(?:-{3,}|={3,}|\\*{3,}|_{3,}|(?:- ){2,}-|[－―─━ー—–]{3,}|[＝═]{3,}|[＊＿~～…・･]{5,})");
  private static final Pattern PAGE_NUMBER = Pattern.compile("[-－‐–—] ?\\d{1,4} ?[-－‐–—]");
  private static final Pattern SEPARATOR = Pattern.compile(":?-{2,}:?");

  private Markdown() {}

  /** A line without marks. */
  record Plain(String text, boolean bold) {}

  static Plain line(String raw) {
    String stripped = raw.strip();
    Matcher heading = HEADING.matcher(stripped);
    if (heading.lookingAt()) {
      return new Plain(inline(stripped.substring(heading.end())), true);
    }
    return new Plain(item(inline(stripped)), isBold(stripped));
  }

  /** Without the marks that may stand anywhere in a text. */
  static String inline(String raw) {
    String text = raw;
    if (text.indexOf("](") >= 0) {
      text = LINK.matcher(IMAGE.matcher(text).replaceAll("")).replaceAll("$1");
    }
    if (text.indexOf('<') >= 0) {
      text = ADDRESS.matcher(text).replaceAll("$1");
    }
    return EMPHASIS.matcher(text).replaceAll("").strip();
  }

  private static String item(String text) {
    Matcher mark = ITEM.matcher(text);
    if (!mark.lookingAt()) {
      return text;
    }
    String rest = text.substring(mark.end());
    return Items.startsItem(rest) ? rest : "・" + rest;
  }

  private static boolean isBold(String text) {
    return text.length() > 4 && text.startsWith("**") && text.indexOf("**", 2) == text.length() - 2;
  }

  /** True for a line that only divides: a rule, or what underlines a heading. */
  static boolean isRule(String line) {
    return RULE.matcher(line.strip()).matches();
  }

  /** True for the number of a page between dashes. */
  static boolean isPageNumber(String line) {
    return PAGE_NUMBER.matcher(line.strip()).matches();
  }

  /** True for a row of a table that only divides its head from its body. */
  static boolean isSeparator(List<String> cells) {
    return cells.stream().anyMatch(cell -> !cell.isBlank())
        && cells.stream()
            .map(String::strip)
            .allMatch(cell -> cell.isEmpty() || SEPARATOR.matcher(cell).matches());
  }

  /** True for a row between upright strokes. */
  static boolean isRow(String line) {
    String row = line.strip();
    return row.length() > 2 && row.startsWith("|") && row.endsWith("|");
  }

  /** The cells of such a row. */
  static List<String> cells(String line) {
    String row = line.strip();
    return Stream.of(row.substring(1, row.length() - 1).split("(?<!\\\\)\\|", -1))
        .map(cell -> cell.replace("\\|", "|").strip())
        .toList();
  }
}

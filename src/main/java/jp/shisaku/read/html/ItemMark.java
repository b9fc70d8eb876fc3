package jp.shisaku.read.html;

import java.util.Locale;
import java.util.regex.Pattern;
import jp.shisaku.text.Circled;
import jp.shisaku.text.Roman;
import jp.shisaku.text.Signs;
import org.jsoup.nodes.Element;

/** The mark that a browser draws before a list item. */
final class ItemMark {

  /** Authors who type their marks often leave those of the list on. */
  private static final Pattern TYPED =
      Pattern.compile("^[" + Signs.ITEMS + Circled.ALL + "].*", Pattern.DOTALL);

  private ItemMark() {}

  static String of(Element item, Styles styles) {
    Element list = item.parent();
    if (list == null || isPlain(item, styles) || isPlain(list, styles)) {
      return "";
    }
    if (list.normalName().equals("ol")) {
      return number(item, list, styles) + " ";
    }
    return TYPED.matcher(item.text()).matches() ? "" : "・";
  }

  private static boolean isPlain(Element element, Styles styles) {
    return styles.get(element, "list-style-type").equals("none")
        || styles.get(element, "list-style").contains("none");
  }

  private static String number(Element item, Element list, Styles styles) {
    int number = integer(list.attr("start"), 1);
    for (Element other : list.children()) {
      if (other.normalName().equals("li")) {
        number = integer(other.attr("value"), number);
        if (other == item) {
          break;
        }
        number++;
      }
    }
    return shown(type(list, styles), number) + ".";
  }

  private static String type(Element list, Styles styles) {
    String style = styles.get(list, "list-style-type");
    return style.isEmpty() ? list.attr("type") : style;
  }

  private static String shown(String type, int number) {
    boolean letters = number >= 1 && number <= 26;
    return switch (type) {
      case "a", "lower-alpha", "lower-latin" ->
          letters ? Character.toString('a' + number - 1) : "" + number;
      case "A", "upper-alpha", "upper-latin" ->
          letters ? Character.toString('A' + number - 1) : "" + number;
      case "i", "lower-roman" -> Roman.of(number);
      case "I", "upper-roman" -> Roman.of(number).toUpperCase(Locale.ROOT);
      default -> Integer.toString(number);
    };
  }

  private static int integer(String text, int otherwise) {
    return text.matches("-?\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }
}

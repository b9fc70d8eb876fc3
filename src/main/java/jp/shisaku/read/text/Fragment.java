package jp.shisaku.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import jp.shisaku.markup.HtmlTable;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;
import jp.shisaku.text.Items;
import jp.shisaku.text.Normalizer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * A fragment of HTML as blocks: paragraphs and items of lists as lines, tables as tables.
 *
 * <p>Tags may be unclosed. An item of a list gets the mark that a browser shows ("・", or its
 * number) unless it prints one itself or the list says it has none. Text that stands in a list
 * without being an item is divided at the marks inside it, or else behind each sentence. Pictures
 * are dropped. The tree is walked without recursion, so that no nesting exhausts the stack.
 */
final class Fragment implements NodeFilter {

  /** Tables nested deeper than this are given as text. */
  static final int DEEPEST = 8;

  private static final Set<String> SKIPPED =
      Set.of("img", "script", "style", "template", "colgroup", "title", "rt", "rp");
  private static final Set<String> LISTS = Set.of("ul", "ol");

  private final int depth;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String mark = "";
  private boolean afterGap;
  private boolean inBareList;

  private Fragment(int depth, boolean afterGap) {
    this.depth = depth;
    this.afterGap = afterGap;
  }

  /** Reads a fragment; the first block stands after a gap where {@code afterGap} says so. */
  static List<Block> blocks(String fragment, boolean afterGap) {
    String html = Markup.withTextEscaped(Markdown.inline(fragment));
    boolean strayCells = !html.toLowerCase(Locale.ROOT).contains("<table");
    Element body = Jsoup.parseBodyFragment(strayCells ? withTable(html) : html).body();
    return blocks(body, 0, afterGap);
  }

  /** Rows and cells without a table around them would run together. */
  private static String withTable(String html) {
    String lower = html.toLowerCase(Locale.ROOT);
    boolean cells = lower.contains("<td") || lower.contains("<tr") || lower.contains("<th>");
    return cells ? "<table>" + html : html;
  }

  static List<Block> blocks(Element element, int depth, boolean afterGap) {
    Fragment fragment = new Fragment(depth, afterGap);
    element.childNodes().forEach(child -> child.filter(fragment));
    fragment.flush();
    return List.copyOf(fragment.blocks);
  }

  @Override
  public FilterResult head(Node node, int level) {
    if (node instanceof TextNode words) {
      inBareList = LISTS.contains(blockAround(words));
      text.append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? head(element) : FilterResult.SKIP_ENTIRELY;
  }

  private FilterResult head(Element element) {
    String name = element.normalName();
    if (SKIPPED.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (name.equals("table")) {
      flush();
      table(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.isBlock() || name.equals("br")) {
      flush();
      afterGap |= name.equals("p") || name.length() == 2 && name.startsWith("h");
      mark = name.equals("li") ? markOf(element) : mark;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int level) {
    if (node instanceof Element element && element.isBlock()) {
      flush();
    }
    return FilterResult.CONTINUE;
  }

  private void table(Element table) {
    if (depth < DEEPEST) {
      HtmlTable.of(table, cell -> blocks(cell, depth + 1, true)).ifPresent(blocks::add);
    } else {
      text.append(table.text());
      flush();
    }
    afterGap = true;
  }

  private static String blockAround(TextNode words) {
    Node around = words.parent();
    while (around instanceof Element element && !element.isBlock()) {
      around = element.parent();
    }
    return around == null ? "" : around.normalName();
  }

  private static String markOf(Element item) {
    Element list = item.parent();
    if (list != null && list.attr("style").contains("list-style-type: none")) {
      return "";
    }
    boolean numbered = list != null && list.normalName().equals("ol");
    return numbered ? 1 + item.elementSiblingIndex() + ". " : "・";
  }

  private void flush() {
    String words = Normalizer.normalize(text.toString()).text().replaceAll("\\s+", " ").strip();
    text.setLength(0);
    if (!words.isEmpty()) {
      divided(words).forEach(this::add);
    }
  }

  private List<String> divided(String words) {
    if (!inBareList) {
      return Items.split(words);
    }
    List<String> items =
        Stream.of(words.split(" (?=・)")).map(Items::split).flatMap(List::stream).toList();
    return items.size() == 1 && !Items.startsItem(words)
        ? List.of(words.split("(?<=。) (?![（(※])"))
        : items;
  }

  private void add(String words) {
    String marked = mark.isEmpty() || Items.startsItem(words) ? words : mark + words;
    blocks.add(Line.of(marked, afterGap));
    mark = "";
    afterGap = false;
  }
}

package jp.shisaku.read.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import jp.shisaku.label.StatusMarks;
import jp.shisaku.markup.HtmlTable;
import jp.shisaku.page.Block;
import jp.shisaku.page.Blocks;
import jp.shisaku.text.NoteMark;
import jp.shisaku.text.RepairTally;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks a body or a table cell and gathers its lines and tables. */
final class HtmlBlocks {

  private static final int MAX_DEPTH = 400;
  private static final double EM = 10.5;
  private static final Set<String> LEFT_OUT =
      Set.of(
          ("script style noscript template nav head iframe object svg canvas rt rtc rp "
                  + "audio video dialog datalist progress meter")
              .split(" "));
  private static final Map<String, Double> HEADINGS =
      Map.of("h1", 2.0, "h2", 1.5, "h3", 1.17, "h4", 1.0, "h5", 0.83, "h6", 0.67);
  private static final Set<String> BOLD = Set.of("b", "strong", "th", "dt", "caption");
  private static final Set<String> APART =
      Set.of("p", "ul", "ol", "dl", "pre", "blockquote", "section", "article", "hr");

  private final Styles styles;
  private final RepairTally repairs;
  private final Optional<Consumer<List<Block>>> pageEnd;
  private Blocks blocks;
  private final InlineText line = new InlineText();
  private int listDepth;

  /** Of a body; every page that ends before the body does goes to {@code pageEnd}. */
  HtmlBlocks(Styles styles, RepairTally repairs, Consumer<List<Block>> pageEnd) {
    this(styles, repairs, Optional.of(pageEnd));
  }

  private HtmlBlocks(Styles styles, RepairTally repairs, Optional<Consumer<List<Block>>> pageEnd) {
    this.styles = styles;
    this.repairs = repairs;
    this.pageEnd = pageEnd;
    this.blocks = new Blocks(repairs);
  }

  /** What stands in a cell, on no page of its own. */
  private List<Block> inCell(Element cell, int depth) {
    if (isGone(cell)) {
      return List.of();
    }
    HtmlBlocks inner = new HtmlBlocks(styles, repairs, Optional.empty());
    inner.children(cell, inner.context(cell, Context.PLAIN.deeper(depth)));
    inner.flush();
    return inner.blocks.list();
  }

  /** True where a cell, its row or their section is struck out or not seen. */
  private boolean isGone(Element cell) {
    for (Element e = cell; e != null && !e.normalName().equals("table"); e = e.parent()) {
      Element around = e;
      if (repairs.leavesOut(
          cell.text(), styles.isStruckOut(e), () -> styles.isUnseen(around), () -> false)) {
        return true;
      }
    }
    return false;
  }

  /** What stands on the last page. */
  List<Block> of(Element body) {
    if (!styles.isHidden(body)) {
      children(body, context(body, Context.PLAIN));
    }
    flush();
    return blocks.list();
  }

  private record Context(double fontSize, boolean bold, boolean preformatted, int depth) {

    static final Context PLAIN = new Context(0, false, false, 0);

    Context deeper(int by) {
      return new Context(fontSize, bold, preformatted, depth + by);
    }
  }

  private Context context(Element element, Context outer) {
    String name = element.normalName();
    double size = HEADINGS.containsKey(name) ? HEADINGS.get(name) * EM : outer.fontSize();
    boolean byName = outer.bold() || BOLD.contains(name) || HEADINGS.containsKey(name);
    boolean bold = styles.bold(element).orElse(byName);
    boolean preformatted = outer.preformatted() || name.equals("pre");
    return new Context(size, bold, preformatted, outer.depth() + 1);
  }

  private void children(Element parent, Context context) {
    if (context.depth() > MAX_DEPTH) {
      if (parent.selectFirst("table, p, li, br") != null) {
        repairs.tooDeep();
      }
      line.add(parent.text(), false, context.bold(), context.fontSize());
      return;
    }
    generated(parent, "before", context);
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode text) {
        line.add(text.getWholeText(), context.preformatted(), context.bold(), context.fontSize());
      } else if (child instanceof Element element && isRead(styles, element)) {
        if (!repairs.leavesOut(
            element.text(),
            styles.isStruckOut(element),
            () -> styles.isUnseen(element),
            () -> isNoteMark(styles, element, line.raw()))) {
          if (isOfOtherSize(styles, element) && NoteMark.adjoins(element.text(), line.raw())) {
            // 640 with a small 1 behind it: perhaps a note, but surely not 6401.
            line.add(" ", false, context.bold(), 0);
          }
          boolean badge = isBadge(element);
          if (badge && line.raw().length() > 0) {
            line.add(" ", false, context.bold(), 0);
          }
          element(element, context);
          if (badge) {
            line.add(" ", false, context.bold(), 0);
          }
        }
      }
    }
    generated(parent, "after", context);
  }

  private void generated(Element element, String side, Context context) {
    String text = styles.generated(element, side);
    if (!text.isEmpty()) {
      line.add(text, context.preformatted(), context.bold(), context.fontSize());
    }
  }

  /**
   * True for what a class makes a box beside a name: 新規. How it is drawn stands in a style sheet
   * that is not at hand; without a blank it would read as a part of the name.
   */
  private static boolean isBadge(Element element) {
    return element.hasAttr("class")
        && element.childrenSize() == 0
        && element.text().length() > 1
        && StatusMarks.alone(element.text()).isPresent();
  }

  /** True for the raised number of a note behind a text. */
  static boolean isNoteMark(Styles styles, Element element, CharSequence before) {
    return (element.normalName().equals("sup")
            || styles.get(element, "vertical-align").equals("super"))
        && NoteMark.is(element.text(), before);
  }

  /** True for what is smaller than the text around it or off its line, and for a link to a note. */
  static boolean isOfOtherSize(Styles styles, Element element) {
    String name = element.normalName();
    return name.equals("sub")
        || name.equals("small")
        || name.equals("a") && element.attr("href").startsWith("#")
        || styles.isMoved(element)
        || styles.isSmaller(element);
  }

  /** True for what a page shows of its text. */
  static boolean isRead(Styles styles, Element element) {
    return !isLeftOut(element) && !styles.isHidden(element);
  }

  /** True for what is no text of the page, seen or not. */
  static boolean isLeftOut(Element element) {
    return LEFT_OUT.contains(element.normalName())
        || element.hasClass("MsoCommentReference")
        || element.attr("role").equals("navigation");
  }

  private void element(Element element, Context outer) {
    Context context = context(element, outer);
    switch (element.normalName()) {
      case "br" -> line.lineBreak();
      case "input", "select", "textarea" -> filledIn(element, context);
      case "table" -> table(element, context.depth());
      case "li" -> item(element, context);
      case "ul", "ol" -> list(element, context);
      default -> {
        boolean opensLine = line.raw().isEmpty();
        if (isBlock(element) || styles.isBoxed(element) || opensLine && styles.isChip(element)) {
          block(element, context);
        } else {
          children(element, context);
        }
      }
    }
  }

  private void filledIn(Element field, Context context) {
    String text = FormField.text(field);
    line.add(text, context.preformatted(), context.bold(), context.fontSize());
  }

  /**
   * The parser takes insertions and deletions for blocks, and the head of what folds out for none.
   */
  private static boolean isBlock(Element element) {
    String name = element.normalName();
    return Set.of("summary", "legend").contains(name)
        || element.isBlock() && !Set.of("ins", "del").contains(name);
  }

  private void table(Element table, int depth) {
    flush();
    turnPage(table, "before");
    table.children().stream()
        .filter(c -> c.normalName().equals("caption") && isRead(styles, c))
        .forEach(c -> block(c, context(c, Context.PLAIN.deeper(depth))));
    if (depth <= MAX_DEPTH) {
      HtmlTable.of(table, styles, cell -> inCell(cell, depth)).ifPresent(blocks::table);
    } else {
      repairs.tooDeep();
    }
    turnPage(table, "after");
  }

  private void block(Element element, Context context) {
    flush();
    turnPage(element, "before");
    boolean apart =
        APART.contains(element.normalName()) || HEADINGS.containsKey(element.normalName());
    if (apart) {
      blocks.gap();
    }
    children(element, context);
    flush();
    if (apart) {
      blocks.gap();
    }
    turnPage(element, "after");
  }

  private void list(Element list, Context context) {
    listDepth++;
    block(list, context);
    listDepth--;
  }

  private void item(Element item, Context context) {
    flush();
    String mark = ItemMark.of(item, styles);
    if (!mark.isEmpty()) {
      line.mark(mark);
    }
    children(item, context);
    flush();
  }

  private void turnPage(Element element, String side) {
    if (pageEnd.isPresent() && styles.breaksPage(element, side)) {
      flush();
      pageEnd.get().accept(blocks.list());
      blocks = new Blocks(repairs);
    }
  }

  private void flush() {
    int indent = 2 * Math.max(0, listDepth - 1);
    line.take()
        .ifPresent(
            text ->
                blocks.text(
                    text.raw(),
                    new Blocks.Style(Optional.empty(), indent, text.fontSize(), text.bold())));
  }
}

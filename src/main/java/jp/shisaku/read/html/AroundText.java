package jp.shisaku.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.budget.term.AmountsInText;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.text.Fold;
import jp.shisaku.text.WordTable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * What a site prints around the text of each of its pages: the way to the page, what stands outside
 * its {@code main}, and below the text whom to ask of the page, and links. Part of no measure, it
 * would be that of the first or the last one. What holds money, a table or a heading with a year is
 * kept, wherever it stands.
 */
final class AroundText {

  private static final Set<String> FEET =
      WordTable.rows(AroundText.class, "feet-of-pages.txt").stream()
          .map(Fold::letters)
          .collect(Collectors.toUnmodifiableSet());

  private static final List<String> TRAILS = WordTable.rows(AroundText.class, "trails.txt");

  /** Elements that say themselves that they are none of the text. */
  private static final Set<String> FRAME = Set.of("nav", "header", "footer", "aside");

  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

  /** Lines at the foot are whole elements of these. */
  private static final String LINES = HEADINGS + ", p, div, dt, span, strong, summary, legend";

  /** More text may be that of measures. */
  private static final int LONGEST_FOOT = 800;

  private static final int LONGEST_QUOTE = 20;

  private final Element body;
  private final List<String> removed = new ArrayList<>();

  private AroundText(Element body) {
    this.body = body;
  }

  /** Takes it out of a page, and says what it was. */
  static List<Issue> removed(Element body, Place place) {
    AroundText around = new AroundText(body);
    around.trails();
    around.outsideMain();
    around.foot();
    String text = String.join(" ", around.removed).strip();
    return text.isEmpty()
        ? List.of()
        : List.of(
            Issue.of(
                IssueCode.TEXT_AROUND,
                place,
                "",
                Long.toString(text.chars().filter(c -> !Character.isWhitespace(c)).count()),
                text.substring(0, Math.min(LONGEST_QUOTE, text.length())).strip()));
  }

  private void trails() {
    for (Element element : body.select("[class], [id]")) {
      String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
      if (TRAILS.stream().anyMatch(names::contains)) {
        remove(element);
      }
    }
  }

  /** Of a page that says which part of it is the text, where little else but its frame is not. */
  private void outsideMain() {
    Elements mains = body.select("main, [role=main]");
    if (mains.size() != 1) {
      return;
    }
    Elements outside = new Elements();
    for (Element e = mains.get(0); e != body && e.parent() != null; e = e.parent()) {
      outside.addAll(e.siblingElements());
    }
    int plain =
        outside.stream()
            .filter(element -> !FRAME.contains(element.normalName()))
            .mapToInt(element -> element.text().length())
            .sum();
    if (plain < mains.get(0).text().length()) {
      outside.forEach(this::remove);
    }
  }

  /** From the first line of it that nothing of worth follows, to the end. */
  private void foot() {
    for (Element line : body.select(LINES)) {
      // Of its own: elements that lie in each other would be read over and over.
      if (FEET.contains(Fold.letters(line.ownText())) && hasTextBefore(line)) {
        List<Node> rest = fromHere(line);
        boolean shortEnough = rest.stream().mapToInt(n -> text(n).length()).sum() <= LONGEST_FOOT;
        if (shortEnough && rest.stream().noneMatch(AroundText::isOfWorth)) {
          rest.forEach(this::remove);
          return;
        }
      }
    }
  }

  private boolean hasTextBefore(Element line) {
    return !body.text().startsWith(line.text());
  }

  /** A node and all that follows it on the page. */
  private List<Node> fromHere(Element line) {
    List<Node> rest = new ArrayList<>(List.of(line));
    for (Node at = line; at != body && at != null; at = at.parent()) {
      for (Node next = at.nextSibling(); next != null; next = next.nextSibling()) {
        rest.add(next);
      }
    }
    return rest;
  }

  private void remove(Node node) {
    if (!isOfWorth(node) && node.hasParent()) {
      removed.add(text(node));
      node.remove();
    }
  }

  private static boolean isOfWorth(Node node) {
    return AmountsInText.areIn(text(node))
        || node instanceof Element element
            && (!element.select("table").isEmpty()
                || element.select(HEADINGS).stream().anyMatch(h -> h.text().contains("年度")));
  }

  private static String text(Node node) {
    if (node instanceof Element element) {
      return element.text();
    }
    return node instanceof TextNode text ? text.text().strip() : "";
  }
}

package jp.shisaku.read.html;

import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Programs that turn a PDF into a web page place each of its texts for itself. A line may be in
 * several parts then, and they follow each other in the order of the PDF, which need not be that of
 * the page.
 */
final class PlacedTexts {

  /** A page has menus and marks at places of their own, too. */
  private static final int FEWEST = 20;

  private PlacedTexts() {}

  /** An issue where most of the elements with a text of their own are placed. */
  static Optional<Issue> in(Document document, Styles styles, Place place) {
    List<Element> texts =
        document.body().getAllElements().stream()
            .filter(element -> element.isBlock() && element.hasText())
            .filter(element -> element.children().stream().noneMatch(Element::isBlock))
            .toList();
    long placed = texts.stream().filter(styles::isPlaced).count();
    return placed >= FEWEST && placed * 2 > texts.size()
        ? Optional.of(
            Issue.of(
                IssueCode.FILE_PLACED_TEXT,
                place,
                "",
                Long.toString(placed),
                Integer.toString(texts.size())))
        : Optional.empty();
  }
}

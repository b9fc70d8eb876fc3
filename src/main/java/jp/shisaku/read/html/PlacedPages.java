package jp.shisaku.read.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.layout.margin.Margins;
import jp.shisaku.page.Page;
import jp.shisaku.page.PageNumbers;
import jp.shisaku.text.RepairTally;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pages of which each text is placed, laid out as those of a PDF are. What the converter drew into
 * a picture is not there: without borders and grounds, cells are told by where texts stand.
 */
final class PlacedPages {

  /** At most this share of the texts may be none with a place that is known. */
  private static final double ELSEWHERE = 0.2;

  /** At most this share of the lines may lie over others. */
  private static final double COVERED = 0.1;

  private static final String PICTURES = "img, svg, canvas, object";

  private final Styles styles;
  private final RepairTally repairs;
  private final Grounds grounds;

  /** In the order in which something was found on them. */
  private final Map<Element, PlacedPage> pages = new LinkedHashMap<>();

  private final List<Element> taken = new ArrayList<>();

  private PlacedPages(Styles styles, RepairTally repairs) {
    this.styles = styles;
    this.repairs = repairs;
    this.grounds = new Grounds(styles);
  }

  /**
   * The pages; empty where too many texts have no place that is known, or lie over each other. Text
   * that is not placed stands on a page of its own, without a layout; the document is left with it
   * alone.
   */
  static Optional<List<Page>> of(
      Document document, PlacedTexts texts, Styles styles, RepairTally repairs) {
    RepairTally own = new RepairTally();
    PlacedPages placed = new PlacedPages(styles, own);
    placed.draw(document);
    texts.placed().forEach(placed::take);
    int elsewhere = texts.count() - placed.taken.size();
    if (elsewhere > ELSEWHERE * texts.count() || placed.isCovered()) {
      return Optional.empty();
    }
    List<Page> pages = placed.laidOut(document, texts.flowFirst());
    repairs.add(own);
    return Optional.of(pages);
  }

  private void draw(Document document) {
    PlacedBoxes boxes = new PlacedBoxes(styles);
    for (Element element : document.body().getAllElements()) {
      if (styles.isPlaced(element) && isShown(element)) {
        grounds.of(element).ifPresent(spot -> boxes.draw(element, spot, pageOf(spot.page())));
      }
    }
  }

  private PlacedPage pageOf(Element page) {
    return pages.computeIfAbsent(page, p -> new PlacedPage(grounds.width(p), grounds.height(p)));
  }

  private void take(Element element) {
    if (!isShown(element)) {
      taken.add(element);
      return;
    }
    Optional<Grounds.Spot> found = grounds.of(element);
    if (found.isEmpty() || !element.select("table, li").isEmpty() || runsDown(element)) {
      return;
    }
    Grounds.Spot spot = found.get();
    PlacedPage page = pageOf(spot.page());
    boolean whiteIsSeen = page.hasShades() || spot.page().selectFirst(PICTURES) != null;
    if (!repairs.leavesOut(
        element.text(),
        styles.isStruckOut(element),
        () -> !whiteIsSeen && styles.isUnseen(element),
        () -> false)) {
      List<PlacedLine> lines = PlacedText.lines(styles, repairs, element, spot, whiteIsSeen);
      if (PlacedText.wraps(styles, element, spot, lines)) {
        return;
      }
      page.addLines(lines);
    }
    taken.add(element);
  }

  private boolean isShown(Element element) {
    return around(element)
        .allMatch(e -> e.normalName().equals("html") || HtmlBlocks.isRead(styles, e));
  }

  private boolean runsDown(Element element) {
    return around(element).anyMatch(e -> styles.get(e, "writing-mode").startsWith("vertical"));
  }

  /** An element, and all that it is in. */
  private static Stream<Element> around(Element element) {
    return Stream.iterate(element, Objects::nonNull, Element::parent);
  }

  private boolean isCovered() {
    int lines = 0;
    int covered = 0;
    for (PlacedPage page : pages.values()) {
      lines += page.lines().size();
      covered += new PlacedRows(page.lines()).covered();
    }
    return covered > COVERED * lines;
  }

  private List<Page> laidOut(Document document, boolean flowFirst) {
    List<Page> laidOut = new ArrayList<>();
    for (PlacedPage page : pages.values()) {
      laidOut.add(page.laidOut(laidOut.size() + 1, repairs));
    }
    List<Page> result = new ArrayList<>(PageNumbers.dropped(Margins.removed(laidOut)));
    taken.forEach(element -> element.attr("hidden", true));
    result.addAll(
        flowFirst ? 0 : result.size(), new HtmlPages(styles, repairs).of(document.body()));
    return result;
  }
}

package jp.shisaku.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shisaku.layout.line.Direction;
import jp.shisaku.layout.margin.Margins;
import jp.shisaku.page.Page;
import jp.shisaku.page.PageNumbers;
import jp.shisaku.text.RepairTally;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * What {@code pdftohtml -xml} writes of a PDF: pages, and on each its texts with their places, in
 * pixels, and their widths. Rulings are not among it.
 */
final class PdfXml {

  private static final double USUAL_SIZE = 16;
  private static final double LARGEST_SIZE = 2000;

  private final RepairTally repairs;
  private final Map<String, Double> sizes = new HashMap<>();
  private final List<Page> pages = new ArrayList<>();

  /** How many texts there are. */
  private int texts;

  private PdfXml(RepairTally repairs) {
    this.repairs = repairs;
  }

  /**
   * Its pages, laid out.
   *
   * @param texts how many texts stand on them
   */
  record Read(List<Page> pages, int texts) {}

  static boolean is(String text) {
    return text.substring(0, Math.min(text.length(), 2000)).contains("<pdf2xml");
  }

  static Read of(String xml, RepairTally repairs) {
    PdfXml read = new PdfXml(repairs);
    Jsoup.parse(xml, "", Parser.xmlParser()).select("pdf2xml > page").forEach(read::page);
    return new Read(PageNumbers.dropped(Margins.removed(read.pages)), read.texts);
  }

  private void page(Element element) {
    for (Element font : element.select("> fontspec")) {
      sizes.put(font.attr("id"), number(font, "size", USUAL_SIZE));
    }
    PlacedPage page = new PlacedPage(points(element, "width"), points(element, "height"));
    for (Element text : element.select("> text")) {
      texts++;
      page.addLines(lines(text));
    }
    pages.add(page.laidOut(pages.size() + 1, repairs));
  }

  /** Height is that of the font, with white above and below: the letters stand in its middle. */
  private List<PlacedLine> lines(Element text) {
    double size =
        Math.min(LARGEST_SIZE, Math.max(1, sizes.getOrDefault(text.attr("font"), USUAL_SIZE)))
            * Lengths.POINTS_OF_PIXEL;
    double height = points(text, "height");
    double white = height > 0 ? (height - size) / 2 : 0;
    PlacedWords words =
        new PlacedWords(points(text, "left"), points(text, "top") + white, size, Direction.RIGHT);
    add(text, words, size, false);
    double width = points(text, "width");
    return words.lines().stream().map(line -> width > 0 ? line.fitted(width) : line).toList();
  }

  private static void add(Element parent, PlacedWords words, double size, boolean bold) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        words.add(text.getWholeText(), false, size, bold, 0);
      } else if (node instanceof Element element) {
        add(element, words, size, bold || element.normalName().equals("b"));
      }
    }
  }

  private static double points(Element element, String name) {
    double points = number(element, name, 0) * Lengths.POINTS_OF_PIXEL;
    return Math.max(-Grounds.LARGEST_PAGE, Math.min(Grounds.LARGEST_PAGE, points));
  }

  private static double number(Element element, String name, double otherwise) {
    return Lengths.points(element.attr(name), 0, Double.NaN).stream()
        .map(points -> points / Lengths.POINTS_OF_PIXEL)
        .findFirst()
        .orElse(otherwise);
  }
}

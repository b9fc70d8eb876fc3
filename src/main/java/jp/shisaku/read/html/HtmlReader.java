package jp.shisaku.read.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Document;
import jp.shisaku.page.DocumentReader;
import jp.shisaku.page.Page;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.source.SourceFile;
import jp.shisaku.text.Decoder;
import jp.shisaku.text.RepairTally;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Reads a web page as saved. Nothing is fetched, no script is run. A page that its style sheet cuts
 * for printing gives several pages, all with the number 0; one that was made of a PDF by placing
 * its texts gives the pages of that PDF.
 */
public final class HtmlReader implements DocumentReader {

  private static final int HEAD_BYTES = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*(?<name>[\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WRAPS_AT_BLANKS =
      Pattern.compile("<meta name=\"generator\" content=\"(?:Libre|Open)Office");

  private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");

  private static final Pattern TABLE = Pattern.compile("(?i)<table[\\s>]");
  private static final Pattern TABLE_END = Pattern.compile("(?i)</table[\\s>]");

  private static final long MAX_BYTES = 64L << 20;

  @Override
  public Found<Document> read(SourceFile file, ReadOptions options) throws IOException {
    if (Files.size(file.path()) > MAX_BYTES) {
      throw new IOException("larger than " + (MAX_BYTES >> 20) + " MB");
    }
    Found<String> decoded = decoded(Files.readAllBytes(file.path()), Place.of(file.name()));
    RepairTally repairs = new RepairTally();
    List<Issue> issues = new ArrayList<>(decoded.issues());
    Found<List<Page>> pages = pages(decoded.value(), repairs, Place.of(file.name()));
    issues.addAll(pages.issues());
    issues.addAll(repairs.issues(Place.of(file.name())));
    if (isCut(decoded.value())) {
      issues.add(Issue.of(IssueCode.FILE_DAMAGED, Place.of(file.name()), "", "its end is missing"));
    }
    int count = (int) pages.value().stream().filter(Page::hasLayout).count();
    return new Found<>(new Document(file.name(), Math.max(1, count), pages.value()), issues);
  }

  /** Many ends need not be written; that of a table must be, and that of a tag. */
  private static boolean isCut(String html) {
    return html.lastIndexOf('<') > html.lastIndexOf('>')
        || PdfXml.is(html) && !html.contains("</pdf2xml>")
        || TABLE.matcher(html).results().count() > TABLE_END.matcher(html).results().count();
  }

  private static Found<List<Page>> pages(String html, RepairTally repairs, Place place)
      throws IOException {
    try {
      if (PdfXml.is(html)) {
        PdfXml.Read read = PdfXml.of(html, repairs);
        return Found.of(read.pages(), PlacedTexts.issue(place, read.texts(), read.texts()));
      }
      org.jsoup.nodes.Document document = Jsoup.parse(unwrapped(html));
      Styles styles = Styles.of(document);
      PlacedTexts texts = PlacedTexts.in(document, styles);
      if (!texts.areMost()) {
        List<Issue> issues = new ArrayList<>(hiddenText(document.body(), styles, place));
        issues.addAll(AroundText.removed(document.body(), place));
        return new Found<>(new HtmlPages(styles, repairs).of(document.body()), issues);
      }
      Optional<List<Page>> placed = PlacedPages.of(document, texts, styles, repairs);
      return Found.of(
          placed.orElseGet(() -> new HtmlPages(styles, repairs).of(document.body())),
          texts.issue(place));
    } catch (StackOverflowError e) {
      throw new IOException("nested too deeply", e);
    }
  }

  /** This program wraps its source at blanks alone, so a break stands for one, also in Japanese. */
  private static String unwrapped(String html) {
    return WRAPS_AT_BLANKS.matcher(html).find() ? BREAK.matcher(html).replaceAll(" ") : html;
  }

  /** The text of a page; what the page declares is no more than a hint. */
  private static Found<String> decoded(byte[] bytes, Place place) throws IOException {
    Decoder.Decoded decoded =
        Decoder.decode(bytes, declared(bytes)).orElseThrow(() -> new IOException("no text"));
    return decoded.undecodable() == 0
        ? Found.of(decoded.text())
        : Found.of(
            decoded.text(),
            Issue.of(
                IssueCode.TEXT_UNDECODABLE,
                place,
                "",
                Integer.toString(decoded.undecodable()),
                decoded.encoding()));
  }

  private static String declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    return m.find() ? m.group("name") : "";
  }

  /** Tells how many characters a page holds and does not show. */
  private static List<Issue> hiddenText(Element body, Styles styles, Place place) {
    int[] hidden = {0};
    body.filter(
        (Node node, int depth) -> {
          if (node instanceof Element element && !HtmlBlocks.isRead(styles, element)) {
            boolean text = styles.isHidden(element) && !HtmlBlocks.isLeftOut(element);
            hidden[0] += text ? (int) element.text().chars().filter(HtmlReader::isInk).count() : 0;
            return NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          return NodeFilter.FilterResult.CONTINUE;
        });
    return RepairTally.hidden(hidden[0], place);
  }

  private static boolean isInk(int character) {
    return !Character.isWhitespace(character) && !Character.isSpaceChar(character);
  }
}

package jp.shisaku.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.page.PagePicture;
import jp.shisaku.page.PageRecogniser;
import jp.shisaku.page.Table;
import jp.shisaku.page.Turn;
import jp.shisaku.read.ocr.picture.Scan;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecogniserTest {

  private static final Place PAGE_3 = Place.of("scan.pdf", 3);

  @Test
  void saysWhatToInstallAndAsksOnlyOnce() {
    AtomicInteger searches = new AtomicInteger();
    Recogniser recogniser =
        new Recogniser(
            () -> {
              searches.incrementAndGet();
              return Optional.empty();
            });
    PagePicture picture = picture(() -> new Canvas(200, 100).image());
    Found<Optional<Page>> expected =
        Found.of(Optional.empty(), Issue.of(IssueCode.OCR_MISSING, PAGE_3, ""));
    assertThat(List.of(recogniser.recognise(picture), recogniser.recognise(picture)))
        .containsExactly(expected, expected);
    assertThat(searches).hasValue(1);
  }

  @Test
  void saysWhyAPageCouldNotBeRecognised() {
    Recogniser recogniser =
        new Recogniser(() -> Optional.of(new Tesseract("tesseract 5", "", true)));
    PagePicture broken =
        picture(
            () -> {
              throw new IOException("no such picture");
            });
    assertThat(recogniser.recognise(broken))
        .isEqualTo(
            Found.of(
                Optional.empty(),
                Issue.of(IssueCode.PAGE_NOT_RECOGNISED, PAGE_3, "", "no such picture")));
  }

  @Test
  void triesNoMorePagesOfAFileWhereOneAfterAnotherTakesTooLong() {
    AtomicInteger tries = new AtomicInteger();
    PagePicture late =
        picture(
            () -> {
              tries.incrementAndGet();
              throw new Deadline.PassedException(Recogniser.A_PAGE);
            });
    Recogniser recogniser =
        new Recogniser(() -> Optional.of(new Tesseract("tesseract 5", "", true)));
    PageRecogniser file = recogniser.ofOneFile();
    for (int page = 0; page < 3; page++) {
      assertThat(reasons(file.recognise(late))).containsExactly("it took longer than 180 seconds");
    }
    assertThat(reasons(file.recognise(late))).containsExactly("the pages before it took too long");
    assertThat(tries).hasValue(3);
    assertThat(reasons(recogniser.ofOneFile().recognise(late)))
        .as("another file is tried")
        .containsExactly("it took longer than 180 seconds");
  }

  private static Page recognised(Canvas canvas, double width, double height) {
    return new Recogniser()
        .recognise(new PagePicture("scan.pdf", 3, width, height, canvas::image))
        .value()
        .orElseThrow();
  }

  private static List<String> reasons(Found<Optional<Page>> page) {
    return page.issues().stream().flatMap(issue -> issue.arguments().stream()).toList();
  }

  @Test
  @DisplayName("reads the cells of a scanned table (needs tesseract with jpn)")
  void readsTheCellsOfAScannedTable() {
    needsTesseract();
    Canvas canvas =
        new Canvas(240, 120)
            .filled(20, 20, 80, 30, 225)
            .grid(new double[] {20, 100, 220}, new double[] {20, 50, 80}, 0)
            .text(30, 40, 14, "2025")
            .text(110, 40, 14, "1,234")
            .text(30, 70, 14, "2026")
            .filled(110, 64, 4, 1, 0)
            .text(20, 105, 14, "5678");
    Page page = recognised(canvas, 240, 120);
    assertThat(page.origin()).isEqualTo(Page.Origin.OCR);
    assertThat(page.blocks().get(0).text()).isEqualTo("2025\t1,234\n2026\t-");
    assertThat(((Table) page.blocks().get(0)).cells().get(0).shaded()).isTrue();
    assertThat(page.blocks().subList(1, 2))
        .extracting(b -> ((Line) b).text())
        .containsExactly("5678");
  }

  @Test
  @DisplayName("reads large type as it reads small (needs tesseract with jpn)")
  void readsLargeTypeAsItReadsSmall() {
    needsTesseract();
    for (int size : List.of(12, 28, 36, 48)) {
      Canvas canvas =
          new Canvas(240, 120)
              .grid(new double[] {20, 120, 220}, new double[] {20, 100}, 0)
              .text(30, 80, size, "25")
              .text(130, 80, 12, "67");
      Table table = (Table) recognised(canvas, 240, 120).blocks().get(0);
      assertThat(table.text()).as("%d points", size).isEqualTo("25\t67");
      Box box = ((Line) table.cells().get(0).content().get(0)).box().orElseThrow();
      assertThat(box.bottom()).as("%d points", size).isBetween(78.0, 84.0);
    }
  }

  @Test
  @DisplayName("reads the dark cells of a scanned table (needs tesseract with jpn)")
  void readsTheDarkCellsOfAScannedTable() {
    needsTesseract();
    Canvas canvas =
        new Canvas(240, 120)
            .filled(20, 20, 80, 60, 30)
            .grid(new double[] {20, 100, 220}, new double[] {20, 50, 80}, 50)
            .white(30, 40, 14, "2025")
            .text(110, 40, 14, "1234")
            .white(30, 70, 14, "2026")
            .text(110, 70, 14, "5678");
    Page page = recognised(canvas, 240, 120);
    assertThat(page.blocks().get(0).text()).isEqualTo("2025\t1234\n2026\t5678");
  }

  @Test
  @DisplayName("reads the page behind the dots of contents (needs tesseract with jpn)")
  void readsThePageBehindTheDotsOfContents() {
    needsTesseract();
    Canvas canvas = new Canvas(300, 100).text(20, 40, 14, "5678").text(262, 40, 14, "12");
    for (double x = 55; x < 254; x += 4.5) {
      canvas.filled(x, 35, 1, 1, 0);
    }
    Page page = recognised(canvas, 300, 100);
    assertThat(page.blocks())
        .singleElement()
        .satisfies(line -> assertThat(line.text()).matches("5678 ?…+ ?12"));
  }

  @Test
  @DisplayName("reads a picture that makes a page as large as a poster (needs tesseract with jpn)")
  void readsAPictureThatMakesAPageAsLargeAsAPoster() {
    needsTesseract();
    Canvas canvas = new Canvas(2200, 2200).text(400, 900, 30, "5678");
    Page page = recognised(canvas, 2200, 2200);
    assertThat(page.blocks())
        .singleElement()
        .satisfies(line -> assertThat(line.text()).isEqualTo("5678"))
        .satisfies(
            line ->
                assertThat(line.box().orElseThrow())
                    .matches(box -> box.contains(430, 890) && box.width() < 100));
  }

  @Test
  @DisplayName("turns a page that lies on its head or its side (needs tesseract with jpn and osd)")
  void turnsAPageThatLiesOnItsHeadOrItsSide() {
    needsTesseract();
    Scan upright = letter().scan();
    for (int turns = 1; turns <= 3; turns++) {
      Scan lying = upright.quarterTurned(turns);
      PagePicture picture =
          new PagePicture(
              "scan.pdf", 3, lying.width(), lying.height(), () -> lying.raster().image());
      Page page = new Recogniser().recognise(picture).value().orElseThrow();
      assertThat(page.width()).isEqualTo(upright.width());
      assertThat(page.blocks().get(0).text()).contains("budget");
      assertThat(page.shownWidth()).isEqualTo(lying.width());
      Box shown = page.shown(page.blocks().get(0).box().orElseThrow());
      Box drawn = Turn.clockwise(turns).of(FIRST_LINE, upright.width(), upright.height());
      assertThat(drawn).matches(box -> box.contains(shown.centerX(), shown.centerY()));
    }
  }

  private static final Box FIRST_LINE = new Box(20, 28, 390, 44);

  /** Enough characters to tell by where up is. */
  private static Canvas letter() {
    Canvas canvas = new Canvas(400, 300);
    for (int line = 0; line < 10; line++) {
      canvas.text(20, 40 + line * 25, 12, "The budget for measures of the year 2025 is given here");
    }
    return canvas;
  }

  private static PagePicture picture(PagePicture.Image image) {
    return new PagePicture("scan.pdf", 3, 200, 100, image);
  }

  @Test
  void takesAWhitePictureForAPageWithoutText() {
    needsTesseract();
    BufferedImage white = new Canvas(200, 100).image();
    Recogniser recogniser =
        new Recogniser(() -> Optional.of(new Tesseract("tesseract 5", "", true)));
    Found<Optional<Page>> found = recogniser.recognise(picture(() -> white));
    assertThat(found.value().orElseThrow().blocks()).isEmpty();
    assertThat(found.issues()).isEmpty();
  }

  private static void needsTesseract() {
    Assumptions.assumeTrue(
        Tesseract.installed().isPresent(), "tesseract with jpn is not installed");
  }
}

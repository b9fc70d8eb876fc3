package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.TableSketch;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets whose name is printed again on each of their pages. */
class ContinuedSheetsTest {

  private static final String FIRST =
      """
      施策名 | 里山の小屋を守る事業（1／3） | 担当課 | 小屋課
      予算額 | 令和7年度予算：10百万円 | < | <
      目的 | 道を残す。 | < | <
      """;

  private static List<Measure> measures(Document document) {
    return from(document).value().measures();
  }

  @Test
  void areOneSheetByTheNumbersOfTheirPages() {
    Document pages =
        Pages.numbered(
            FIRST,
            "施策名 | 里山の小屋を守る事業（2／3） | 担当課 | 小屋課\n概要 | 釘を打つ。 | < | <",
            "施策名 | 里山の小屋を守る事業（3／3） | 担当課 | 小屋課\n\n詳細 | 屋根を直す。");

    assertThat(measures(pages))
        .extracting(m -> m.name().orElseThrow(), m -> m.overview().get(), m -> m.details().get())
        .containsExactly(tuple("里山の小屋を守る事業", "釘を打つ。", "屋根を直す。"));
  }

  @Test
  void areOneSheetWhereThePageSaysThatItGoesOn() {
    Document lines =
        Pages.numbered(
            "施策名：里山の小屋を守る事業\n担当課：小屋課\n予算額：令和7年度予算：10百万円\n目的：道を残す。",
            "施策名：里山の小屋を守る事業（続き）\n担当課：小屋課\n概要：釘を打つ。");

    assertThat(measures(lines))
        .extracting(m -> m.name().orElseThrow(), m -> m.overview().orElse(""))
        .containsExactly(tuple("里山の小屋を守る事業", "釘を打つ。"));
  }

  @Test
  void areTwoWhereTheNumbersDoNotFollow() {
    Document pages = Pages.numbered(FIRST, "施策名 | 里山の小屋を守る事業（3／3） | 担当課 | 小屋課\n概要 | 釘を打つ。 | < | <");

    assertThat(measures(pages)).hasSize(2);
  }

  @Test
  void keepAFractionInTheName() {
    Document pages =
        Pages.numbered(FIRST.replace("1／3", "1／2"), FIRST.replace("小屋を守る事業（1／3）", "橋を守る事業（1／2）"));

    assertThat(measures(pages))
        .extracting(m -> m.name().orElseThrow())
        .containsExactly("里山の小屋を守る事業（1／2）", "里山の橋を守る事業（1／2）");
  }

  @Test
  void areOneSheetByTheNumbersInTheirHeadings() {
    Document pages =
        Pages.numbered(
            "小屋を守る（1/2）\n" + FIRST.replace("（1／3）", ""),
            "小屋を守る（2/2）\n施策名 | 里山の小屋を守る事業 | 担当課 | 小屋課\n\n詳細 | 屋根を直す。");

    assertThat(measures(pages))
        .extracting(m -> m.name().orElseThrow(), m -> m.heading().get(), m -> m.details().get())
        .containsExactly(tuple("里山の小屋を守る事業", "小屋を守る", "屋根を直す。"));
  }

  @Test
  void areOneSheetWhereHeadingAndNameStandAgainAboveMoreOfTheDetails() {
    Document pages =
        Pages.numbered(
            "小屋を守る\n" + FIRST.replace("（1／3）", ""),
            "小屋を守る\n施策名 | 里山の小屋を守る事業 | 担当課 | 小屋課\n\n詳細 | 屋根を直す。");

    assertThat(measures(pages)).hasSize(1);
  }

  /** A program that lays out tables prints their first row again, and nothing says that it does. */
  @Test
  void areOneSheetWhereTheRowOfTheNameStandsAgainAboveTheOtherFields() {
    String sheet =
        """
        施策名 | 里山の小屋を守る事業
        担当課 | 小屋課
        予算額 | 令和7年度予算：10百万円
        目的 | 道を残す。
        """;
    Document pages = Pages.numbered(sheet, "施策名 | 里山の小屋を守る事業\n概要 | 釘を打つ。\n詳細 | 屋根を直す。");
    assertThat(measures(pages))
        .extracting(m -> m.name().orElseThrow(), m -> m.overview().get(), m -> m.details().get())
        .containsExactly(tuple("里山の小屋を守る事業", "釘を打つ。", "屋根を直す。"));

    Document again = Pages.numbered(sheet, sheet.replace("10", "20"));
    assertThat(measures(again)).hasSize(2);
  }

  @Test
  void areTwoWhereOneHeadingIsThatOfTwoMeasures() {
    Document pages =
        Pages.numbered(
            "小屋を守る（1/2）\n" + FIRST.replace("（1／3）", ""),
            "小屋を守る（2/2）\n" + FIRST.replace("小屋を守る事業（1／3）", "橋を守る事業"));

    assertThat(measures(pages)).hasSize(2);
  }

  /** Slides: the title stands on each of them, and a further one has nothing of the header. */
  @ParameterizedTest
  @CsvSource({
    "小屋を守る（1/2）, 小屋を守る（2/2）",
    "小屋を守る ②, 小屋を守る ②（続き）",
    "小屋を守る, 小屋を守る",
    "小屋を守る, 里山の小屋を守る事業",
    "小屋を守る, 里山の小屋を＋守る事業",
    "小屋を守る, 小屋を守る＋（続き）"
  })
  void leaveOutTheTitleOfAFurtherPage(String title, String again) {
    Document pages =
        Pages.numbered(
            title + "\n" + FIRST.replace("（1／3）", ""),
            again.replace('＋', '\n') + "\n\n詳細 | 屋根を直す。",
            "釘を打つ。");

    assertThat(measures(pages))
        .extracting(m -> m.heading().get(), m -> m.purpose().get(), m -> m.details().get())
        .containsExactly(tuple("小屋を守る", "道を残す。", "屋根を直す。\n釘を打つ。"));
  }

  @Test
  void leaveOutATitleThatIsWrappedWithinItsMark() {
    PdfSketch slides = new PdfSketch();
    slides.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT).lines(40, 40, 18, 24, "小屋を守る（1/", "2）");
    slides.table(
        40,
        100,
        TableSketch.of(100, 280, 100, 280)
            .row("施策名", "里山の小屋を守る事業", "担当課", "小屋課")
            .row("予算額", "令和7年度予算：10百万円", "目的", "道を残す。"));
    slides.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT).lines(40, 40, 18, 24, "小屋を守る（2/", "2）");
    slides.table(40, 100, TableSketch.of(100, 660).row("詳細", "屋根を直す。"));

    assertThat(measures(DrawnForm.read(slides)))
        .extracting(m -> m.heading().get(), m -> m.purpose().get(), m -> m.details().get())
        .containsExactly(tuple("小屋を守る", "道を残す。", "屋根を直す。"));
  }

  /** 手続 says of nothing that it goes on. */
  @Test
  void keepALineWithinAPageThatIsAsTheName() {
    String sheet = FIRST.replace("小屋を守る事業（1／3）", "行政手続");
    Document page = Pages.numbered(sheet + "\n\n詳細 | 窓口を開く。\n\n・里山の行政手続\n里山の行政手続");

    assertThat(measures(page))
        .extracting(m -> m.details().get())
        .containsExactly("窓口を開く。\n・里山の行政手続\n里山の行政手続");
  }

  /** Without letters it is no title, and there is no heading that it could be. */
  @Test
  void keepALineOfSignsThatOpensAPage() {
    Document pages = Pages.numbered(FIRST.replace("（1／3）", "") + "\n\n詳細 | 屋根を直す。", "＊＊＊", "釘を打つ。");

    assertThat(measures(pages))
        .extracting(m -> m.details().get())
        .containsExactly("屋根を直す。\n＊＊＊\n釘を打つ。");
  }
}

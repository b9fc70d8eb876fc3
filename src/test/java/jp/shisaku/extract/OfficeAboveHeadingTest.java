package jp.shisaku.extract;

import static jp.shisaku.fixture.SketchCell.label;
import static jp.shisaku.fixture.SketchCell.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.TableSketch;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An office that stands above the heading of its sheet, as the first line of the page or not. */
class OfficeAboveHeadingTest {

  private static final List<String> NAMES = List.of("風船便の普及", "竹馬通学の支援", "凧揚げ気象観測");

  @ParameterizedTest
  @ValueSource(strings = {"担当：", "担当課室：", ""})
  void belongsToTheSheetWhosePageItOpens(String label) {
    PdfSketch sketch = new PdfSketch();
    for (int i = 0; i < NAMES.size(); i++) {
      sketch.page(595, 842);
      sketch.text(330, 30, 10, label + office(i));
      sheet(sketch, 60, NAMES.get(i));
    }
    assertOffices(sketch);
  }

  @Test
  void belongsToTheSheetToWhichItIsNearest() {
    PdfSketch sketch = new PdfSketch().page(595, 842);
    for (int i = 0; i < NAMES.size(); i++) {
      double top = 40 + 250 * i;
      sketch.text(50, top, 10, "担当：" + office(i));
      sheet(sketch, top + 20, NAMES.get(i));
    }
    assertOffices(sketch);
  }

  @Test
  void staysWithTheSheetThatItEnds() {
    PdfSketch sketch = new PdfSketch().page(595, 842);
    for (int i = 0; i < NAMES.size(); i++) {
      double top = 40 + 250 * i;
      sheet(sketch, top, NAMES.get(i));
      sketch.text(50, top + 150, 10, "担当課室：" + office(i));
    }
    assertOffices(sketch);
  }

  /** No gap tells it in a document, but above the first title there is none. */
  @Test
  void isOfTheSheetBeforeWhereTheLastOneEndsWithItsOffice() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < NAMES.size(); i++) {
      text.append(titled(NAMES.get(i))).append("\n［お問い合わせ先］").append(office(i)).append("\n");
    }
    assertOfficesOf(text.toString());
  }

  /** Whom to ask stands at the foot, and is not asked for where the office stands above. */
  @Test
  void isOfTheSheetBelowWhereItStandsAboveTheFirstTitle() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < NAMES.size(); i++) {
      text.append(office(i)).append("\n").append(titled(NAMES.get(i)));
      text.append("\n【問合せ先】総務省遊戯局総務課\n");
    }
    assertOfficesOf(text.toString());
  }

  private static String titled(String name) {
    return name + "\n令和8年度予算案　120百万円\n\n■目的\n遊びを広める。\n\n■概要\n道具を配る。\n";
  }

  private static void assertOfficesOf(String text) {
    List<Measure> measures = Extracted.from(Pages.text(text)).value().measures();
    assertThat(measures).extracting(m -> m.name().orElse("")).containsExactlyElementsOf(NAMES);
    for (int i = 0; i < NAMES.size(); i++) {
      assertThat(measures.get(i).offices())
          .as(NAMES.get(i))
          .extracting(Office::printed)
          .containsExactly(office(i));
    }
  }

  @Test
  void isNotThatOfTheCoverBeforeASheetWithItsOwn() {
    Measure measure =
        Extracted.measure(
            Pages.numbered(
                "令和8年度\n遊びの施策集\n内閣府遊戯推進室",
                "施策名 | 風船便の普及\n担当課 | 総務省遊戯局風船課\n予算額 | 令和8年度予算案：12百万円\n概要 | 便りを飛ばす。"));
    assertThat(measure.heading()).isEmpty();
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("総務省遊戯局風船課");
  }

  @Test
  void mayBeTwoBesideTheHeading() {
    Measure measure =
        Extracted.measure(
            Pages.text(
                """
                空を飛ぶ遊び
                総務省遊戯局風船課
                文部科学省通学局竹馬課
                施策名：風船便の普及
                予算額 | 令和8年度予算案：12百万円
                概要 | 便りを飛ばす。
                """));
    assertThat(measure.heading()).contains("空を飛ぶ遊び");
    assertThat(measure.offices())
        .extracting(Office::printed)
        .containsExactly("総務省遊戯局風船課", "文部科学省通学局竹馬課");
  }

  private static String office(int i) {
    return "総務省遊戯局" + List.of("風船", "竹馬", "凧揚").get(i) + "課";
  }

  private static void sheet(PdfSketch sketch, double top, String name) {
    sketch
        .boldText(50, top, 15, name + "で町を元気に")
        .table(
            50,
            top + 30,
            TableSketch.of(90, 400)
                .row(label("施策名"), of(name))
                .row(label("施策分類"), of("①予算"))
                .row(label("予算額"), of("令和7年度予算：12百万円"))
                .row(label("目的"), of(name + "により、外で遊ぶ子を増やす。")));
  }

  private static void assertOffices(PdfSketch sketch) {
    List<Measure> measures = Extracted.from(DrawnForm.read(sketch)).value().measures();
    for (int i = 0; i < NAMES.size(); i++) {
      Measure measure = measures.get(i);
      assertThat(measure.name()).contains(NAMES.get(i));
      assertThat(measure.heading()).contains(NAMES.get(i) + "で町を元気に");
      assertThat(measure.offices())
          .as(NAMES.get(i))
          .extracting(Office::printed)
          .containsExactly(office(i));
      assertThat(measure.purpose()).contains(NAMES.get(i) + "により、外で遊ぶ子を増やす。");
    }
  }
}

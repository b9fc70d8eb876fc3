package jp.shisaku.extract;

import static jp.shisaku.fixture.SketchCell.label;
import static jp.shisaku.fixture.SketchCell.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.fixture.NUp;
import jp.shisaku.fixture.NUp.Way;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.TableSketch;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Document;
import jp.shisaku.page.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Handouts and thrifty prints: what is read is what stood on the former pages. */
class SeveralPagesOnOneTest {

  private static final List<String> NAMES =
      List.of("風船便の普及", "竹馬通学の支援", "凧揚げ気象観測", "独楽発電の実証", "影絵防災の推進");

  static Stream<Arguments> prints() {
    return Stream.of(Way.values())
        .flatMap(
            way ->
                Stream.of(
                    Arguments.of(NUp.beside(way), 2),
                    Arguments.of(NUp.below(way), 2),
                    Arguments.of(NUp.below(way).turned(), 2),
                    Arguments.of(NUp.four(way), 4),
                    Arguments.of(NUp.four(way).columnByColumn(), 4)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("prints")
  void readsWhatStoodOnTheFormerPages(NUp print, int parts) {
    byte[] pdf = publication().bytes();
    Catalogue plain = catalogue(pdf);
    Catalogue printed = catalogue(print.of(pdf));
    assertThat(plain.measures()).extracting(m -> m.name().orElseThrow()).isEqualTo(NAMES);
    assertThat(withoutPlaces(printed)).isEqualTo(withoutPlaces(plain));
    for (int i = 0; i < NAMES.size(); i++) {
      int former = page(plain.measures().get(i), "name");
      assertThat(page(printed.measures().get(i), "name")).isEqualTo((former - 1) / parts + 1);
    }
  }

  @Test
  void tellsPlacesOnThePaper() {
    Document paper = read(NUp.beside(Way.FORMS).of(publication().bytes()));
    Measure right = Extracted.from(paper).value().measures().get(0);
    Box name = right.provenance().get("name").box().orElseThrow();
    // On page 2 of 595 x 842 at (144, 85); the paper shows it at the right, shrunk to 0.707.
    assertThat(name.left()).isBetween(421 + 140 * 0.707, 421 + 148 * 0.707);
    assertThat(name.top()).isBetween(80 * 0.707, 90 * 0.707);
    assertThat(paper.pages()).extracting(p -> p.shownWidth()).containsOnly(PdfSketch.A4_LONG);
    assertThat(paper.pages()).extracting(p -> Math.round(p.width())).containsOnly(595L);
    assertThat(paper.pages().subList(0, 2))
        .extracting(p -> p.paper().map(Paper::part))
        .containsExactly(Optional.of(1), Optional.of(2));
  }

  @ParameterizedTest
  @EnumSource
  void readsALastPageThatStandsAlone(Way way) {
    PdfSketch sketch = new PdfSketch();
    NAMES.subList(0, 3).forEach(name -> sheet(sketch, name));
    Catalogue printed = catalogue(NUp.beside(way).of(sketch.bytes()));
    assertThat(printed.measures())
        .extracting(m -> m.name().orElseThrow())
        .isEqualTo(NAMES.subList(0, 3));
    assertThat(printed.measures()).extracting(m -> page(m, "name")).containsExactly(1, 1, 2);
  }

  /** The gutter is narrower than the margins of the paper. */
  @Test
  void readsTwoSheetsThatWereDrawnBesideEachOther() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    for (int i = 0; i < 2; i++) {
      double left = i == 0 ? 40 : 428;
      sketch.boldText(left, 45, 12, NAMES.get(i) + "で町を元気に");
      sketch.table(left, 70, TableSketch.of(70, 300).row(label("施策名"), of(NAMES.get(i))));
      sketch.table(
          left,
          110,
          TableSketch.of(70, 300)
              .row(label("担当"), of("総務省遊戯局昔遊び課"))
              .row(label("予算額"), of("令和7年度予算：" + (10 + i) + "百万円"))
              .row(label("目的"), of(NAMES.get(i) + "により、外で遊ぶ子を増やす。")));
    }
    assertThat(catalogue(sketch.bytes()).measures())
        .extracting(m -> m.purpose().orElseThrow())
        .containsExactly("風船便の普及により、外で遊ぶ子を増やす。", "竹馬通学の支援により、外で遊ぶ子を増やす。");
  }

  private static PdfSketch publication() {
    PdfSketch sketch =
        new PdfSketch()
            .page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG)
            .boldText(150, 300, 22, "遊びの国の施策集")
            .text(220, 400, 12, "令和7年3月31日");
    for (int i = 0; i < NAMES.size(); i++) {
      sheet(sketch, NAMES.get(i));
      sketch.pageNumber("- " + (2 * i + 1) + " -");
      sketch.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
      for (int line = 0; line < 8; line++) {
        sketch.text(60, 60 + 20 * line, 10, NAMES.get(i) + "は遊びながら学ぶ取組であり、町ごとに進める。");
      }
      sketch.pageNumber("- " + (2 * i + 2) + " -");
    }
    return sketch;
  }

  private static void sheet(PdfSketch sketch, String name) {
    int millions = 10 + NAMES.indexOf(name);
    sketch
        .page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG)
        .boldText(50, 45, 15, name + "で町を元気に")
        .table(
            50,
            80,
            TableSketch.of(90, 160, 90, 160)
                .row(label("施策名"), of(name), label("担当"), of("総務省遊戯局昔遊び課"))
                .row(
                    label("施策分類"),
                    of("①予算"),
                    label("予算額"),
                    of("令和7年度予算：" + millions + "百万円\n令和6年度予算：9百万円"))
                .row(label("目的"), of(name + "により、外で遊ぶ子を増やす。").columns(3))
                .row(label("概要"), of("道具を配り、教える人を育てる。\n" + name + "の大会を開く。").columns(3)));
  }

  private static List<Measure> withoutPlaces(Catalogue catalogue) {
    return catalogue.measures().stream().map(m -> m.withProvenance(Map.of())).toList();
  }

  private static int page(Measure measure, String field) {
    return measure.provenance().get(field).page().orElseThrow();
  }

  private static Catalogue catalogue(byte[] pdf) {
    return Extracted.from(read(pdf)).value();
  }

  private static Document read(byte[] pdf) {
    return DrawnForm.read("print.pdf", pdf);
  }
}

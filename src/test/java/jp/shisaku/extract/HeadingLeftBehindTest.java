package jp.shisaku.extract;

import static jp.shisaku.fixture.SketchCell.label;
import static jp.shisaku.fixture.SketchCell.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.TableSketch;
import org.junit.jupiter.api.Test;

/** A heading at the foot of a page whose sheet did not fit there any more. */
class HeadingLeftBehindTest {

  private static TableSketch sheet(String name) {
    return TableSketch.of(90, 300)
        .row(label("施策名"), of(name))
        .row(label("予算額"), of("令和7年度予算：12百万円"))
        .row(label("担当課"), of("風船局便り課"));
  }

  /** Two sheets, a page each, the first below its heading, and a line at the foot of its page. */
  private static List<Measure> measures(String heading, double size, String foot) {
    PdfSketch sketch =
        new PdfSketch()
            .page(595, 842)
            .text(50, 40, 14, heading)
            .table(50, 80, sheet("風船便の普及事業"))
            .text(50, 790, size, foot)
            .page(595, 842)
            .table(50, 40, sheet("凧の便りの普及事業"));
    return Extracted.from(DrawnForm.read(sketch)).value().measures();
  }

  @Test
  void isThatOfTheSheetOnTheNextPage() {
    assertThat(measures("01 風船便の普及事業", 12, "02 凧の便りの普及事業"))
        .extracting(m -> m.heading(), m -> m.name().get(), m -> m.offices().get(0).printed())
        .containsExactly(
            tuple(Optional.of("01 風船便の普及事業"), "風船便の普及事業", "風船局便り課"),
            tuple(Optional.of("02 凧の便りの普及事業"), "凧の便りの普及事業", "風船局便り課"));
  }

  /** A heading that says something else than the name is known by the print of the others. */
  @Test
  void isSetAsTheHeadingsOfOtherSheets() {
    assertThat(headings(14, "空の便り ②")).containsExactly("空の便り ①", "空の便り ②");
    assertThat(headings(10, "空の便り ②")).containsExactly("空の便り ①", "");
    assertThat(headings(14, "第2章 空を飛ばすこと。")).containsExactly("空の便り ①", "");
  }

  private static List<String> headings(double size, String second) {
    return measures("空の便り ①", size, second).stream()
        .map(
            m ->
                m.heading().orElse("")
                    + m.part().map(part -> " " + "①②".charAt(part - 1)).orElse(""))
        .toList();
  }

  @Test
  void mayBeWrapped() {
    PdfSketch sketch =
        new PdfSketch()
            .page(595, 842)
            .text(50, 40, 14, "空の便り")
            .table(50, 80, sheet("風船便の普及事業"))
            .text(50, 720, 10, "風船を空に放つ。")
            .text(50, 760, 14, "凧に便りを結んで遠くの里まで届ける")
            .text(50, 780, 14, "取組")
            .page(595, 842)
            .table(50, 40, sheet("凧の便りの普及事業"));

    assertThat(Extracted.from(DrawnForm.read(sketch)).value().measures())
        .extracting(m -> m.heading().orElse(""))
        .containsExactly("空の便り", "凧に便りを結んで遠くの里まで届ける取組");
  }

  private static TableSketch card(String text) {
    return TableSketch.of(90, 300)
        .row(label("担当課"), of("小屋課"))
        .row(label("予算額"), of("令和7年度予算：12百万円"))
        .row(label("目的"), of(text));
  }

  /** The title of a card of a plan, in print that is hardly larger, and bold as its labels are. */
  @Test
  void isSetAsTitlesAboveTablesOfTheSameHead() {
    PdfSketch sketch =
        new PdfSketch()
            .page(595, 842)
            .text(50, 40, 9, "取組1 里山の小屋の再生")
            .table(50, 60, card("小屋を直す。"))
            .text(50, 240, 9, "取組2 里山の橋の再生")
            .table(50, 260, card("橋を直す。"))
            .text(50, 800, 9, "取組3 里山の船の再生")
            .page(595, 842)
            .table(50, 40, card("船を直す。"));
    assertThat(Extracted.from(DrawnForm.read(sketch)).value().measures())
        .extracting(m -> m.name().get(), m -> m.purpose().get())
        .containsExactly(
            tuple("里山の小屋の再生", "小屋を直す。"), tuple("里山の橋の再生", "橋を直す。"), tuple("里山の船の再生", "船を直す。"));
  }
}

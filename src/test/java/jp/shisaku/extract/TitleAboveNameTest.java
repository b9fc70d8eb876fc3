package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.TableSketch;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** Sheets whose name stands again between their heading and their table. */
class TitleAboveNameTest {

  private static final List<String> NAMES = List.of("吊り橋の点検事業", "渡し船の修理事業", "灯台の灯りの更新事業");

  /** A sheet with these lines above its table, as a page of the web has it. */
  private static String sheet(String name, String... above) {
    return String.join("\n\n", above)
        + "\n\n施策名 | %s\n担当課 | 橋梁課\n予算額 | 令和8年度予算：2百万円\n詳細 | %sを進める。\n\n".formatted(name, name);
  }

  private static List<Measure> measures(String... sheets) {
    return measures(Pages.text(String.join("", sheets)));
  }

  private static List<Measure> measures(Document document) {
    return Extracted.from(document).value().measures();
  }

  @Test
  void takesTheTitleAboveTheNameForTheHeading() {
    List<Measure> measures =
        measures(
            sheet(NAMES.get(0), "橋を長く使う①", NAMES.get(0)),
            sheet(NAMES.get(1), "橋を長く使う②", NAMES.get(1)),
            sheet(NAMES.get(2), "灯りを絶やさない", NAMES.get(2)));
    assertThat(measures)
        .extracting(m -> m.heading().get())
        .containsExactly("橋を長く使う", "橋を長く使う", "灯りを絶やさない");
    assertThat(measures)
        .extracting(m -> m.details().get())
        .containsExactlyElementsOf(NAMES.stream().map(name -> name + "を進める。").toList());
  }

  @Test
  void takesTheLargerTitleOfAPage() {
    PdfSketch sketch = new PdfSketch();
    for (String name : NAMES) {
      sketch
          .page(595, 842)
          .text(50, 40, 16, name.substring(0, 4) + "を守る")
          .text(50, 64, 12, name)
          .table(
              50,
              90,
              TableSketch.of(90, 300)
                  .row("施策名", name)
                  .row("予算額", "令和8年度予算：2百万円")
                  .row("担当課", "橋梁課"));
    }
    assertThat(measures(DrawnForm.read(sketch)))
        .extracting(m -> m.heading().get())
        .containsExactly("吊り橋のを守る", "渡し船のを守る", "灯台の灯を守る");
  }

  /** The head of a chapter stands above its first sheet alone. */
  @Test
  void keepsTheNameForTheHeadingWhereFewSheetsHaveATitleAboveIt() {
    assertThat(
            measures(
                Stream.of(
                        sheet(NAMES.get(0), "第1章 橋と船", NAMES.get(0)),
                        sheet(NAMES.get(1), NAMES.get(1)),
                        sheet(NAMES.get(2), NAMES.get(2)))
                    .toArray(String[]::new)))
        .extracting(m -> m.heading().get())
        .containsExactlyElementsOf(NAMES);
  }
}

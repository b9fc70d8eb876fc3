package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.Typesetting;
import org.junit.jupiter.api.Test;

/** Sheets in running lines, set in two columns with less white between them than within a line. */
class TwoColumnPageTest {

  private static final double SIZE = 10;
  private static final double PITCH = 14;
  private static final double WIDTH = 240;
  private static final double[] LEFT = {50, 308};
  private static final int LINES = 18;

  private static final String PURPOSE = "灯台の守り手が減っているので、明かりを絶やさないように、守り手になる人を広く集めて育てる。";
  private static final String OVERVIEW =
      "島ごとに守り手の組をつくり、手入れの道具を貸す。手順を手引きにまとめ、ほかの島の組にも配って、使った感想を集める。";
  private static final String DETAILS = "手入れの道具を買う費用と、守り手の組が集まる小屋を直す費用を半分まで補う。小屋は空き家を使ってもよい。";

  /**
   * The second sheet begins at the foot of the first column and goes on at the head of the second.
   */
  @Test
  void readsTheFirstColumnBeforeTheSecond() {
    List<String> lines = new ArrayList<>();
    for (String island : List.of("一の島", "二の島", "三の島")) {
      lines.add("施策名：" + island + "の灯台の手入れ");
      lines.add("担当課：" + "総務省" + "灯台局明かり課");
      lines.add("予算額：令和8年度予算案 " + "一二三".indexOf(island.charAt(0)) + "7百万円");
      lines.addAll(Typesetting.wrap("目的：" + PURPOSE, SIZE, WIDTH));
      lines.addAll(Typesetting.wrap("概要：" + OVERVIEW, SIZE, WIDTH));
      lines.addAll(Typesetting.wrap("詳細：" + DETAILS, SIZE, WIDTH));
    }
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    sketch.text(220, 50, 16, "令和8年度 灯台施策集");
    for (int i = 0; i < lines.size(); i++) {
      // The second column stands a little higher than the first.
      double top = 100 + PITCH * (i % LINES) - 3 * (i / LINES);
      sketch.text(LEFT[i / LINES], top, SIZE, lines.get(i));
    }
    assertThat(lines).hasSizeBetween(LINES + 8, 2 * LINES);
    List<Measure> read = Extracted.from(DrawnForm.read(sketch)).value().measures();
    assertThat(read)
        .extracting(measure -> measure.name().orElse(""))
        .containsExactly("一の島の灯台の手入れ", "二の島の灯台の手入れ", "三の島の灯台の手入れ");
    assertThat(read)
        .allSatisfy(
            measure -> {
              assertThat(measure.offices())
                  .extracting(Office::printed)
                  .containsExactly("総務省灯台局明かり課");
              assertThat(measure.purpose()).contains(PURPOSE);
              // The break at the end of the column stays.
              assertThat(measure.overview().map(text -> text.replace("\n", ""))).contains(OVERVIEW);
              assertThat(measure.details()).contains(DETAILS);
            });
  }
}

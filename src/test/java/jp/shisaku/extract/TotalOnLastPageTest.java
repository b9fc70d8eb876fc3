package jp.shisaku.extract;

import static jp.shisaku.fixture.SketchCell.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.SketchCell;
import jp.shisaku.fixture.TableSketch;
import jp.shisaku.fixture.TableStyle;
import org.junit.jupiter.api.Test;

/** A list of which only the total stands on its last page, below the heads printed again. */
class TotalOnLastPageTest {

  private static TableSketch list(SketchCell[]... rows) {
    TableSketch table =
        TableSketch.of(40, 280, 100, 100, 80)
            .style(TableStyle.RULED_AND_SHADED)
            .row(of("番号").rows(2), of("事業名称").rows(2), of("予算額").columns(2), of("備考").rows(2))
            .row(of("令和7年度当初予算額（A）"), of("令和8年度予算案額（B）"));
    for (SketchCell[] row : rows) {
      table.row(row);
    }
    return table;
  }

  private static SketchCell[] row(String... texts) {
    return Arrays.stream(texts).map(SketchCell::of).toArray(SketchCell[]::new);
  }

  /** 事業名称 | 小計 looks like the header of a sheet of that name. */
  @Test
  void isNoSheet() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    sketch.text(40, 36, 18, "里山の施策一覧");
    sketch.table(
        40,
        70,
        list(
            row("1", "里山の小屋を直す事業", "10百万円", "11百万円", "継続"),
            row("2", "里山の橋を見守る事業", "20百万円", "21百万円", "継続")));
    sketch.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT);
    sketch.table(40, 40, list(row("", "小計", "30百万円", "32百万円", "")));
    assertThat(Extracted.from(DrawnForm.read(sketch)).value().measures())
        .extracting(measure -> measure.name().orElse(""))
        .containsExactly("里山の小屋を直す事業", "里山の橋を見守る事業");
  }
}

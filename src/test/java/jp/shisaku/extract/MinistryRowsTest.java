package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.fixture.SketchCell;
import jp.shisaku.fixture.TableSketch;
import org.junit.jupiter.api.Test;

/** Lists whose measures stand below the name of their ministry, or beside a merged one. */
class MinistryRowsTest {

  private final PdfSketch sketch = new PdfSketch();

  private static TableSketch list() {
    return TableSketch.of(200, 120).row("事業名", "令和8年度予算案（百万円）");
  }

  private static SketchCell wide(String text) {
    return SketchCell.of(text).columns(2);
  }

  private MinistryRowsTest page(TableSketch table) {
    sketch.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG).table(40, 60, table);
    return this;
  }

  private List<Measure> measures() {
    return Extracted.from(DrawnForm.read(sketch)).value().measures();
  }

  private void assertOffices(String... ofMeasures) {
    assertThat(measures())
        .extracting(m -> m.offices().stream().map(Office::printed).findFirst().orElse(""))
        .containsExactly(ofMeasures);
  }

  @Test
  void giveTheirNameToTheRowsBelowThem() {
    page(
        list()
            .row(wide("【総務省】"))
            .row("風船便の普及", "120")
            .row("竹馬通学の支援", "5")
            .row(wide("２．国土交通省"))
            .row("凧揚げ観測", "30"));
    assertOffices("総務省", "総務省", "国土交通省");
  }

  /** The last row of a page heads the first ones of the next. */
  @Test
  void goOnOnTheNextPage() {
    page(list().row(wide("総務省")).row("風船便の普及", "120").row("竹馬通学の支援", "5").row(wide("国土交通省")))
        .page(list().row("凧揚げ観測", "30").row("こま回し教室", "8"));
    assertOffices("総務省", "総務省", "国土交通省", "国土交通省");
  }

  /** Nobody knows whose the measures below another heading are. */
  @Test
  void endAtAnotherHeading() {
    page(list().row(wide("総務省")).row("風船便の普及", "120").row(wide("府省庁の連携によるもの")).row("凧揚げ観測", "30"));
    assertOffices("総務省", "");
  }

  @Test
  void areAsGoodAsAMergedCellThatGoesOn() {
    TableSketch first = TableSketch.of(80, 200, 120).row("府省庁", "事業名", "令和8年度予算案（百万円）");
    first.row(SketchCell.of("総務省").rows(2), SketchCell.of("風船便の普及"), SketchCell.of("120"));
    first.row("竹馬通学の支援", "5");
    TableSketch second = TableSketch.of(80, 200, 120).row("府省庁", "事業名", "令和8年度予算案（百万円）");
    second.row(SketchCell.of("").rows(2), SketchCell.of("凧揚げ観測"), SketchCell.of("30"));
    second.row("こま回し教室", "8");
    second.row("国土交通省", "羽根つき大会", "1");
    page(first).page(second);
    assertOffices("総務省", "総務省", "総務省", "総務省", "国土交通省");
  }

  @Test
  void listsOfNamesAndAmountsAloneAreRead() {
    page(list().row("風船便の普及", "120").row("凧揚げ観測", "5の内数"));
    assertThat(measures())
        .extracting(
            m -> m.name().orElse(""),
            m -> m.budget().lines().get(0).amountYen().orElse(0L),
            m -> m.budget().lines().get(0).included())
        .containsExactly(tuple("風船便の普及", 120_000_000L, false), tuple("凧揚げ観測", 5_000_000L, true));
  }

  private static TableSketch listWithOffices() {
    return TableSketch.of(180, 120, 120).row("事業名", "部局", "令和8年度予算案（百万円）");
  }

  private static SketchCell across(String text) {
    return SketchCell.of(text).columns(3);
  }

  /** What the cell of an office leaves out stands in the row above. */
  @Test
  void giveTheirNameToTheirBureaus() {
    page(
        listWithOffices()
            .row(across("国土交通省"))
            .row("風船便の普及", "港湾局", "120")
            .row("竹馬通学の支援", "観光庁", "5")
            .row(across("農林水産省"))
            .row("凧揚げ観測", "農村振興局", "30"));
    assertOffices("国土交通省港湾局", "観光庁", "農林水産省農村振興局");
  }

  /** 【企画部】 of a prefecture heads its divisions. */
  @Test
  void mayBeOfDepartments() {
    page(
        listWithOffices()
            .row(across("【企画部】"))
            .row("風船便の普及", "政策課", "120")
            .row(across("【農林部】"))
            .row("凧揚げ観測", "農村課", "30"));
    assertOffices("企画部政策課", "農林部農村課");
  }

  /** 県北部 is no department, and an office that has its ministry needs none. */
  @Test
  void areNoPartsOfTheLand() {
    page(
        listWithOffices()
            .row(across("【県北部】"))
            .row("風船便の普及", "政策課", "120")
            .row(across("【県南部】"))
            .row("凧揚げ観測", "総務省自治行政局", "30"));
    assertOffices("政策課", "総務省自治行政局");
  }
}

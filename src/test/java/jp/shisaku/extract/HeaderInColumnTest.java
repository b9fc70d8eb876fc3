package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.codes;
import static jp.shisaku.extract.Extracted.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import jp.shisaku.catalogue.Office;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.page.Document;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The header in a column at the left, the text in a wide one at the right; no rulings. */
class HeaderInColumnTest {

  private static final double LEFT = 40;
  private static final double RIGHT = 260;

  private final PdfSketch pages = new PdfSketch();

  /** A page, its right column so much lower than its left one. */
  private void page(String title, String name, double lower) {
    pages.page(PdfSketch.A4_LONG, PdfSketch.A4_SHORT).text(LEFT, 40, 14, title);
    label(LEFT, 62, "施策名", name);
    label(LEFT, 89, "担当課", "林野庁小屋課");
    label(LEFT, 116, "施策分類", "1.予算");
    label(LEFT, 143, "予算額", "令和8年度予算：10百万円");
    label(LEFT, 170, "総合戦略における位置づけ", "1.地域の社会課題解決・魅");
    pages.text(LEFT, 193, 9, "力向上");
    label(RIGHT, 41 + lower, "期待される効果", name + "の効果が長く残る。");
    label(RIGHT, 68 + lower, "目的", name + "で里山の暮らしを長く残すことを目的とする。");
    pages.text(RIGHT, 91 + lower, 9, "里山の暮らしは里山の宝である。");
    label(RIGHT, 107 + lower, "概要", name + "の釘を打ち、屋根を直し、壁を塗る。");
    label(RIGHT, 134 + lower, "詳細", "釘は十年で打ち直し、壁は五年で塗り直す。");
    pages.lines(RIGHT, 157 + lower, 9, 11, "道は毎年均し、橋は二年ごとに測る。", "灯は毎晩ともし、鐘は毎朝つく。");
  }

  private void label(double x, double y, String label, String value) {
    pages.text(x, y, 10.5, label).text(x, y + 13, 9, value);
  }

  @Test
  void isReadAColumnAfterTheOther() {
    page("小屋を守る", "里山の小屋を守る事業", 0);
    page("橋を守る", "里山の橋を守る事業", 0);
    page("道を守る", "里山の道を守る事業", 0);
    page("灯を守る", "里山の灯を守る事業", 21);
    Document sheets = DrawnForm.read(pages);

    assertThat(from(sheets).value().measures())
        .extracting(
            m -> m.heading().get(),
            m -> m.name().get(),
            m -> m.offices().stream().map(Office::printed).toList(),
            m -> m.positions().get(0).label(),
            m -> m.effect().get())
        .containsExactly(
            sheet("小屋を守る", "里山の小屋を守る事業"),
            sheet("橋を守る", "里山の橋を守る事業"),
            sheet("道を守る", "里山の道を守る事業"),
            sheet("灯を守る", "里山の灯を守る事業"));
    assertThat(codes(sheets)).isEmpty();
  }

  private static Tuple sheet(String heading, String name) {
    return tuple(heading, name, List.of("林野庁小屋課"), "地域の社会課題解決・魅力向上", name + "の効果が長く残る。");
  }
}

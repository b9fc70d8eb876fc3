package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** Rows of a form that are known, and none of the fields of a measure. */
class LabelsOfNoFieldTest {

  private static final List<String> ROWS =
      List.of("施策名", "里山の小屋を守る事業", "担当課", "小屋課", "予算額", "令和7年度予算：10百万円", "目的", "道を残す。");

  @Test
  void leaveTheDetailsToWhatStandsBesideThatLabel() {
    Measure measure =
        from(Pages.numbered(
                """
                施策名 | 里山の小屋を守る事業 | 担当課 | 小屋課
                根拠法令 | 小屋法第3条 | 事業期間 | 令和5年度～令和9年度
                予算額 | 令和7年度予算：10百万円 | 補助率 | 2分の1
                目的 | 道を残す。 | < | <
                詳細 | 小屋を建て直す。 | < | <
                """))
            .value()
            .measures()
            .get(0);

    assertThat(measure.details()).contains("小屋を建て直す。");
    assertThat(measure.purpose()).contains("道を残す。");
  }

  /** In a worksheet each line of a text may have a row of its own. */
  @Test
  void areWordsOfATextWhereTheyStandAloneInOneOfItsRows() {
    Measure measure =
        from(Pages.numbered(
                """
                施策名 | 里山の小屋を守る事業
                予算額 | 令和7年度予算：10百万円
                詳細 | 小屋を建て直す。
                ^ | 補助率
                ^ | 2分の1
                ^ | ＜中長期的取組＞
                ^ | 板を毎年張る。
                """))
            .value()
            .measures()
            .get(0);

    assertThat(measure.details()).contains("小屋を建て直す。\n補助率\n2分の1\n板を毎年張る。");
  }

  /** Once for each of them, with the place where it stands first. */
  @Test
  void areToldOnce() {
    String sheet =
        """
        施策名 | 里山の小屋を守る事業%1$s | 担当課 | 小屋課
        根拠法令 | 小屋法第3条 | 事業期間 |
        予算額 | 令和7年度予算：10百万円 | 補助率 | 2分の1
        目的 | 道を残す。 | < | <
        """;
    assertThat(from(Pages.numbered(sheet.formatted(1), sheet.formatted(2))).issues())
        .filteredOn(issue -> issue.code() == IssueCode.LABEL_LEFT_OUT)
        .extracting(issue -> issue.arguments().get(0), issue -> issue.place().page().getAsInt())
        .containsExactly(tuple("根拠法令", 1), tuple("補助率", 1));
  }

  @Test
  void areNoDetailsWhereThereAreNone() {
    Measure measure =
        from(Pages.numbered(
                """
                施策名 | 里山の小屋を守る事業 | 担当課 | 小屋課
                予算額 | 令和7年度予算：10百万円 | 根拠法令 | 事業期間
                目的 | 道を残す。 | 小屋法第3条 | 令和5年度～令和9年度
                """))
            .value()
            .measures()
            .get(0);

    assertThat(measure.details()).isEmpty();
  }

  /** What is not known is told, and kept. */
  @Test
  void areKnownOnes() {
    Measure measure =
        from(Pages.numbered(
                """
                施策名 | 里山の小屋を守る事業 | 担当課 | 小屋課
                予算額 | 令和7年度予算：10百万円 | < | <
                小屋の色 | 緑 | < | <
                """))
            .value()
            .measures()
            .get(0);

    assertThat(measure.details()).contains("小屋の色\n緑");
  }

  /** 対象者 begins what stands beside or below 詳細, and no line sets it apart. */
  @Test
  void areWordsOfATextThatWouldHaveNothingElse() {
    PdfSketch beside = new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    PdfSketch below = new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    for (int i = 0; i < ROWS.size(); i += 2) {
      beside.text(40, 60 + 10 * i, 10, ROWS.get(i)).text(140, 60 + 10 * i, 10, ROWS.get(i + 1));
      below.boldText(44, 60 + 20 * i, 10, ROWS.get(i)).text(40, 76 + 20 * i, 10, ROWS.get(i + 1));
    }
    beside.text(40, 140, 10, "詳細").text(140, 140, 10, "対象者").text(190, 140, 10, "小屋を持つ村。");
    beside.text(140, 152, 10, "小屋に屋根を葺く人も、村に住んでいれば入る。");
    below.boldText(44, 220, 10, "詳細").text(40, 236, 10, "対象者").text(90, 236, 10, "小屋を持つ村。");
    below.text(40, 248, 10, "小屋に屋根を葺く人も、村に住んでいれば入る。");
    for (PdfSketch sketch : List.of(beside, below)) {
      assertThat(Extracted.measure(DrawnForm.read(sketch)).details().orElse(""))
          .startsWith("対象者")
          .contains("小屋を持つ村。", "村に住んでいれば入る。");
    }
  }

  /** 【事業期間】 is set otherwise than the labels are: in brackets, and not bold. */
  @Test
  void areWordsOfATextWhereTheyAreSetOtherwise() {
    PdfSketch sketch = new PdfSketch().page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
    for (int i = 0; i < ROWS.size(); i += 2) {
      sketch.boldText(44, 60 + 20 * i, 10, ROWS.get(i)).text(40, 76 + 20 * i, 10, ROWS.get(i + 1));
    }
    sketch.boldText(44, 220, 10, "詳細").text(40, 236, 10, "小屋を持つ村に道具を配る。");
    sketch.text(40, 260, 10, "【事業期間】").text(110, 260, 10, "令和7年度から3年");
    sketch.text(40, 284, 10, "村に住む人が屋根を葺く。");
    assertThat(Extracted.measure(DrawnForm.read(sketch)).details().orElse(""))
        .startsWith("小屋を持つ村に道具を配る。")
        .contains("【事業期間】", "令和7年度から3年")
        .endsWith("村に住む人が屋根を葺く。");
  }

  /** Of few sheets nobody can tell by their lines that it stands in all of them. */
  @Test
  void endThePurposeWhereTheyStandAloneAsItsLabelDoes() {
    Measure measure =
        from(Pages.text("施策名\n里山の小屋\n担当課\n小屋課\n目的\n道を残す。\n対象者\n市町村\n概要\n板を張る。\n"))
            .value()
            .measures()
            .get(0);

    assertThat(measure.purpose()).contains("道を残す。");
    assertThat(measure.details()).contains("対象者\n市町村");
  }

  @Test
  void areNoPartOfAnOfficeAboveThemThoughTheyAreNotKnown() {
    var found =
        from(
            Pages.text(
                "施策名 里山の小屋\n担当 総務省小屋局小屋課\n留意事項\n声を聞くこと\n予算額 令和7年度予算：10百万円\n"
                    + "目的 道を残す。\n概要 板を張る。\n"));
    Measure measure = found.value().measures().get(0);

    assertThat(measure.offices()).extracting(o -> o.printed()).containsExactly("総務省小屋局小屋課");
    assertThat(found.issues()).extracting(i -> i.code()).contains(IssueCode.LABEL_UNKNOWN);
  }

  /** What all years cost together is the budget only of a sheet without 予算額. */
  @Test
  void areTheCostsOfAllYearsBesideTheBudget() {
    String sheet =
        """
        施策名 | 里山の小屋を守る事業 | 担当課 | 小屋課
        総事業費 | 500百万円（令和5年度～令和12年度） | 補助率 | 2分の1
        %s | 令和7年度予算：10百万円 | < | <
        目的 | 道を残す。 | < | <
        """;
    Found<Catalogue> beside = from(Pages.numbered(sheet.formatted("予算額")));

    assertThat(beside.value().measures().get(0).budget().printed()).contains("令和7年度予算：10百万円");
    assertThat(beside.issues())
        .filteredOn(issue -> issue.code() == IssueCode.LABEL_LEFT_OUT)
        .extracting(issue -> issue.arguments().get(0))
        .contains("総事業費");
    assertThat(
            from(Pages.numbered(sheet.formatted("備考")))
                .value()
                .measures()
                .get(0)
                .budget()
                .printed())
        .contains("500百万円（令和5年度～令和12年度）");
  }
}

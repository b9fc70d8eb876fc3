package jp.shisaku.check;

import static jp.shisaku.check.Sketch.catalogue;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which amounts are held against each other: those of one year, stage and label, and no others. */
class MoneyChecksTest {

  private static final Sketch BALLOON = Sketch.of("風船便事業");

  private static List<String> found(String code, Sketch... sketches) {
    return Sketch.found(catalogue(sketches)).stream().filter(f -> f.startsWith(code)).toList();
  }

  @Test
  void anInitialBudgetIsAThousandTimesThatOfTheYearBefore() {
    assertThat(found("budget.unit-slip", BALLOON.budget("令和5年度予算(案)：52百万円（令和4年度予算：48千円）")))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "令和5年度予算(案)：52百万円（令和4年度補正予算：48千円）",
        "令和5年度補正予算：52百万円（令和4年度予算：48千円）",
        "令和5年度予算(案)：52百万円（令和3年度予算：48千円）",
        "令和5年度予算(案)：52百万円の内数（令和4年度予算：48千円）",
        "令和5年度予算(案)：一般会計 52百万円（令和4年度予算：特別会計 48千円）",
        "当初予算：一般会計 52百万円、当初予算：一般会計 48千円"
      })
  void amountsOfOtherYearsStagesAndAccountsMayBeAsFarApart(String cell) {
    assertThat(found("budget.unit-slip", BALLOON.budget(cell))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "令和5年度予算(案)：合計 110百万円、風船 60百万円、糸 50百万円、令和4年度予算：風船 10百万円",
        "令和5年度予算(案)：合計 110百万円、風船 60百万円、糸 50百万円、令和5年度概算要求：風船 10百万円",
        "令和5年度予算(案)：合計 110百万円、風船 60百万円",
        "令和5年度予算(案)：合計 110百万円、風船 60百万円、糸 未定",
        "令和5年度予算(案)：合計 110百万円、風船 60百万円、糸 40百万円の内数",
        "令和5年度予算(案)：110百万円（内訳：風船 60百万円）"
      })
  void aTotalIsHeldAgainstAllOfItsPartsOrNone(String cell) {
    assertThat(found("budget.sum-differs", BALLOON.budget(cell))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和3年度補正予算(案)：10百万円 | 1
          令和4年度補正予算(案)：10百万円 | 0
          令和4年度予算(案)：10百万円     | 1
          令和4年度予算：10百万円         | 0
          """)
  void aDraftOfTheYearBeforeIsASupplementaryOne(String cell, int told) {
    assertThat(found("budget.draft-of-other-year", BALLOON.budget(cell))).hasSize(told);
  }

  @Test
  void theSecondPrintingNamesWhatItSaysOtherwise() {
    Sketch again = BALLOON.id("2").relistedOf(Optional.of(BALLOON.id()));
    assertThat(found("relisted.differs", BALLOON, again.offices("環境省大気課").kind(2, "税制")))
        .containsExactly("relisted.differs 2 風船便事業 | offices, classification");
    assertThat(found("relisted.differs", BALLOON, again.budget("再掲"))).isEmpty();
    assertThat(found("relisted.differs", BALLOON, again.budget("-")))
        .containsExactly("relisted.differs 2 風船便事業 | budget");
    assertThat(found("relisted.differs", BALLOON, again.budget("25百万円（再掲）")))
        .containsExactly("relisted.differs 2 風船便事業 | budget");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          風を読む。⏎詳細⏎総務省自治行政局市町村課⏎令和5年度予算 12百万円 | 1
          風を読む。⏎詳細　凧を揚げる。⏎総務省自治行政局市町村課⏎令和5年度予算 12百万円 | 1
          風を読む。⏎詳細⏎令和5年度予算 12百万円                       | 0
          風を読む。⏎詳細⏎総務省自治行政局市町村課                     | 0
          風を読む。⏎目的⏎総務省自治行政局市町村課⏎令和5年度予算 12百万円 | 0
          """)
  void aLabelThatTheSheetHasHadOpensAnotherSheetWhereOfficeAndAmountFollow(
      String details, int told) {
    assertThat(found("text.of-other-sheet", BALLOON.details(details.replace("⏎", "\n"))))
        .hasSize(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          令和4年度補正予算：69百万円                 | 1
          令和5年度予算(案)：69百万円                 | 0
          令和5年度補正予算：69百万円                 | 1
          令和4年度予算：69百万円                     | 1
          令和4年度：69百万円                         | 0
          補正予算：69百万円                          | 0
          令和4年度補正予算は、風船のために69百万円     | 0
          """)
  void aLineOfTheTextIsOfTheBudgetWhereItSaysYearAndStageThatTheBudgetLacks(String line, int told) {
    assertThat(found("value.holds-amount", BALLOON.details("風を読む。\n" + line + "\n空を渡る。")))
        .hasSize(told);
  }

  @Test
  void oneWholeHasOneAmount() {
    Sketch part = BALLOON.budget("令和5年度予算(案)：「空の交付金」580百万円の内数");
    Sketch other = Sketch.of("大凧見守り事業").budget("令和5年度予算(案)：「空の交付金」590百万円の内数");
    assertThat(found("budget.umbrella", part, other.budget("令和5年度予算(案)：「空の交付金」580百万円の内数")))
        .isEmpty();
    assertThat(found("budget.umbrella", part, other)).hasSize(1);
    assertThat(found("budget.umbrella", part, other.budget("令和5年度予算(案)：590百万円"))).isEmpty();
  }

  /** As where notes stand behind all sheets, of which the last takes them for its own. */
  @Test
  void aNoteIsOfTheAmountThatHasItsMark() {
    Sketch kite = Sketch.of("凧による見守り");
    String note = "令和5年度予算(案)：10百万円 ※1 予算額は里山留学費の内数";
    assertThat(
            found(
                "budget.included-unclear", BALLOON.budget("令和5年度予算(案)：52百万円※1"), kite.budget(note)))
        .hasSize(2);
    assertThat(
            found(
                "budget.included-unclear",
                BALLOON.budget("令和5年度予算(案)：52百万円※1 ※1 渡し船費の内数"),
                kite.budget(note)))
        .isEmpty();
  }
}

package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.page.LayoutPage;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** A header whose labels and values stand beside each other without rulings, texts below heads. */
class BareHeaderTest {

  private static LayoutPage sections(LayoutPage page) {
    return page.bold(34, 186, 12, "◆目的")
        .line(46, 206, 12, "遊びを広め、町の人が集まる場所をつくる。")
        .bold(34, 226, 12, "◆事業内容")
        .line(46, 246, 12, "道具を配り、使い方を教える。道具は町ごとに選ぶ。")
        .line(46, 263, 12, "教える人は三日の研修を受ける。")
        .bold(34, 286, 12, "◆効果")
        .line(46, 306, 12, "外で遊ぶ子が増える。")
        .bold(34, 329, 12, "◆事業の概要")
        .line(46, 349, 12, "町の広場に風船と竹馬と凧を備える。")
        .line(46, 367, 12, "備えた物は誰でも使える。");
  }

  private static void assertTexts(Measure measure) {
    assertThat(measure.purpose()).contains("遊びを広め、町の人が集まる場所をつくる。");
    assertThat(measure.details()).contains("道具を配り、使い方を教える。道具は町ごとに選ぶ。教える人は三日の研修を受ける。");
    assertThat(measure.effect()).contains("外で遊ぶ子が増える。");
    assertThat(measure.overview()).contains("町の広場に風船と竹馬と凧を備える。備えた物は誰でも使える。");
  }

  @Test
  void takesNoHeadOfATextForALabelBesideIt() {
    Measure measure =
        Extracted.measure(
            Pages.layout(
                sections(
                    LayoutPage.portrait()
                        .line(34, 93, 14, "施策の名称：風船と竹馬の広場")
                        .line(87, 139, 12, "担当")
                        .apart(171, 139, 12, "総務省遊戯局風船課")
                        .apart(458, 139, 12, "予算額")
                        .apart(530, 139, 12, "－"))));
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("総務省遊戯局風船課");
    assertThat(measure.budget().lines()).isEmpty();
    assertTexts(measure);
  }

  @Test
  void givesEachWrappedLineToTheValueUnderWhichItBegins() {
    Measure measure =
        Extracted.measure(
            Pages.layout(
                sections(
                    LayoutPage.portrait()
                        .line(34, 93, 14, "施策の名称：風船と竹馬の広場")
                        .line(87, 139, 12, "担当")
                        .apart(171, 139, 12, "総務省遊戯局風")
                        .apart(367, 139, 12, "予算額")
                        .apart(440, 139, 12, "令和4年度当初予")
                        .line(171, 156, 12, "船課")
                        .line(440, 156, 12, "算案：382千円"))));
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("総務省遊戯局風船課");
    assertThat(measure.budget().lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.amountYen()).contains(382_000L);
              assertThat(line.draft()).isTrue();
            })
        .extracting(BudgetLine::fiscalYear)
        .isEqualTo(java.util.Optional.of(2022));
    assertTexts(measure);
  }

  /** 目的 stands below no other label: those of the header are centred, those of texts are not. */
  @Test
  void readsShortLabelsAboveTheirTexts() {
    Measure measure =
        Extracted.measure(
            Pages.layout(
                LayoutPage.portrait()
                    .line(64, 93, 10, "事業名称")
                    .apart(130, 93, 10, "風船と竹馬の広場")
                    .line(44, 113, 10, "担当府省庁・課室")
                    .apart(130, 113, 10, "総務省遊戯局風船課")
                    .line(69, 133, 10, "予算額")
                    .apart(130, 133, 10, "令和8年度予算案：706百万円")
                    .apart(39, 163, 10, "事業概要")
                    .line(39, 183, 10, "町の広場に風船と竹馬と凧を備える。備えた物は誰でも使える。使い方は町ごとに決め")
                    .line(39, 195, 10, "る。")
                    .apart(39, 217, 10, "目的")
                    .line(39, 237, 10, "遊びを広め、町の人が集まる場所をつくる。")
                    .apart(39, 259, 10, "取組内容")
                    .line(39, 279, 10, "・道具を配る。")
                    .line(39, 291, 10, "・使い方を教える。")));
    assertThat(measure.overview()).contains("町の広場に風船と竹馬と凧を備える。備えた物は誰でも使える。使い方は町ごとに決める。");
    assertThat(measure.purpose()).contains("遊びを広め、町の人が集まる場所をつくる。");
    assertThat(measure.details()).contains("・道具を配る。\n・使い方を教える。");
  }
}

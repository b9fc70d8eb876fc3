package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.codes;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.page.Pages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in lines, of a form that is not read: that there are amounts must be said. */
class AmountsBesideNamesTest {

  private static final String UNREAD = "publication.amounts-unread";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // before the names, of no stage that is said
        """
        令和8年度の主な事業

        【12億円】里山の小屋（小屋課）
        【3.4億円】里山の橋（橋課）
        【1億2,000万円】浜の清掃（浜課）
        〔56百万円〕里山の井戸（井戸課）
        【新規】（7百万円）里山の道（道課）
        """,
        // behind the names, with what it was the year before
        """
        令和8年度の主な事業のポイント

        ・里山の小屋　1,234百万円（1,100百万円）
        ・里山の橋　567百万円（新規）
        ・浜の清掃（89百万円）
        ・里山の井戸……2,400百万円
        ・里山の道　約12百万円
        """,
        // bare, below a note on the unit, of no stage that is said
        """
        令和8年度の主な事業

        （単位：百万円）

        1　里山を守る
        ○里山の小屋の改修　　1,234
        ○里山の橋の改修　　567
        ○里山の道の改修　　8
        2　浜を守る
        ○浜の清掃　　2,345
        ○浜の松の植え替え　　67
        """,
        // bare, below a unit that a narrow column wraps
        """
        令和8年度の主な事業

        令和8年度予算額（億
        円）

        里山の小屋の改修　　1,234
        里山の橋の改修　　567
        浜の清掃　　2,345
        浜の松の植え替え　　67
        """,
        // in cells of a table without heads, of the stage of the title
        """
        令和8年度当初予算　主な事業

        1 | 里山の小屋 | 小屋課 | 12,340千円
        2 | 里山の橋   | 橋課   | 5,670千円
        3 | 浜の清掃   | 浜課   | 890千円
        4 | 里山の井戸 | 井戸課 | 24,000千円
        5 | 里山の道   | 道課   | 120千円
        """,
        // before the offices, each behind that of the other year, below heads that lost their
        // places
        """
        令和8年度　里山の施策集
        施策名
        里山の小屋の改修事業
        里山の橋の改修事業
        浜の清掃事業
        里山の井戸の改修事業
        予算額（令和8 前年度 担当課
        年度） 予算額
        12億3,400万円 11億円 小屋課 小屋を直す費用を補助する
        5億6,700万円 5億円 橋課 橋を直す費用を補助する
        1億2,000万円 1億円 浜課 浜を掃く費用を補助する
        2億4,000万円 2億円 井戸課 井戸を掘る費用を補助する
        """,
        // columns that ran into each other
        """
        令和8年度　主要事業一覧

        （単位：千円）

        新規 里山の小屋の改修 12,340 11,000 小屋を直す 小屋課
        継続 里山の橋の改修 5,670 5,600 橋を直す 橋課
        継続 里山の道の改修 24,000 23,500 道を直す 道課
        新規 浜の清掃 3,450 3,000 浜を掃く 浜課
        継続 浜の松の植え替え 1,020 1,000 松を植える 浜課
        """
      })
  void saysThatThereAreAmounts(String text) {
    assertThat(codes(Pages.text(text))).contains(UNREAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a white paper
        """
        令和8年版　里山白書

        （単位：百万円）

        まき　　1,234
        きのこ　　5,678
        たけのこ　　3,456
        栗　　1,235
        山菜　　789
        """,
        // statistics
        """
        里山の生産額（令和5年）

        （単位：百万円）

        まき　　1,234
        きのこ　　5,678
        たけのこ　　3,456
        栗　　1,235
        山菜　　789
        """,
        // revenue
        """
        令和8年度当初予算案の概要

        （1）市税　　　12,345百万円
        　増加する。
        （2）地方交付税　　　11,345百万円
        　増加する。
        （3）国庫支出金　　　10,345百万円
        　増加する。
        （4）諸収入　　　9,345百万円
        　減少する。
        （5）繰入金　　　8,345百万円
        　減少する。
        """,
        // figures that are no money
        """
        令和8年度　里山の事業の案内

        里山の小屋　　1,234
        里山の橋　　5,678
        里山の道　　3,456
        浜の清掃　　1,235
        里山の井戸　　2,789
        """,
        // amounts within sentences
        """
        令和8年度予算編成の方針

        里山に要する費用は前の年に比べて増え、10億円
        に達した。また、浜に要する費用は5億円
        である。このほか、道に要する費用が3億円、橋に要する費用が2億円
        であって、井戸に要する費用は1億円
        である。小屋に要する費用は4億円
        である。
        """
      })
  void leavesOtherPapersAlone(String text) {
    assertThat(codes(Pages.text(text))).containsExactly("publication.no-measures");
  }
}

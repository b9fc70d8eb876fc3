package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.Office;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** Lists in which an office is printed once above the empty cells of its other measures. */
class OfficesOfGroupsTest {

  private static List<String> offices(String list) {
    return offices(Pages.text(list));
  }

  private static List<String> offices(Document document) {
    return Extracted.from(document).value().measures().stream()
        .map(m -> m.offices().stream().map(Office::printed).collect(Collectors.joining(";")))
        .toList();
  }

  @Test
  void areThoseOfTheRowsBelow() {
    assertThat(
            offices(
                """
                施策名 | 担当課 | 令和8年度予算案（千円）
                風船便の普及 | 風船課 | 12,000
                凧の便りの普及 | | 13,000
                小計 | | 25,000
                吊り橋の点検 | 橋梁課 | 14,000
                里道の草刈り | | 15,000
                石段の修理 | | 16,000
                """))
        .containsExactly("風船課", "風船課", "橋梁課", "橋梁課", "橋梁課");
  }

  /** Without this the second measure had a division of no ministry, in silence. */
  @Test
  void haveTheirMinistryInAColumnOfItsOwn() {
    assertThat(
            offices(
                """
                府省庁 | 担当課 | 施策名 | 令和8年度予算案（千円）
                総務省 | 風船課 | 風船便の普及 | 12,000
                 | 独楽課 | 凧の便りの普及 | 13,000
                 | | 独楽の紐の検査 | 13,500
                国土交通省 | 橋梁課 | 吊り橋の点検 | 14,000
                 | | 里道の草刈り | 15,000
                 | | 石段の修理 | 16,000
                """))
        .containsExactly("総務省風船課", "総務省独楽課", "総務省独楽課", "国土交通省橋梁課", "国土交通省橋梁課", "国土交通省橋梁課");
  }

  /** The first office of another ministry is not known from the division above. */
  @Test
  void endWhereAnotherMinistryBegins() {
    assertThat(
            offices(
                """
                府省庁 | 担当課 | 施策名 | 令和8年度予算案（千円）
                総務省 | 風船課 | 風船便の普及 | 12,000
                 | | 凧の便りの普及 | 13,000
                国土交通省 | | 吊り橋の点検 | 14,000
                 | 橋梁課 | 里道の草刈り | 15,000
                 | | 石段の修理 | 16,000
                """))
        .containsExactly("総務省風船課", "総務省風船課", "国土交通省", "国土交通省橋梁課", "国土交通省橋梁課");
  }

  @Test
  void goOnOverTheEndOfAPage() {
    String heads = "施策名 | 担当課 | 令和8年度予算案（千円）\n";
    assertThat(
            offices(
                Pages.numbered(
                    heads
                        + """
                        風船便の普及 | 風船課 | 12,000
                        凧の便りの普及 | | 13,000
                        吊り橋の点検 | 橋梁課 | 14,000
                        里道の草刈り | | 15,000
                        """,
                    heads
                        + """
                        石段の修理 | | 16,000
                        灯台の塗り替え | 灯台課 | 17,000
                        """)))
        .containsExactly("風船課", "風船課", "橋梁課", "橋梁課", "橋梁課", "灯台課");
  }

  /** An empty cell says that there is none, or that one was forgotten: the checks tell it. */
  @Test
  void areNotKnownWhereMostRowsPrintTheirs() {
    String list =
        """
        施策名 | 担当課 | 令和8年度予算案（千円）
        風船便の普及 | 風船課 | 12,000
        凧の便りの普及 | | 13,000
        吊り橋の点検 | 橋梁課 | 14,000
        里道の草刈り | 道路課 | 15,000
        """;
    assertThat(offices(list)).containsExactly("風船課", "", "橋梁課", "道路課");
  }

  @Test
  void areNotKnownWhereOneIsPrintedAgainOrBelongsToNone() {
    String again = "施策名 | 担当課 | 令和8年度予算案（千円）\n灯り | 風船課 | 1\n橋 | 風船課 | 2\n舟 | | 3\n凧 | | 4\n";
    assertThat(offices(again)).containsExactly("風船課", "風船課", "", "");
    String ditto = "施策名 | 担当課 | 令和8年度予算案（千円）\n灯り | 風船課 | 1\n橋 | 〃 | 2\n舟 | | 3\n凧 | | 4\n";
    assertThat(offices(ditto)).containsExactly("風船課", "風船課", "", "");
  }
}

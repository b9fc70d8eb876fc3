package jp.shisaku.diff;

import static jp.shisaku.diff.MeasureSketch.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.diff.Change.Kind;
import jp.shisaku.diff.match.Lineage;
import jp.shisaku.diff.match.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What of a name is the measure, and what only a year, a number or a mark; with no text beside it.
 */
class NamesDiffTest {

  private static final MeasureSketch OTHER = named("塩田跡の湿原再生").offices("環境局湿地課").initial(2025, 7);

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "川舟の技の継承（新）, 川舟の技の継承（拡）",
    "川舟の技の継承（新規・拡充）, 川舟の技の継承（重点）",
    "川舟の技の継承【新規】, 川舟の技の継承≪継続≫",
    "1-(4) 川舟の技の継承, 1-(2) 川舟の技の継承",
    "（３）川舟の技の継承, （1）川舟の技の継承"
  })
  void takesMarksAndNumbersForNoPartOfTheName(String old, String fresh) {
    Change change = change(named(old), named(fresh));
    assertThat(change.fresh()).containsExactly(fresh);
    assertThat(change.possible()).isFalse();
  }

  @Test
  void callsAMeasureNotRenamedThatOnlyGotAnotherNumber() {
    assertThat(change(named("2-(1)川舟の技の継承"), named("2-(3)川舟の技の継承")).kind()).isEqualTo(Kind.CHANGED);
    assertThat(change(named("30-50代の川舟の技"), named("20-40代の川舟の技")).kind()).isEqualTo(Kind.RENAMED);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "古澤の水車の修理, 古沢の水車の修理",
    "髙木村の斎場の整備, 高木村の齋場の整備",
    "霞ヶ岡の遊歩道, 霞が岡の遊歩道",
    "霞ケ岡の遊歩道, 霞ヶ岡の遊歩道",
    "3か年の橋の点検, 3ヶ年の橋の点検",
    "谷の内の水路の清掃, 谷ノ内の水路の清掃",
    "渡邉家住宅の公開, 渡辺家住宅の公開"
  })
  void takesOldAndNewFormsOfACharacterForOneName(String old, String fresh) {
    Change change = changeWithoutFigure(named(old), named(fresh));
    assertThat(change.fresh()).containsExactly(fresh);
    assertThat(change.possible()).isFalse();
    assertThat(change.kind()).isEqualTo(Kind.CHANGED);
    assertThat(change.fields())
        .extracting(field -> field.field().code())
        .containsExactly("budget.initial");
  }

  @Test
  void keepsNamesApartThatAreNoFormsOfEachOther() {
    assertThat(change(named("霞が岡の遊歩道"), named("霞の岡の遊歩道")).kind()).isEqualTo(Kind.RENAMED);
    assertThat(change(named("かもめの観察"), named("ケもめの観察")).kind()).isEqualTo(Kind.RENAMED);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"小学校英語専科教員の配置, 小学校理科専科教員の配置", "北部地域の観光振興費, 南部地域の観光振興費", "漁港施設の耐震化, 漁港施設の長寿命化"})
  void asksAPersonWhereNothingButNamesSpeakAndEachHasAWordOfItsOwn(String old, String fresh) {
    Change change = changeWithoutFigure(named(old), named(fresh));
    assertThat(change.fresh()).containsExactly(fresh);
    assertThat(change.why())
        .contains(Reason.of(Reason.Aspect.POSSIBLE), Reason.of(Reason.Aspect.NAME_ALONE));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"川舟の技の継承, 川舟の技の継承と普及", "川舟の技の継承, 川舟の技の継承推進費"})
  void believesANameToWhichSomethingWasAdded(String old, String fresh) {
    assertThat(changeWithoutFigure(named(old), named(fresh)).possible()).isFalse();
  }

  @Test
  void asksAPersonWhetherTheNextPhaseIsTheSameMeasureWhereTheOldFigureStandsAgain() {
    Change change = change(named("川舟の技の継承（第1次）"), named("川舟の技の継承（第2次）"));
    assertThat(change.kind()).isEqualTo(Kind.RENAMED);
    assertThat(change.possible()).isTrue();
  }

  /** In a list nothing else could tell; only one that goes and one that comes are asked about. */
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"第1次, 第2次", "第三期, 第四期", "フェーズ1, フェーズ2"})
  void asksAPersonWhetherTheNextPhaseIsTheSameMeasureWhereNothingButTheNameIsTold(
      String old, String fresh) {
    MeasureSketch before = named("川舟の技の継承（" + old + "）");
    MeasureSketch after = named("川舟の技の継承（" + fresh + "）");
    Change change = changeWithoutFigure(before, after);
    assertThat(change.kind()).isEqualTo(Kind.RENAMED);
    assertThat(change.possible()).isTrue();
    List<MeasureSketch> both = List.of(before.offices("水辺局川舟課"), after.offices("水辺局川舟課"), OTHER);
    assertThat(diff(both, both.subList(1, 3)).changes())
        .extracting(Change::kind)
        .containsExactly(Kind.REMOVED, Kind.CHANGED, Kind.UNCHANGED);
  }

  @Test
  void callsEditionsOfTwoYearsNoPartsOfTheNext() {
    MeasureSketch earlier = named("令和6年度川舟の技の継承").offices("水辺局川舟課").initial(2025, 3);
    MeasureSketch edition = named("令和7年度川舟の技の継承").offices("水辺局川舟課").initial(2025, 51);
    MeasureSketch next = named("令和８年度川舟の技の継承").offices("水辺局川舟課").initial(2026, 60);
    for (MeasureSketch fresh : List.of(next, next.initial(2025, 51))) {
      assertThat(diff(List.of(earlier, edition, OTHER), List.of(fresh, OTHER)).changes())
          .extracting(Change::kind)
          .doesNotContain(Kind.MERGED);
    }
  }

  @Test
  void asksAPersonAboutAMergeWhereOnePartHadAllTheMoney() {
    MeasureSketch boats = named("川舟の技の継承").overview("船大工が若者に櫓の削り方を教え、廃れた舟を直す。").initial(2025, 51);
    MeasureSketch songs = named("舟歌の採譜").overview("年寄りの歌を録り、楽譜にして学校に配る。").initial(2025, 3);
    MeasureSketch both =
        named("川の文化総合事業")
            .overview(boats.overview() + songs.overview())
            .initial(2026, 60)
            .initial(2025, 51);
    Change merge = change(List.of(boats, songs, OTHER), List.of(both, OTHER), boats);
    assertThat(merge.kind()).isEqualTo(Kind.MERGED);
    assertThat(merge.possible()).isTrue();
  }

  @Test
  void asksAPersonAboutAPartUnderAnotherNameThatHadTheRestOfTheMoney() {
    MeasureSketch whole = named("中山間の足の確保").offices("交通局").initial(2025, 1000);
    MeasureSketch kept = whole.withoutBudget().initial(2026, 720).initial(2025, 700);
    MeasureSketch split = named("自動運転車の公道実証").offices("物流局").initial(2026, 310).initial(2025, 300);
    MeasureSketch another = named("舟歌の採譜").offices("文化局").initial(2026, 300).initial(2025, 300);
    Change change = change(List.of(whole, OTHER), List.of(kept, split, OTHER), whole);
    assertThat(change.kind()).isEqualTo(Kind.SPLIT);
    assertThat(change.possible()).isTrue();
    // Where two had that much, it could be either.
    assertThat(change(List.of(whole, OTHER), List.of(kept, split, another, OTHER), whole).kind())
        .isEqualTo(Kind.CHANGED);
  }

  /** The new list prints the figure of the old year again. */
  private static Change change(MeasureSketch old, MeasureSketch fresh) {
    MeasureSketch before = old.offices("水辺局川舟課").initial(2025, 51);
    MeasureSketch after = fresh.offices("水辺局川舟課").initial(2026, 60).initial(2025, 51);
    return change(List.of(before, OTHER), List.of(after, OTHER), before);
  }

  private static Change changeWithoutFigure(MeasureSketch old, MeasureSketch fresh) {
    MeasureSketch before = old.offices("水辺局川舟課").initial(2025, 51);
    MeasureSketch after = fresh.offices("水辺局川舟課").initial(2026, 60);
    return change(List.of(before, OTHER), List.of(after, OTHER), before);
  }

  private static Change change(
      List<MeasureSketch> old, List<MeasureSketch> fresh, MeasureSketch one) {
    return diff(old, fresh).changes().stream()
        .filter(change -> change.old().contains(one.id()))
        .findFirst()
        .orElseThrow();
  }

  private static CatalogueDiff diff(List<MeasureSketch> old, List<MeasureSketch> fresh) {
    return CatalogueDiff.between(
        MeasureSketch.catalogue(2025, old), MeasureSketch.catalogue(2026, fresh), Lineage.NONE);
  }
}

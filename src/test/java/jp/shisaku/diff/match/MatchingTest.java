package jp.shisaku.diff.match;

import static jp.shisaku.diff.MeasureSketch.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.diff.CatalogueDiff;
import jp.shisaku.diff.Change;
import jp.shisaku.diff.Change.Kind;
import jp.shisaku.diff.MeasureSketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which measure is which: an example for each rule. */
class MatchingTest {

  private static final MeasureSketch LANTERNS =
      named("竹灯籠による夜間景観の形成事業")
          .heading("夜の散歩道づくり", null)
          .offices("観光局夜景課")
          .purpose("竹灯籠を川沿いに並べ、夜に歩く楽しみを生み出す。")
          .overview("竹林の間伐材で灯籠を作り、秋の週末に橋から神社まで灯す。")
          .initial(2025, 137);

  private static final MeasureSketch FERRIES =
      named("離島航路の電動船導入支援")
          .heading("島をつなぐ足の確保", null)
          .offices("海事局航路課")
          .purpose("燃料費に左右されない渡し船を島に残す。")
          .overview("電動の渡し船と桟橋の充電設備を導入する町村に補助する。")
          .initial(2025, 820);

  private static final MeasureSketch SEEDS =
      named("在来野菜の種子保存網の構築")
          .heading("畑の多様性を守る", null)
          .offices("農産局種苗課")
          .purpose("失われつつある在来野菜を次の世代に渡す。")
          .overview("種子を冷蔵保存し、希望する農家に貸し出す仕組みを県ごとに設ける。")
          .initial(2025, 44);

  @Test
  void findsAMeasureUnderANewNameAndHeadingByOfficeTextAndMoney() {
    MeasureSketch renamed =
        LANTERNS
            .id("n1")
            .name("川あかり推進プロジェクト")
            .heading("夜を歩くまち", null)
            .withoutBudget()
            .initial(2025, 137)
            .initial(2026, 150);
    assertThat(kinds(List.of(LANTERNS, FERRIES), List.of(FERRIES, renamed)))
        .containsExactly("RENAMED [竹灯籠による夜間景観の形成事業] [n1]", "CHANGED [離島航路の電動船導入支援] [離島航路の電動船導入支援]");
  }

  @Test
  void recognisesTheSuccessorOfAnOffice() {
    List<MeasureSketch> old = List.of(LANTERNS, FERRIES.offices("観光局夜景課"), SEEDS);
    List<MeasureSketch> fresh =
        List.of(LANTERNS.offices("観光局景観推進室"), FERRIES.offices("観光局景観推進室"), SEEDS);
    CatalogueDiff diff = diff(old, fresh);
    assertThat(diff.officeMoves())
        .containsExactly(new CatalogueDiff.OfficeMove("観光局夜景課", "観光局景観推進室", 2));
    assertThat(changeOf(diff, LANTERNS).why()).contains(Reason.of(Reason.Aspect.OFFICE, 1));
  }

  @Test
  void doesNotLinkDifferentMembersOfOneFamily() {
    MeasureSketch grant = member("a", "竹林整備").heading("竹林を整える", null);
    MeasureSketch other = member("b", "観光誘客").heading("人を招く", null);
    assertThat(kinds(List.of(grant, FERRIES), List.of(other, FERRIES)))
        .contains("ADDED [] [b]", "REMOVED [a] []");
  }

  @Test
  void doesNotTakeANewMemberInThePlaceOfAnOldOneForIt() {
    MeasureSketch grant = member("a", "竹林整備").heading("灯籠の里", 2);
    MeasureSketch other = member("b", "観光誘客").heading("灯籠の里", 2);
    assertThat(kinds(List.of(grant, FERRIES), List.of(other, FERRIES)))
        .contains("ADDED [] [b]", "REMOVED [a] []");
  }

  @Test
  void doesNotLinkSheetsOfOneWordingAboutOtherThings() {
    MeasureSketch bamboo = member("a", "竹林整備").name("竹林整備支援事業");
    MeasureSketch guests = member("b", "観光誘客").name("観光誘客支援事業");
    assertThat(kinds(List.of(bamboo, FERRIES), List.of(guests, FERRIES)))
        .contains("ADDED [] [b]", "REMOVED [a] []");
  }

  @Test
  void leavesItToAPersonWhetherAMemberWithTheVerySameTextHasANewName() {
    MeasureSketch grant = LANTERNS.name("灯籠交付金（竹林整備型）").id("a").heading("竹林を整える", null);
    MeasureSketch other = LANTERNS.name("灯籠交付金（観光誘客型）").id("b").heading("人を招く", null);
    Change change = changeOf(diff(List.of(grant, FERRIES), List.of(other, FERRIES)), grant);
    assertThat(change.fresh()).containsExactly("b");
    assertThat(change.possible()).isTrue();
  }

  @Test
  void keepsEachMemberOfAFamilyWhateverTheWidthOfItsBrackets() {
    MeasureSketch one = LANTERNS.name("灯籠交付金（竹林整備型）").id("1").heading("夜", 1);
    MeasureSketch two = LANTERNS.name("灯籠交付金（観光誘客型）").id("2").heading("夜", 2);
    MeasureSketch three = LANTERNS.name("灯籠交付金（人材育成型）").id("3").heading("人", null);
    List<MeasureSketch> fresh =
        List.of(
            three.name("灯籠交付金(人材育成型)").id("c"),
            two.name("灯籠交付金(観光誘客型)").id("b").heading("夜", null));
    assertThat(pairs(List.of(one, two, three), fresh))
        .containsExactlyInAnyOrder("1→", "2→b", "3→c");
  }

  @Test
  void marksALinkThatAPersonShouldLookAt() {
    MeasureSketch faint =
        named("川あかり推進プロジェクト")
            .id("n1")
            .heading("夜を歩くまち", null)
            .offices("観光局夜景課")
            .purpose("竹灯籠を川沿いに並べ、夜に歩く楽しみを生み出す。")
            .overview("竹林の間伐材で灯籠を作り、市民が春に橋の上で灯す催しへの補助を行う。");
    CatalogueDiff diff = diff(List.of(LANTERNS, FERRIES), List.of(faint, FERRIES));
    assertThat(changeOf(diff, LANTERNS).similarity().orElse(0)).isBetween(0.45, 0.65);
    assertThat(changeOf(diff, LANTERNS).possible()).isTrue();
    assertThat(changeOf(diff, LANTERNS).fresh()).containsExactly("n1");
    assertThat(diff.summary().possible()).isEqualTo(1);
  }

  @Test
  void findsASplitWhereTheFiguresAddUp() {
    MeasureSketch making =
        LANTERNS.id("x").name("竹灯籠の製作支援").withoutBudget().initial(2025, 100).initial(2026, 110);
    MeasureSketch lighting =
        LANTERNS.id("y").name("夜間景観の点灯事業").withoutBudget().initial(2025, 37).initial(2026, 40);
    Change split =
        changeOf(diff(List.of(LANTERNS, SEEDS), List.of(making, lighting, SEEDS)), LANTERNS);
    assertThat(split.kind()).isEqualTo(Kind.SPLIT);
    assertThat(split.fresh()).containsExactly("x", "y");
    assertThat(split.why()).contains(Reason.of(Reason.Aspect.FIGURES_ADD_UP));
  }

  @Test
  void findsAMergeWhereTheTextsOfBothStandInOne() {
    MeasureSketch merged =
        named(LANTERNS.name() + "・" + SEEDS.name())
            .id("m")
            .heading(LANTERNS.heading(), null)
            .offices("観光局夜景課", "農産局種苗課")
            .purpose(LANTERNS.purpose() + SEEDS.purpose())
            .overview(LANTERNS.overview() + SEEDS.overview());
    assertThat(kinds(List.of(LANTERNS, SEEDS, FERRIES), List.of(FERRIES, merged)))
        .contains("MERGED [在来野菜の種子保存網の構築, 竹灯籠による夜間景観の形成事業] [m]");
  }

  @Test
  void doesNotTakeANewNeighbourForAPartOfAnUnchangedMeasure() {
    MeasureSketch neighbour =
        LANTERNS
            .id("new")
            .name("竹林の遊歩道整備")
            .heading("夜の散歩道づくり", 2)
            .overview("竹林の中に遊歩道と休憩所を整備する。")
            .withoutBudget();
    assertThat(kinds(List.of(LANTERNS, SEEDS), List.of(LANTERNS, neighbour, SEEDS)))
        .contains("ADDED [] [new]");
  }

  @Test
  void linksTheRelistedSheetWithTheRelistedSheet() {
    List<MeasureSketch> old = List.of(LANTERNS.id("first"), LANTERNS.id("again").asRelisted());
    List<MeasureSketch> fresh = List.of(LANTERNS.id("a").asRelisted(), LANTERNS.id("b"));
    assertThat(pairs(old, fresh)).containsExactlyInAnyOrder("first→b", "again→a");
  }

  @Test
  void callsANameThatBranchesASplit() {
    MeasureSketch one = LANTERNS.id("x").name(LANTERNS.name() + "（製作分）").withoutBudget();
    MeasureSketch two = LANTERNS.id("y").name(LANTERNS.name() + "（点灯分）").withoutBudget();
    Change split = changeOf(diff(List.of(LANTERNS, SEEDS), List.of(one, two, SEEDS)), LANTERNS);
    assertThat(split.kind()).isEqualTo(Kind.SPLIT);
    assertThat(split.why()).containsExactly(Reason.of(Reason.Aspect.NAME_EXTENDED));
  }

  @Test
  void believesATextThatStayedUnderAnotherNameHeadingAndOffice() {
    MeasureSketch elsewhere =
        LANTERNS.id("n1").name("川あかり推進").heading("にぎわい", null).offices("都市局公園課").withoutBudget();
    Change change = changeOf(diff(List.of(LANTERNS, SEEDS), List.of(elsewhere, SEEDS)), LANTERNS);
    assertThat(change.fresh()).containsExactly("n1");
    assertThat(change.possible()).isFalse();
  }

  @Test
  void doesNotTakeANewSheetUnderOneHeadingForANewNameOfTheSheetBesideIt() {
    MeasureSketch first = LANTERNS.heading("夜の散歩道づくり", 1);
    MeasureSketch second =
        LANTERNS
            .id("n2")
            .name("夜間景観を形成する竹林の整備事業")
            .heading("夜の散歩道づくり", 2)
            .overview("竹林に遊歩道と休憩所を設け、手すりに足元灯を付ける。")
            .withoutBudget();
    assertThat(kinds(List.of(first, SEEDS), List.of(second, SEEDS)))
        .contains("ADDED [] [n2]", "REMOVED [竹灯籠による夜間景観の形成事業] []");
  }

  @Test
  void doesNotTakeASimilarNameBesideAnotherTextForANewName() {
    MeasureSketch first = LANTERNS.heading("夜の散歩道づくり", 1);
    MeasureSketch second =
        LANTERNS
            .id("n2")
            .name("竹灯籠による夜間景観の形成事務")
            .heading("夜の散歩道づくり", 2)
            .purpose("町村の職員を増やし、申請を早く捌く。")
            .overview("窓口に立つ職員の給与と、書類を電子化する機器の購入に補助する。")
            .withoutBudget();
    assertThat(diff(List.of(first, SEEDS), List.of(second, SEEDS)).changes())
        .filteredOn(change -> change.old().contains(first.id()))
        .allMatch(change -> change.fresh().isEmpty() || change.possible());
  }

  @Test
  void asksAPersonWhetherAnEntryOfAListIsAnExcerptOfASheet() {
    MeasureSketch sheet =
        LANTERNS.overview(LANTERNS.overview() + SEEDS.overview() + FERRIES.overview());
    MeasureSketch entry = named("川あかり推進").id("n1").overview(LANTERNS.overview() + SEEDS.overview());
    Change change = changeOf(diff(List.of(sheet), List.of(entry)), sheet);
    assertThat(change.fresh()).containsExactly("n1");
    assertThat(change.why())
        .extracting(Reason::aspect)
        .contains(Reason.Aspect.POSSIBLE, Reason.Aspect.EXCERPT);
  }

  @Test
  void asksAPersonWhetherASheetBesideOneThatKeptItsNameWasSplitOffIt() {
    MeasureSketch whole = LANTERNS.withoutBudget().id("w");
    MeasureSketch kept = whole.id("k").overview("竹林の間伐材で灯籠を作る。");
    MeasureSketch beside = whole.id("b").name("竹灯籠による秋の週末の点灯事業").overview("秋の週末に橋から神社まで灯す。");
    Change split = changeOf(diff(List.of(whole, SEEDS), List.of(kept, beside, SEEDS)), whole);
    assertThat(split.kind()).isEqualTo(Kind.SPLIT);
    assertThat(split.why())
        .containsExactly(
            Reason.of(Reason.Aspect.POSSIBLE), Reason.of(Reason.Aspect.TEXT_SHARED_OUT));
  }

  @Test
  void callsThreeSheetsASplitWhoseNamesBranch() {
    List<MeasureSketch> parts =
        Stream.of("製作分", "点灯分", "案内分")
            .map(part -> LANTERNS.id(part).name(LANTERNS.name() + "（" + part + "）").withoutBudget())
            .toList();
    Change split = changeOf(diff(List.of(LANTERNS), parts), LANTERNS);
    assertThat(split.kind()).isEqualTo(Kind.SPLIT);
    assertThat(split.fresh()).containsExactlyInAnyOrder("製作分", "点灯分", "案内分");
  }

  @Test
  void callsASheetAMergeThatJoinsTheNamesOfNeighboursWithOneText() {
    MeasureSketch bonds = LANTERNS.id("a").name("灯籠整備債").withoutBudget();
    MeasureSketch works = LANTERNS.id("b").name("公営灯籠事業").withoutBudget();
    MeasureSketch joined = LANTERNS.id("m").name("灯籠整備債・公営灯籠事業").withoutBudget();
    Change merge = changeOf(diff(List.of(bonds, works, SEEDS), List.of(joined, SEEDS)), bonds);
    assertThat(merge.kind()).isEqualTo(Kind.MERGED);
    assertThat(merge.why()).contains(Reason.of(Reason.Aspect.NAMES_JOINED));
  }

  @Test
  void findsAMergeOfFourOfWhichNoTwoAreEnough() {
    List<MeasureSketch> grants =
        List.of(
            LANTERNS.id("a"),
            FERRIES.id("b"),
            SEEDS.id("c"),
            named("温泉熱を用いた温室栽培の実証")
                .id("d")
                .purpose("湯けむりの町で冬にも苺を育て、宿の朝食に供する。")
                .overview("排湯の熱交換器を温室に据え、暖房費の減り方を測る。"));
    MeasureSketch all =
        named("地域のにぎわい総合交付金")
            .id("m")
            .purpose(joined(grants.stream().map(MeasureSketch::purpose)))
            .overview(joined(grants.stream().map(MeasureSketch::overview)));
    Change merge = changeOf(diff(grants, List.of(all)), LANTERNS.id("a"));
    assertThat(merge.kind()).isEqualTo(Kind.MERGED);
    assertThat(merge.old()).containsExactly("a", "b", "c", "d");
  }

  @Test
  void asksAPersonAboutAMergeForWhichOnlyTheSumOfTheFiguresSpeaks() {
    MeasureSketch one = LANTERNS.id("a").withoutBudget().initial(2025, 90);
    MeasureSketch two = FERRIES.id("b").offices("観光局夜景課").withoutBudget().initial(2025, 41);
    MeasureSketch all =
        named("水辺と夜のにぎわい")
            .id("m")
            .heading(FERRIES.heading(), null)
            .offices("観光局夜景課")
            .purpose(LANTERNS.purpose())
            .initial(2025, 131);
    Change merge = changeOf(diff(List.of(one, two), List.of(all)), one);
    assertThat(merge.old()).containsExactly("a", "b");
    assertThat(merge.why())
        .containsExactly(
            Reason.of(Reason.Aspect.POSSIBLE), Reason.of(Reason.Aspect.FIGURES_ADD_UP));
  }

  @Test
  void callsTwoSheetsASplitThatSayOnlyWhatTheOldOneSaid() {
    MeasureSketch making = LANTERNS.id("x").name("竹灯籠による夜間景観の製作事業").withoutBudget();
    MeasureSketch lighting =
        LANTERNS.id("y").name("竹灯籠による夜間景観の点灯事業").overview("秋の週末に橋から神社まで灯す。").withoutBudget();
    Change split =
        changeOf(diff(List.of(LANTERNS, SEEDS), List.of(making, lighting, SEEDS)), LANTERNS);
    assertThat(split.fresh()).containsExactly("x", "y");
    assertThat(split.why()).containsExactly(Reason.of(Reason.Aspect.TEXT_TAKEN_OVER));
  }

  @ParameterizedTest(name = "（{0}） → （{1}）: {2}")
  @CsvSource({"乙地区, 丙地区, true", "その1, その3, true", "令和7年度, 令和8年度, false", "竹林整備型, 竹林整備推進型, false"})
  void leavesItToAPersonWhetherTheNextMemberOfAFamilyIsANewName(
      String old, String fresh, boolean possible) {
    MeasureSketch one = LANTERNS.id("1").name("竹灯籠の配置（" + old + "）");
    MeasureSketch two = LANTERNS.id("2").name("竹灯籠の配置（" + fresh + "）").withoutBudget();
    Change change = changeOf(diff(List.of(one, SEEDS), List.of(two, SEEDS)), one);
    assertThat(change.fresh()).containsExactly("2");
    assertThat(change.possible()).isEqualTo(possible);
  }

  @Test
  void doesNotCallItAMergeWhenOneOfTwoTwinsGoes() {
    MeasureSketch one = LANTERNS.id("1").name("竹灯籠の配置（その1）").withoutBudget();
    MeasureSketch two = LANTERNS.id("2").name("竹灯籠の配置（その2）").withoutBudget();
    assertThat(kinds(List.of(one, two, SEEDS), List.of(two, SEEDS)))
        .contains("REMOVED [1] []", "UNCHANGED [2] [2]");
    assertThat(kinds(List.of(two, SEEDS), List.of(one, two, SEEDS)))
        .contains("ADDED [] [1]", "UNCHANGED [2] [2]");
  }

  @Test
  void letsAPersonOverrideWhatItFinds() {
    Lineage lineage =
        new Lineage(
            List.of(
                new Lineage.Row(LANTERNS.id(), LANTERNS.id(), Lineage.Relation.DIFFERENT, ""),
                new Lineage.Row(SEEDS.id(), FERRIES.id(), Lineage.Relation.SAME, "担当者に確認")));
    CatalogueDiff diff =
        CatalogueDiff.between(
            MeasureSketch.catalogue(2025, List.of(LANTERNS, SEEDS)),
            MeasureSketch.catalogue(2026, List.of(LANTERNS, FERRIES)),
            lineage);
    assertThat(diff.changes().stream().map(MatchingTest::told))
        .containsExactly(
            "ADDED [] [竹灯籠による夜間景観の形成事業]",
            "REMOVED [竹灯籠による夜間景観の形成事業] []",
            "RENAMED [在来野菜の種子保存網の構築] [離島航路の電動船導入支援]");
    assertThat(changeOf(diff, SEEDS).why().get(0).words(java.util.Locale.ROOT))
        .isEqualTo("lineage.csv: 担当者に確認");
  }

  /** A grant of a family whose sheets have one wording, each about a topic of its own. */
  private static MeasureSketch member(String id, String topic) {
    return LANTERNS
        .id(id)
        .name("灯籠交付金（" + topic + "型）")
        .purpose(topic + "に取り組む町村に対し、その実施に要する経費を交付し、夜の町のにぎわいを取り戻す。")
        .overview(topic + "に要する施設の整備、人材の育成に要する経費の半分を交付する。");
  }

  private static String joined(Stream<String> texts) {
    return texts.collect(Collectors.joining());
  }

  private static CatalogueDiff diff(List<MeasureSketch> old, List<MeasureSketch> fresh) {
    return CatalogueDiff.between(
        MeasureSketch.catalogue(2025, old), MeasureSketch.catalogue(2026, fresh), Lineage.NONE);
  }

  private static List<String> kinds(List<MeasureSketch> old, List<MeasureSketch> fresh) {
    return diff(old, fresh).changes().stream().map(MatchingTest::told).toList();
  }

  private static Stream<String> pairs(List<MeasureSketch> old, List<MeasureSketch> fresh) {
    List<String> pairs = new ArrayList<>();
    diff(old, fresh)
        .changes()
        .forEach(c -> pairs.add(String.join(",", c.old()) + "→" + String.join(",", c.fresh())));
    return pairs.stream();
  }

  private static String told(Change change) {
    return change.kind() + " " + change.old() + " " + change.fresh();
  }

  private static Change changeOf(CatalogueDiff diff, MeasureSketch old) {
    return diff.changes().stream()
        .filter(change -> change.old().contains(old.id()))
        .findFirst()
        .orElseThrow();
  }
}

package jp.shisaku.diff.match;

import static jp.shisaku.diff.MeasureSketch.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.diff.CatalogueDiff;
import jp.shisaku.diff.Change;
import jp.shisaku.diff.MeasureSketch;
import org.junit.jupiter.api.Test;

/** Bare lists in which names, or amounts, changed places. */
class ExchangedAmountsTest {

  private static final MeasureSketch OTHER = named("塩田跡の湿原再生");

  @Test
  void asksAPersonWhereTheFiguresOfTheOldYearChangedPlaces() {
    CatalogueDiff diff =
        diff(
            List.of(boats().initial(2025, 51), songs().initial(2025, 37), OTHER.initial(2025, 8)),
            List.of(
                boats().initial(2026, 60).initial(2025, 37),
                songs().initial(2026, 40).initial(2025, 51),
                OTHER.initial(2026, 9).initial(2025, 8)));
    assertDoubted(diff, 2);
  }

  @Test
  void asksAPersonWhereTheFiguresOfEachYearChangedPlaces() {
    CatalogueDiff diff =
        diff(
            List.of(boats().initial(2025, 51), songs().initial(2025, 37), OTHER.initial(2025, 8)),
            List.of(boats().initial(2026, 37), songs().initial(2026, 51), OTHER.initial(2026, 8)));
    assertDoubted(diff, 2);
  }

  @Test
  void asksAPersonWhereAColumnSlippedByARow() {
    MeasureSketch third = named("灯台の塗り替え");
    CatalogueDiff diff =
        diff(
            List.of(boats().initial(2025, 51), songs().initial(2025, 37), third.initial(2025, 8)),
            List.of(boats().initial(2026, 37), songs().initial(2026, 8), third.initial(2026, 51)));
    assertDoubted(diff, 3);
  }

  @Test
  void believesNamesBesideWhichSomethingElseSpeaks() {
    List<MeasureSketch> old =
        List.of(
            boats().overview("船大工が若者に櫓の削り方を教え、廃れた舟を直す。").initial(2025, 51),
            songs().overview("年寄りの歌を録り、楽譜にして学校に配る。").initial(2025, 37));
    List<MeasureSketch> fresh =
        List.of(
            old.get(0).withoutBudget().initial(2026, 37),
            old.get(1).withoutBudget().initial(2026, 51));
    assertDoubted(diff(old, fresh), 0);
    assertDoubted(
        diff(
            List.of(
                boats().offices("水辺局").initial(2025, 51), songs().offices("文化局").initial(2025, 37)),
            List.of(
                boats().offices("水辺局").initial(2026, 37),
                songs().offices("文化局").initial(2026, 51))),
        0);
  }

  @Test
  void believesAmountsThatSeveralHaveOrThatOnlyOneTookOver() {
    assertDoubted(
        diff(
            List.of(boats().initial(2025, 10), songs().initial(2025, 20), OTHER.initial(2025, 20)),
            List.of(boats().initial(2026, 20), songs().initial(2026, 10), OTHER.initial(2026, 20))),
        0);
    assertDoubted(
        diff(
            List.of(boats().initial(2025, 51), songs().initial(2025, 37)),
            List.of(boats().initial(2026, 37), songs().initial(2026, 60))),
        0);
  }

  private static MeasureSketch boats() {
    return named("川舟の技の継承");
  }

  private static MeasureSketch songs() {
    return named("祭り囃子の採譜");
  }

  private static void assertDoubted(CatalogueDiff diff, int links) {
    assertThat(
            diff.changes().stream()
                .filter(change -> change.why().contains(Reason.of(Reason.Aspect.EXCHANGED))))
        .hasSize(links)
        .allMatch(Change::possible);
  }

  private static CatalogueDiff diff(List<MeasureSketch> old, List<MeasureSketch> fresh) {
    return CatalogueDiff.between(
        MeasureSketch.catalogue(2025, old), MeasureSketch.catalogue(2026, fresh), Lineage.NONE);
  }
}

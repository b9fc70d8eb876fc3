package jp.shisaku.diff.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.Office;
import jp.shisaku.diff.CatalogueDiff;
import jp.shisaku.diff.CatalogueDiff.OfficeMove;
import jp.shisaku.diff.MeasureSketch;
import jp.shisaku.diff.match.Lineage;
import org.junit.jupiter.api.Test;

class OfficeMovesTest {

  private static final MeasureSketch FERRIES =
      MeasureSketch.named("離島航路の電動船導入支援")
          .offices("海事局航路課")
          .purpose("燃料費に左右されない渡し船を島に残す。")
          .overview("電動の渡し船を導入する町村に補助する。");

  @Test
  void takesAnOfficeWithItsMinistryForTheSameWithoutIt() {
    Office plain = office("海事局航路課", null, "海事局", "航路課");
    assertThat(OfficeMoves.areOne(plain, office("海洋省海事局航路課", "海洋省", "海事局", "航路課"))).isTrue();
    assertThat(OfficeMoves.areOne(plain, office("海洋省海事局島嶼課", "海洋省", "海事局", "島嶼課"))).isFalse();
    assertThat(
            OfficeMoves.areOne(office("海洋省", "海洋省", null, null), office("渡し船の会", null, null, null)))
        .isFalse();
  }

  @Test
  void countsFirstPrintingsAlone() {
    MeasureSketch moved = FERRIES.offices("海事局島嶼航路室");
    assertThat(
            moves(
                List.of(FERRIES, FERRIES.id("r").asRelisted()),
                List.of(moved, moved.id("r").asRelisted())))
        .containsExactly(new OfficeMove("海事局航路課", "海事局島嶼航路室", 1));
  }

  @Test
  void countsNoLinkThatIsOnlyPossible() {
    MeasureSketch other =
        FERRIES.id("x").offices("農産局種苗課").purpose("在来野菜を次の世代に渡す。").overview("種子を保存する網を作る。");
    CatalogueDiff diff = diff(List.of(FERRIES), List.of(other));
    assertThat(diff.summary().possible()).isEqualTo(1);
    assertThat(diff.officeMoves()).isEmpty();
  }

  private static List<OfficeMove> moves(List<MeasureSketch> old, List<MeasureSketch> fresh) {
    return diff(old, fresh).officeMoves();
  }

  private static CatalogueDiff diff(List<MeasureSketch> old, List<MeasureSketch> fresh) {
    return CatalogueDiff.between(
        MeasureSketch.catalogue(2025, old), MeasureSketch.catalogue(2026, fresh), Lineage.NONE);
  }

  private static Office office(String printed, String ministry, String bureau, String division) {
    return new Office(
        printed,
        Optional.ofNullable(ministry),
        Optional.ofNullable(bureau),
        Optional.empty(),
        Optional.ofNullable(division),
        Optional.empty());
  }
}

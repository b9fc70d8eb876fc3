package jp.shisaku.diff;

import static jp.shisaku.diff.MeasureSketch.catalogue;
import static jp.shisaku.diff.MeasureSketch.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.shisaku.diff.Change.Kind;
import jp.shisaku.diff.field.FieldChange;
import jp.shisaku.diff.field.FieldChange.Field;
import jp.shisaku.diff.match.Lineage;
import org.junit.jupiter.api.Test;

/** A field that only one of two publications prints is told once, and not at each measure. */
class UnsharedFieldTest {

  private static final List<MeasureSketch> LIST =
      Stream.of("灯台の灯りの更新", "凧による橋の点検", "夜の渡し船", "里山の巡回図書館")
          .map(name -> named(name).offices("里山省橋梁課").overview(name + "を進める。"))
          .toList();

  @Test
  void tellsOnceThatAListFollowsOnSheets() {
    List<MeasureSketch> sheets = with(LIST, sheet -> sheet.purpose("島の暮らしを守る。"));
    CatalogueDiff diff = between(sheets, LIST);
    assertThat(diff.notCompared()).containsExactly(new UnsharedField(Field.PURPOSE, true, 4));
    assertThat(diff.changes()).allMatch(change -> change.kind() == Kind.UNCHANGED);
    assertThat(between(LIST, sheets).notCompared())
        .containsExactly(new UnsharedField(Field.PURPOSE, false, 4));
  }

  @Test
  void stillTellsWhatElseChanged() {
    List<MeasureSketch> sheets = with(LIST, sheet -> sheet.purpose("島の暮らしを守る。"));
    CatalogueDiff diff = between(sheets, with(LIST, row -> row.overview("網を編む。")));
    assertThat(diff.changes())
        .flatExtracting(Change::fields)
        .extracting(FieldChange::field)
        .containsOnly(Field.OVERVIEW);
  }

  @Test
  void comparesWhatOneMeasureOfTheOtherPublicationHas() {
    List<MeasureSketch> sheets = with(LIST, sheet -> sheet.purpose("島の暮らしを守る。"));
    List<MeasureSketch> oneLeft =
        Stream.concat(sheets.stream().limit(1), LIST.stream().skip(1)).toList();
    CatalogueDiff diff = between(sheets, oneLeft);
    assertThat(diff.notCompared()).isEmpty();
    assertThat(diff.summary().counts().get(Kind.CHANGED)).isEqualTo(3);
  }

  @Test
  void comparesWhatOnlyTwoMeasuresHad() {
    List<MeasureSketch> twoWithPurpose =
        Stream.concat(
                with(LIST, sheet -> sheet.purpose("島の暮らしを守る。")).stream().limit(2),
                LIST.stream().skip(2))
            .toList();
    CatalogueDiff diff = between(twoWithPurpose, LIST);
    assertThat(diff.notCompared()).isEmpty();
    assertThat(diff.summary().counts().get(Kind.CHANGED)).isEqualTo(2);
  }

  @Test
  void takesADashForPrinted() {
    List<MeasureSketch> sheets = with(LIST, sheet -> sheet.purpose("島の暮らしを守る。"));
    CatalogueDiff diff = between(sheets, with(LIST, row -> row.purpose("-")));
    assertThat(diff.notCompared()).isEmpty();
    assertThat(diff.summary().counts().get(Kind.CHANGED)).isEqualTo(4);
  }

  private static List<MeasureSketch> with(
      List<MeasureSketch> measures, UnaryOperator<MeasureSketch> change) {
    return measures.stream().map(change).toList();
  }

  private static CatalogueDiff between(List<MeasureSketch> old, List<MeasureSketch> fresh) {
    return CatalogueDiff.between(catalogue(2025, old), catalogue(2026, fresh), Lineage.NONE);
  }
}

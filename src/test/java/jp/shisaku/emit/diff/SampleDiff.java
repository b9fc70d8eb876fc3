package jp.shisaku.emit.diff;

import static jp.shisaku.diff.MeasureSketch.named;

import java.util.List;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.diff.CatalogueDiff;
import jp.shisaku.diff.MeasureSketch;
import jp.shisaku.diff.match.Lineage;

/** A small comparison of invented measures, with a name that tries to be markup. */
final class SampleDiff {

  static final String HOSTILE =
      "</script><script>window.broken=1</script>\"'><img src=x onerror=broken()>=1+1";

  private static final MeasureSketch LANTERNS =
      named("竹灯籠による夜間景観の形成事業")
          .id("lanterns")
          .offices("観光局夜景課")
          .purpose("竹灯籠を川沿いに並べ、夜に歩く楽しみを生み出す。")
          .overview("間伐材で灯籠を作り、秋の週末に灯す。");

  private static final MeasureSketch FERRIES =
      named("離島航路の電動船導入支援")
          .id("ferries")
          .offices("海事局航路課")
          .purpose("燃料費に左右されない渡し船を島に残す。")
          .overview("電動の渡し船を導入する町村に補助する。");

  private static final MeasureSketch SEEDS =
      named("在来野菜の種子保存網の構築").id("seeds").offices("農産局種苗課").purpose("在来野菜を次の世代に渡す。");

  static final Catalogue OLD =
      MeasureSketch.catalogue(
          2025,
          List.of(
              LANTERNS.initial(2025, 137), FERRIES.initial(2025, 820), SEEDS.initial(2025, 44)));

  static final Catalogue FRESH =
      MeasureSketch.catalogue(
          2026,
          List.of(
              LANTERNS
                  .name("竹灯籠による夜間景観の形成支援事業")
                  .overview("間伐材で灯籠を作り、春の週末に灯す。")
                  .initial(2025, 137)
                  .initial(2026, 150),
              FERRIES.offices("海事局島嶼航路室").initial(2025, 820).initial(2026, 700),
              SEEDS.initial(2025, 44).initial(2026, 44),
              named(HOSTILE).id("hostile").offices("@総合<b>局").initial(2026, 5)));

  static final DiffReport REPORT =
      DiffReport.of(CatalogueDiff.between(OLD, FRESH, Lineage.NONE), OLD, FRESH);

  private SampleDiff() {}
}

package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** Labels in brackets on the lines of a sheet. */
class BracketedLabelsTest {

  @Test
  void standSeveralOnALine() {
    Measure measure =
        Extracted.measure(
            Pages.text("【施策名】里山の道直し\n【担当課】里山課　　【施策分類】①予算\n【予算額】令和7年度予算：10百万円\n■目的\n道を残す。"));

    assertThat(measure.offices()).extracting(Office::printed).containsExactly("里山課");
    assertThat(measure.classification()).extracting(c -> c.label()).containsExactly("予算");
  }

  @Test
  void standBeforeTheOfficeBesideTheName() {
    Measure measure =
        Extracted.measure(
            Pages.text(
                "施策名　里山の道直し\n【担当】里山局里山課\n施策分類 | ①予算 | 予算額 | 令和7年度予算：10百万円\n目的 | 道を残す。 | < | <"));

    assertThat(measure.offices()).extracting(Office::printed).containsExactly("里山局里山課");
  }

  @Test
  void openTheDetailsBelowTheirLabelWithoutEndingThem() {
    Measure measure =
        Extracted.measure(Pages.text("施策名：里山の道直し\n予算額：令和7年度予算：10百万円\n詳細\n＜事業の内容＞\n砂利を敷く。"));

    assertThat(measure.details()).contains("＜事業の内容＞\n砂利を敷く。");
  }

  /** Recognition lost the order: 詳細 stood above this text. */
  @Test
  void areHeadingsOfTheTextWhereTheLabelItselfStandsBelow() {
    assertThat(
            Extracted.measure(
                    Pages.text(
                        """
                        施策名：里山の道直し

                        施策分類 | ①予算 | 予算額 | 令和7年度予算：10百万円

                        目的 | 道を残す。 | 概要 | 道を直す。

                        ＜事業イメージ＞

                        砂利を敷く。

                        詳細
                        """))
                .details())
        .contains("＜事業イメージ＞\n砂利を敷く。");
  }

  @Test
  void openTheDetailsBehindCellsThatNoKnownLabelAnnounces() {
    assertThat(
            Extracted.codes(
                Pages.text(
                    """
                    [x]施策名 | 里山の道直し | [x]担当課 | 里山課
                    [x]根拠法令 | 里山法 | [x]予算額 | 令和7年度予算：10百万円

                    [x]目的 | 道を残す。
                    [x]詳細 | 砂利を敷く。
                    """)))
        .doesNotContain("label.unknown", "label.duplicate");
  }

  /** 予算 is a kind of measures elsewhere; before its amount it is the label. */
  @Test
  void areLabelsOfAmountsAlsoWhereTheirWordIsACommonOne() {
    String sheet = "施策%d　里山の%s直し\n\n【担当】総務省里山局里山課\n【予算】R8予算案：%d百万円、R7補正：9百万円\n【目的】道を残す。\n\n";
    assertThat(
            Extracted.from(
                    Pages.text(
                        "里山関連施策集（令和8年度）\n\n"
                            + sheet.formatted(1, "道", 12)
                            + sheet.formatted(2, "橋", 13)
                            + sheet.formatted(3, "船", 14)))
                .value()
                .measures())
        .extracting(m -> Extracted.amounts(m).toString())
        .containsExactly(
            "[2026 initial draft 12000000, 2025 supplementary 9000000]",
            "[2026 initial draft 13000000, 2025 supplementary 9000000]",
            "[2026 initial draft 14000000, 2025 supplementary 9000000]");
  }
}

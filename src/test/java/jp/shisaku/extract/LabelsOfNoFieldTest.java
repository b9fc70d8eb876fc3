package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.from;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.catalogue.Measure;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** Rows of a form that are known, and none of the fields of a measure. */
class LabelsOfNoFieldTest {

  @Test
  void leaveTheDetailsToWhatStandsBesideThatLabel() {
    Measure measure =
        from(Pages.numbered(
                """
                施策名 | 里山の小屋を守る事業 | 担当課 | 小屋課
                根拠法令 | 小屋法第3条 | 事業期間 | 令和5年度～令和9年度
                予算額 | 令和7年度予算：10百万円 | 補助率 | 2分の1
                目的 | 道を残す。 | < | <
                詳細 | 小屋を建て直す。 | < | <
                """))
            .value()
            .measures()
            .get(0);

    assertThat(measure.details()).contains("小屋を建て直す。");
    assertThat(measure.purpose()).contains("道を残す。");
  }

  @Test
  void areNoDetailsWhereThereAreNone() {
    Measure measure =
        from(Pages.numbered(
                """
                施策名 | 里山の小屋を守る事業 | 担当課 | 小屋課
                予算額 | 令和7年度予算：10百万円 | 根拠法令 | 事業期間
                目的 | 道を残す。 | 小屋法第3条 | 令和5年度～令和9年度
                """))
            .value()
            .measures()
            .get(0);

    assertThat(measure.details()).isEmpty();
  }

  /** What is not known is told, and kept. */
  @Test
  void areKnownOnes() {
    Measure measure =
        from(Pages.numbered(
                """
                施策名 | 里山の小屋を守る事業 | 担当課 | 小屋課
                予算額 | 令和7年度予算：10百万円 | < | <
                小屋の色 | 緑 | < | <
                """))
            .value()
            .measures()
            .get(0);

    assertThat(measure.details()).contains("小屋の色\n緑");
  }
}

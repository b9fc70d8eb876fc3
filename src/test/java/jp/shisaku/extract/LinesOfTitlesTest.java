package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import org.junit.jupiter.api.Test;

/** What stands around a name in a text and is no part of it. */
class LinesOfTitlesTest {

  private static Measure read(String text) {
    return Extracted.measure(DrawnForm.read("a.txt", text.getBytes(UTF_8)));
  }

  @Test
  void takesTheDateOfTheCoverForNoHeading() {
    assertThat(
            read("""
                    山の施策集

                    令和７年１２月２６日

                    施策名：板を張る事業

                    施策分類\t①予算\t予算額\t令和8年度予算(案)：10百万円
                    """)
                .heading())
        .isEmpty();
  }

  @Test
  void readsALabelThatStandsTwiceOnce() {
    assertThat(
            read("""
                    小屋を守る

                    施策名：施策名：板を張る事業

                    施策分類\t①予算\t予算額\t令和8年度予算(案)：10百万円
                    """)
                .name())
        .contains("板を張る事業");
  }

  @Test
  void keepsTheLabelOfAnOfficeBesideTheNameOutOfBoth() {
    Measure measure =
        read(
            """
            小屋を守る
              施策名  板を張る事業                   担当    山林局小屋課
              施策分類  ①予算                     予算額   令和8年度予算(案)：10百万円
              目的    小屋を守る。
            """);
    assertThat(measure.name()).contains("板を張る事業");
    assertThat(measure.offices()).extracting(Office::printed).containsExactly("山林局小屋課");
  }
}

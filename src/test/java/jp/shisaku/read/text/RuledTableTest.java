package jp.shisaku.read.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.read.Shown;
import jp.shisaku.source.MediaTypes;
import org.junit.jupiter.api.Test;

/** Tables drawn with characters. */
class RuledTableTest {

  private static String read(String text) {
    return Shown.pages(TextReader.read(text.getBytes(UTF_8), "a.txt", MediaTypes.TEXT));
  }

  @Test
  void readsBoxDrawingWithCellsOfSeveralLines() {
    assertThat(
            read(
                """
                里山の小屋
                ┌────┬────────┬────┬─────────┐
                │分類│①予算  │予算│令和5年度予算：10百│
                │    │        │額  │万円               │
                ├────┼────────┴────┴─────────┤
                │目的│道を残す。                         │
                └────┴────────────────────────┘
                山の道
                """))
        .isEqualTo(
            """
            里山の小屋
            0,0: 分類
            0,1: ①予算
            0,2: 予算額
            0,3: 令和5年度予算：10百万円
            1,0: 目的
            1,1 1x3: 道を残す。
            山の道""");
  }

  @Test
  void readsPlusSignsAndDashes() {
    assertThat(
            read(
                """
                +------+--------+
                | 分類 | A+B    |
                +------+--------+
                | 目的 | －     |
                +------+--------+
                """))
        .isEqualTo("0,0: 分類\n0,1: A+B\n1,0: 目的\n1,1: －");
  }

  @Test
  void keepsACellWholeThatARuleStopsBefore() {
    assertThat(
            read(
                """
                ┏━━━━┳━━━━┓
                ┃総務省  ┃小屋    ┃
                ┃        ┣━━━━┫
                ┃        ┃橋      ┃
                ┗━━━━┻━━━━┛
                """))
        .isEqualTo("0,0 2x1: 総務省\n0,1: 小屋\n1,1: 橋");
  }

  @Test
  void takesALineForARowWhereNoRulePartsThem() {
    assertThat(
            read(
                """
                +----+------+
                |番号|事業名|
                +----+------+
                |1   |小屋  |
                |2   |橋    |
                +----+------+
                """))
        .isEqualTo("0,0: 番号\n0,1: 事業名\n1,0: 1\n1,1: 小屋\n2,0: 2\n2,1: 橋");
  }
}

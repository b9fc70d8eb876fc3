package jp.shisaku.read.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.read.Shown;
import jp.shisaku.source.MediaTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static final String TWO_ROWS =
      "0,0: 施策名\n0,1: 予算案\n0,2: 概要\n"
          + "1,0: 里山の橋の点検\n1,1: 1,234\n1,2: 橋を渡れるようにする。\n"
          + "2,0: 灯台\n2,1: 560\n2,2: 白く塗る。";

  /** Neither has strokes at its edges; figures tell the rows where no rule does. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        施策名      ┃予算案┃概要
        ━━━━━━╋━━━╋━━━━━━━
        里山の橋の点┃ 1,234┃橋を渡れるように
        検          ┃      ┃する。
        ━━━━━━╋━━━╋━━━━━━━
        灯台        ┃   560┃白く塗る。
        """,
        """
         施策名       | 予算案 | 概要
        --------------+--------+-----------------
         里山の橋の点 |  1,234 | 橋を渡れるように
         検           |        | する。
         灯台         |    560 | 白く塗る。
        """,
        """
        施策名      ｜予算案｜概要
        里山の橋の点｜ 1,234｜橋を渡れるように
        検          ｜      ｜する。
        灯台        ｜   560｜白く塗る。
        """,
        """
        | 施策名       | 予算案 | 概要             |
        |--------------|--------|------------------|
        | 里山の橋の点 |  1,234 | 橋を渡れるように |
        | 検           |        | する。           |
        | 灯台         |    560 | 白く塗る。       |
        """
      })
  void readsRowsThatWrapInTablesWithoutEdgesOrRules(String table) {
    assertThat(read(table)).isEqualTo(TWO_ROWS);
  }

  /** A row may lack what the one above it has, and stand below a full cell. */
  @Test
  void leavesRowsApartOfWhichNoneShowsThatRowsGoOn() {
    assertThat(
            read(
                """
                | 施策名         | 予算案 | 概要       |
                |----------------|--------|------------|
                | 里山の橋の点検 |  1,234 | 渡る。     |
                | 灯台の塗り替え |        | 白く塗る。 |
                """))
        .endsWith("2,0: 灯台の塗り替え\n2,1:\n2,2: 白く塗る。");
  }

  /** One row between two rules had blanks for its strokes. */
  @Test
  void readsARowOfOneLineBehindRowsOfTwo() {
    assertThat(
            read(
                """
                +--------+--------+
                | 山の   |     12 |
                | 小屋   |        |
                +--------+--------+
                | 橋     |     34 |
                +--------+--------+
                | 道     |     56 |
                +--------+--------+
                """))
        .endsWith("2,0: 道\n2,1: 56");
  }
}

package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.page.Pages;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Labels with another word, a hint or their English behind them. */
class OwnWordingsTest {

  private static final List<String> PLAIN = List.of("施策名", "担当", "施策分類", "予算額", "目的", "概要", "詳細");

  /** Two sheets in tables, under these labels. */
  private static List<Measure> sheets(List<String> labels) {
    String sheet =
        """
        里山の手入れ
        %s|里山の橋|%s|里山局橋課
        %s|①予算|%s|令和8年度予算案：120百万円
        %s|橋を渡る。|%s|橋を架ける。
        %s|・橋を選ぶ。|

        堀の手入れ
        %1$s|堀の舟|%2$s|里山局舟課
        %3$s|①予算|%4$s|令和8年度予算案：30百万円
        %5$s|舟で渡る。|%6$s|舟を出す。
        %7$s|・舟を選ぶ。|
        """;
    return Extracted.from(Pages.text(sheet.formatted(labels.toArray()))).value().measures();
  }

  private static Tuple read(Measure m) {
    return tuple(
        m.name().orElse(""),
        m.offices().stream().map(Office::printed).toList(),
        m.classification().size(),
        Extracted.amounts(m),
        m.purpose().orElse(""),
        m.overview().orElse(""));
  }

  private static final List<Tuple> BOTH =
      List.of(
          tuple(
              "里山の橋",
              List.of("里山局橋課"),
              1,
              List.of("2026 initial draft 120000000"),
              "橋を渡る。",
              "橋を架ける。"),
          tuple(
              "堀の舟",
              List.of("里山局舟課"),
              1,
              List.of("2026 initial draft 30000000"),
              "舟で渡る。",
              "舟を出す。"));

  @Test
  void areReadAsThoseThatTheyBeginWith() {
    assertThat(sheets(PLAIN)).map(OwnWordingsTest::read).isEqualTo(BOTH);
    assertThat(
            sheets(
                List.of(
                    "施策名（事業名）",
                    "担当（課室名）",
                    "施策分類（予算・税制等）",
                    "予算額（百万円）",
                    "目的（ねらい）",
                    "概要（ポイント）",
                    "詳細（図表等）")))
        .map(OwnWordingsTest::read)
        .isEqualTo(BOTH);
  }

  @Test
  void areReadWithTheirEnglish() {
    assertThat(
            sheets(
                List.of(
                    "施策名 / Name of measure",
                    "担当 / Office",
                    "施策分類 (Type)",
                    "予算額 Budget",
                    "目的／Purpose",
                    "概要 Outline",
                    "詳細 Details & figures")))
        .map(OwnWordingsTest::read)
        .isEqualTo(BOTH);
  }

  /** What stands behind a label is its value where it is another one on the next sheet. */
  @Test
  void areNoneWhereTheAdditionDiffers() {
    List<Measure> measures =
        Extracted.from(
                Pages.text(
                    """
                    施策名 DX
                    担当課：橋課
                    施策分類：①予算
                    予算額：令和8年度予算案 50百万円
                    目的：橋を渡る。

                    施策名 Green
                    担当課：舟課
                    施策分類：①予算
                    予算額：令和8年度予算案 30百万円
                    目的：舟で渡る。
                    """))
            .value()
            .measures();
    assertThat(measures).map(m -> m.name().orElse("")).containsExactly("DX", "Green");
  }

  /** The table stands on two pages, and so does the name; the next one has none of it. */
  @Test
  void areNoneWhereTheLabelMostlyStandsWithout() {
    String green = "施策名 Green plan\n担当課：舟課\n施策分類：①予算\n予算額：令和8年度予算案 30百万円\n目的：舟で渡る。\n";
    List<Measure> measures =
        Extracted.from(
                Pages.text(
                    green
                        + "\n施策名 里山の橋\n担当課：橋課\n予算額：－\n目的：渡る。\n"
                        + "\n施策名 堀の舟\n担当課：橋課\n予算額：－\n目的：渡る。\n\n"
                        + green))
            .value()
            .measures();
    assertThat(measures)
        .map(m -> m.name().orElse(""))
        .containsExactly("Green plan", "里山の橋", "堀の舟", "Green plan");
  }

  /** An office in brackets is none of the label. */
  @Test
  void areNoneThatNameAnOffice() {
    String sheet = "施策名：里山の%s\n担当課（里山局）\n施策分類：①予算\n予算額：－\n目的：渡る。\n\n";
    assertThat(
            Extracted.from(Pages.text(sheet.formatted("橋") + sheet.formatted("舟")))
                .value()
                .measures())
        .allSatisfy(
            m -> assertThat(m.offices()).map(Office::printed).anyMatch(o -> o.contains("里山局")));
  }

  /** An address on each sheet is no 詳細, and a number to call no office. */
  @Test
  void areNoneThatAnnounceSomethingElse() {
    String sheet =
        """
        施策名：里山の%s
        担当課：里山局橋課
        担当課TEL：03-1234-5678
        施策分類：①予算
        予算額：－
        目的：渡る。
        詳細：
        ・板を選ぶ。
        詳細URL：https://example.jp/
        詳細 Link：https://example.jp/2

        """;
    List<Measure> measures =
        Extracted.from(Pages.text(sheet.formatted("橋") + sheet.formatted("舟"))).value().measures();
    assertThat(measures)
        .allSatisfy(
            m -> {
              assertThat(m.offices()).map(Office::printed).doesNotContain("03-1234-5678");
              assertThat(m.details().orElse("")).contains("・板を選ぶ。", "詳細URL", "詳細 Link");
            });
  }

  /** Of one label alone nobody can tell that it is a translation. */
  @Test
  void areNoneWhereOnlyOneHasEnglishBehindIt() {
    String sheet = "施策名：里山の%s\n担当課：橋課\n予算額：－\n目的：渡る。\n詳細 Review：板を選ぶ。\n\n";
    List<Measure> measures =
        Extracted.from(Pages.text(sheet.formatted("橋") + sheet.formatted("舟"))).value().measures();
    assertThat(measures).noneMatch(m -> m.details().orElse("").startsWith("板"));
  }
}

package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.ContentsEntry;
import jp.shisaku.extract.measure.NumberedNames;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentsReaderTest {

  private static List<ContentsEntry> read(String contents) {
    return ContentsReader.read(Extracted.pieces(contents));
  }

  private static List<ContentsEntry> readBeforeSheet(String contents) {
    Document document =
        Pages.numbered(contents, "小屋\n施策名 | 板を張る事業\n予算額 | 令和7年度予算：10百万円\n目的 | 里山を守る。");
    return ContentsReader.read(Extracted.parts(document).front());
  }

  private static ContentsEntry entry(String title, int page, String... path) {
    return new ContentsEntry(List.of(path), title, Optional.of(page), false);
  }

  private static ContentsEntry unpaged(String title, String... path) {
    return new ContentsEntry(List.of(path), title, Optional.empty(), false);
  }

  @Test
  void goesOnWithNoEntryOnTheNextPage() {
    Document document =
        Pages.numbered(
            "目次\n\n1. 里山\n・板を張る事業……3",
            "里山のあらまし",
            "小屋\n施策名 | 板を張る事業\n予算額 | 令和7年度予算：10百万円\n目的 | 里山を守る。");
    assertThat(ContentsReader.read(Extracted.parts(document).front()))
        .containsExactly(entry("板を張る事業", 3, "1. 里山"));
  }

  /** A number alone may count something: 板を張る事業（2）. */
  @Test
  void readsAPageInBracketsRightBehindItsEntryByItsLetter() {
    assertThat(read("目次\n\n1. 里山\n・板を張る事業（P.3）\n・釘を打つ事業(2)（p5）\n・小屋2030（p.7）"))
        .containsExactly(
            entry("板を張る事業", 3, "1. 里山"),
            entry("釘を打つ事業(2)", 5, "1. 里山"),
            entry("小屋2030", 7, "1. 里山"));
  }

  @Test
  void keepsAnEntryWhosePageWasNotRecognised() {
    assertThat(
            read(
                """
                目次

                1. 里山
                ・板を張る事業……\uFFFD
                ・釘を打つ事業……1\uFFFD
                ・壁を塗る事業……………
                ・瓦を葺く事業……7
                ・床を磨く事業……………
                """))
        .containsExactly(
            unpaged("板を張る事業", "1. 里山"),
            unpaged("釘を打つ事業", "1. 里山"),
            unpaged("壁を塗る事業", "1. 里山"),
            entry("瓦を葺く事業", 7, "1. 里山"),
            unpaged("床を磨く事業", "1. 里山"));
  }

  @Test
  void readsEntriesUnderTheirHeadings() {
    assertThat(
            read(
                """
                目次

                1. 里山
                (1) 小屋
                ○ 壁を守る
                ・板を張る事業……3
                ・釘を打つ事業……5
                ○ 屋根を守る
                ・瓦を葺く事業……7
                (2) 橋
                ○ 橋を守る
                ・橋を架ける事業……9
                2. 水辺
                ・舟を出す事業……11
                """))
        .containsExactly(
            entry("板を張る事業", 3, "1. 里山", "(1) 小屋", "○ 壁を守る"),
            entry("釘を打つ事業", 5, "1. 里山", "(1) 小屋", "○ 壁を守る"),
            entry("瓦を葺く事業", 7, "1. 里山", "(1) 小屋", "○ 屋根を守る"),
            entry("橋を架ける事業", 9, "1. 里山", "(2) 橋", "○ 橋を守る"),
            entry("舟を出す事業", 11, "2. 水辺"));
  }

  @ParameterizedTest
  @CsvSource({
    "・板を張る事業……………3",
    "・板を張る事業･････････3",
    "・板を張る事業.........3",
    "・板を張る事業・・・・・3",
    "・板を張る事業 ...... 3",
    "・板を張る事業　　3",
    "・板を張る事業3",
    "・板を張る事業――――3",
    "・板を張る事業……………３",
    "板を張る事業……………3",
    "・ 板を張る事業……3",
    "・板を張る事業……p.3",
    "・板を張る事業⋯⋯P３",
    "・板を張る事業……3頁",
    "・板を張る事業 （3ページ）",
    "・板を張る事業……(3)",
    "・板を張る事業……3～4",
    "・板を張る事業……p.3-p.5",
  })
  void takesTheLeadersOffATitle(String line) {
    assertThat(read("1. 里山\n" + line)).containsExactly(entry("板を張る事業", 3, "1. 里山"));
  }

  @Test
  void joinsAWrappedEntry() {
    assertThat(
            read(
                """
                1. 里山
                ・里山の小屋の板を毎年
                張り替える事業……3
                ・釘を打つ事業……5
                """))
        .containsExactly(entry("里山の小屋の板を毎年張り替える事業", 3, "1. 里山"), entry("釘を打つ事業", 5, "1. 里山"));
  }

  @Test
  void takesABracketedPageOnALineOfItsOwn() {
    assertThat(read("1. 里山\n・板を張る事業（仮称）\n（3）\n・釘を打つ事業（2025）\n(5)"))
        .containsExactly(entry("板を張る事業（仮称）", 3, "1. 里山"), entry("釘を打つ事業（2025）", 5, "1. 里山"));
  }

  @Test
  void joinsAnEntryWhosePageStandsOnALineOfItsOwn() {
    assertThat(read("1. 里山\n・板を張る事業\n……3\n・釘を打つ事業\n5"))
        .containsExactly(entry("板を張る事業", 3, "1. 里山"), entry("釘を打つ事業", 5, "1. 里山"));
  }

  @ParameterizedTest
  @CsvSource({
    "・板を張る事業【再掲】……3",
    "・【再掲】板を張る事業……3",
    "・板を張る事業……【再掲】3",
    "・板を張る事業【 再 掲 】……3",
    "・板を張る事業（再掲）……3",
  })
  void tellsWhatIsRelisted(String line) {
    assertThat(read("1. 里山\n" + line))
        .containsExactly(new ContentsEntry(List.of("1. 里山"), "板を張る事業", Optional.of(3), true));
  }

  @Test
  void keepsANumberThatIsPartOfATitle() {
    assertThat(read("1. 里山\n・第2期小屋2025事業……3")).containsExactly(entry("第2期小屋2025事業", 3, "1. 里山"));
  }

  @Test
  void readsHeadingsWithAPageOfTheirOwnAsEntries() {
    assertThat(read("1. 里山\n(1) 小屋\n・板を張る事業……3"))
        .extracting(ContentsEntry::path)
        .containsExactly(List.of("1. 里山", "(1) 小屋"));
  }

  @Test
  void findsNoContentsInOtherText() {
    assertThat(read("里山施策集\n令和5年3月")).isEmpty();
  }

  /** A number and a blank may open an entry that wraps; one that a deeper mark follows is none. */
  @Test
  void readsHeadingsThatNothingButABlankPartsFromTheirNumber() {
    assertThat(
            read(
                """
                目次

                第１章　里山
                １　小屋
                (1) 板を張る事業……3
                (2) 釘を打つ事業……5
                ２　道
                ・壁を塗る事業……7
                ３　小屋と道をともに長く保つための
                取組……9
                """))
        .containsExactly(
            entry("(1) 板を張る事業", 3, "第１章　里山", "１　小屋"),
            entry("(2) 釘を打つ事業", 5, "第１章　里山", "１　小屋"),
            entry("壁を塗る事業", 7, "第１章　里山", "２　道"),
            entry("３　小屋と道をともに長く保つための取組", 9, "第１章　里山", "２　道"));
    assertThat(read("目次\n\n１　小屋\n１－１　板\n① 板を張る事業……3\n１－２　道\n① 釘を打つ事業……5"))
        .containsExactly(
            entry("① 板を張る事業", 3, "１　小屋", "１－１　板"), entry("① 釘を打つ事業", 5, "１　小屋", "１－２　道"));
  }

  @Test
  void readsContentsWithoutHeadings() {
    assertThat(read("里山施策集\n令和5年3月\n\n目　次\n\n板を張る事業……3\n釘を打つ事業……P5"))
        .containsExactly(entry("板を張る事業", 3), entry("釘を打つ事業", 5));
  }

  @Test
  void readsHeadingsByOtherMarks() {
    assertThat(
            read(
                """
                目次
                柱１　里山
                【小屋】
                ・板を張る事業……3
                第２章　水辺
                第１節　舟
                ・舟を出す事業……11
                """))
        .containsExactly(
            entry("板を張る事業", 3, "柱１　里山", "【小屋】"), entry("舟を出す事業", 11, "第２章　水辺", "第１節　舟"));
  }

  @Test
  void readsATableWhoseHeadingsHaveRowsOfTheirOwn() {
    assertThat(
            read(
                """
                目次
                施策 | 頁
                1. 里山 | <
                (1) 小屋 | <
                板を張る事業 | 3
                釘を打つ事業【再掲】 | 5
                2. 水辺 | <
                舟を出す事業 | 11～12
                """))
        .containsExactly(
            entry("板を張る事業", 3, "1. 里山", "(1) 小屋"),
            new ContentsEntry(List.of("1. 里山", "(1) 小屋"), "釘を打つ事業", Optional.of(5), true),
            entry("舟を出す事業", 11, "2. 水辺"));
  }

  @Test
  void readsATableWhoseHeadingsHaveColumns() {
    assertThat(
            readBeforeSheet(
                """
                目次
                分野 | 小分野 | 番号 | 施策名 | ページ
                里山 | 小屋 | 1-1 | 板を張る事業 | 3
                ^ | ^ | 1-2 | 釘を打つ事業 | 5
                ^ | 橋 | 1-3 | 橋を架ける事業 | 9
                水辺 | 舟 | 2-1 | 舟を出す事業 | 11
                """))
        .containsExactly(
            entry("板を張る事業", 3, "里山", "小屋"),
            entry("釘を打つ事業", 5, "里山", "小屋"),
            entry("橋を架ける事業", 9, "里山", "橋"),
            entry("舟を出す事業", 11, "水辺", "舟"));
  }

  @Test
  void readsHeadingsOfSeveralLevelsInOneCell() {
    assertThat(
            read(
                """
                目次
                分野 | 施策名 | 頁
                1. 里山の暮らしと/仕事/(1) 小屋/○ 壁 | 板を張る事業 | 3
                ^ | 釘を打つ事業 | 5
                1. 里山の暮らしと/仕事/(2) 橋 | 橋を架ける事業 | 9
                """))
        .containsExactly(
            entry("板を張る事業", 3, "1. 里山の暮らしと仕事", "(1) 小屋", "○ 壁"),
            entry("釘を打つ事業", 5, "1. 里山の暮らしと仕事", "(1) 小屋", "○ 壁"),
            entry("橋を架ける事業", 9, "1. 里山の暮らしと仕事", "(2) 橋"));
  }

  @Test
  void leavesOutNumbersThatCountTheEntries() {
    assertThat(read("目次\n\n1. 里山\n01　板を張る事業（p.3）\n02　釘を打つ事業（p.5）\n2. 水辺\n03　舟を出す事業（p.9）"))
        .containsExactly(
            entry("板を張る事業", 3, "1. 里山"), entry("釘を打つ事業", 5, "1. 里山"), entry("舟を出す事業", 9, "2. 水辺"));
  }

  /** So they stand before the names of sheets, too. */
  @Test
  void leavesOutNumbersInBracketsThatCountOn() {
    assertThat(NumberedNames.without(List.of("【1】板を張る事業", "【2】釘を打つ事業", "【3】壁を塗る事業")))
        .containsExactly("板を張る事業", "釘を打つ事業", "壁を塗る事業");
    assertThat(NumberedNames.without(List.of("【1】板を張る事業", "【5】釘を打つ事業", "【3】壁を塗る事業")))
        .contains("【5】釘を打つ事業");
  }

  @Test
  void readsTheItemsOfANestedListAsHeadings() {
    assertThat(read("目次\n・1. 里山\n・(1) 小屋\n・板を張る事業　3頁"))
        .containsExactly(entry("板を張る事業", 3, "1. 里山", "(1) 小屋"));
  }

  @Test
  void takesNoOtherTableForContents() {
    assertThat(read("里山施策集\n\n施策 | 件数\n板を張る事業 | 3\n釘を打つ事業 | 5")).isEmpty();
  }
}

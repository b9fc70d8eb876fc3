package jp.shisaku.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Document;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.read.Shown;
import jp.shisaku.source.MediaTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  private static List<Block> read(String csv, Charset charset) {
    return TextReader.read(csv.getBytes(charset), "a.csv", MediaTypes.CSV)
        .value()
        .pages()
        .get(0)
        .blocks();
  }

  private static List<String> cells(List<Block> blocks) {
    return ((Table) blocks.get(0)).cells().stream().map(Cell::text).toList();
  }

  @Test
  void readsQuotedCommasQuotesAndBreaks() {
    assertThat(cells(read("施策名,概要\r\n\"小屋, 橋\",\"\"\"釘\"\"\n板\"\r\n", StandardCharsets.UTF_8)))
        .containsExactly("施策名", "概要", "小屋, 橋", "\"釘\"\n板");
  }

  @Test
  void keepsTheColumnsOfEmptyCells() {
    Table table = (Table) read("a,,c\n,b,\n", StandardCharsets.UTF_8).get(0);
    assertThat(table.at(0, 2).orElseThrow().text()).isEqualTo("c");
    assertThat(table.at(1, 1).orElseThrow().text()).isEqualTo("b");
  }

  @Test
  void readsTheEncodingOfJapaneseWindows() {
    assertThat(cells(read("施策名,①予算\n", Charset.forName("windows-31j"))))
        .containsExactly("施策名", "①予算");
  }

  @Test
  void takesTextWithoutCommasForText() {
    assertThat(read("里山の小屋\n里山の橋\n", StandardCharsets.UTF_8))
        .hasSize(2)
        .allMatch(Line.class::isInstance);
  }

  @Test
  void readsSemicolonsAndTabsWhereMostLinesHaveThem() {
    assertThat(cells(read("施策名;額\n小屋;1,640\n橋;30\n", StandardCharsets.UTF_8)))
        .containsExactly("施策名", "額", "小屋", "1,640", "橋", "30");
    assertThat(cells(read("施策名\t額\n小屋\t\"1,640\"\n", StandardCharsets.UTF_8)))
        .containsExactly("施策名", "額", "小屋", "1,640");
  }

  @Test
  void readsTabsAndQuotesOfAFileOfTabSeparatedValues() {
    byte[] tsv = "施策名\t概要\t額\n小屋\t\"直す、\n塗る\"\t1,640\n".getBytes(StandardCharsets.UTF_8);
    Found<Document> found = TextReader.read(tsv, "a.tsv", MediaTypes.TSV);
    assertThat(cells(found.value().pages().get(0).blocks()))
        .containsExactly("施策名", "概要", "額", "小屋", "直す、\n塗る", "1,640");
  }

  @Test
  void readsASheetThatExcelSavedAsText() {
    byte[] saved = "一覧\t\t\n施策名\t概要\t額\n小屋\t\"直す、\n塗る\"\t1,640\n".getBytes(StandardCharsets.UTF_16);
    assertThat(
            cells(TextReader.read(saved, "a.txt", MediaTypes.TEXT).value().pages().get(0).blocks()))
        .containsExactly("一覧", "", "", "施策名", "概要", "額", "小屋", "直す、\n塗る", "1,640");
  }

  @Test
  void keepsATextInWhichAQuoteBehindATabBelongsToAWord() {
    byte[] text = "施策名\t\"小屋\"の修繕\t里山課\n概要\t\"水\"を引く\n".getBytes(StandardCharsets.UTF_8);
    List<Block> blocks =
        TextReader.read(text, "a.txt", MediaTypes.TEXT).value().pages().get(0).blocks();
    assertThat(cells(blocks)).contains("\"小屋\"の修繕", "\"水\"を引く");
  }

  @Test
  void joinsAFigureWhoseCommaNobodyQuotedWhereThereIsOneWayOnly() {
    assertThat(cells(read("施策名,額,注\n小屋,1,640,\n橋,30,\n道,5,\n", StandardCharsets.UTF_8)))
        .containsExactly("施策名", "額", "注", "小屋", "1,640", "", "橋", "30", "", "道", "5", "");
    assertThat(cells(read("名,5年,6年\n小屋,120,640\n橋,30,120\n", StandardCharsets.UTF_8)))
        .containsExactly("名", "5年", "6年", "小屋", "120", "640", "橋", "30", "120");
  }

  /** The heads alone are as long as whole records. */
  @Test
  void joinsFiguresOfWhichEachRecordHasTornOnes() {
    String csv = "施策名,R7,R8\n小屋,1,640,2,100\n橋,1,100,1,200\n道,950,1,000\n";
    assertThat(cells(read(csv, StandardCharsets.UTF_8)))
        .containsExactly(
            "施策名", "R7", "R8", "小屋", "1,640", "2,100", "橋", "1,100", "1,200", "道", "950", "1,000");
    assertThat(issues(csv)).isEmpty();
  }

  /** 1,640 and 210, or 1 and 640,210: nobody can tell. */
  @Test
  void tellsOfTornFiguresWithTwoWaysToJoinThem() {
    assertThat(issues("施策名,R7,R8\n小屋,1,640,210\n橋,1,100,120\n道,3,950,100\n"))
        .containsExactly("file.damaged row 2 has 4 values, the others have 3");
    assertThat(issues("施策名,R7,R8,注\n小屋,1,640,210,新\n橋,1,100,120,新\n道,3,950,100,新\n"))
        .containsExactly("file.damaged row 2 has 5 values, the others have 4");
  }

  @Test
  void joinsNoFiguresThatStandInQuotes() {
    String csv =
        "\"施策名\",\"R8\",\"R7\"\n\"小屋\",\"9\",\"480\",\"1\"\n\"橋\",\"1\",\"2\"\n\"畑\",\"3\",\"4\"\n";
    assertThat(cells(read(csv, StandardCharsets.UTF_8)))
        .contains("9", "480")
        .doesNotContain("9,480");
    assertThat(issues(csv)).containsExactly("file.damaged row 2 has 4 values, the others have 3");
  }

  /** The figure of another year stands in the place of the one that is missing. */
  @Test
  void tellsOfARecordThatLostAValue() {
    assertThat(issues("施策名,R8,R7\n小屋,480\n橋,1,2\n畑,3,4\n"))
        .containsExactly("file.damaged row 2 has 2 values, the others have 3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一覧\n施策名,R8,備考\n小屋,480\n橋,1,\n畑,3,新\n",
        "施策名,R8,R7\n小屋,4,8\n橋,1,2\n畑,3,4\n※概数,端数\n",
        "施策名,R8,R7\n小屋,4,8,,\n橋,1,2\n畑,3,4\n"
      })
  void saysNothingOfTitlesNotesAndEmptyValues(String csv) {
    assertThat(issues(csv)).isEmpty();
  }

  /** Standard input has no name that says so. */
  @Test
  void knowsATextOfEvenRecordsByItsContent() {
    assertThat(plain("施策名,担当,R8\n小屋,林業課,\"1,640\"\n")).isInstanceOf(Table.class);
    assertThat(plain("里山の橋, 小屋, 畑\nを直す。\n")).isInstanceOf(Line.class);
    assertThat(plain("小屋　1,640　2,100\n橋　　1,100　1,200\n")).isInstanceOf(Line.class);
  }

  private static Block plain(String text) {
    return TextReader.read(text.getBytes(StandardCharsets.UTF_8), "-", MediaTypes.TEXT)
        .value()
        .pages()
        .get(0)
        .blocks()
        .get(0);
  }

  private static List<String> issues(String csv) {
    return Shown.issues(
        TextReader.read(csv.getBytes(StandardCharsets.UTF_8), "a.csv", MediaTypes.CSV));
  }
}

package jp.shisaku.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.shisaku.source.MediaTypes;
import org.junit.jupiter.api.Test;

/** Quotes that nobody closes; the ordinary ones are in {@link CsvTableTest}. */
class CsvRecordsTest {

  private static final String HEAD = "施策名,担当課,予算額\n";

  private static List<String> rows(CsvRecords records) {
    return records.rows().stream().map(values -> String.join("|", values)).toList();
  }

  @Test
  void aQuoteThatStaysOpenToTheEndIsNone() {
    CsvRecords records = CsvRecords.of(HEAD + "\"橋の点検,道路課,5\n小屋の修理,森林課,7\n", ',');
    assertThat(rows(records)).containsExactly("施策名|担当課|予算額", "橋の点検|道路課|5", "小屋の修理|森林課|7");
    assertThat(records.told()).isEqualTo("a quote is not closed in line 2");
  }

  @Test
  void aQuoteThatWouldTakeWholeRowsIsNone() {
    String text = HEAD + "橋の点検,道路課,\"5\n小屋の修理,森林課,7\n\"灯台の塗り替え,灯台課,9\n船着場,港湾課,11\n";
    CsvRecords records = CsvRecords.of(text, ',');
    assertThat(rows(records))
        .containsExactly("施策名|担当課|予算額", "橋の点検|道路課|5", "小屋の修理|森林課|7", "灯台の塗り替え|灯台課|9", "船着場|港湾課|11");
    assertThat(records.told()).isEqualTo("a quote is not closed in line 2, 4");
  }

  @Test
  void anOpenQuoteBehindAClosedOneIsTheOneThatGoes() {
    CsvRecords records = CsvRecords.of(HEAD + "\"橋, 堰\",\"道路課,5\n", ',');
    assertThat(rows(records)).containsExactly("施策名|担当課|予算額", "橋, 堰|道路課|5");
  }

  @Test
  void aValueOfSeveralLinesStays() {
    String text = HEAD + "橋の点検,道路課,\"5\n（うち港, 島, 里）\"\n\"小屋\nの修理\",森林課,7\n";
    CsvRecords records = CsvRecords.of(text, ',');
    assertThat(rows(records))
        .containsExactly("施策名|担当課|予算額", "橋の点検|道路課|5\n（うち港, 島, 里）", "小屋\nの修理|森林課|7");
    assertThat(records.told()).isEmpty();
  }

  @Test
  void theFileIsDamaged() {
    byte[] text = (HEAD + "\"橋の点検,道路課,5\n").getBytes(StandardCharsets.UTF_8);
    assertThat(TextReader.read(text, "a.csv", MediaTypes.CSV).issues())
        .extracting(i -> i.code().code())
        .containsExactly("file.damaged");
  }
}

package jp.shisaku.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.override.Correction;
import jp.shisaku.source.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** overrides.csv as people and spreadsheets leave it. */
class OverridesFileTest {

  private static final String TABLE =
      "measure,field,value,reason\r\n風船便-1,name,\"風船便, 第二\",誤植\r\n,,,\r\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16"})
  void isReadInTheEncodingsOfSpreadsheets(String encoding) throws IOException {
    assertThat(read(TABLE.getBytes(Charset.forName(encoding))).value())
        .containsExactly(new Correction("", "風船便-1", "name", "風船便, 第二", "誤植"));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
    Found<List<Correction>> found = read(("\ufeff" + TABLE).getBytes(StandardCharsets.UTF_8));
    assertThat(found.value()).hasSize(1);
    assertThat(found.issues()).isEmpty();
  }

  @Test
  void namesTheColumnThatIsMissing() throws IOException {
    assertThat(codes("measure,field,value\n風船便-1,name,風船\n"))
        .containsExactly("override.column-missing reason");
  }

  @Test
  void namesTheRowThatSaysTooLittle() throws IOException {
    assertThat(codes("measure,field,value,reason\n風船便-1,name,風船,\n"))
        .containsExactly("override.unreadable 1");
  }

  @Test
  void aQuoteThatNeverEndsIsToldAndNothingIsUsed() throws IOException {
    assertThat(codes("measure,field,value,reason\n風船便-1,name,\"風船,誤植\n"))
        .hasSize(1)
        .allMatch(told -> told.startsWith("override.file-unreadable "));
  }

  @Test
  void aWorkbookUnderThatNameIsNoTable() throws IOException {
    assertThat(read(new byte[] {0x50, 0x4b, 3, 4, 0, 0, 0, 0, 8, 0}).issues())
        .extracting(issue -> issue.code().code())
        .containsExactly("override.file-unreadable");
  }

  private List<String> codes(String table) throws IOException {
    return read(table.getBytes(StandardCharsets.UTF_8)).issues().stream()
        .map(OverridesFileTest::told)
        .toList();
  }

  private static String told(Issue issue) {
    return issue.code().code() + " " + String.join(" ", issue.arguments());
  }

  private Found<List<Correction>> read(byte[] table) throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    Files.write(input.resolve("overrides.csv"), table);
    Path file = Files.writeString(input.resolve("a.txt"), "風船");
    return OverridesFile.of(Inputs.in(List.of(file)).get(0));
  }

  @Test
  void moreThanAPersonSetsByHandIsNotRead() throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    try (RandomAccessFile table =
        new RandomAccessFile(input.resolve("overrides.csv").toFile(), "rw")) {
      table.setLength((16 << 20) + 1);
    }
    assertThat(OverridesFile.in(input.resolve("overrides.csv")).issues())
        .extracting(OverridesFileTest::told)
        .containsExactly("override.file-unreadable more than 16 MiB");
  }
}

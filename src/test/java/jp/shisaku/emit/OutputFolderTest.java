package jp.shisaku.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.shisaku.fixture.Closed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@LeavesBrokenOutput // Its files hold a word each.
class OutputFolderTest {

  @TempDir Path out;

  @Test
  void replacesAnOlderResultAsAWhole() throws IOException {
    try (OutputFolder folder = OutputFolder.open(out)) {
      put(folder, result("old"));
      put(folder, result("new"));
    }
    assertThat(out.resolve("balloons/catalogue.json")).hasContent("new");
    assertThat(visible(out)).containsExactly(".shisaku.lock", "balloons");
  }

  @Test
  void aResultThatFailsLeavesTheOlderOneAsItWas() throws IOException {
    try (OutputFolder folder = OutputFolder.open(out)) {
      put(folder, result("old"));
      assertThatThrownBy(
              () ->
                  put(
                      folder,
                      path -> {
                        Files.writeString(path.resolve("catalogue.json"), "half");
                        throw new IOException("disk full");
                      }))
          .hasMessage("disk full");
    }
    assertThat(out.resolve("balloons/catalogue.json")).hasContent("old");
    assertThat(visible(out)).containsExactly(".shisaku.lock", "balloons");
  }

  @Test
  void keepsWhatAPersonHasLaidIntoAResult() throws IOException {
    try (OutputFolder folder = OutputFolder.open(out)) {
      put(folder, result("old"));
      Files.writeString(out.resolve("balloons/notes.txt"), "call them");
      put(folder, result("new"));
    }
    assertThat(out.resolve("balloons/notes.txt")).hasContent("call them");
  }

  @Test
  void neverReplacesAFolderThatIsNoResult() throws IOException {
    Files.createDirectory(out.resolve("balloons"));
    Files.writeString(out.resolve("balloons/01.pdf"), "%PDF-");
    try (OutputFolder folder = OutputFolder.open(out)) {
      assertThatThrownBy(() -> put(folder, result("new")))
          .isInstanceOf(FileAlreadyExistsException.class);
    }
    assertThat(visible(out.resolve("balloons"))).containsExactly("01.pdf");
  }

  @Test
  void clearsAwayWhatAKilledRunHasLeft() throws IOException {
    write(out.resolve(".shisaku-new/kites/catalogue.json"), "half");
    write(out.resolve(".shisaku-old-balloons/catalogue.json"), "only one");
    write(out.resolve(".shisaku-old-clouds/catalogue.json"), "older");
    write(out.resolve("clouds/catalogue.json"), "newer");
    OutputFolder.open(out).close();
    assertThat(visible(out)).containsExactly(".shisaku.lock", "balloons", "clouds");
    assertThat(out.resolve("balloons/catalogue.json")).hasContent("only one");
    assertThat(out.resolve("clouds/catalogue.json")).hasContent("newer");
  }

  @Test
  void letsOnlyOneRunIn() throws IOException {
    try (OutputFolder first = OutputFolder.open(out)) {
      assertThatThrownBy(() -> OutputFolder.open(first.path()))
          .isInstanceOf(OutputFolder.Busy.class);
    }
    OutputFolder.open(out).close();
  }

  private static void put(OutputFolder folder, Staging.Content content) throws IOException {
    folder.staging().write("balloons", content);
    folder.take("balloons");
  }

  private static Staging.Content result(String catalogue) {
    return folder -> Files.writeString(folder.resolve("catalogue.json"), catalogue);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> visible(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aResultThatMayNotBeChangedStaysInItsPlace() throws IOException {
    try (OutputFolder folder = OutputFolder.open(out)) {
      put(folder, result("old"));
      Closed.forWriting(
          out.resolve("balloons"),
          () -> {
            assertThatThrownBy(() -> put(folder, result("new")))
                .isInstanceOf(AccessDeniedException.class);
          });
    }
    assertThat(out.resolve("balloons/catalogue.json")).hasContent("old");
    assertThat(visible(out)).containsExactly(".shisaku.lock", "balloons");
  }

  @Test
  void whatIsLeftOfAnOlderResultAndCannotBeDeletedKeepsNoRunOut() throws IOException {
    write(out.resolve(".shisaku-old-clouds/catalogue.json"), "older");
    write(out.resolve("clouds/catalogue.json"), "newer");
    Closed.forWriting(
        out.resolve(".shisaku-old-clouds"),
        () -> {
          try (OutputFolder folder = OutputFolder.open(out)) {
            assertThat(folder.notRenewedBy(RunReport.of(List.of(), List.of(), 0)))
                .containsExactly("clouds");
          }
        });
  }
}

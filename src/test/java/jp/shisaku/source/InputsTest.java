package jp.shisaku.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.shisaku.emit.LeavesBrokenOutput;
import jp.shisaku.fixture.Closed;
import jp.shisaku.issue.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

  @TempDir Path folder;

  @Test
  @LeavesBrokenOutput
  void leavesOutTheReportOfARunIntoTheInputFolder() throws IOException {
    Files.writeString(folder.resolve("run.json"), "{}");
    Files.writeString(folder.resolve("a.txt"), "風船");
    assertThat(Inputs.in(List.of(folder))).extracting(PublicationInput::id).containsExactly("a");
  }

  @Test
  void filesWhoseNamesAreNoTextAreToldApart() throws IOException {
    Files.writeString(Path.of(URI.create(folder.toUri() + "%FE.txt")), "a");
    Files.writeString(Path.of(URI.create(folder.toUri() + "%FF.txt")), "b");
    assertThat(Inputs.in(List.of(folder)))
        .extracting(PublicationInput::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.startsWith("publication-txt-"));
  }

  @Test
  void everyFileOfAFolderIsAPublication() throws IOException {
    files("in/風船施策集.pdf", "in/凧.txt");
    assertThat(ids("in")).containsExactly("凧", "風船施策集");
  }

  @Test
  void aFolderInAFolderIsOnePublicationInNaturalOrder() throws IOException {
    files("in/令和5年度/10.pdf", "in/令和5年度/02.pdf", "in/令和5年度/目次.pdf", "in/令和5年度/01.pdf");
    List<PublicationInput> found = Inputs.in(List.of(folder.resolve("in")));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).id()).isEqualTo("令和5年度");
    assertThat(found.get(0).files())
        .extracting(InputFile::name)
        .containsExactly("目次.pdf", "01.pdf", "02.pdf", "10.pdf");
    assertThat(found.get(0).pathOf(found.get(0).files().get(1))).endsWith("in/令和5年度/01.pdf");
  }

  @Test
  void partsMayLieDeeper() throws IOException {
    files("in/set/第1章/1.pdf", "in/set/第10章/1.pdf", "in/set/第2章/1.pdf");
    assertThat(Inputs.in(List.of(folder.resolve("in"))).get(0).files())
        .extracting(InputFile::name)
        .containsExactly("第1章/1.pdf", "第2章/1.pdf", "第10章/1.pdf");
  }

  @Test
  @LeavesBrokenOutput
  void leavesOutWhatIsNoPublication() throws IOException {
    files(
        "in/a.pdf",
        "in/.gitkeep",
        "in/README.md",
        "in/notes.md",
        "in/~$a.docx",
        "in/Thumbs.db",
        "in/overrides.csv",
        "in/result/catalogue.json",
        "in/output/run.json",
        "in/empty/.gitkeep");
    assertThat(ids("in")).containsExactly("a");
  }

  @Test
  void readsAFileThatIsNamedWhateverItsName() throws IOException {
    files("README.md");
    assertThat(ids("README.md")).containsExactly("README");
  }

  @Test
  void findsAPublicationOnceHoweverOftenItIsNamed() throws IOException {
    files("in/a.pdf");
    assertThat(ids("in/a.pdf", "in", "in/../in/a.pdf")).containsExactly("a");
  }

  @Test
  void tellsPublicationsOfOneNameApartByTheirKind() throws IOException {
    files("in/a.pdf", "in/a.txt", "in/A.docx", "in/b.pdf");
    assertThat(ids("in")).containsExactlyInAnyOrder("A-docx", "a-pdf", "a-txt", "b");
  }

  @Test
  void idsDoNotDependOnTheOrderOfArguments() throws IOException {
    files("x/a.pdf", "y/a.pdf", "x/a-pdf.txt");
    assertThat(ids("y", "x")).isEqualTo(ids("x", "y")).doesNotHaveDuplicates();
  }

  @Test
  void saysWhatIsNotThere() {
    assertThatThrownBy(() -> Inputs.in(List.of(folder.resolve("gone"))))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void whatIsNotThereCostsTheOthersNothing() throws IOException {
    files("a.txt");
    List<PublicationInput> found =
        Inputs.in(List.of(folder.resolve("gone.pdf"), folder.resolve("a.txt")));
    assertThat(found).extracting(PublicationInput::id).containsExactly("a", "gone");
    assertThat(found.get(1).files().get(0).refusal().orElseThrow().code())
        .isEqualTo(IssueCode.FILE_MISSING);
  }

  @Test
  void doesNotFollowALinkToAFolder() throws IOException {
    files("in/set/1.pdf");
    Files.createSymbolicLink(folder.resolve("in/set/loop"), folder.resolve("in"));
    assertThat(Inputs.in(List.of(folder.resolve("in"))).get(0).files())
        .extracting(InputFile::name)
        .containsExactly("1.pdf", "loop");
  }

  private List<String> ids(String... inputs) throws IOException {
    List<Path> paths = Stream.of(inputs).map(folder::resolve).toList();
    return Inputs.in(paths).stream().map(PublicationInput::id).toList();
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  @Test
  void aFolderThatMayNotBeListedIsAFileThatMayNotBeRead() throws IOException {
    files("in/a.txt", "in/closed/b.txt", "in/set/1.txt", "in/set/closed/2.txt");
    Closed.entirely(
        folder.resolve("in/closed"),
        () -> {
          List<PublicationInput> found = Inputs.in(List.of(folder.resolve("in")));
          assertThat(found).extracting(PublicationInput::id).containsExactly("a", "closed", "set");
          assertThat(found.get(1).files().get(0).refusal().orElseThrow().code())
              .isEqualTo(IssueCode.FILE_DENIED);
        });
    Closed.entirely(
        folder.resolve("in/set/closed"),
        () ->
            assertThat(Inputs.in(List.of(folder.resolve("in"))).get(2).files())
                .extracting(InputFile::name, file -> file.refusal().isPresent())
                .containsExactly(tuple("1.txt", false), tuple("closed", true)));
  }

  @Test
  void whatLiesInAClosedFolderIsNotSaidToBeMissing() throws IOException {
    files("closed/a.txt");
    Closed.entirely(
        folder.resolve("closed"),
        () -> {
          assertThatThrownBy(() -> Inputs.in(List.of(folder.resolve("closed/a.txt"))))
              .isInstanceOf(AccessDeniedException.class);
        });
  }

  @Test
  void onlyTheSeparatorOfTheSystemPartsAPath() throws IOException {
    assumeTrue(File.separator.equals("/"), "no name has this character here");
    files("in/a\\b.txt");
    assertThat(Inputs.in(List.of(folder.resolve("in"))).get(0).path()).endsWith("in/a\\b.txt");
  }
}

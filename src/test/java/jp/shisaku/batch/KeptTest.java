package jp.shisaku.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.shisaku.emit.RunReport;
import jp.shisaku.emit.RunReport.IssueCounts;
import jp.shisaku.emit.RunReport.Status;
import jp.shisaku.fixture.Closed;
import jp.shisaku.source.InputFile;
import jp.shisaku.source.PublicationInput;
import jp.shisaku.source.SourceFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTest {

  private static final String PROGRAM = "program";

  @TempDir Path folder;

  private PublicationInput scan;

  @BeforeEach
  void makeInput() throws IOException {
    Path file = Files.writeString(folder.resolve("scan.pdf"), "scan");
    scan = new PublicationInput("scan", file.toString(), false, List.of(InputFile.of(file)));
  }

  @Test
  void aResultThatNeededNoRecognitionIsKeptWhateverRecognisesNow() throws IOException {
    write(Optional.empty());
    Kept kept =
        new Kept(
            folder,
            PROGRAM,
            () -> {
              throw new AssertionError("asked for what it does not need to know");
            });
    assertThat(kept.of(scan)).isPresent();
  }

  @Test
  void aResultIsMadeAnewWhereAnotherProgramRecognisesNow() throws IOException {
    write(Optional.of("nothing"));
    assertThat(new Kept(folder, PROGRAM, () -> "nothing").of(scan)).isPresent();
    assertThat(new Kept(folder, PROGRAM, () -> "tesseract 5.3.0").of(scan)).isEmpty();
  }

  @Test
  void aResultIsMadeAnewWhereTheProgramIsAnother() throws IOException {
    write(Optional.empty());
    assertThat(new Kept(folder, "changed", () -> "nothing").of(scan)).isEmpty();
  }

  private void write(Optional<String> recognisedBy) throws IOException {
    RunReport.Input row =
        new RunReport.Input(
            scan.path(),
            "scan",
            Optional.of(SourceFiles.sha256(scan.files().get(0))),
            Optional.of("application/pdf"),
            Status.SUSPECT,
            1,
            0,
            IssueCounts.NONE,
            0,
            Optional.empty());
    Kept.with(
            made -> Files.writeString(made.resolve("result.txt"), "made"),
            PROGRAM,
            recognisedBy,
            scan,
            Optional.empty(),
            List.of(row))
        .writeTo(Files.createDirectory(folder.resolve("scan")));
  }

  @Test
  void aNameInTheFormOfADiskIsTheSameName() throws IOException {
    Path file = Files.writeString(folder.resolve("か\u3099.pdf"), "scan");
    scan = new PublicationInput("scan", file.toString(), false, List.of(InputFile.of(file)));
    write(Optional.empty());
    assertThat(new Kept(folder, PROGRAM, () -> "nothing").of(scan)).isPresent();
  }

  @Test
  void valuesSetByHandThatMayNotBeReadAreNoneUntilTheyMay() throws IOException {
    Path table = Files.writeString(folder.resolve("overrides.csv"), "measure,field,value,reason\n");
    Closed.entirely(
        table,
        () -> {
          write(Optional.empty());
          assertThat(new Kept(folder, PROGRAM, () -> "nothing").of(scan)).isPresent();
        });
    assertThat(new Kept(folder, PROGRAM, () -> "nothing").of(scan)).isEmpty();
  }
}

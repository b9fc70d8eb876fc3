package jp.shisaku.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shisaku.issue.Issue;
import jp.shisaku.source.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of overrides.csv that no publication takes up. */
class StrayCorrectionsTest {

  private static final String HEAD = "publication,measure,field,value,reason\n";

  @TempDir Path folder;

  @Test
  void aRowForAPublicationThatDoesNotExistIsTold() throws IOException {
    file("a.txt");
    table("overrides.csv", "a,b,no-such");
    assertThat(strays(folder)).containsExactly("b", "no-such");
  }

  @Test
  void aRowForAFileBesideTheOneThatIsReadIsNotLost() throws IOException {
    file("a.txt");
    file("b.txt");
    table("overrides.csv", "a,b");
    assertThat(strays(folder.resolve("a.txt"))).isEmpty();
  }

  @Test
  void aRowForAPublicationInPartsIsLostBesideItsFolder() throws IOException {
    file("a.txt");
    file("parts/1.txt");
    table("overrides.csv", "a,parts");
    assertThat(strays(folder)).containsExactly("parts");
  }

  @Test
  void aPublicationInPartsHasItsOwnTable() throws IOException {
    file("a.txt");
    file("parts/1.txt");
    table("parts/overrides.csv", "parts,a");
    assertThat(strays(folder)).containsExactly("a");
  }

  @Test
  void aTableThatNoFileLiesBesideIsTold() throws IOException {
    file("parts/1.txt");
    table("overrides.csv", ",parts");
    assertThat(issues(folder))
        .extracting(issue -> issue.code().code())
        .containsExactly("override.no-file");
  }

  @Test
  void aTableThatCannotBeReadIsToldByThePublicationsAlone() throws IOException {
    file("a.txt");
    Files.writeString(folder.resolve("overrides.csv"), "publication\nb\n");
    assertThat(issues(folder)).isEmpty();
  }

  private void file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "風船");
  }

  /** A row for each of the publications; "" is any. */
  private void table(String name, String publications) throws IOException {
    StringBuilder rows = new StringBuilder(HEAD);
    for (String publication : publications.split(",")) {
      rows.append(publication).append(",風船便-1,name,風船,誤植\n");
    }
    Files.writeString(folder.resolve(name), rows);
  }

  private static List<String> strays(Path input) throws IOException {
    return issues(input).stream().flatMap(issue -> issue.arguments().stream()).toList();
  }

  private static List<Issue> issues(Path input) throws IOException {
    return StrayCorrections.in(Inputs.in(List.of(input)));
  }
}

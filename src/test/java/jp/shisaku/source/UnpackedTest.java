package jp.shisaku.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.shisaku.issue.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {

  private static final Charset WINDOWS = Charset.forName("windows-31j");

  @TempDir Path folder;

  private static byte[] zip(Charset names, String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private Unpacked unpack(byte[] zip, Unpacked.Limits limits) throws IOException {
    Path archive = folder.resolve("sheets.zip");
    Files.write(archive, zip);
    return Unpacked.of(Inputs.in(List.of(archive)).get(0), limits);
  }

  private Unpacked unpack(byte[] zip) throws IOException {
    return unpack(zip, new Unpacked.Limits(100, 1 << 24, 100));
  }

  /** The parts, as {@code name} or {@code name: issue}. */
  private static List<String> told(Unpacked unpacked) {
    return unpacked.publication().files().stream()
        .map(f -> f.name() + f.refusal().map(i -> ": " + i.code().code()).orElse(""))
        .toList();
  }

  @Test
  void takesTheEntriesForPartsInNaturalOrder() throws IOException {
    byte[] zip = zip(UTF_8, "10.txt", "c", "02.txt", "b", "目次.txt", "a", "README.md", "x");
    try (Unpacked unpacked = unpack(zip)) {
      assertThat(told(unpacked)).containsExactly("目次.txt", "02.txt", "10.txt");
      assertThat(unpacked.publication().inParts()).isTrue();
      assertThat(unpacked.publication().files().get(1).path()).hasContent("b");
    }
  }

  @Test
  void readsNamesInTheEncodingOfJapaneseWindows() throws IOException {
    try (Unpacked unpacked = unpack(zip(WINDOWS, "施策集①/第１部.txt", "a"))) {
      assertThat(told(unpacked)).containsExactly("施策集①/第１部.txt");
    }
  }

  @Test
  void keepsNamesFromLeadingOutOfItsFolder() throws IOException {
    byte[] zip = zip(UTF_8, "../../out.txt", "a", "/etc/in.txt", "b", "..\\win.txt", "c");
    try (Unpacked unpacked = unpack(zip)) {
      assertThat(told(unpacked)).containsExactly("etc/in.txt", "out.txt", "win.txt");
      Path own = unpacked.publication().files().get(0).path().getParent();
      assertThat(unpacked.publication().files()).allMatch(f -> f.path().getParent().equals(own));
    }
  }

  @Test
  void opensNoArchiveWithinTheArchive() throws IOException {
    try (Unpacked unpacked = unpack(zip(UTF_8, "a.txt", "a", "b.zip", "PK"))) {
      assertThat(told(unpacked)).containsExactly("a.txt", "b.zip: archive.entry-nested");
    }
  }

  @Test
  void namesAnEncryptedEntry() throws IOException {
    byte[] zip = zip(UTF_8, "a.txt", "a");
    for (int i = 0; i + 10 < zip.length; i++) {
      boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4;
      boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
      if (local || central) {
        zip[i + (local ? 6 : 8)] |= 1;
      }
    }
    try (Unpacked unpacked = unpack(zip)) {
      assertThat(told(unpacked)).containsExactly("a.txt: archive.entry-encrypted");
    }
  }

  @Test
  void namesADamagedEntryAndReadsTheOthers() throws IOException {
    byte[] zip = zip(UTF_8, "a.txt", "a".repeat(50), "b.txt", "b");
    zip[30 + 5 + 2] ^= 0x55; // in the packed bytes of the first entry
    try (Unpacked unpacked = unpack(zip)) {
      assertThat(told(unpacked)).containsExactly("a.txt: file.unreadable", "b.txt");
    }
  }

  @Test
  void readsNoMoreEntriesThanTheLimit() throws IOException {
    byte[] zip = zip(UTF_8, "1.txt", "a", "2.txt", "b", "3.txt", "c", "4.txt", "d");
    try (Unpacked unpacked = unpack(zip, new Unpacked.Limits(2, 1000, 100))) {
      assertThat(told(unpacked)).containsExactly("1.txt", "2.txt", "3.txt: archive.too-large");
    }
  }

  @Test
  void readsNoMoreBytesThanTheLimit() throws IOException {
    byte[] zip = zip(UTF_8, "1.txt", "a".repeat(600), "2.txt", "b".repeat(600));
    try (Unpacked unpacked = unpack(zip, new Unpacked.Limits(10, 1000, 100))) {
      assertThat(told(unpacked)).containsExactly("1.txt", "2.txt: archive.too-large");
    }
  }

  @Test
  void readsNoEntryThatGrowsBeyondReason() throws IOException {
    byte[] zip = zip(UTF_8, "1.txt", "a".repeat(3 << 20));
    try (Unpacked unpacked = unpack(zip, new Unpacked.Limits(10, 1 << 24, 100))) {
      assertThat(told(unpacked)).containsExactly("1.txt: archive.too-large");
    }
  }

  @Test
  void saysThatAnArchiveIsNone() throws IOException {
    byte[] zip = zip(UTF_8, "a.txt", "a");
    try (Unpacked unpacked = unpack(java.util.Arrays.copyOf(zip, zip.length / 2))) {
      assertThat(unpacked.publication().files().get(0).refusal().orElseThrow().code())
          .isEqualTo(IssueCode.FILE_PACKAGE_DAMAGED);
    }
  }

  @Test
  void leavesOtherPublicationsAsTheyAre() throws IOException {
    Path text = folder.resolve("a.txt");
    Files.writeString(text, "風船");
    PublicationInput input = Inputs.in(List.of(text)).get(0);
    try (Unpacked unpacked = Unpacked.of(input)) {
      assertThat(unpacked.publication()).isEqualTo(input);
    }
  }

  @Test
  void copiesAFileWhoseNameIsNoText() throws IOException {
    Path nameless = Path.of(java.net.URI.create(folder.toUri() + "a%FF.txt"));
    Files.writeString(nameless, "風船");
    assumeFalse(Path.of(nameless.toString()).equals(nameless), "all names are text here");
    try (Unpacked unpacked = Unpacked.of(Inputs.in(List.of(nameless)).get(0))) {
      Path copy = unpacked.publication().files().get(0).path();
      assertThat(copy.toFile()).hasContent("風船");
    }
  }

  @Test
  void takesADamagedOfficeFileForNoArchive() throws IOException {
    Path document = Files.write(folder.resolve("a.docx"), zip(UTF_8, "word/styles.xml", "x"));
    PublicationInput input = Inputs.in(List.of(document)).get(0);
    try (Unpacked unpacked = Unpacked.of(input)) {
      assertThat(unpacked.publication()).isEqualTo(input);
    }
  }

  @Test
  void aDiskThatTakesNothingIsNoDamageOfTheArchive() throws IOException {
    Path archive = Files.write(folder.resolve("a.zip"), zip(UTF_8, "a.txt", "a"));
    Path nowhere = folder.resolve("not-there");
    assertThat(ZipParts.unpack(archive, nowhere, new Unpacked.Limits(100, 1 << 24, 100)))
        .extracting(part -> part.refusal().orElseThrow().arguments().get(0))
        .allMatch(why -> why.startsWith("it could not be unpacked: "))
        .hasSize(1);
  }

  @Test
  void leavesNothingBehind() throws IOException {
    List<Path> paths = new ArrayList<>();
    try (Unpacked unpacked = unpack(zip(UTF_8, "a.txt", "a"))) {
      paths.add(unpacked.publication().files().get(0).path());
      paths.add(paths.get(0).getParent());
    }
    assertThat(paths).noneMatch(Files::exists);
  }
}

package jp.shisaku.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.emit.RunReport;
import jp.shisaku.emit.RunReport.Status;
import jp.shisaku.fixture.PdfSketch;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.source.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publications in several files, read by the real readers. */
class PartsTest {

  private static final String CONTENTS =
      """
      目次

      1. 里山の国
      (1) 道
      ・里山の小屋……1
      (2) 水
      ・里山の橋……2
      """;

  private static final String HUT =
      """
      里山の小屋

      施策名\t里山の小屋を守る事業\t担当\t総務省里山局小屋課
      施策分類\t①予算\t予算額\t令和5年度予算：10百万円
      目的\t道を残す。\t概要\t釘を打つ。
      """;

  private static final String BRIDGE =
      """
      里山の橋

      施策名\t里山の橋を架ける事業\t担当\t総務省里山局橋課
      施策分類\t①予算\t予算額\t令和5年度予算：20百万円
      目的\t橋を渡る。\t概要\t橋を架ける。
      """;

  @TempDir Path folder;

  private final Map<String, Catalogue> catalogues = new HashMap<>();

  private void file(String name, String text) throws IOException {
    Path path = folder.resolve("in").resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void zip(String name, String... namesAndTexts) throws IOException {
    Path path = folder.resolve("in").resolve(name);
    Files.createDirectories(path.getParent());
    try (OutputStream out = Files.newOutputStream(path);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  /** Five pages, of which some are a picture. */
  private static byte[] withPictures(Integer... pictures) {
    PdfSketch pdf = new PdfSketch();
    for (int page = 1; page <= 5; page++) {
      pdf.page(PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
      if (List.of(pictures).contains(page)) {
        pdf.image(0, 0, PdfSketch.A4_SHORT, PdfSketch.A4_LONG);
      } else {
        pdf.text(50, 50, 12, "里山の橋を架ける");
      }
    }
    return pdf.bytes();
  }

  @Test
  void aCoverThatIsAPictureSpeaksAgainstNoFile() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.write(in.resolve("1.pdf"), withPictures(1, 5));
    Files.write(in.resolve("2.pdf"), withPictures(3));
    Files.write(in.resolve("3.pdf"), withPictures(1, 2));
    assertThat(run(new ReadOptions(Optional.empty(), false)))
        .extracting(RunReport.Input::status)
        .containsExactly(Status.OK, Status.SUSPECT, Status.SUSPECT);
    assertThat(catalogues.get("1").issues())
        .filteredOn(issue -> issue.code() == IssueCode.PAGE_NO_TEXT)
        .hasSize(2);
  }

  /** A row a file. */
  private List<RunReport.Input> run() throws IOException {
    return run(ReadOptions.DEFAULT);
  }

  private List<RunReport.Input> run(ReadOptions options) throws IOException {
    PublicationRun work =
        new PublicationRun(
            Pipeline.standard(),
            options,
            Locale.ENGLISH,
            (publication, archive, catalogue, rows, lasting) ->
                catalogues.put(publication.id(), catalogue));
    return Inputs.in(List.of(folder.resolve("in"))).stream()
        .flatMap(p -> work.of(p, Map.of(), Steps.UNWATCHED).inputs().stream())
        .toList();
  }

  private List<Measure> measures(String id) {
    return catalogues.get(id).measures();
  }

  @Test
  void contentsOfOnePartClassifyTheMeasuresOfAnother() throws IOException {
    file("set/目次.txt", CONTENTS);
    file("set/02.txt", HUT);
    file("set/10.txt", BRIDGE);
    run();
    assertThat(measures("set"))
        .extracting(m -> m.name().orElseThrow(), Measure::category)
        .containsExactly(
            tuple("里山の小屋を守る事業", List.of("1. 里山の国", "(1) 道")),
            tuple("里山の橋を架ける事業", List.of("1. 里山の国", "(2) 水")));
  }

  @Test
  void saysInWhichPartAValueStands() throws IOException {
    file("set/1.txt", HUT);
    file("set/2.txt", BRIDGE);
    run();
    assertThat(measures("set"))
        .extracting(m -> m.provenance().get("budget").source())
        .containsExactly("1.txt", "2.txt");
  }

  @Test
  void keepsTheCoverOfAPartFromTheSheetBeforeIt() throws IOException {
    file("set/1.txt", HUT);
    file("set/2.txt", "第二部の表紙\n\nこの部は橋について述べる。\n\n" + BRIDGE);
    run();
    Measure hut = measures("set").get(0);
    assertThat(hut.overview()).contains("釘を打つ。");
    assertThat(hut.details()).isEmpty();
  }

  @Test
  void goesOnWithASheetWhereThePartSaysSo() throws IOException {
    file("set/1.txt", HUT);
    file("set/2.txt", "詳細\t板を張る。\t\n中長期的取組\t令和6年度以降も続ける。\t\n\n" + BRIDGE);
    run();
    assertThat(measures("set").get(0).details()).contains("板を張る。\n令和6年度以降も続ける。");
    assertThat(measures("set")).hasSize(2);
  }

  @Test
  void takesAnOverviewForNoFurtherMeasures() throws IOException {
    file("set/一覧.csv", "施策名,担当課,予算額（百万円）\n里山の小屋を守る事業,小屋課,10\n里山の沢を守る事業,沢課,5\n");
    file("set/1.txt", HUT);
    run();
    assertThat(measures("set"))
        .extracting(m -> m.name().orElseThrow())
        .containsExactlyInAnyOrder("里山の小屋を守る事業", "里山の沢を守る事業");
  }

  @Test
  void readsAnArchiveAsAPublicationInParts() throws IOException {
    zip("set.zip", "10.txt", BRIDGE, "目次.txt", CONTENTS, "2.txt", HUT, "inner.zip", "PK");
    List<RunReport.Input> report = run();
    assertThat(report)
        .extracting(RunReport.Input::path, RunReport.Input::status, RunReport.Input::measures)
        .containsExactly(
            tuple(path("set.zip/目次.txt"), Status.OK, 0),
            tuple(path("set.zip/2.txt"), Status.OK, 1),
            tuple(path("set.zip/10.txt"), Status.OK, 1),
            tuple(path("set.zip/inner.zip"), Status.FAILED, 0));
    assertThat(report.get(3).reason().orElseThrow())
        .startsWith("An archive within the archive is not opened.");
    assertThat(measures("set"))
        .extracting(m -> m.provenance().get("name").source())
        .containsExactly("2.txt", "10.txt");
  }

  private String path(String below) {
    return folder.resolve("in").toString().replace('\\', '/') + "/" + below;
  }

  @Test
  void aFileWithoutALetterIsEmpty() throws IOException {
    file("mark.txt", "\ufeff");
    file("blanks.txt", " \n\u3000\t\r\n\f");
    file("cells.csv", ",,\n,,\n");
    file("page.html", "<html><body> &nbsp; </body></html>");
    file("words.txt", "里山の橋");
    assertThat(run())
        .extracting(RunReport.Input::publication, row -> row.reason().orElse("").split(":")[0])
        .containsExactlyInAnyOrder(
            tuple("mark", "The file is empty"),
            tuple("blanks", "The file is empty"),
            tuple("cells", "The file is empty"),
            tuple("page", "The file is empty"),
            tuple("words", ""));
  }
}

package jp.shisaku.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.diff.CatalogueDiff;
import jp.shisaku.diff.Change.Kind;
import jp.shisaku.diff.Edition;
import jp.shisaku.diff.Lineages;
import jp.shisaku.diff.match.Lineage;
import jp.shisaku.emit.CatalogueJson;
import jp.shisaku.emit.diff.DiffFiles;
import jp.shisaku.emit.diff.DiffJson;
import jp.shisaku.emit.diff.DiffReport;
import jp.shisaku.emit.diff.LineageCsv;
import jp.shisaku.emit.diff.LineagesCsv;
import jp.shisaku.emit.table.CsvTables;
import jp.shisaku.issue.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "diff",
    description = "Says what changed from one publication to the next.",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:nothing changed", "1:something changed", "2:trouble"})
final class DiffCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "A catalogue.json file, or the folder that holds it; - is standard input.")
  private String oldest;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "NEW",
      description = {
        "The same of the year after.",
        "Several are a chain of years, oldest first: each is compared with the next, and"
            + " lineages.csv follows the measures through all of them."
      })
  private List<String> later;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      defaultValue = "output",
      description = "Where the result goes (default: output/); - prints diff.json.")
  private String out;

  @Option(
      names = "--lineage",
      paramLabel = "FILE",
      description = "A lineage.csv that says which measure is which.")
  private Path lineageFile;

  @Option(
      names = "--write-lineage",
      paramLabel = "FILE",
      description = "Write what was found as a lineage.csv, to be corrected by hand.")
  private Path starterFile;

  @Option(names = "--excel", description = "Write tables that Excel opens as UTF-8.")
  private boolean excel;

  @Option(names = "--lang", paramLabel = "en|ja", description = "Language of reports and messages.")
  private Language language;

  DiffCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Locale locale = Language.or(Locale.getDefault(), language);
    Messages messages = new Messages(locale);
    try {
      if (out.equals(StandardInput.DASH) && later.size() > 1) {
        return streams.trouble(messages.text("diff-standard-output"));
      }
      if (paths().filter(StandardInput.DASH::equals).count() > 1) {
        return streams.trouble(messages.text("diff-standard-input"));
      }
      return compare(messages, locale);
    } catch (FileAlreadyExistsException e) {
      return streams.trouble(messages.text("already-there", e.getFile()));
    } catch (IOException e) {
      return streams.trouble(e, messages);
    }
  }

  private int compare(Messages messages, Locale locale) throws IOException {
    List<Catalogue> catalogues = catalogues();
    DiffNews news = new DiffNews(streams.err(), messages, locale);
    Lineage lineage = lineage(catalogues, news);
    List<CatalogueDiff> diffs = new ArrayList<>();
    for (int i = 1; i < catalogues.size(); i++) {
      CatalogueDiff diff = CatalogueDiff.between(catalogues.get(i - 1), catalogues.get(i), lineage);
      diffs.add(diff);
      news.tell(diff);
    }
    writeStarter(diffs);
    write(catalogues, diffs, messages);
    boolean same =
        diffs.stream()
            .flatMap(diff -> diff.changes().stream())
            .allMatch(change -> change.kind() == Kind.UNCHANGED);
    return same ? Exit.GOOD : Exit.FAULTS;
  }

  private List<Catalogue> catalogues() throws IOException {
    List<Catalogue> catalogues = new ArrayList<>();
    for (String path : paths().toList()) {
      catalogues.add(
          path.equals(StandardInput.DASH)
              ? CatalogueJson.read(path, streams.in())
              : CatalogueJson.read(Path.of(path)));
    }
    return catalogues;
  }

  private Stream<String> paths() {
    return Stream.concat(Stream.of(oldest), later.stream());
  }

  private Lineage lineage(List<Catalogue> catalogues, DiffNews news) throws IOException {
    if (lineageFile == null) {
      return Lineage.NONE;
    }
    Found<Lineage> found = LineageCsv.read(lineageFile);
    news.tellDoubts(lineageFile, found, catalogues);
    return found.value();
  }

  /** A file that a person may have worked on is never replaced. */
  private void writeStarter(List<CatalogueDiff> diffs) throws IOException {
    if (starterFile == null) {
      return;
    }
    if (Files.exists(starterFile)) {
      throw new FileAlreadyExistsException(starterFile.toString());
    }
    DiffFiles.put(starterFile, CsvTables.marked(LineageCsv.starter(diffs), excel));
  }

  private void write(List<Catalogue> catalogues, List<CatalogueDiff> diffs, Messages messages)
      throws IOException {
    if (out.equals(StandardInput.DASH)) {
      streams.out().print(DiffJson.write(diffs.get(0)));
      return;
    }
    Path folder = Path.of(out);
    // Files are in English on any machine unless the person chose a language.
    Locale written = Language.or(Locale.ENGLISH, language);
    for (int i = 0; i < diffs.size(); i++) {
      CatalogueDiff diff = diffs.get(i);
      DiffReport report = DiffReport.of(diff, catalogues.get(i), catalogues.get(i + 1));
      Path place = diffs.size() == 1 ? folder : folder.resolve(step(i, diff));
      DiffFiles.write(report, written, excel, place);
    }
    if (diffs.size() > 1) {
      Lineages lineages = Lineages.of(catalogues, diffs);
      DiffFiles.put(
          folder.resolve("lineages.csv"), CsvTables.marked(LineagesCsv.write(lineages), excel));
    }
    streams.err().println(messages.text("diff-where", out));
  }

  /** Ids name folders already; the number keeps the order and tells equal ids apart. */
  private static String step(int position, CatalogueDiff diff) {
    return position + 1 + "-" + folder(diff.old()) + "-" + folder(diff.fresh());
  }

  private static String folder(Edition edition) {
    return edition.id().replaceAll("[/\\\\:\\x00-\\x1F]", "_");
  }
}

package jp.shisaku.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.emit.CatalogueFiles;
import jp.shisaku.emit.CatalogueJson;
import jp.shisaku.export.Export;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "export",
    description = "Writes the tables of catalogues into a database or a workbook.",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:the target holds the catalogues",
      "2:wrong usage, or trouble; the target is as it was before"
    })
final class ExportCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(
      paramLabel = "CATALOGUE",
      arity = "1..*",
      description = "catalogue.json files, or folders that hold them.")
  private List<Path> catalogues;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "TARGET",
      description = "FILE.sqlite, FILE.xlsx, or jdbc:postgresql://HOST/DATABASE?user=…")
  private String target;

  @Option(
      names = "--lang",
      paramLabel = "en|ja",
      description = "Language of messages and of headings in a workbook (default: English).")
  private Language language;

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Messages messages = new Messages(Language.or(Locale.getDefault(), language));
    Optional<Export> export = Export.of(target);
    if (export.isEmpty()) {
      return streams.trouble(messages.text("no-target", target));
    }
    try (Interruption interruption = new Interruption()) {
      interruption.stops(Thread.currentThread()::interrupt);
      List<Export.Source> read = sources();
      Export.Result result =
          export.get().write(target, read, Language.or(Locale.ENGLISH, language));
      if (result.cut() > 0) {
        streams.err().println(messages.text("cut", result.cut()));
      }
      streams.err().println(messages.text("exported", read.size()));
      return Exit.GOOD;
    } catch (InterruptedIOException | ClosedByInterruptException e) {
      streams.err().println(messages.text("export-stopped"));
      return Exit.STOPPED;
    } catch (FileAlreadyExistsException e) {
      return streams.trouble(messages.text("already-there", e.getFile()));
    } catch (SamePublication e) {
      return streams.trouble(messages.text("same-publication", e.arguments));
    } catch (IOException e) {
      return streams.trouble(e, messages);
    }
  }

  private List<Export.Source> sources() throws IOException {
    Map<String, Path> files = new HashMap<>();
    return CatalogueFiles.in(catalogues).stream()
        .map(Path::normalize)
        .distinct()
        .<Export.Source>map(file -> () -> once(file, files))
        .toList();
  }

  /** Of two publications of one id a target would keep the last, or count both as one. */
  private static Catalogue once(Path file, Map<String, Path> files) throws IOException {
    Catalogue catalogue = CatalogueJson.read(file);
    String id = catalogue.publication().id();
    Path first = files.merge(id, file, (earlier, now) -> earlier);
    if (!first.equals(file)) {
      throw new SamePublication(first, file, id);
    }
    return catalogue;
  }

  /** Two files are one publication by their id. */
  private static final class SamePublication extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Object[] arguments;

    SamePublication(Path first, Path second, String id) {
      super(first + ", " + second + ": " + id);
      this.arguments = new Object[] {first, second, id};
    }
  }
}

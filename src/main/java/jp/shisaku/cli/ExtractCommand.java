package jp.shisaku.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.emit.CatalogueJson;
import jp.shisaku.emit.MeasuresNdjson;
import jp.shisaku.emit.OutputFolder;
import jp.shisaku.emit.PublicationFiles;
import jp.shisaku.emit.RunReport;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.pipeline.Batch;
import jp.shisaku.pipeline.Pipeline;
import jp.shisaku.pipeline.PublicationRun;
import jp.shisaku.pipeline.Reason;
import jp.shisaku.pipeline.Results;
import jp.shisaku.source.PublicationInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.ManifestVersion.class,
    description = "Reads publications and writes their catalogues.",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:all good",
      "1:done, but at least one file failed or an error was found",
      "2:wrong usage, or no way to go on"
    })
final class ExtractCommand implements Callable<Integer> {

  private final Streams streams;
  private final Pipeline pipeline;

  /** The pipeline with the person's own profile, if there is one. */
  private Pipeline chosenPipeline;

  @Parameters(
      paramLabel = "INPUT",
      defaultValue = "input",
      description = {
        "Files, folders, or - for standard input (default: input/).",
        "A file is one publication. A folder holds publications; a folder inside it is one"
            + " publication in parts."
      })
  private List<String> inputs;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      defaultValue = "output",
      description = {
        "Where the result goes (default: output/).",
        "- prints catalogue.json on standard output, one after the other, and nothing else."
      })
  private String out;

  @Option(
      names = "--format",
      paramLabel = "json|ndjson",
      defaultValue = "json",
      description = {
        "ndjson writes measures.ndjson too, a line a measure (default: json).",
        "With --out - only the measures are printed, a line each."
      })
  private Format format;

  private enum Format {
    JSON,
    NDJSON
  }

  @Option(names = "--excel", description = "Write tables that Excel opens as UTF-8.")
  private boolean excel;

  @Option(
      names = "--lang",
      paramLabel = "en|ja",
      description = "Language of messages (default: English in files, the locale's elsewhere).")
  private Language language;

  @Option(names = "--password", paramLabel = "TEXT", description = "Opens encrypted files.")
  private String password;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description =
          "Wordings and forms of your own, before those that are known (docs/profiles.md).")
  private Path profile;

  @Option(
      names = {"-q", "--quiet"},
      description = "Name only the files that failed.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Name every issue.")
  private boolean verbose;

  ExtractCommand(Streams streams, Pipeline pipeline) {
    this.streams = streams;
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    Locale spoken = chosen().orElse(Locale.getDefault());
    Messages messages = new Messages(spoken);
    try (StandardInput standardInput = new StandardInput(streams.in())) {
      chosenPipeline = ProfileOption.of(profile).map(pipeline::with).orElse(pipeline);
      List<PublicationInput> publications = standardInput.publications(inputs);
      if (publications.isEmpty()) {
        return trouble(messages.text("nothing-to-read", String.join(", ", inputs)));
      }
      return extract(publications, new RunProgress(streams.err(), spoken, level()));
    } catch (NoSuchFileException e) {
      return trouble(messages.text("not-there", e.getFile()));
    } catch (ProfileOption.Unusable e) {
      return trouble(messages.text("profile", e.getFile(), e.getReason()));
    } catch (OutputFolder.Busy e) {
      return trouble(messages.text("busy", out));
    } catch (FileSystemException e) {
      return trouble(messages.text("trouble", e.getFile() + ": " + Reason.of(e)));
    } catch (IOException e) {
      return trouble(messages.text("trouble", Reason.of(e)));
    }
  }

  private int extract(List<PublicationInput> publications, RunProgress progress)
      throws IOException {
    progress.expect(publications.stream().mapToInt(p -> p.files().size()).sum());
    if (out.equals(StandardInput.DASH)) {
      return status(Batch.run(publications, work(this::print), progress));
    }
    Path path = Path.of(out);
    try (OutputFolder folder = OutputFolder.open(path)) {
      PublicationFiles.Style style =
          new PublicationFiles.Style(fileLanguage(), excel, format == Format.NDJSON);
      Results results = (id, catalogue) -> folder.put(id, PublicationFiles.of(catalogue, style));
      RunReport report = Batch.run(publications, work(results), progress);
      folder.put(report);
      progress.end(report, path);
      return status(report);
    }
  }

  private void print(String id, Catalogue catalogue) throws IOException {
    if (format == Format.NDJSON) {
      MeasuresNdjson.write(catalogue, streams.out());
    } else {
      CatalogueJson.write(catalogue, fileLanguage(), streams.out());
    }
    if (streams.out().checkError()) {
      throw new IOException("standard output is closed");
    }
  }

  private static int status(RunReport report) {
    return report.isClean() ? Exit.GOOD : Exit.FAULTS;
  }

  private PublicationRun work(Results results) {
    ReadOptions options = new ReadOptions(Optional.ofNullable(password));
    return new PublicationRun(chosenPipeline, options, fileLanguage(), results);
  }

  /** Files are in English on any machine unless the person chose a language. */
  private Locale fileLanguage() {
    return chosen().orElse(Locale.ENGLISH);
  }

  private Optional<Locale> chosen() {
    return Optional.ofNullable(language).map(Language::locale);
  }

  private RunProgress.Level level() {
    return quiet
        ? RunProgress.Level.FAILURES
        : verbose ? RunProgress.Level.ISSUES : RunProgress.Level.FILES;
  }

  private int trouble(String message) {
    streams.err().println(message);
    return Exit.TROUBLE;
  }
}

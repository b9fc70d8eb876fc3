package jp.shisaku.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shisaku.batch.Batch;
import jp.shisaku.batch.Crew;
import jp.shisaku.batch.FolderOutlet;
import jp.shisaku.batch.Limits;
import jp.shisaku.batch.Outlet;
import jp.shisaku.batch.ProgramDigest;
import jp.shisaku.batch.Settings;
import jp.shisaku.emit.CatalogueJson;
import jp.shisaku.emit.MeasuresNdjson;
import jp.shisaku.emit.OutputFolder;
import jp.shisaku.emit.RunReport;
import jp.shisaku.pipeline.Pipeline;
import jp.shisaku.source.PublicationInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "extract",
    description = "Reads publications and writes their catalogues.",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:all good",
      "1:done, but at least one file failed or an error was found",
      "2:wrong usage, or no way to go on",
      "130:stopped with Ctrl-C; run it again to go on"
    })
final class ExtractCommand implements Callable<Integer> {

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final Streams streams;
  private final Pipeline pipeline;

  /** The text of the person's own profile. */
  private Optional<String> ownProfile = Optional.empty();

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

  @Mixin private ReadingOptions reading;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "How many publications are read at once (default: the number of cores).")
  private Integer jobs;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "" + Limits.SECONDS,
      description = "A file that takes longer is given up (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Option(
      names = "--memory",
      paramLabel = "MB",
      defaultValue = "" + Limits.MEGABYTES,
      description = {
        "A file that needs more is given up (default: ${DEFAULT-VALUE}).",
        "A single file may use what Java gives it, unless --jobs is given."
      })
  private int memory;

  @Option(names = "--force", description = "Do also again what an earlier run has done.")
  private boolean force;

  @Option(
      names = {"-q", "--quiet"},
      description = "Name only the files that failed.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Name every issue.")
  private boolean verbose;

  @Spec private CommandSpec spec;

  ExtractCommand(Streams streams, Pipeline pipeline) {
    this.streams = streams;
    this.pipeline = pipeline;
  }

  /** Said as picocli says what it finds itself: with the usage, and status 2. */
  private void requireAtLeast(int least, int given, String option) {
    if (given < least) {
      throw new ParameterException(
          spec.commandLine(), option + " must be at least " + least + ", not " + given);
    }
  }

  /** A variable that is not set, within quotes, would mean this very folder. */
  private void requireNamed(String path, String option) {
    if (path.isEmpty()) {
      throw new ParameterException(spec.commandLine(), option + " must not be empty");
    }
  }

  @Override
  public Integer call() {
    requireNamed(out, "--out");
    inputs.forEach(input -> requireNamed(input, "INPUT"));
    requireAtLeast(1, Optional.ofNullable(jobs).orElse(1), "--jobs");
    requireAtLeast(1, timeout, "--timeout");
    requireAtLeast(Limits.LEAST_MEGABYTES, memory, "--memory");
    Locale spoken = Language.or(Locale.getDefault(), language);
    Messages messages = new Messages(spoken);
    try (Interruption interruption = new Interruption();
        StandardInput standardInput = new StandardInput(streams.in())) {
      interruption.tidies(standardInput::drop);
      ownProfile = reading.ownProfile();
      List<PublicationInput> publications = standardInput.publications(inputs);
      if (publications.isEmpty()) {
        return streams.trouble(messages.text("nothing-to-read", String.join(", ", inputs)));
      }
      RunProgress progress =
          new RunProgress(streams.err(), spoken, level(), ProgressBar.ofTerminal(messages));
      return extract(publications, progress, interruption);
    } catch (OutputFolder.Busy e) {
      return streams.trouble(messages.text("busy", out));
    } catch (InvalidPathException e) {
      return streams.trouble(messages.text("no-path", e.getInput()));
    } catch (IOException | InterruptedException e) {
      return streams.trouble(e, messages);
    }
  }

  private int extract(
      List<PublicationInput> publications, RunProgress progress, Interruption interruption)
      throws IOException, InterruptedException {
    progress.expect(publications);
    if (out.equals(StandardInput.DASH)) {
      try (PrintedResults printed = new PrintedResults(streams.out(), printedFile())) {
        Batch batch = batch(publications, printed, progress);
        interruption.stops(batch::stop);
        Optional<RunReport> report = batch.run();
        report.ifPresent(progress::doubts);
        if (printed.isClosed()) {
          progress.stopped("output-closed");
          return Exit.TROUBLE;
        }
        return ended(report, progress, "stopped-printing");
      }
    }
    Path path = Path.of(out);
    try (OutputFolder folder = OutputFolder.open(path)) {
      Batch batch = batch(publications, new FolderOutlet(folder), progress);
      interruption.stops(batch::stop);
      Optional<RunReport> report = batch.run();
      if (report.isPresent()) {
        folder.put(report.get(), fileLanguage());
        progress.doubts(report.get());
        progress.end(report.get(), path, folder.notRenewedBy(report.get()));
      }
      return ended(report, progress, "stopped");
    }
  }

  private static int ended(Optional<RunReport> report, RunProgress progress, String stopped) {
    if (report.isEmpty()) {
      progress.stopped(stopped);
      return Exit.STOPPED;
    }
    return report.get().isClean() ? Exit.GOOD : Exit.FAULTS;
  }

  private Batch batch(List<PublicationInput> publications, Outlet outlet, RunProgress progress) {
    Settings settings =
        new Settings(
            outlet.staging(),
            reading.options(),
            fileLanguage().toLanguageTag(),
            excel,
            format == Format.NDJSON,
            ownProfile,
            ProgramDigest.current());
    Limits limits = new Limits(Duration.ofSeconds(timeout), memory, fileLanguage());
    boolean single = publications.size() == 1 && publications.get(0).files().size() == 1;
    Crew crew =
        single && jobs == null
            ? Crew.here(pipeline, settings, limits)
            : Crew.processes(Optional.ofNullable(jobs).orElse(CORES), settings, limits);
    return force || outlet instanceof PrintedResults
        ? Batch.all(publications, crew, outlet, progress)
        : Batch.missing(publications, settings, Path.of(out), crew, outlet, progress);
  }

  private String printedFile() {
    return format == Format.NDJSON ? MeasuresNdjson.FILE_NAME : CatalogueJson.FILE_NAME;
  }

  /** Files are in English on any machine unless the person chose a language. */
  private Locale fileLanguage() {
    return Language.or(Locale.ENGLISH, language);
  }

  private RunProgress.Level level() {
    return quiet
        ? RunProgress.Level.FAILURES
        : verbose ? RunProgress.Level.ISSUES : RunProgress.Level.FILES;
  }
}

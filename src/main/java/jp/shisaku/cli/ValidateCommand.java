package jp.shisaku.cli;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.check.Checks;
import jp.shisaku.emit.CatalogueFiles;
import jp.shisaku.emit.CatalogueJson;
import jp.shisaku.emit.IssuesJson;
import jp.shisaku.emit.IssuesJson.OfFile;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "validate",
    description =
        "Checks catalogues against the schema and the rules, and prints what is doubtful, a line"
            + " each.",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:no error was found",
      "1:at least one error was found",
      "2:wrong usage, or a file that is no catalogue this program can read"
    })
final class ValidateCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(
      paramLabel = "CATALOGUE",
      arity = "1..*",
      description = "catalogue.json files, folders that hold them, or - for standard input.")
  private List<String> catalogues;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "How the findings are printed (default: text).")
  private Format format;

  @Option(
      names = "--lang",
      paramLabel = "en|ja",
      description = "Language of messages (default: the locale's).")
  private Language language;

  @Option(
      names = {"-v", "--verbose"},
      description = "Print notes too, which need no action.")
  private boolean verbose;

  private enum Format {
    TEXT,
    JSON
  }

  ValidateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Locale locale = Language.or(Locale.getDefault(), language);
    List<OfFile> findings = new ArrayList<>();
    boolean trouble = false;
    for (String name : catalogues) {
      try {
        findings.addAll(findings(name, locale));
      } catch (NoSuchFileException | FileNotFoundException e) {
        trouble = true;
        streams.err().println(new Messages(locale).text("not-there", e.getMessage()));
      } catch (IOException e) {
        trouble = true;
        streams.trouble(e, new Messages(locale));
      }
    }
    print(findings, locale);
    return trouble ? Exit.TROUBLE : hasErrors(findings) ? Exit.FAULTS : Exit.GOOD;
  }

  private List<OfFile> findings(String name, Locale locale) throws IOException {
    if (name.equals(StandardInput.DASH)) {
      return List.of(new OfFile(name, issues(name, streams.in(), locale)));
    }
    List<OfFile> findings = new ArrayList<>();
    for (Path file : CatalogueFiles.in(List.of(Path.of(name)))) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        findings.add(new OfFile(file.toString(), issues(file.toString(), in, locale)));
      }
    }
    return findings;
  }

  /** Where it does not fit the schema; or else, since only then it can be asked, the rules. */
  private List<Issue> issues(String name, InputStream in, Locale locale) throws IOException {
    Found<Optional<Catalogue>> examined = CatalogueJson.examine(name, in, locale);
    List<Issue> issues =
        examined.issues().isEmpty()
            ? examined.value().map(Checks::checked).map(Catalogue::issues).orElse(List.of())
            : examined.issues();
    return issues.stream().filter(i -> verbose || i.severity() != Severity.INFO).toList();
  }

  private void print(List<OfFile> findings, Locale locale) throws IOException {
    if (format == Format.JSON) {
      IssuesJson.write(findings, locale, streams.out());
      return;
    }
    Messages messages = new Messages(locale);
    for (OfFile file : findings) {
      file.issues().forEach(i -> streams.out().println(line(file.file(), i, messages, locale)));
    }
  }

  private static String line(String file, Issue issue, Messages messages, Locale locale) {
    return messages.text(
        issue.place().page().isPresent() ? "finding-on-page" : "finding",
        file,
        issue.place().page().orElse(0),
        issue.severity().code(),
        issue.code().code(),
        issue.code().message(locale, issue.arguments()),
        Messages.measure(issue));
  }

  private static boolean hasErrors(List<OfFile> findings) {
    return findings.stream()
        .flatMap(file -> file.issues().stream())
        .anyMatch(issue -> issue.severity() == Severity.ERROR);
  }
}

package jp.shisaku.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Document;
import jp.shisaku.page.DocumentReader;
import jp.shisaku.page.Page;
import jp.shisaku.read.Readers;
import jp.shisaku.sheet.form.Roles;
import jp.shisaku.source.RefusedFileException;
import jp.shisaku.source.SourceFile;
import jp.shisaku.source.SourceFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "inspect",
    description = {
      "Shows the lines and cells that were seen in a file, and what each was taken for.",
      "A label stands with its likeness to the known wording (1.00: the same), a value with its"
          + " field."
    },
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {"0:all good", "2:wrong usage, or the file could not be read"})
final class InspectCommand implements Callable<Integer> {

  private final Streams streams;
  private final Readers readers;

  @Parameters(paramLabel = "FILE", description = "The file to look at, or - for standard input.")
  private String file;

  @Option(names = "--page", paramLabel = "N", description = "Only this page, from one.")
  private Integer page;

  @Mixin private ReadingOptions reading;

  @Option(names = "--lang", paramLabel = "en|ja", description = "Language of messages.")
  private Language language;

  InspectCommand(Streams streams, Readers readers) {
    this.streams = streams;
    this.readers = readers;
  }

  @Override
  public Integer call() {
    Locale locale = Language.or(Locale.getDefault(), language);
    Messages messages = new Messages(locale);
    try (StandardInput standardInput = new StandardInput(streams.in())) {
      SourceFile source = SourceFiles.open(standardInput.path(file));
      Optional<DocumentReader> reader = readers.of(source.mediaType());
      if (reader.isEmpty()) {
        return streams.trouble(messages.text("not-read", source.mediaType()));
      }
      Found<Document> found = reader.get().read(source, reading.options());
      return show(found, reading.profile(), messages);
    } catch (RefusedFileException e) {
      Issue why = e.issue();
      String told = why.code().message(locale, why.arguments());
      return streams.trouble(messages.text("trouble", file + ": " + told));
    } catch (IOException e) {
      return streams.trouble(e, messages);
    }
  }

  private int show(Found<Document> found, Profile known, Messages messages) {
    List<Page> pages = found.value().pages().stream().filter(this::isWanted).toList();
    if (page != null && pages.isEmpty()) {
      return streams.trouble(messages.text("no-such-page", file, page));
    }
    // What a line is taken for depends on the pages before it, shown or not.
    Roles roles = Roles.in(List.of(found.value()), known);
    pages.forEach(p -> streams.out().print(PageListing.of(p, roles)));
    found.issues().stream()
        .filter(issue -> page == null || issue.place().page().orElse(page) == page)
        .forEach(issue -> streams.err().println(messages.issue(issue, file)));
    return Exit.GOOD;
  }

  /** Whatever has no pages is page 1. */
  private boolean isWanted(Page read) {
    return page == null || Math.max(read.number(), 1) == page;
  }
}

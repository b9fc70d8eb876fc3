package jp.shisaku.read.text;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Block;
import jp.shisaku.page.Document;
import jp.shisaku.page.DocumentReader;
import jp.shisaku.page.Page;
import jp.shisaku.page.PageNumbers;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.source.MediaTypes;
import jp.shisaku.source.SourceFile;
import jp.shisaku.text.Decoder;
import jp.shisaku.text.RepairTally;

/**
 * Reads plain text in any encoding that Japanese texts come in.
 *
 * <p>A form feed starts a new page; a text without one is a single page with the number 0. Blank
 * lines, indents, rows of tabs, fragments of HTML and marks of Markdown give lines and tables
 * ({@link Blocks}); separated values are one table ({@link CsvTable}), also those that Excel saves
 * as text. Issues: {@code file.empty}; {@code file.unsupported} for bytes that are no text; {@code
 * text.undecodable} where some bytes are none; {@code text.repaired}; {@code page.several}.
 */
public final class TextReader implements DocumentReader {

  /** Larger files are no publication, and would not fit into memory decoded. */
  private static final long MOST_BYTES = 256L << 20;

  @Override
  public Found<Document> read(SourceFile file, ReadOptions options) throws IOException {
    if (Files.size(file.path()) > MOST_BYTES) {
      throw new IOException("a text of more than " + (MOST_BYTES >> 20) + " MiB");
    }
    return read(Files.readAllBytes(file.path()), file.name(), file.mediaType());
  }

  /**
   * Reads a text from its bytes; never throws.
   *
   * @param source how issues name the file
   * @param mediaType tells separated values, which are one table, from other text
   */
  static Found<Document> read(byte[] bytes, String source, String mediaType) {
    if (bytes.length == 0) {
      return without(source, issue(IssueCode.FILE_EMPTY, source));
    }
    return Decoder.decode(bytes)
        .map(decoded -> read(decoded, source, mediaType))
        .orElseGet(() -> without(source, issue(IssueCode.FILE_UNKNOWN, source)));
  }

  private static Found<Document> read(Decoder.Decoded decoded, String source, String mediaType) {
    RepairTally repairs = new RepairTally();
    List<Issue> issues = new ArrayList<>();
    boolean csv = mediaType.equals(MediaTypes.CSV);
    char separator = csv ? CsvTable.separator(decoded.text()) : '\t';
    boolean separated = csv || mediaType.equals(MediaTypes.TSV);
    Optional<CsvRecords> records =
        separated
            ? Optional.of(CsvRecords.of(decoded.text(), separator))
            : CsvRecords.quotedWithin(decoded.text()).or(() -> CsvRecords.unnamed(decoded.text()));
    List<Page> pages =
        records
            .flatMap(r -> CsvTable.of(r, repairs))
            .map(table -> List.of(page(0, List.of(table))))
            .orElseGet(() -> pages(decoded.text(), source, repairs, issues));
    Stream.of(
            records.map(CsvRecords::told).filter(told -> !told.isEmpty()),
            CutEnd.of(decoded.text(), separator)
                .or(() -> records.map(TornFigures::joined).flatMap(UnevenRecords::told)))
        .flatMap(Optional::stream)
        .map(told -> issue(IssueCode.FILE_DAMAGED, source, told))
        .forEach(issues::add);
    if (decoded.undecodable() > 0) {
      String bytes = Integer.toString(decoded.undecodable());
      issues.add(issue(IssueCode.TEXT_UNDECODABLE, source, bytes, decoded.encoding()));
    }
    if (!repairs.isEmpty()) {
      issues.add(issue(IssueCode.TEXT_REPAIRED, source, repairs.toString()));
    }
    return new Found<>(new Document(source, pages.size(), pages), issues);
  }

  private static List<Page> pages(
      String decoded, String source, RepairTally repairs, List<Issue> issues) {
    // A line end that was made a second time of the first: as two it would part the rows of tables.
    String text = SpacedLetters.joined(decoded.replace("\r\r\n", "\n"));
    List<String> parts = new ArrayList<>(List.of(text.split("\f", -1)));
    if (parts.size() > 1 && parts.get(parts.size() - 1).isBlank()) {
      parts.remove(parts.size() - 1); // programs end the last page with a form feed, too
    }
    boolean paged = text.indexOf('\f') >= 0;
    List<Page> pages = new ArrayList<>();
    int number = paged ? 1 : 0;
    for (List<String> printed : PagesBeside.apart(PageHeads.removed(parts))) {
      for (String half : printed) {
        pages.add(page(number, new Blocks(repairs).of(half)));
      }
      if (printed.size() > 1) {
        Place place = paged ? Place.of(source, number) : Place.of(source);
        String count = Integer.toString(printed.size());
        issues.add(Issue.of(IssueCode.PAGE_SEVERAL, place, "", count));
      }
      number++;
    }
    return PageNumbers.dropped(pages);
  }

  private static Page page(int number, List<Block> blocks) {
    return new Page(number, 0, 0, Optional.empty(), blocks, List.of(), Page.Origin.TEXT);
  }

  private static Found<Document> without(String source, Issue issue) {
    return Found.of(new Document(source, 1, List.of()), issue);
  }

  private static Issue issue(IssueCode code, String source, String... arguments) {
    return Issue.of(code, Place.of(source), "", arguments);
  }
}

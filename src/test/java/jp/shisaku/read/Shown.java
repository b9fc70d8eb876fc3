package jp.shisaku.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Document;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.page.Table;
import jp.shisaku.source.SourceFile;

/** A document as short text, for whole-value comparisons. */
public final class Shown {

  private Shown() {}

  /** Pages apart by "--"; a line as it is; a cell as "row,column rowsxcolumns: line / line". */
  public static String pages(Found<Document> found) {
    return found.value().pages().stream()
        .map(Page::blocks)
        .map(Shown::blocks)
        .collect(Collectors.joining("\n--\n"));
  }

  public static String blocks(List<Block> blocks) {
    return blocks.stream().map(Shown::block).collect(Collectors.joining("\n"));
  }

  private static String block(Block block) {
    if (block instanceof Line line) {
      return line.text();
    }
    return ((Table) block).cells().stream().map(Shown::cell).collect(Collectors.joining("\n"));
  }

  private static String cell(Cell cell) {
    String spans =
        cell.rowSpan() * cell.columnSpan() == 1
            ? ""
            : " " + cell.rowSpan() + "x" + cell.columnSpan();
    String content = blocks(cell.content()).replace("\n", " / ");
    return (cell.row() + "," + cell.column() + spans + ": " + content).strip();
  }

  /** The lines of all pages with what is known of how they are set. */
  public static List<Line> lines(Found<Document> found) {
    return found.value().pages().stream()
        .flatMap(p -> p.blocks().stream())
        .filter(Line.class::isInstance)
        .map(Line.class::cast)
        .toList();
  }

  /** The first table. */
  public static Table table(Found<Document> found) {
    return found.value().pages().stream()
        .flatMap(p -> p.blocks().stream())
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** The issues as "code page arguments". */
  public static List<String> issues(Found<Document> found) {
    return found.issues().stream().map(Shown::issue).toList();
  }

  private static String issue(Issue issue) {
    String page = issue.place().page().isPresent() ? " p" + issue.place().page().getAsInt() : "";
    return issue.code().code()
        + page
        + issue.arguments().stream().map(a -> " " + a).collect(Collectors.joining());
  }

  /** A file on disk as the source package would describe it. */
  public static SourceFile source(Path path, String mediaType) {
    try {
      return new SourceFile(path, path.getFileName().toString(), Files.size(path), mediaType);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

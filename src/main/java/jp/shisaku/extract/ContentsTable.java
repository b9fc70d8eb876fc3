package jp.shisaku.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.extract.measure.Prose;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.text.Fold;
import jp.shisaku.text.WordTable;

/**
 * Contents that are a table: 分野 | 施策 | ページ. An entry is a row whose last cell is a page; the cells
 * before its title, merged over several rows, are its headings, and so are rows of one cell alone.
 */
record ContentsTable(Table table) {

  private static final Set<String> PAGE_HEADS = heads("page");
  private static final Set<String> TITLE_HEADS = heads("title");

  /** 1, 1-2, No.3: counts the entries, and heads none of them. */
  private static final Pattern NUMBER =
      Pattern.compile("^(?:No[.．]?)?\\s*[0-9０-９]+(?:[\\-－.．][0-9０-９]+)*[.．]?$");

  record Heading(int column, String text) {}

  /**
   * What a row says.
   *
   * @param page empty where the row is headings only
   */
  record Row(List<Heading> headings, String title, Optional<String> page) {}

  private static Set<String> heads(String column) {
    return WordTable.words(ContentsTable.class, "contents-columns.csv", column).stream()
        .map(Fold::spacing)
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean hasHead() {
    return table.row(0).stream().anyMatch(ContentsTable::isPageHead);
  }

  /** True where each row is an entry, a heading or the head. */
  boolean hasPages() {
    List<Row> rows = entries();
    int all = (int) IntStream.range(0, table.rows()).filter(r -> !filled(r).isEmpty()).count();
    return rows.stream().anyMatch(row -> row.page().isPresent())
        && rows.size() + (hasHead() ? 1 : 0) == all;
  }

  List<Row> entries() {
    List<Row> rows = new ArrayList<>();
    int rowCount = table.rows();
    for (int row = hasHead() ? 1 : 0; row < rowCount; row++) {
      List<Cell> cells = filled(row);
      if (cells.isEmpty()) {
        continue;
      }
      Cell last = cells.get(cells.size() - 1);
      Optional<String> page = ContentsReader.page(last.text());
      if (page.isPresent() && cells.size() > 1) {
        rows.add(entry(cells, page.get()));
      } else if (page.isEmpty() && cells.size() == 1) {
        rows.add(new Row(headings(last), "", Optional.empty()));
      }
    }
    return rows;
  }

  private Row entry(List<Cell> cells, String page) {
    int title = titleColumn().orElse(cells.get(cells.size() - 2).column());
    List<Heading> headings = new ArrayList<>();
    String text = "";
    for (Cell cell : cells.subList(0, cells.size() - 1)) {
      if (cell.column() == title) {
        text = Fold.onOneLine(cell.text());
      } else if (cell.column() < title && !NUMBER.matcher(cell.text().strip()).matches()) {
        headings.addAll(headings(cell));
      }
    }
    return new Row(headings, text, Optional.of(page));
  }

  private Optional<Integer> titleColumn() {
    return hasHead()
        ? table.row(0).stream()
            .filter(cell -> TITLE_HEADS.contains(Fold.spacing(cell.text())))
            .map(Cell::column)
            .findFirst()
        : Optional.empty();
  }

  /** One heading, or those of several levels below each other, each with its mark: 2., (1), ○. */
  private static List<Heading> headings(Cell cell) {
    List<StringBuilder> texts = new ArrayList<>();
    for (String line : cell.text().lines().map(String::strip).toList()) {
      boolean marked = ContentsLevels.of(line, true) > 0;
      if (texts.isEmpty() && !marked) {
        return List.of(new Heading(cell.column(), Fold.onOneLine(cell.text())));
      }
      if (marked) {
        texts.add(new StringBuilder(line));
      } else {
        Prose.join(texts.get(texts.size() - 1), line);
      }
    }
    return texts.stream().map(text -> new Heading(cell.column(), text.toString())).toList();
  }

  private static boolean isPageHead(Cell cell) {
    return PAGE_HEADS.contains(Fold.spacing(cell.text()));
  }

  private List<Cell> filled(int row) {
    return Cell.filled(table.row(row));
  }
}

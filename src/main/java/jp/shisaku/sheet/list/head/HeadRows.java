package jp.shisaku.sheet.list.head;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.sheet.HeadingMark;

/**
 * The rows that the heads of a list take: heads that span columns have further heads below them.
 */
record HeadRows(CellGrid grid, Profile profile) {

  /** 予算額 above 令和7年度当初予算額 above 一般会計. */
  private static final int MOST_HEAD_ROWS = 3;

  private static final int FEWEST_COUNTED = 3;

  private static final Pattern QUESTION = Pattern.compile("^(?:[QＱ]|設?問)[\\s　]*(?=[0-9０-９])");

  private static final Pattern COUNTED = Pattern.compile("[\\s　]*(?:[QＱ問設0-9０-９①-⑳]|[（(][0-9０-９])");

  /** What stands in the heads of each column, from the row down to the last one of heads. */
  Map<Integer, List<String>> texts(int row) {
    int last = last(row);
    Map<Integer, List<String>> texts = new TreeMap<>();
    grid.row(row).keySet().forEach(column -> texts.put(column, texts(row, last, column)));
    return withoutCount(texts);
  }

  /** The heads of ①施策名 | ②担当課 or Q1. 施策名 | Q2. 担当課, as a form counts what it asks for. */
  private Map<Integer, List<String>> withoutCount(Map<Integer, List<String>> texts) {
    if (texts.size() < FEWEST_COUNTED) {
      return texts;
    }
    Map<Integer, HeadingMark> marks = new TreeMap<>();
    texts.forEach(
        (column, text) ->
            text.stream()
                .limit(1)
                .filter(t -> t.length() <= HeadText.LONGEST && COUNTED.matcher(t).lookingAt())
                .map(t -> HeadingMark.of(QUESTION.matcher(t.strip()).replaceFirst("")))
                .filter(mark -> mark.number() > 0)
                .forEach(mark -> marks.put(column, mark)));
    long kinds = marks.values().stream().map(HeadingMark::kind).distinct().count();
    if (marks.size() < FEWEST_COUNTED
        || kinds > 1
        || marks.values().stream().noneMatch(m -> headsNames(m.rest()))) {
      return texts;
    }
    marks.forEach(
        (column, mark) -> {
          List<String> bare = new ArrayList<>(texts.get(column));
          bare.set(0, mark.rest());
          texts.put(column, bare);
        });
    return texts;
  }

  private boolean headsNames(String head) {
    return ColumnHead.namesMeasures(List.of(head), profile);
  }

  private List<String> texts(int row, int last, int column) {
    Set<Cell> cells = new LinkedHashSet<>();
    for (int r = row; r <= last; r++) {
      Optional.ofNullable(grid.row(r).get(column))
          .filter(c -> !CellGrid.isBlank(c))
          .ifPresent(cells::add);
    }
    List<String> texts = cells.stream().map(Cell::text).map(HeadText::withoutEnglish).toList();
    boolean each =
        texts.size() == 2
            && cells.stream().allMatch(c -> c.columnSpan() == 1)
            && texts.stream().allMatch(HeadStage::isDated);
    return each ? List.of("上段：%s、下段：%s".formatted(texts.toArray())) : texts;
  }

  /** The last row of the heads that begin in a row. */
  int last(int row) {
    Map<Integer, Cell> cells = grid.row(row);
    int last =
        cells.values().stream()
            .filter(c -> c.row() == row && !CellGrid.isBlank(c))
            .mapToInt(Cell::lastRow)
            .max()
            .orElse(row);
    while (isSpanning(last) && last - row < MOST_HEAD_ROWS - 1 && isBelowSpans(last)) {
      last++;
    }
    return last;
  }

  private boolean isSpanning(int row) {
    return grid.row(row).values().stream().anyMatch(c -> c.columnSpan() > 1 && c.lastRow() == row);
  }

  /** True where all that begins in the next row stands below heads that span columns. */
  private boolean isBelowSpans(int row) {
    Map<Integer, Cell> above = grid.row(row);
    List<Cell> below =
        grid.row(row + 1).values().stream()
            .filter(c -> c.row() == row + 1 && !CellGrid.isBlank(c))
            .toList();
    return !below.isEmpty()
        && below.stream()
            .allMatch(c -> above.containsKey(c.column()) && above.get(c.column()).columnSpan() > 1);
  }
}

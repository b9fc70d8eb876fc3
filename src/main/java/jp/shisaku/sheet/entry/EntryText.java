package jp.shisaku.sheet.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.amount.StatedStage;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.HeadingMark;

/** The rows of a file in the entry form: its title, and headings with what stands below them. */
final class EntryText {

  /** So many lines before the first heading may be the title. */
  private static final int TITLE_ROWS = 30;

  /** A longer line is no heading of others. */
  static final int LONGEST_CHAPTER = 40;

  private final List<EntryRow> rows;
  private final Labels labels;

  /** By row, the headings that have an amount. */
  private final Map<Integer, EntryHead> heads = new LinkedHashMap<>();

  /** The levels of these. */
  private final Set<EntryHead.Key> keys;

  /** The rows that name the office of the headings below them, up to the next such row. */
  private final Set<Integer> officeRows;

  EntryText(List<EntryRow> rows, Labels labels) {
    this.rows = rows;
    this.labels = labels;
    for (int i = 0; i < rows.size(); i++) {
      int row = i;
      EntryHead.at(rows, i, labels).ifPresent(head -> heads.put(row, head));
    }
    Set<EntryHead.Key> bold =
        heads.values().stream().map(EntryHead::key).collect(Collectors.toSet());
    heads.replaceAll((row, head) -> head.setAs(bold, rows.get(row)));
    this.officeRows = officeRows();
    this.keys = heads.values().stream().map(EntryHead::key).collect(Collectors.toSet());
  }

  /**
   * 【海上保安課】 right above headings. Below a heading, or behind the last one as well, it may be the
   * office of that one.
   */
  private Set<Integer> officeRows() {
    Set<Integer> found =
        heads.keySet().stream()
            .map(head -> head - 1)
            .filter(row -> row >= 0 && EntryBody.isBracketedOffice(rows.get(row).first()))
            .collect(Collectors.toSet());
    int first = heads.keySet().stream().findFirst().orElse(0);
    int last = heads.keySet().stream().reduce((one, next) -> next).orElse(0);
    boolean below =
        last + 1 < rows.size() && EntryBody.isBracketedOffice(rows.get(last + 1).first());
    return found.contains(first - 1) && !below ? found : Set.of();
  }

  /** The row above a heading that names the office of all headings below it. */
  Optional<EntryRow> officeAbove(EntryHead head) {
    return officeRows.stream()
        .filter(row -> row < head.index())
        .max(Comparator.naturalOrder())
        .map(rows::get);
  }

  List<EntryRow> rows() {
    return rows;
  }

  /** By row, the headings that have an amount. */
  Map<Integer, EntryHead> heads() {
    return heads;
  }

  /** The lines before a row that may be the title. */
  List<EntryRow> titleBefore(int row) {
    return rows.subList(0, Math.min(TITLE_ROWS, row));
  }

  /** The heading of a row: one with an amount, or the next by number among those that have some. */
  Optional<EntryHead> head(int row, Set<EntryHead.Key> level, int before) {
    Optional<EntryHead> own = Optional.ofNullable(heads.get(row));
    return own.or(
            () ->
                before > 0 ? EntryHead.withoutAmount(rows.get(row), row, labels) : Optional.empty())
        .filter(head -> level.contains(head.key()))
        .filter(head -> own.isPresent() || head.mark().number() == before + 1);
  }

  /** How many of these headings have text below them. */
  long withText(List<EntryHead> level) {
    return level.stream().filter(head -> !body(head).isEmpty()).count();
  }

  /** What stands below a heading, up to the next one of any kind with an amount. */
  List<Piece> body(EntryHead head) {
    return body(head, keys);
  }

  /** What stands below a heading of a level, up to the next one of it or a chapter. */
  List<Piece> body(EntryHead head, Set<EntryHead.Key> level) {
    List<Piece> body = new ArrayList<>();
    int number = head.mark().number();
    for (int i = head.index() + 1; i < rows.size(); i++) {
      if (head(i, level, number).isPresent() || officeRows.contains(i) || isChapterFor(i, head)) {
        break;
      }
      if (!head.amountRows().contains(i)) {
        body.addAll(rows.get(i).pieces());
      }
    }
    return body;
  }

  /** True for a heading above those of the level. */
  boolean isChapter(int row, Set<EntryHead.Key> level) {
    return heads.values().stream()
        .filter(head -> level.contains(head.key()))
        .findFirst()
        .filter(head -> isChapterFor(row, head))
        .isPresent();
  }

  /** True for a heading above those of a measure: by its mark, or in larger type. */
  private boolean isChapterFor(int row, EntryHead head) {
    Optional<Line> line = rows.get(row).line();
    if (line.isEmpty()
        || line.get().text().indexOf('。') >= 0
        || line.get().text().length() > LONGEST_CHAPTER) {
      return false;
    }
    HeadingMark mark = HeadingMark.of(line.get().text());
    Line own = head.name().line().orElseThrow();
    boolean larger = own.fontSize() > 0 && line.get().fontSize() > own.fontSize() * 1.05;
    boolean outer = mark.rank() < head.mark().rank() && line.get().afterGap();
    return larger || mark.isChapter() || outer && mark.rank() < HeadingMark.UNNUMBERED;
  }

  /** The one year and stage that the lines above the first heading tell. */
  Optional<StatedStage> title() {
    int end = heads.keySet().stream().findFirst().orElse(0);
    List<StatedStage> stated =
        titleBefore(end).stream().flatMap(row -> StatedStage.of(row.first()).stream()).toList();
    List<StatedStage> staged = stated.stream().filter(StatedStage::staged).toList();
    return one(staged.isEmpty() ? stated : staged);
  }

  private static Optional<StatedStage> one(List<StatedStage> stated) {
    return stated.stream().map(StatedStage::text).distinct().count() == 1
        ? Optional.of(stated.get(0))
        : Optional.empty();
  }
}

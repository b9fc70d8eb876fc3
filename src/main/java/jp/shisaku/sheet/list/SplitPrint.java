package jp.shisaku.sheet.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Page;
import jp.shisaku.piece.Heights;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.list.head.ColumnHead;

/**
 * Finds lists that were printed wider than their paper, as a workbook is: names on one page,
 * amounts on another, in rows at the same heights, and heads at one height too. A page may hold any
 * part of the columns, so nothing is put together from them; it is said instead.
 */
public final class SplitPrint {

  /** Heights closer than this are one; in points. */
  private static final double SAME = 1.5;

  /** Two pages have at least so many rows in common. */
  private static final int FEWEST_ROWS = 4;

  /** The share of the rows of the shorter page that the other one has too. */
  private static final double MOST = 0.8;

  private final Profile profile;

  /** By page and height, what begins there. */
  private final Map<Page, TreeMap<Double, List<String>>> rows = new LinkedHashMap<>();

  private final Map<Page, Place> places = new LinkedHashMap<>();

  /** By page, the height of its head of names. */
  private final Map<Page, Double> names = new LinkedHashMap<>();

  /** By height, the pages with heads of amounts there: on most pages heads stand at one height. */
  private final Map<Double, List<Page>> amounts = new HashMap<>();

  /** The page of the names with those of the other columns. */
  private final Map<Page, List<Page>> lists = new LinkedHashMap<>();

  private SplitPrint(Profile profile) {
    this.profile = profile;
  }

  public static SplitPrint in(List<Piece> pieces, Profile profile) {
    SplitPrint print = new SplitPrint(profile);
    List<Piece> printed = pieces.stream().filter(p -> p.page().hasLayout()).toList();
    // Most files have no such head, and need no more than that.
    if (printed.parallelStream().anyMatch(print::holdsNames)) {
      printed.forEach(print::note);
      print.rows.keySet().forEach(print::noteNames);
      print.names.forEach(print::find);
    }
    return print;
  }

  private boolean holdsNames(Piece piece) {
    return piece.line().filter(line -> isHead(line.text(), Field.NAME)).isPresent()
        || piece.cells().stream().anyMatch(cell -> isHead(cell.text(), Field.NAME));
  }

  /** Where the pieces of such pages stand. */
  public Set<Integer> indexes(List<Piece> pieces) {
    Set<Page> pages = new HashSet<>(lists.keySet());
    lists.values().forEach(pages::addAll);
    return IntStream.range(0, pieces.size())
        .filter(i -> pages.contains(pieces.get(i).page()))
        .boxed()
        .collect(Collectors.toSet());
  }

  public List<Issue> issues() {
    List<Issue> issues = new ArrayList<>();
    lists.forEach(
        (page, others) -> {
          String numbers =
              others.stream()
                  .map(other -> Integer.toString(other.number()))
                  .collect(Collectors.joining(", "));
          issues.add(Issue.of(IssueCode.LIST_SPLIT_PRINT, places.get(page), "", numbers));
        });
    return issues;
  }

  private void note(Piece piece) {
    piece.line().ifPresent(line -> note(piece, line.box(), line.text()));
    List<Cell> cells = piece.cells();
    cells.forEach(cell -> note(piece, firstLine(cell), cell.text()));
  }

  /** A column alone is no table but lines: in both, the text tells the height of a row. */
  private static Optional<Box> firstLine(Cell cell) {
    return cell.content().stream().flatMap(block -> block.box().stream()).findFirst().or(cell::box);
  }

  private void note(Piece piece, Optional<Box> box, String text) {
    Page page = piece.page();
    places.computeIfAbsent(
        page, p -> new Place(piece.source(), OptionalInt.of(p.number()), Optional.empty()));
    TreeMap<Double, List<String>> here = rows.computeIfAbsent(page, p -> new TreeMap<>());
    box.ifPresent(b -> here.computeIfAbsent(b.top(), y -> new ArrayList<>()).add(text));
  }

  private void noteNames(Page page) {
    rows.get(page).entrySet().stream()
        .filter(row -> isNamed(row.getValue(), Field.NAME))
        .findFirst()
        .ifPresent(row -> names.put(page, row.getKey()));
  }

  private void find(Page page, double top) {
    boolean tellsAmounts =
        rows.get(page).values().stream().anyMatch(texts -> isNamed(texts, Field.BUDGET));
    List<Page> told =
        amounts.computeIfAbsent(
            top, y -> rows.keySet().stream().filter(p -> amountsAt(p, y)).toList());
    if (tellsAmounts || told.isEmpty() || told.contains(page)) {
      return;
    }
    TreeSet<Double> below = below(page, top);
    List<Page> others =
        rows.keySet().stream().filter(other -> isBeside(below, other, top)).toList();
    if (told.stream().anyMatch(others::contains)) {
      lists.put(page, others);
    }
  }

  private boolean isNamed(List<String> texts, Field field) {
    return texts.stream().anyMatch(text -> isHead(text, field));
  }

  private boolean isHead(String text, Field field) {
    return profile.column(text).filter(f -> f == field).isPresent();
  }

  /** True where a head of amounts (令和6年度当初予算額) begins at a height. */
  private boolean amountsAt(Page page, double top) {
    return rows.get(page).subMap(top - SAME, top + SAME).values().stream()
        .flatMap(List::stream)
        .flatMap(text -> ColumnHead.of(List.of(text), profile).stream())
        .anyMatch(head -> head.field() == Field.BUDGET);
  }

  /** True for a page with other columns of the rows that stand at these heights. */
  private boolean isBeside(TreeSet<Double> below, Page other, double top) {
    return !names.containsKey(other)
        && !rows.get(other).subMap(top - SAME, top + SAME).isEmpty()
        && haveRowsInCommon(below, below(other, top));
  }

  private TreeSet<Double> below(Page page, double top) {
    return new TreeSet<>(rows.get(page).tailMap(top - SAME).keySet());
  }

  private static boolean haveRowsInCommon(TreeSet<Double> one, TreeSet<Double> other) {
    TreeSet<Double> shorter = one.size() < other.size() ? one : other;
    TreeSet<Double> longer = shorter == one ? other : one;
    long common = Heights.inCommon(shorter, longer, SAME);
    return common >= FEWEST_ROWS && common >= MOST * shorter.size();
  }
}

package jp.shisaku.aligned.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.aligned.Fragment;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.AmountsInText;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.HeadWords;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Reach;
import jp.shisaku.page.Table;

/**
 * The row of heads above a list without rulings: 施策名, 担当府省庁, 令和8年度予算額 beside each other, each on
 * one line or broken over several.
 *
 * @param columns from left to right
 */
record UnruledHead(List<Column> columns) {

  /** Known heads, of at least so many; fewer are words of a text or labels of a sheet. */
  private static final int FEWEST_KNOWN = 3;

  /** 事項 heads names where so many columns beside it say year and stage. */
  static final int FEWEST_DATED = 2;

  /** No head that is drawn is longer, with what heads it and others. */
  private static final int LONGEST = 100;

  /** A head is broken over at most this many lines. */
  private static final int MOST_LINES = 3;

  /** Lines of one head are closer than this; in em. */
  private static final double LINE_PITCH = 0.9;

  private static final Pattern IN_BRACKETS = Pattern.compile("[（(].*[）)]");

  /** 1,234, without its unit. */
  private static final Pattern GROUPED = Pattern.compile("[0-9０-９][,，][0-9０-９]");

  /**
   * A column.
   *
   * @param heads the lines of its head, from the top
   * @param field what it holds; empty where the head is not known
   * @param box that of the lines, or of the cell that is drawn around them
   */
  record Column(List<Fragment> heads, Optional<Field> field, Box box) {

    boolean is(Field which) {
      return field.filter(f -> f == which).isPresent();
    }

    Column reaching(Box box) {
      return new Column(heads, field, box);
    }

    private Column ofNames() {
      return new Column(heads, Optional.of(Field.NAME), box);
    }

    /** True for a head that says year and stage of the amounts below it. */
    private boolean isDated() {
      return saysYearAndStage() && HeadWords.sayOnlyAmounts(text());
    }

    boolean saysYearAndStage() {
      return is(Field.BUDGET)
          && !FiscalYears.in(text()).isEmpty()
          && BudgetReader.holdsStage(text());
    }

    private String text() {
      return heads.stream().map(f -> f.line().text()).collect(Collectors.joining());
    }
  }

  UnruledHead {
    columns = List.copyOf(columns);
  }

  /** The heads beside the head of names; those of lists beside each other apart. */
  static List<UnruledHead> at(Fragment name, List<Fragment> parts, Labels labels) {
    List<List<Fragment>> clusters = new ArrayList<>();
    parts.stream()
        .filter(f -> f.isBeside(name))
        .sorted(Comparator.comparingDouble(f -> f.box().left()))
        .forEach(f -> cluster(f, clusters));
    boolean besideAmounts = HeadWords.areOfNamesBesideAmounts(name.line().text(), labels);
    List<Column> lower = LowerHeads.of(name, parts, clusters, labels);
    List<Fragment> taken = lower.stream().flatMap(column -> column.heads().stream()).toList();
    clusters.removeIf(taken::containsAll);
    List<Fragment> parted =
        parts.stream().flatMap(f -> parted(f, name, clusters).stream()).toList();
    List<Column> columns = new ArrayList<>(lower);
    for (List<Fragment> cluster : clusters) {
      Column column = whole(cluster, clusters, parted, labels);
      columns.add(besideAmounts && column.heads().contains(name) ? column.ofNames() : column);
    }
    columns.sort(Comparator.comparingDouble(c -> c.box().left()));
    if (besideAmounts && columns.stream().filter(Column::isDated).count() < FEWEST_DATED) {
      return List.of();
    }
    return halves(columns).stream().map(UnruledHead::new).filter(UnruledHead::isSure).toList();
  }

  /**
   * The heads of a list that are drawn as cells, what heads several of them with each; empty where
   * the rows up to {@code end} are not heads.
   */
  static Optional<UnruledHead> drawn(Table table, int end, Labels labels) {
    List<Column> columns = new ArrayList<>();
    for (Cell lowest : lowest(table, end)) {
      List<Fragment> heads =
          Stream.concat(table.cellsFrom(0, end).stream().filter(lowest::isUnder), Stream.of(lowest))
              .flatMap(cell -> Fragment.within(cell).stream())
              .toList();
      String text = heads.stream().map(f -> f.line().text()).collect(Collectors.joining());
      if (lowest.box().isEmpty() || text.length() > LONGEST || holdsAmount(text)) {
        return Optional.empty();
      }
      columns.add(new Column(heads, HeadWords.field(text, labels), lowest.box().get()));
    }
    return Optional.of(new UnruledHead(columns)).filter(UnruledHead::holdsNamesAndAmounts);
  }

  /** No head holds one: it is the value beside a label. */
  private static boolean holdsAmount(String text) {
    return AmountsInText.areIn(text) || GROUPED.matcher(text).find();
  }

  /** The cells of the lowest row of heads, from left to right. */
  static List<Cell> lowest(Table table, int end) {
    return table.cellsFrom(0, end).stream()
        .filter(cell -> cell.lastRow() == end - 1)
        .sorted(Comparator.comparingInt(Cell::column))
        .toList();
  }

  static boolean isName(Fragment fragment, Labels labels) {
    String text = fragment.line().text();
    return HeadWords.areOfNames(text, labels) || HeadWords.areOfNamesBesideAmounts(text, labels);
  }

  /** True for the same heads, printed again, and perhaps wrapped in another way. */
  boolean isSameAs(UnruledHead other) {
    return kinds().equals(other.kinds());
  }

  private List<String> kinds() {
    return columns.stream()
        .map(c -> c.is(Field.BUDGET) || c.field().isEmpty() ? c.text() : c.field().get().name())
        .toList();
  }

  double top() {
    return columns.stream().mapToDouble(c -> c.box().top()).min().orElseThrow();
  }

  double bottom() {
    return columns.stream().mapToDouble(c -> c.box().bottom()).max().orElseThrow();
  }

  boolean holds(Fragment fragment) {
    return columns.stream().anyMatch(c -> c.heads().contains(fragment));
  }

  private boolean isSure() {
    long known = columns.stream().filter(c -> c.field().isPresent()).count();
    return known >= FEWEST_KNOWN && known * 2 > columns.size() && holdsNamesAndAmounts();
  }

  private boolean holdsNamesAndAmounts() {
    return columns.stream().filter(c -> c.is(Field.NAME)).count() == 1
        && columns.stream().anyMatch(c -> c.is(Field.BUDGET));
  }

  private static void cluster(Fragment fragment, List<List<Fragment>> clusters) {
    List<Fragment> last = clusters.isEmpty() ? List.of() : clusters.get(clusters.size() - 1);
    if (last.stream().noneMatch(f -> f.box().sharesWidth(fragment.box()))) {
      clusters.add(new ArrayList<>());
    }
    clusters.get(clusters.size() - 1).add(fragment);
  }

  /** With the lines above and below without which the head would not be known, or whose it is. */
  private static Column whole(
      List<Fragment> cluster, List<List<Fragment>> all, List<Fragment> parts, Labels labels) {
    Column column = column(cluster.stream(), labels);
    for (int i = cluster.size(); i < MOST_LINES; i++) {
      Column last = column;
      Optional<Column> more =
          parts.stream()
              .filter(f -> goesOn(last, f, all) && !last.heads().contains(f))
              .flatMap(f -> wholeWith(last, f, labels).stream())
              .findFirst();
      if (more.isEmpty()) {
        break;
      }
      column = more.get();
    }
    return column;
  }

  /** The first lines of heads beside each other that nearly touch were taken for one line. */
  private static List<Fragment> parted(
      Fragment fragment, Fragment name, List<List<Fragment>> clusters) {
    double away = Math.abs(fragment.box().centerY() - name.box().centerY());
    if (fragment.isBeside(name) || away > MOST_LINES * LINE_PITCH * 2 * name.em()) {
      return List.of(fragment);
    }
    List<Box> above =
        clusters.stream()
            .filter(c -> c.stream().anyMatch(f -> f.box().sharesWidth(fragment.box())))
            .map(c -> c.stream().map(Fragment::box).reduce(Box::union).orElseThrow())
            .toList();
    return above.size() < 2
        ? List.of(fragment)
        : LineOfSeveral.parted(fragment, reaches(above, fragment.box())).orElse(List.of(fragment));
  }

  /**
   * Heads are centred, and one line of them may be longer than another: up to the middle between
   * two.
   */
  private static List<Reach> reaches(List<Box> heads, Box line) {
    List<Reach> reaches = new ArrayList<>();
    double left = Math.min(line.left(), heads.get(0).left());
    for (int i = 0; i < heads.size(); i++) {
      double right =
          i == heads.size() - 1
              ? Math.max(line.right(), heads.get(i).right())
              : (heads.get(i).right() + heads.get(i + 1).left()) / 2;
      reaches.add(new Reach(left, right));
      left = right;
    }
    return reaches;
  }

  static Column column(Stream<Fragment> heads, Labels labels) {
    List<Fragment> sorted = heads.sorted(Comparator.comparingDouble(f -> f.box().top())).toList();
    Box box = sorted.stream().map(Fragment::box).reduce(Box::union).orElseThrow();
    Column column = new Column(sorted, Optional.empty(), box);
    return new Column(sorted, HeadWords.field(column.text(), labels), box);
  }

  private static boolean goesOn(Column head, Fragment next, List<List<Fragment>> all) {
    Box box = head.box();
    double away = Math.max(next.box().top() - box.bottom(), box.top() - next.box().bottom());
    return away < LINE_PITCH * next.em()
        && box.sharesWidth(next.box())
        && HeadWords.mayBeLine(next.line().text())
        && all.stream()
                .filter(c -> c.stream().anyMatch(f -> f.box().sharesWidth(next.box())))
                .count()
            == 1;
  }

  /**
   * A head with a further line. One that is known goes on with its unit or, if it is of amounts,
   * with year and stage, or with the rest of its words: 令和8年度当初予 above 算額.
   */
  private static Optional<Column> wholeWith(Column head, Fragment next, Labels labels) {
    Column whole = column(Stream.concat(head.heads().stream(), Stream.of(next)), labels);
    String text = next.line().text();
    boolean isOfHead =
        head.field().isEmpty()
            || IN_BRACKETS.matcher(text).matches() && Unit.statedIn(text).isPresent()
            || head.is(Field.BUDGET)
                && (HeadWords.areOfAmounts(text) || HeadWords.sayOnlyAmounts(whole.text()));
    return Optional.of(whole).filter(c -> isOfHead && c.field().isPresent());
  }

  /** Two lists beside each other have the same heads. */
  private static List<List<Column>> halves(List<Column> columns) {
    int half = columns.size() / 2;
    List<Column> left = columns.subList(0, half);
    List<Column> right = columns.subList(half, columns.size());
    boolean same =
        half >= FEWEST_KNOWN
            && left.stream()
                .map(Column::text)
                .toList()
                .equals(right.stream().map(Column::text).toList());
    return same ? List.of(left, right) : List.of(columns);
  }
}

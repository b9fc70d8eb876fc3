package jp.shisaku.aligned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.FiscalYears;
import jp.shisaku.budget.Unit;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.HeadWords;
import jp.shisaku.label.Labels;

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
  private static final int FEWEST_DATED = 2;

  /** A head is broken over at most this many lines. */
  private static final int MOST_LINES = 3;

  /** Lines of one head are closer than this; in em. */
  private static final double LINE_PITCH = 0.9;

  private static final Pattern IN_BRACKETS = Pattern.compile("[（(].*[）)]");

  /**
   * A column.
   *
   * @param heads the lines of its head, from the top
   * @param field what it holds; empty where the head is not known
   */
  record Column(List<Fragment> heads, Optional<Field> field) {

    Box box() {
      return heads.stream().map(Fragment::box).reduce(Box::union).orElseThrow();
    }

    boolean is(Field which) {
      return field.filter(f -> f == which).isPresent();
    }

    private Column ofNames() {
      return new Column(heads, Optional.of(Field.NAME));
    }

    /** True for a head that says year and stage of the amounts below it. */
    private boolean isDated() {
      return is(Field.BUDGET)
          && HeadWords.sayOnlyAmounts(text())
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
    List<Column> columns = new ArrayList<>();
    for (List<Fragment> cluster : clusters) {
      Column column = whole(cluster, clusters, parts, labels);
      columns.add(besideAmounts && column.heads().contains(name) ? column.ofNames() : column);
    }
    if (besideAmounts && columns.stream().filter(Column::isDated).count() < FEWEST_DATED) {
      return List.of();
    }
    return halves(columns).stream().map(UnruledHead::new).filter(UnruledHead::isSure).toList();
  }

  static boolean isName(Fragment fragment, Labels labels) {
    String text = fragment.line().text();
    return HeadWords.areOfNames(text, labels) || HeadWords.areOfNamesBesideAmounts(text, labels);
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
    return known >= FEWEST_KNOWN
        && known * 2 > columns.size()
        && columns.stream().filter(c -> c.is(Field.NAME)).count() == 1
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
              .filter(f -> !last.heads().contains(f) && goesOn(last, f, all))
              .flatMap(f -> wholeWith(last, f, labels).stream())
              .findFirst();
      if (more.isEmpty()) {
        break;
      }
      column = more.get();
    }
    return column;
  }

  private static Column column(Stream<Fragment> heads, Labels labels) {
    List<Fragment> sorted = heads.sorted(Comparator.comparingDouble(f -> f.box().top())).toList();
    Column column = new Column(sorted, Optional.empty());
    return new Column(sorted, HeadWords.field(column.text(), labels));
  }

  private static boolean goesOn(Column head, Fragment next, List<List<Fragment>> all) {
    Box box = head.box();
    double away = Math.max(next.box().top() - box.bottom(), box.top() - next.box().bottom());
    return HeadWords.mayBeLine(next.line().text())
        && away < LINE_PITCH * next.em()
        && box.sharesWidth(next.box())
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

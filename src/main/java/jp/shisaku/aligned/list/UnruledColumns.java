package jp.shisaku.aligned.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.aligned.Fragment;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.page.Line;
import jp.shisaku.page.Reach;
import jp.shisaku.text.Fold;
import jp.shisaku.text.HeadingNumber;
import jp.shisaku.text.NoteMark;
import jp.shisaku.text.RowNumber;
import jp.shisaku.text.Signs;

/**
 * The lines below a row of heads, each in its column. A column reaches as far as its lines do; what
 * runs across several stands between rows (a heading, a note), or, with other lines beside it, is
 * two texts that were taken for one line and are parted again where that is certain.
 */
final class UnruledColumns {

  /** A space in a line that is wider than this may part two columns; in em. */
  private static final double WIDE = 0.8;

  private static final int PASSES = 4;

  /** A single row tells nothing of the others. */
  private static final int FEWEST_ROWS = 2;

  private static final Comparator<Fragment> LEFT = Comparator.comparingDouble(f -> f.box().left());

  private static final Pattern BULLET = Pattern.compile("[①-⑳・" + Signs.HEADS + "]");

  private final UnruledHead head;
  private final List<List<Fragment>> columns = new ArrayList<>();
  private final List<Fragment> across = new ArrayList<>();
  private final List<Fragment> headings = new ArrayList<>();

  private final Reach[] reach;

  private boolean sure = true;

  private UnruledColumns(UnruledHead head) {
    this.head = head;
    reach = new Reach[head.columns().size()];
    for (int i = 0; i < reach.length; i++) {
      Box box = head.columns().get(i).box();
      reach[i] = new Reach(box.left(), box.right());
      columns.add(new ArrayList<>());
    }
  }

  /** The columns below these heads. */
  static UnruledColumns below(UnruledHead head, List<Fragment> body) {
    UnruledColumns columns = new UnruledColumns(head);
    TouchedAmounts touched = new TouchedAmounts(head, body);
    columns.place(body.stream().flatMap(f -> touched.parted(f).stream()).toList());
    return columns;
  }

  /** A line as two where its only space is wider than one between words. */
  static List<Fragment> parts(Line line) {
    String text = line.text();
    int space = text.indexOf(' ');
    Box box = line.box().orElseThrow();
    double size = line.fontSize();
    if (space < 0 || text.indexOf(' ', space + 1) >= 0 || size <= 0) {
      return List.of(Fragment.of(line));
    }
    String before = text.substring(0, space);
    String after = text.substring(space + 1);
    double end = box.left() + Fragment.ems(before) * size;
    double start = box.right() - Fragment.ems(after) * size;
    return start - end < WIDE * size
        ? List.of(Fragment.of(line))
        : List.of(
            Fragment.part(line, before, box.left(), end),
            Fragment.part(line, after, start, box.right()));
  }

  /** By column, from the top. */
  List<List<Fragment>> columns() {
    return columns;
  }

  /** What runs across columns, from the top. */
  List<Fragment> across() {
    return across;
  }

  /** What of it heads the rows below. */
  List<Fragment> headings() {
    return headings;
  }

  /** True where each line is in its column for certain. */
  boolean isSure() {
    return sure;
  }

  private void place(List<Fragment> body) {
    List<Fragment> open = new ArrayList<>(body);
    List<Fragment> notes = body.stream().filter(f -> isNote(f, body)).toList();
    open.removeAll(notes);
    across.addAll(notes);
    List<Fragment> totals = open.stream().filter(this::isTotal).toList();
    open.removeAll(totals);
    columns.get(nameColumn()).addAll(totals);
    headings.addAll(headings(open));
    headings.forEach(heading -> open.removeIf(f -> f.whole() == heading.whole()));
    across.addAll(headings);
    addReached(open);
    addBeside(open);
    addReached(open);
    open.addAll(freed());
    for (Fragment fragment : open) {
      List<Integer> reached = reached(fragment);
      if (reached.size() == 1) {
        add(fragment, reached);
      } else if (reached.isEmpty() || !addParts(fragment, reached)) {
        across.add(fragment);
      }
    }
    Comparator<Fragment> byTop = Comparator.comparingDouble(f -> f.box().top());
    columns.forEach(c -> c.sort(byTop));
    across.sort(byTop);
    headings.sort(byTop);
    sure = across.stream().allMatch(this::standsAlone) && areApart();
  }

  private void addReached(List<Fragment> open) {
    for (int pass = 0; pass < PASSES && !open.isEmpty(); pass++) {
      List<Fragment> alone = open.stream().filter(f -> reached(f).size() == 1).toList();
      // Each by the columns of before the pass: which of them comes first says nothing.
      List<List<Integer>> reached = alone.stream().map(this::reached).toList();
      IntStream.range(0, alone.size()).forEach(i -> add(alone.get(i), reached.get(i)));
      open.removeAll(alone);
    }
  }

  /**
   * Short texts under a head that is centred may all stand beside it. They belong to the column
   * that has no others; numbers before the first column are left out.
   */
  private void addBeside(List<Fragment> open) {
    boolean more = true;
    while (more) {
      more = false;
      for (Fragment fragment : List.copyOf(open)) {
        int right = 0;
        while (right < reach.length && reach[right].left() < fragment.box().right()) {
          right++;
        }
        boolean first = right == 0;
        boolean last = right == reach.length;
        boolean free = reached(fragment).isEmpty();
        boolean ofRight = free && !last && columns.get(right).isEmpty();
        boolean ofLeft = free && !first && columns.get(right - 1).isEmpty();
        if (ofRight != ofLeft) {
          addAll(ofRight ? right : right - 1, fragment, open);
          more = true;
          break;
        }
        if (free && first && isMark(fragment.line().text())) {
          open.remove(fragment);
        }
      }
    }
  }

  private static boolean isMark(String text) {
    return RowNumber.is(text) || BULLET.matcher(text).matches();
  }

  /** Adds a text and all that stand below or above it. */
  private void addAll(int column, Fragment fragment, List<Fragment> open) {
    List<Fragment> all =
        open.stream()
            .filter(f -> reached(f).isEmpty() && f.box().sharesWidth(fragment.box()))
            .toList();
    all.forEach(f -> add(f, List.of(column)));
    open.removeAll(all);
  }

  /** A note below or between the rows, with nothing beside it. */
  private static boolean isNote(Fragment fragment, List<Fragment> body) {
    return NoteMark.opens(fragment.line().text())
        && body.stream().noneMatch(f -> f != fragment && f.isBeside(fragment));
  }

  /**
   * Lines with nothing beside them that are no row, and no rest of a name: those that begin where
   * each row with an amount has its number, or with a number of a kind that no name has.
   */
  private List<Fragment> headings(List<Fragment> body) {
    double names = head.columns().get(nameColumn()).box().right();
    List<Fragment> totals = columns.get(nameColumn());
    List<Fragment> amounts =
        body.stream().filter(f -> f.box().left() > names && UnruledAmounts.isFigure(f)).toList();
    List<Fragment> first =
        UnruledAmounts.rows(amounts).stream()
            .filter(amount -> totals.stream().noneMatch(amount::isBeside))
            .map(amount -> body.stream().filter(f -> f.isBeside(amount)).min(LEFT).orElse(amount))
            .toList();
    List<Fragment> alone =
        body.stream()
            .filter(f -> f.box().left() < names && !RowNumber.is(f.whole().text()))
            .filter(f -> body.stream().filter(f::isBeside).allMatch(o -> o.whole() == f.whole()))
            .map(f -> Fragment.of(f.whole()))
            .distinct()
            .toList();
    if (first.size() < FEWEST_ROWS) {
      return List.of();
    }
    if (first.stream().allMatch(f -> RowNumber.is(f.line().text()))) {
      double end = first.stream().mapToDouble(f -> f.box().right()).max().orElseThrow();
      return alone.stream().filter(f -> f.box().left() < end).toList();
    }
    List<String> numbered =
        HeadingNumber.headings(
            first.stream().map(f -> f.whole().text()).toList(),
            alone.stream().map(f -> f.whole().text()).toList());
    return alone.stream().filter(f -> numbered.contains(f.whole().text())).toList();
  }

  /** 小計 below the numbers stands in the place of a name. */
  private boolean isTotal(Fragment fragment) {
    int names = nameColumn();
    return names > 0
        && fragment.box().left() < head.columns().get(names).box().left()
        && BudgetReader.isTotal(Fold.letters(fragment.line().text()));
  }

  private int nameColumn() {
    return IntStream.range(0, head.columns().size())
        .filter(i -> head.columns().get(i).is(Field.NAME))
        .findFirst()
        .orElseThrow();
  }

  private void add(Fragment fragment, List<Integer> reached) {
    int column = reached.get(0);
    columns.get(column).add(fragment);
    reach[column] = reach[column].with(fragment.box().left(), fragment.box().right());
  }

  private List<Integer> reached(Fragment fragment) {
    Box box = fragment.box();
    return IntStream.range(0, reach.length)
        .filter(i -> reach[i].meets(box.left(), box.right()))
        .boxed()
        .toList();
  }

  /** A line that runs into the column beside it makes both one: it is taken out of its own. */
  private List<Fragment> freed() {
    List<Fragment> freed = new ArrayList<>();
    for (int i = 1; i < reach.length; i++) {
      while (reach[i - 1].right() > reach[i].left()) {
        Optional<Fragment> left = mostInto(columns.get(i - 1), columns.get(i));
        Optional<Fragment> right = mostInto(columns.get(i), columns.get(i - 1));
        Optional<Fragment> most =
            right.isEmpty()
                    || left.isPresent()
                        && into(left.get(), columns.get(i)) >= into(right.get(), columns.get(i - 1))
                ? left
                : right;
        if (most.isEmpty()) {
          return freed;
        }
        columns.get(i - 1).remove(most.get());
        columns.get(i).remove(most.get());
        freed.add(most.get());
        measure(i - 1);
        measure(i);
      }
    }
    return freed;
  }

  private void measure(int column) {
    columns.get(column).stream()
        .map(Fragment::box)
        .reduce(Box::union)
        .ifPresent(box -> reach[column] = new Reach(box.left(), box.right()));
  }

  private static Optional<Fragment> mostInto(List<Fragment> lines, List<Fragment> others) {
    return lines.stream()
        .filter(f -> into(f, others) > 0)
        .max(Comparator.comparingLong(f -> into(f, others)));
  }

  private static long into(Fragment fragment, List<Fragment> others) {
    return others.stream().filter(o -> o.box().sharesWidth(fragment.box())).count();
  }

  private boolean standsAlone(Fragment fragment) {
    return columns.stream().flatMap(List::stream).noneMatch(f -> f.isBeside(fragment));
  }

  private boolean areApart() {
    return IntStream.range(1, reach.length).allMatch(i -> reach[i - 1].right() <= reach[i].left());
  }

  /** Parts a line at its spaces, if only one way puts each part into its column. */
  private boolean addParts(Fragment fragment, List<Integer> reached) {
    Optional<List<Fragment>> parts =
        LineOfSeveral.parted(fragment, reached.stream().map(i -> reach[i]).toList())
            .or(
                () ->
                    LineOfSeveral.parted(fragment, reached.stream().map(this::between).toList())
                        .filter(each -> holdWhatTheyMay(each, reached)));
    for (int i = 0; parts.isPresent() && i < reached.size(); i++) {
      columns.get(reached.get(i)).add(parts.get().get(i));
    }
    return parts.isPresent();
  }

  /** A column whose lines all touch those beside it reaches up to these, further than its head. */
  private Reach between(int column) {
    double left = column == 0 ? Double.NEGATIVE_INFINITY : reach[column - 1].right();
    double right = column == reach.length - 1 ? Double.POSITIVE_INFINITY : reach[column + 1].left();
    return reach[column].with(left, right);
  }

  /** Figures stand in columns of amounts, and nothing else does. */
  private boolean holdWhatTheyMay(List<Fragment> parts, List<Integer> into) {
    return IntStream.range(0, parts.size())
        .allMatch(
            i -> {
              UnruledHead.Column column = head.columns().get(into.get(i));
              return column.field().isEmpty()
                  || column.is(Field.BUDGET) == UnruledAmounts.isFigure(parts.get(i));
            });
  }
}

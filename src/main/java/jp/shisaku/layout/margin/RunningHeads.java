package jp.shisaku.layout.margin;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.AmountsInText;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.label.StatusMarks;
import jp.shisaku.layout.line.KnownLabels;
import jp.shisaku.office.Contacts;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.page.Table;

/**
 * Finds the running heads and feet of a file: the same line at the same place of most pages, or of
 * those on which most sheets begin and of no others, unless it is a label of every sheet, the head
 * of a column, a unit, an office or an amount.
 */
final class RunningHeads {

  /**
   * A running head stands on at least so many pages, and on more than half of all; at the very edge
   * on more than half of those of its size, since it stands elsewhere on pages of another.
   */
  private static final int FEWEST_PAGES = 3;

  private static final int FEWEST_AT_EDGE = 2;

  /** A label, or a name behind its label, is wrapped to no more lines. */
  private static final int LINES_OF_LABEL = 2;

  /** The office at the right stands beside the first of so many lines of a title. */
  private static final int MOST_LINES_OF_TITLE = 3;

  /** Of the heads of a list, the head of the names among them, at least so many are known. */
  private static final int FEWEST_HEADS = 2;

  /** The amount of all measures together may stand on each page. */
  private static final Pattern TOTAL = Pattern.compile("総額|[合総]計");

  /** 1,200, with its unit beside it. */
  private static final Pattern FIGURE = Pattern.compile("[0-9０-９][0-9０-９,，.．]*");

  private static final Pattern DIVISION = Pattern.compile("[課室係]");

  /** What may stand at the head of a page with its value below it, but for the name. */
  private static final Set<Field> AT_TOP =
      EnumSet.of(
          Field.OFFICES,
          Field.CLASSIFICATION,
          Field.POSITIONS,
          Field.BUDGET,
          Field.EFFECT,
          Field.PURPOSE);

  private RunningHeads() {}

  /**
   * What a page has at its edges.
   *
   * @param beside what stands beside each of them
   * @param heads those that are the heads of a list, or year, stage and unit of an amount
   */
  private record Seen(
      Spot.Size size,
      Set<Spot> spots,
      boolean beginsSheet,
      Map<Spot, Set<String>> beside,
      List<Spot> heads) {

    static Seen on(Page page) {
      Set<Spot> spots = new HashSet<>();
      alone(page).forEach(b -> addSpot(b, page, spots));
      boolean begins =
          page.blocks().stream().flatMap(RunningHeads::texts).anyMatch(RunningHeads::beginsSheet);
      Map<Spot, Set<String>> beside = new HashMap<>();
      addBeside(page, beside);
      List<Spot> heads = new ArrayList<>(RunningHeads.heads(page));
      heads.addAll(ofAmounts(page));
      return new Seen(Spot.Size.of(page), spots, begins, beside, heads);
    }
  }

  static Set<Spot> of(List<Page> pages) {
    Map<Spot.Size, Integer> sizes = new HashMap<>();
    Map<Spot, Integer> counts = new HashMap<>();
    Map<List<Object>, Integer> onAnySize = new HashMap<>();
    Map<Spot, Integer> onFirstPages = new HashMap<>();
    int firstPages = 0;
    Map<Spot, Set<String>> beside = new HashMap<>();
    Set<Spot> heads = new HashSet<>();
    for (Seen page : pages.parallelStream().map(Seen::on).toList()) {
      sizes.merge(page.size(), 1, Integer::sum);
      page.spots().forEach(s -> counts.merge(s, 1, Integer::sum));
      page.spots().forEach(s -> onAnySize.merge(s.onAnySize(), 1, Integer::sum));
      if (page.beginsSheet()) {
        page.spots().forEach(s -> onFirstPages.merge(s, 1, Integer::sum));
        firstPages++;
      }
      page.beside()
          .forEach(
              (spot, texts) -> beside.computeIfAbsent(spot, s -> new HashSet<>()).addAll(texts));
      heads.addAll(page.heads());
    }
    Set<Spot> running = new HashSet<>();
    int sheets = firstPages;
    counts.forEach(
        (spot, count) -> {
          boolean ofKind = spot.atEdge() || spot.page().part() > 0;
          int most = ofKind ? sizes.get(spot.page()) : pages.size();
          int values = beside.getOrDefault(spot, Set.of()).size();
          boolean label = values == count || values > 1 && isOwnLabel(spot.text());
          // （単位：千円） above the table of each page says what its figures are.
          boolean unit = !label && count >= FEWEST_PAGES && Unit.statedIn(spot.text()).isPresent();
          int fewest = spot.atEdge() ? FEWEST_AT_EDGE : FEWEST_PAGES;
          boolean kept =
              label
                  || unit
                  || heads.contains(spot)
                  || isContact(spot.text())
                  || isBudget(spot.text());
          int seen = ofKind ? count : onAnySize.get(spot.onAnySize());
          boolean ofPages = seen >= fewest && seen * 2 > most;
          boolean ofSheets =
              count >= FEWEST_PAGES
                  && count * 2 > sheets
                  && count.equals(onFirstPages.get(spot))
                  && !isOfMeasure(spot.text());
          if ((ofPages || ofSheets) && !kept) {
            running.add(spot);
          }
        });
    return running;
  }

  /** ［お問い合わせ先］里山局小屋課: the office of each measure, though it is the same for many. */
  private static boolean isContact(String text) {
    return Contacts.begin(text) && DIVISION.matcher(text).find();
  }

  /** 令和8年度予算案：120百万円の内数: several measures may be parts of the same amount. */
  private static boolean isBudget(String text) {
    return AmountsInText.areIn(text)
        && BudgetReader.holdsStage(text)
        && !TOTAL.matcher(text).find();
  }

  /** What several measures may have alike, each for itself. */
  private static boolean isOfMeasure(String text) {
    return Offices.isList(text) || StatusMarks.alone(text).isPresent();
  }

  /** 施策名 in a cell or a line of its own, or with its value behind a colon. */
  private static boolean beginsSheet(String text) {
    String start = text.substring(0, Math.min(text.length(), KnownLabels.LONGEST + 1));
    boolean beforeColon = start.indexOf('：') > 0 || start.indexOf(':') > 0;
    return isName(text) || beforeColon && KnownLabels.STANDARD.isOfName(text);
  }

  private static Stream<String> texts(Block block) {
    return block instanceof Table table
        ? table.cells().stream().filter(c -> c.content().size() <= LINES_OF_LABEL).map(Cell::text)
        : Stream.of(block.text());
  }

  /** The row of heads of a list, which stands above its rows on each page. */
  private static List<Spot> heads(Page page) {
    List<Line> lines =
        page.blocks().stream()
            .filter(b -> b instanceof Line line && PageEdge.holds(line, page))
            .map(Line.class::cast)
            .toList();
    for (Line line : lines) {
      if (isHead(line, Optional.of(Field.NAME))) {
        List<Line> row = lines.stream().filter(other -> isInRow(other, line)).toList();
        long known = row.stream().filter(other -> isHead(other, Optional.empty())).count();
        if (known >= FEWEST_HEADS) {
          return row.stream().map(other -> Spot.of(other, page)).toList();
        }
      }
    }
    return List.of();
  }

  /** 令和8年度予算案 above or left of an amount, which differs from page to page, and its unit. */
  private static List<Spot> ofAmounts(Page page) {
    List<Line> lines =
        page.blocks().stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
    List<Line> heads =
        lines.stream()
            .filter(line -> PageEdge.holds(line, page))
            .filter(line -> isUnit(line.text()) || isStage(line.text()))
            .toList();
    // Few pages have any: whether lines are figures is asked only there.
    List<Line> figures =
        heads.isEmpty()
            ? List.of()
            : lines.stream()
                .filter(line -> isFigure(line.text()) && !PageEdge.isPageNumber(line, page))
                .toList();
    return heads.stream()
        .filter(line -> figures.stream().anyMatch(figure -> isOfAmount(line, figure)))
        .map(line -> Spot.of(line, page))
        .toList();
  }

  private static boolean isUnit(String text) {
    return text.strip().endsWith("円") && Unit.named(text).isPresent();
  }

  private static boolean isStage(String text) {
    return !AmountsInText.areIn(text) && BudgetReader.holdsStage(text);
  }

  private static boolean isFigure(String text) {
    return AmountsInText.areIn(text) || FIGURE.matcher(text).matches();
  }

  private static boolean isOfAmount(Line line, Line figure) {
    boolean below = isInNextLine(figure, line) && box(figure).sharesWidth(box(line));
    return isStage(line.text()) ? below || isRightOf(figure, line) : isRightOf(line, figure);
  }

  private static boolean isName(String text) {
    return isHead(text, Optional.of(Field.NAME));
  }

  /** True for a label of a measure that is no title of a page, as 施策の概要 may be. */
  private static boolean isOwnLabel(String text) {
    return isName(text) || KnownLabels.alone(text).filter(AT_TOP::contains).isPresent();
  }

  private static boolean isHead(Line line, Optional<Field> field) {
    return isHead(line.text(), field);
  }

  private static boolean isHead(String text, Optional<Field> field) {
    return text.length() <= KnownLabels.LONGEST
        && Profile.STANDARD
            .column(text)
            .filter(f -> field.isEmpty() || field.get() == f)
            .isPresent();
  }

  /** At the height of a line, or the line of a head that is broken in two. */
  private static boolean isInRow(Line other, Line line) {
    return Math.abs(box(other).centerY() - box(line).centerY()) <= line.fontSize();
  }

  /**
   * What stands beside a line, page by page: right of a label (施策名), or right below it, each page
   * has another value, left of the office another title, and neither is a running head.
   */
  private static void addBeside(Page page, Map<Spot, Set<String>> beside) {
    List<Block> blocks = page.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Line right && !PageEdge.isPageNumber(right, page)) {
        if (i > 0
            && blocks.get(i - 1) instanceof Line left
            && (isRightOf(right, left) || isOwnLabel(left.text()) && isInNextLine(right, left))
            && left.text().length() <= KnownLabels.LONGEST
            && PageEdge.holds(left, page)) {
          beside.computeIfAbsent(Spot.of(left, page), s -> new HashSet<>()).add(right.text());
        }
        if (PageEdge.holds(right, page)) {
          titleBeside(right, around(blocks, i))
              .filter(title -> Offices.isList(right.text()))
              .ifPresent(
                  title ->
                      beside
                          .computeIfAbsent(Spot.of(right, page), s -> new HashSet<>())
                          .add(title.text()));
        }
      }
    }
  }

  private static List<Block> around(List<Block> blocks, int index) {
    return blocks.subList(
        Math.max(0, index - MOST_LINES_OF_TITLE),
        Math.min(blocks.size(), index + 1 + MOST_LINES_OF_TITLE));
  }

  private static Optional<Line> titleBeside(Line office, List<Block> around) {
    return around.stream()
        .filter(Line.class::isInstance)
        .map(Line.class::cast)
        .filter(line -> isRightOf(office, line) || reachesBeside(office, line))
        .findFirst();
  }

  /** A small office stands right of the upper edge of a large title, or close above it. */
  private static boolean reachesBeside(Line office, Line title) {
    Box left = box(title);
    Box right = box(office);
    return right.left() >= left.right()
        && right.top() < left.bottom()
        && left.top() < right.bottom() + right.height();
  }

  private static boolean isInNextLine(Line value, Line label) {
    double white = box(value).top() - box(label).bottom();
    return white >= 0 && white < box(label).height();
  }

  private static boolean isRightOf(Line value, Line label) {
    Box left = box(label);
    Box right = box(value);
    return right.left() >= left.right()
        && right.top() < left.centerY()
        && left.centerY() < right.bottom();
  }

  private static Box box(Line line) {
    return line.box().orElseThrow();
  }

  /** On a slide, lines of one box have one place: they are its text. */
  private static Stream<Block> alone(Page page) {
    Map<Optional<Box>, Long> lines =
        page.blocks().stream().collect(Collectors.groupingBy(Block::box, Collectors.counting()));
    return page.blocks().stream().filter(block -> lines.get(block.box()) == 1);
  }

  private static void addSpot(Block block, Page page, Set<Spot> spots) {
    if (block instanceof Line line && PageEdge.holds(line, page)) {
      spots.add(Spot.of(line, page));
    }
  }
}

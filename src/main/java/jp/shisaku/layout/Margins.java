package jp.shisaku.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shisaku.budget.Unit;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.page.Paper;
import jp.shisaku.text.PageNumber;

/**
 * Leaves out what belongs to the paper and not to the text: page numbers, and running heads and
 * feet. A heading that differs from page to page stays.
 */
public final class Margins {

  /** The head and the foot of a page, as a share of its height. */
  private static final double MARGIN = 0.12;

  /** Nearer to the edge than this, as a share of the height, no text of its own stands. */
  private static final double EDGE = 0.035;

  /**
   * A running head stands on at least so many pages, and on more than half of all; at the very edge
   * on more than half of those of its size, since it stands elsewhere on pages of another.
   */
  private static final int FEWEST_PAGES = 3;

  private static final int FEWEST_AT_EDGE = 2;

  /** A longer text at the same place of every page is no label. */
  private static final int LONGEST_LABEL = 10;

  /** The office at the right stands beside the first of so many lines of a title. */
  private static final int MOST_LINES_OF_TITLE = 3;

  /** Of the heads of a list, the head of the names among them, at least so many are known. */
  private static final int FEWEST_HEADS = 2;

  /** ［お問い合わせ先］里山局小屋課: the office of each measure, though it is the same for many. */
  private static final Pattern CONTACT =
      Pattern.compile("^[（(［\\[【<＜〈]?(?:担当|お?問い?合わ?せ先?|連絡先).*[課室係].*");

  /** Places of running heads are compared in steps of so many points. */
  private static final double STEP = 6;

  /** A single character is wider than high by less than this, as a factor. */
  private static final double SQUARE = 1.25;

  /** The size of a page, in points; of several on one paper, those at the same place are alike. */
  private record Size(long width, long height, int part) {

    static Size of(Page page) {
      int part = page.paper().map(Paper::part).orElse(0);
      return new Size(Math.round(page.width()), Math.round(page.height()), part);
    }
  }

  /** A line by what it says and where it stands, roughly. */
  private record Spot(Size page, boolean atEdge, String text, long left, long top) {}

  private Margins() {}

  /** The same pages without them. */
  public static List<Page> removed(List<Page> pages) {
    Set<Spot> running = running(pages);
    return pages.parallelStream().map(p -> withoutMargins(p, running)).toList();
  }

  private static Set<Spot> running(List<Page> pages) {
    Map<Size, Integer> sizes = new HashMap<>();
    Map<Spot, Integer> counts = new HashMap<>();
    Map<Spot, Set<String>> beside = new HashMap<>();
    for (Page page : pages) {
      sizes.merge(Size.of(page), 1, Integer::sum);
      Set<Spot> spots = new HashSet<>();
      page.blocks().forEach(b -> addSpot(b, page, spots));
      spots.forEach(s -> counts.merge(s, 1, Integer::sum));
      addBeside(page, beside);
    }
    Set<Spot> running = new HashSet<>();
    Set<Spot> heads = new HashSet<>();
    pages.forEach(page -> heads.addAll(heads(page)));
    counts.forEach(
        (spot, count) -> {
          boolean ofKind = spot.atEdge() || spot.page().part() > 0;
          int most = ofKind ? sizes.get(spot.page()) : pages.size();
          boolean label = beside.getOrDefault(spot, Set.of()).size() == count;
          // （単位：千円） above the table of each page says what its figures are.
          boolean unit = !label && count >= FEWEST_PAGES && Unit.statedIn(spot.text()).isPresent();
          int fewest = spot.atEdge() ? FEWEST_AT_EDGE : FEWEST_PAGES;
          boolean kept =
              label || unit || heads.contains(spot) || CONTACT.matcher(spot.text()).matches();
          if (count >= fewest && count * 2 > most && !kept) {
            running.add(spot);
          }
        });
    return running;
  }

  /** The row of heads of a list, which stands above its rows on each page. */
  private static List<Spot> heads(Page page) {
    List<Line> lines =
        page.blocks().stream()
            .filter(b -> b instanceof Line line && inMargin(line, page))
            .map(Line.class::cast)
            .toList();
    for (Line line : lines) {
      if (isHead(line, Optional.of(Field.NAME))) {
        List<Line> row = lines.stream().filter(other -> isInRow(other, line)).toList();
        long known = row.stream().filter(other -> isHead(other, Optional.empty())).count();
        if (known >= FEWEST_HEADS) {
          return row.stream().map(other -> spot(other, page)).toList();
        }
      }
    }
    return List.of();
  }

  private static boolean isHead(Line line, Optional<Field> field) {
    return line.text().length() <= LONGEST_LABEL
        && Profile.STANDARD
            .column(line.text())
            .filter(f -> field.isEmpty() || field.get() == f)
            .isPresent();
  }

  /** At the height of a line, or the line of a head that is broken in two. */
  private static boolean isInRow(Line other, Line line) {
    double away =
        Math.abs(other.box().orElseThrow().centerY() - line.box().orElseThrow().centerY());
    return away <= line.fontSize();
  }

  /**
   * What stands beside a line, page by page: right of a label (施策名) each page has another value,
   * left of the office another title, and neither is a running head.
   */
  private static void addBeside(Page page, Map<Spot, Set<String>> beside) {
    List<Block> blocks = page.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Line right && !isPageNumber(right, page)) {
        if (i > 0
            && blocks.get(i - 1) instanceof Line left
            && isRightOf(right, left)
            && left.text().length() <= LONGEST_LABEL
            && inMargin(left, page)) {
          beside.computeIfAbsent(spot(left, page), s -> new HashSet<>()).add(right.text());
        }
        if (inMargin(right, page)) {
          titleBeside(right, around(blocks, i))
              .filter(title -> Offices.isList(right.text()))
              .ifPresent(
                  title ->
                      beside
                          .computeIfAbsent(spot(right, page), s -> new HashSet<>())
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
    Box left = title.box().orElseThrow();
    return office
        .box()
        .filter(b -> b.left() >= left.right())
        .filter(b -> b.top() < left.bottom() && left.top() < b.bottom() + b.height())
        .isPresent();
  }

  private static boolean isRightOf(Line value, Line label) {
    Box left = label.box().orElseThrow();
    return value
        .box()
        .filter(b -> b.left() >= left.right())
        .filter(b -> b.top() < left.centerY() && left.centerY() < b.bottom())
        .isPresent();
  }

  private static void addSpot(Block block, Page page, Set<Spot> spots) {
    if (block instanceof Line line && inMargin(line, page)) {
      spots.add(spot(line, page));
    }
  }

  private static Spot spot(Line line, Page page) {
    return new Spot(
        Size.of(page),
        isWithin(line, page, EDGE),
        line.text(),
        line.box().map(b -> Math.round(b.left() / STEP)).orElse(0L),
        line.box().map(b -> Math.round(b.top() / STEP)).orElse(0L));
  }

  private static boolean inMargin(Line line, Page page) {
    return isWithin(line, page, MARGIN);
  }

  private static boolean isWithin(Line line, Page page, double margin) {
    return line.box()
        .filter(
            box ->
                isWithin(box, page.height(), margin)
                    || isUprightAsLaid(box, page)
                        && isWithin(page.asLaid(box), page.heightAsLaid(), margin))
        .isPresent();
  }

  /**
   * True for what stands upright on the paper while the text of the page lies sideways, as the
   * number and the head of a book do. A line that runs with the text is no head at the text's side.
   */
  private static boolean isUprightAsLaid(Box box, Page page) {
    return page.turn().sideways() && box.width() <= SQUARE * box.height();
  }

  private static boolean isWithin(Box box, double height, double margin) {
    return box.centerY() < height * margin || box.centerY() > height * (1 - margin);
  }

  private static Page withoutMargins(Page page, Set<Spot> running) {
    List<Block> blocks = new ArrayList<>(page.blocks());
    List<Block> text = page.blocks().stream().filter(b -> !isOfPaper(b, page, running)).toList();
    blocks.removeIf(b -> isRunning(b, page, running) && isOutermost(b, text, page));
    boolean sideways = page.turn().sideways();
    blocks.removeIf(
        b ->
            isPageNumber(b, page)
                && (sideways ? isOutermost(b, text, page) : isAlone(b, text, page)));
    removePageNumber(blocks, blocks.size() - 1, page);
    removePageNumber(blocks, 0, page);
    return page.withBlocks(blocks);
  }

  private static boolean isRunning(Block block, Page page, Set<Spot> running) {
    return block instanceof Line line && inMargin(line, page) && running.contains(spot(line, page));
  }

  private static boolean isOfPaper(Block block, Page page, Set<Spot> running) {
    return isRunning(block, page, running)
        || block instanceof Line line && inMargin(line, page) && isPageNumber(line, page);
  }

  /**
   * A head stands above all text and a foot below it, on the page as it is read or as it is shown:
   * a label that every sheet has at the same place under its heading is none.
   */
  private static boolean isOutermost(Block block, List<Block> text, Page page) {
    Box box = block.box().orElseThrow();
    List<Box> others = text.stream().flatMap(t -> t.box().stream()).toList();
    return isOutermost(box, others, page.height())
        || isUprightAsLaid(box, page)
            && isOutermost(
                page.asLaid(box), others.stream().map(page::asLaid).toList(), page.heightAsLaid());
  }

  private static boolean isOutermost(Box box, List<Box> others, double height) {
    boolean head = box.centerY() < height / 2;
    return others.stream().noneMatch(t -> head ? t.bottom() <= box.top() : t.top() >= box.bottom());
  }

  /**
   * True for what has the head or the foot of the page to itself: the number of a page whose text
   * stands in columns is the last of one of them.
   */
  private static boolean isAlone(Block block, List<Block> text, Page page) {
    Box box = block.box().orElseThrow();
    boolean head = box.centerY() < page.height() / 2;
    return text.stream()
        .flatMap(t -> t.box().stream())
        .noneMatch(t -> head ? t.top() < box.bottom() : t.bottom() > box.top());
  }

  private static void removePageNumber(List<Block> blocks, int index, Page page) {
    if (index >= 0 && index < blocks.size() && isPageNumber(blocks.get(index), page)) {
      blocks.remove(index);
    }
  }

  private static boolean isPageNumber(Block block, Page page) {
    return block instanceof Line line
        && PageNumber.of(line.text())
            .filter(number -> number.marked() || inMargin(line, page))
            .isPresent();
  }
}

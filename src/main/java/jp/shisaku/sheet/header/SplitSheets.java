package jp.shisaku.sheet.header;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Document;
import jp.shisaku.page.Page;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Heights;

/**
 * Finds sheets that were printed wider than their paper: the next page has further labels of the
 * sheet, in rows whose rulings stand at the very heights of this page. Their values are cut, so
 * that a person should look, whatever was read of them.
 */
public final class SplitSheets {

  /** Rulings closer than this are at one height; in points. */
  private static final double SAME = 1;

  private static final int FEWEST_RULINGS = 4;

  /** The share of the rulings of the next page that this page has too. */
  private static final double MOST = 0.8;

  private static final int FEWEST_LABELS = 2;

  private SplitSheets() {}

  public static List<Issue> issues(Document document, Profile profile) {
    List<Issue> issues = new ArrayList<>();
    List<Page> pages = document.pages();
    TreeSet<Double> here = pages.isEmpty() ? new TreeSet<>() : rulings(pages.get(0));
    for (int i = 0; i + 1 < pages.size(); i++) {
      TreeSet<Double> there = rulings(pages.get(i + 1));
      if (haveRulingsInCommon(here, there) && isSplit(pages.get(i), pages.get(i + 1), profile)) {
        Place place =
            new Place(document.source(), OptionalInt.of(pages.get(i).number()), Optional.empty());
        String next = Integer.toString(pages.get(i + 1).number());
        issues.add(Issue.of(IssueCode.PAGE_SPLIT_PRINT, place, "", next));
      }
      here = there;
    }
    return issues;
  }

  private static boolean isSplit(Page page, Page next, Profile profile) {
    if (!page.hasLayout()) {
      return false;
    }
    Set<Field> here = labels(page, profile);
    Set<Field> there = labels(next, profile);
    return here.size() >= FEWEST_LABELS
        && !there.isEmpty()
        && !there.contains(Field.NAME)
        && there.stream().noneMatch(here::contains);
  }

  private static boolean haveRulingsInCommon(TreeSet<Double> here, TreeSet<Double> there) {
    long common = Heights.inCommon(there, here, SAME);
    return common >= FEWEST_RULINGS && common >= MOST * there.size();
  }

  private static List<Cell> cells(Page page) {
    return page.blocks().stream()
        .filter(Table.class::isInstance)
        .flatMap(table -> ((Table) table).cells().stream())
        .toList();
  }

  private static TreeSet<Double> rulings(Page page) {
    TreeSet<Double> heights = new TreeSet<>();
    for (Cell cell : cells(page)) {
      cell.box()
          .ifPresent(
              box -> {
                heights.add((double) Math.round(box.top()));
                heights.add((double) Math.round(box.bottom()));
              });
    }
    return heights;
  }

  private static Set<Field> labels(Page page, Profile profile) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    cells(page)
        .forEach(
            cell -> profile.column(cell.text()).filter(Field::isOfMeasure).ifPresent(fields::add));
    return fields;
  }
}

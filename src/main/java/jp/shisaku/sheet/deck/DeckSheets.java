package jp.shisaku.sheet.deck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Page;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.text.Fold;

/**
 * The deck form: finds the pages of a file that are a measure each. A page with the same title as
 * the one before it, but without an amount of its own, or with that of it again, goes on with it.
 */
public final class DeckSheets {

  /** 続き, (2/3), ②: what the title of a page says that goes on. */
  private static final Pattern CONTINUED =
      Pattern.compile("[（(]?(?:続き|つづき|[0-9０-９]{1,2}\\s*[/／]\\s*[0-9０-９]{1,2}|[①-⑨])[）)]?\\s*$");

  private static final Pattern FIRST =
      Pattern.compile("[（(]?(?:[1１]\\s*[/／]\\s*[0-9０-９]{1,2}|①)[）)]?\\s*$");

  private final List<Piece> pieces;
  private final Set<Page> pages = new HashSet<>();
  private final List<DeckPage> measures = new ArrayList<>();
  private final List<Piece> unread = new ArrayList<>();

  public DeckSheets(List<Piece> pieces, Profile profile, Labels labels) {
    this.pieces = pieces;
    pieces.stream()
        .collect(Collectors.groupingBy(Piece::page, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (page, all) -> {
              List<DeckPage> found = DeckPage.of(all, profile, labels);
              if (found.stream().anyMatch(DeckPage::isMeasure)
                  || found.size() == 1 && saysItGoesOn(found.get(0))) {
                pages.add(page);
                measures.addAll(found);
              } else if (found.stream().anyMatch(DeckPage::isUnread)
                  || found.size() == 1 && isTitledAsBefore(found.get(0))
                  || goesOn(page) && found.stream().anyMatch(DeckPage::isTextAlone)) {
                unread.add(all.get(0));
              }
            });
  }

  /** True for the page behind a measure. */
  private boolean goesOn(Page page) {
    return last().filter(measure -> page.follows(measure.page())).isPresent();
  }

  /**
   * Pages among the measures, or right before and behind them, that look alike and gave none; texts
   * of which nobody can tell where they end.
   */
  public List<Issue> issues() {
    IntSummaryStatistics numbers = pages.stream().mapToInt(Page::number).summaryStatistics();
    return Stream.concat(
            unread.stream()
                .filter(p -> p.page().number() >= numbers.getMin() - 1)
                .filter(p -> p.page().number() <= numbers.getMax() + 1)
                .map(p -> Issue.of(IssueCode.DECK_PAGE_UNREAD, p.place(), "")),
            measures.stream().flatMap(page -> page.issues().stream()))
        .toList();
  }

  public boolean isEmpty() {
    return pages.isEmpty();
  }

  /** Where the pieces of its pages stand among all. */
  public Set<Integer> indexes() {
    return IntStream.range(0, pieces.size())
        .filter(i -> pages.contains(pieces.get(i).page()))
        .boxed()
        .collect(Collectors.toSet());
  }

  /** Where the first page of a measure begins; the number of pieces where there is none. */
  public int front() {
    return IntStream.range(0, pieces.size())
        .filter(i -> pages.contains(pieces.get(i).page()))
        .findFirst()
        .orElse(pieces.size());
  }

  /** The sheets, in the order of the pages; two or three of a page that has as many names. */
  public List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      DeckPage page = measures.get(i);
      if (i > 0 && goesOn(measures.get(i - 1), page)) {
        Sheet last = sheets.remove(sheets.size() - 1);
        sheets.add(page.goingOn(last));
      } else {
        boolean isFirst = i + 1 < measures.size() && goesOn(page, measures.get(i + 1));
        sheets.addAll((isFirst ? page.titledWithout(CONTINUED) : page).sheets());
      }
    }
    return sheets;
  }

  /** A page without a sign of a measure has to say （2/2）: many forms print their title again. */
  private boolean saysItGoesOn(DeckPage page) {
    return CONTINUED.matcher(page.title()).find() && isTitledAsBefore(page);
  }

  private boolean isTitledAsBefore(DeckPage page) {
    return last().filter(first -> goesOn(first, page)).isPresent();
  }

  private Optional<DeckPage> last() {
    return measures.isEmpty() ? Optional.empty() : Optional.of(measures.get(measures.size() - 1));
  }

  /** True for a page with the title of the one before, and without an amount or with the same. */
  private static boolean goesOn(DeckPage before, DeckPage page) {
    String title = title(page);
    return !title.isEmpty()
        && title(before).equals(title)
        && (page.isWithoutAmount() || page.hasAmountsOf(before));
  }

  private static String title(DeckPage page) {
    return Fold.letters(CONTINUED.matcher(page.title()).replaceAll(""));
  }

  /** True for the title of a page that goes on with the one before. */
  public static boolean isSecond(String title) {
    return CONTINUED.matcher(title).find() && !FIRST.matcher(title).find();
  }
}

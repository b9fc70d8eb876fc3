package jp.shisaku.diff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.issue.Severity;
import jp.shisaku.text.Fold;
import jp.shisaku.text.Similarity;

/**
 * How often a catalogue says that a part of the publication was not read: a page, a file, rows of a
 * list, sheets that its contents name. What stands there looks as if it were gone, and is missing
 * from the totals.
 */
final class UnreadParts {

  private static final Set<IssueCode> NOT_READ =
      Set.of(
          IssueCode.PAGE_TRUNCATED,
          IssueCode.TEXT_UNDECODABLE,
          IssueCode.LIST_ROW_WITHOUT_NAME,
          IssueCode.LIST_COLUMN_LEFT_OUT,
          IssueCode.LIST_UNREAD,
          IssueCode.LIST_WITHOUT_NAMES,
          IssueCode.LIST_SPLIT_PRINT,
          IssueCode.PAGE_SPLIT_PRINT,
          IssueCode.DECK_PAGE_UNREAD,
          IssueCode.HEADING_UNREAD,
          IssueCode.AMOUNTS_UNREAD,
          IssueCode.LABELS_UNREAD,
          IssueCode.NO_MEASURES,
          IssueCode.FILE_DAMAGED,
          IssueCode.FILE_ILLEGIBLE,
          IssueCode.CONTENTS_WITHOUT_SHEET,
          IssueCode.CONTENTS_PART);

  /** Pages that are pictures; a cover often is one, and has no measures. */
  private static final Set<IssueCode> PICTURE =
      Set.of(
          IssueCode.PAGE_NO_TEXT,
          IssueCode.PAGE_NOT_RECOGNISED,
          IssueCode.OCR_MISSING,
          IssueCode.OCR_OFF);

  /** What these miss has a name. */
  private static final Set<IssueCode> OF_CONTENTS =
      Set.of(IssueCode.CONTENTS_WITHOUT_SHEET, IssueCode.CONTENTS_PART);

  private static final double LIKE = 0.5;

  /** What was left out of a list that was read: no whole measure that the other side has. */
  private static final Set<IssueCode> WITHIN_LISTS =
      Set.of(IssueCode.LIST_ROW_WITHOUT_NAME, IssueCode.LIST_COLUMN_LEFT_OUT);

  private UnreadParts() {}

  /** How many there are; a publication without any measure is one, though no issue says so. */
  static long in(Catalogue catalogue) {
    long told = catalogue.issues().stream().filter(issue -> tellsOfOne(issue, catalogue)).count();
    return catalogue.measures().isEmpty() ? Math.max(1, told) : told;
  }

  /**
   * Which measures of another publication this one may hold too, in a part that was not read: all,
   * where nothing was found in it, its bytes are broken, or a part is missing of which nothing is
   * known; else those that are much like what its contents name and no sheet has.
   */
  static Predicate<Measure> mayHold(Catalogue catalogue) {
    boolean anything =
        catalogue.measures().isEmpty()
            || catalogue.issues().stream().anyMatch(issue -> mayHoldAnything(issue, catalogue));
    List<String> missing = withoutSheet(catalogue);
    return measure ->
        anything || titles(measure).anyMatch(title -> missing.stream().anyMatch(like(title)));
  }

  private static boolean mayHoldAnything(Issue issue, Catalogue catalogue) {
    boolean named = OF_CONTENTS.contains(issue.code()) && !catalogue.contents().isEmpty();
    return tellsOfOne(issue, catalogue) && !named && !WITHIN_LISTS.contains(issue.code());
  }

  /** What the contents name and no sheet has, where that is an issue. */
  private static List<String> withoutSheet(Catalogue catalogue) {
    if (catalogue.issues().stream().noneMatch(issue -> OF_CONTENTS.contains(issue.code()))) {
      return List.of();
    }
    Set<String> sheets =
        catalogue.measures().stream().flatMap(UnreadParts::titles).collect(Collectors.toSet());
    return catalogue.contents().stream()
        .map(entry -> Fold.letters(entry.title()))
        .filter(title -> !title.isEmpty() && !sheets.contains(title))
        .distinct()
        .toList();
  }

  private static Stream<String> titles(Measure measure) {
    return Stream.of(measure.heading(), measure.name())
        .flatMap(Optional::stream)
        .map(Fold::letters);
  }

  /** The next year may word it otherwise. */
  private static Predicate<String> like(String title) {
    return named -> title.contains(named) || Similarity.byPairs(title, named) >= LIKE;
  }

  /** True where a column of amounts was left out, so that having none says nothing. */
  static boolean isAColumnLeftOut(Catalogue catalogue) {
    return catalogue.issues().stream()
        .anyMatch(issue -> issue.code() == IssueCode.LIST_COLUMN_LEFT_OUT);
  }

  private static boolean tellsOfOne(Issue issue, Catalogue catalogue) {
    boolean failed =
        issue.severity() == Severity.ERROR
            && (issue.code().code().startsWith("file.")
                || issue.code().code().startsWith("archive."));
    return failed
        || NOT_READ.contains(issue.code())
        || PICTURE.contains(issue.code()) && !isCover(issue.place(), catalogue);
  }

  /** The first or the last page of a file of several. */
  private static boolean isCover(Place place, Catalogue catalogue) {
    int page = place.page().orElse(0);
    return catalogue.publication().sources().stream()
        .filter(source -> source.file().equals(place.source()))
        .anyMatch(source -> source.pages() > 2 && (page == 1 || page == source.pages()));
  }
}

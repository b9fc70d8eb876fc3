package jp.shisaku.diff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.issue.Severity;
import jp.shisaku.text.Fold;

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
          IssueCode.AMOUNTS_UNREAD,
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

  /** What was left out of a list that was read: no whole measure that the other side has. */
  private static final Set<IssueCode> WITHIN_LISTS =
      Set.of(IssueCode.LIST_ROW_WITHOUT_NAME, IssueCode.LIST_COLUMN_LEFT_OUT);

  private UnreadParts() {}

  static long in(Catalogue catalogue) {
    return catalogue.issues().stream().filter(issue -> tellsOfOne(issue, catalogue)).count();
  }

  /**
   * Which measures of another publication this one may hold too, in a part that was not read: all,
   * where nothing was found in it, its bytes are broken, or a part is missing of which nothing is
   * known; else those that its contents name.
   */
  static Predicate<Measure> mayHold(Catalogue catalogue) {
    boolean anything =
        catalogue.measures().isEmpty()
            || catalogue.issues().stream().anyMatch(issue -> mayHoldAnything(issue, catalogue));
    List<String> named =
        catalogue.issues().stream()
            .filter(issue -> issue.code() == IssueCode.CONTENTS_WITHOUT_SHEET)
            .flatMap(issue -> issue.arguments().stream())
            .map(Fold::letters)
            .filter(title -> !title.isEmpty())
            .toList();
    return measure ->
        anything
            || Stream.of(measure.name(), measure.heading())
                .flatMap(Optional::stream)
                .map(Fold::letters)
                .anyMatch(title -> named.stream().anyMatch(title::contains));
  }

  private static boolean mayHoldAnything(Issue issue, Catalogue catalogue) {
    return tellsOfOne(issue, catalogue)
        && issue.code() != IssueCode.CONTENTS_WITHOUT_SHEET
        && !WITHIN_LISTS.contains(issue.code());
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

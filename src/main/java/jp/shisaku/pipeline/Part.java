package jp.shisaku.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.emit.RunReport.Status;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Document;
import jp.shisaku.page.Page;
import jp.shisaku.source.InputFile;
import jp.shisaku.source.SourceFile;

/**
 * A file of a publication after the reading.
 *
 * @param source empty where it could not be opened
 * @param sha256 digest of its bytes; empty where they could not be read
 * @param document empty where it could not be read
 * @param issues of the reading
 */
record Part(
    InputFile file,
    Optional<SourceFile> source,
    Optional<String> sha256,
    Optional<Document> document,
    List<Issue> issues,
    double seconds) {

  /**
   * Issues that say that a file was not read at all, and that the same bytes have every time. None
   * that time, memory, rights or the disk may have to do with; nor that a file is encrypted, since
   * the next run may know the password.
   */
  private static final Set<IssueCode> LASTING =
      Set.of(
          IssueCode.FILE_PACKAGE_DAMAGED,
          IssueCode.FILE_UNSUPPORTED,
          IssueCode.FILE_UNKNOWN,
          IssueCode.FILE_EMPTY,
          IssueCode.ARCHIVE_NOT_OPENED,
          IssueCode.ARCHIVE_ENTRY_ENCRYPTED,
          IssueCode.ARCHIVE_ENTRY_NESTED,
          IssueCode.ARCHIVE_TOO_LARGE);

  /** The same of which the next run may come to something else. */
  private static final Set<IssueCode> PASSING =
      Set.of(
          IssueCode.FILE_UNREADABLE,
          IssueCode.FILE_MISSING,
          IssueCode.FILE_DENIED,
          IssueCode.FILE_NOT_REGULAR,
          IssueCode.FILE_OUTSIDE_INPUT,
          IssueCode.FILE_TIMEOUT,
          IssueCode.FILE_MEMORY,
          IssueCode.FILE_CRASHED,
          IssueCode.FILE_ENCRYPTED,
          IssueCode.FILE_CHANGED);

  /** What is said of a page that is a picture. */
  private static final Set<IssueCode> PICTURE =
      Set.of(
          IssueCode.PAGE_NO_TEXT,
          IssueCode.PAGE_RECOGNISED,
          IssueCode.PAGE_NOT_RECOGNISED,
          IssueCode.OCR_MISSING,
          IssueCode.OCR_OFF);

  /** What else says that what was read may be wrong. */
  private static final Set<IssueCode> DOUBTFUL =
      Set.of(
          IssueCode.FILE_DAMAGED,
          IssueCode.FILE_ILLEGIBLE,
          IssueCode.PAGE_UNREADABLE_TEXT,
          IssueCode.PAGE_TRUNCATED,
          IssueCode.TEXT_UNDECODABLE);

  /** A file of fewer pages with text has no cover that could be told from its content. */
  private static final int FEWEST_PAGES = 3;

  /** A file with nothing to read in it. */
  static Part failed(InputFile file, Optional<SourceFile> source, Issue why, double seconds) {
    return new Part(file, source, Optional.empty(), Optional.empty(), List.of(why), seconds);
  }

  /** The same, with the digest of its bytes. */
  Part with(Optional<String> digest) {
    return new Part(file, source, digest, document, issues, seconds);
  }

  Status status() {
    if (document.isEmpty() || fatal().isPresent()) {
      return Status.FAILED;
    }
    return suspicion().isPresent() ? Status.SUSPECT : Status.OK;
  }

  /**
   * What speaks against the file. A cover that is a picture is named, but speaks against nothing.
   */
  private Optional<Issue> suspicion() {
    return doubts().stream()
        .filter(issue -> !(PICTURE.contains(issue.code()) && isCover(issue.place())))
        .findFirst();
  }

  /** The first or the last page of a file whose other pages have text. */
  private boolean isCover(Place place) {
    int page = place.page().orElse(0);
    Set<Integer> pictures =
        doubts().stream()
            .filter(issue -> PICTURE.contains(issue.code()))
            .map(issue -> issue.place().page().orElse(0))
            .collect(Collectors.toSet());
    boolean outside = page == 1 || page == pages();
    return outside
        && pages() - pictures.size() >= FEWEST_PAGES
        && pictures.stream().allMatch(picture -> picture == 1 || picture == pages());
  }

  /** The issue that made it fail or suspect. */
  Optional<Issue> reason() {
    return fatal().or(this::suspicion);
  }

  /** The issues that say that it, or a page of it, is not to be trusted. */
  List<Issue> doubts() {
    return issues.stream()
        .filter(issue -> DOUBTFUL.contains(issue.code()) || PICTURE.contains(issue.code()))
        .toList();
  }

  boolean isRead() {
    return status() != Status.FAILED;
  }

  /** Whether another run over the same bytes would come to the same. */
  boolean isLasting() {
    return isRead()
        || issues.stream().map(Issue::code).anyMatch(LASTING::contains)
            && issues.stream().map(Issue::code).noneMatch(PASSING::contains);
  }

  int pages() {
    return document.map(Document::pageCount).orElse(0);
  }

  /** What the catalogue says of the file; only for a file that was opened. */
  Publication.Source description() {
    SourceFile opened = source.orElseThrow();
    return new Publication.Source(
        opened.name(),
        sha256.orElseThrow(),
        opened.mediaType(),
        pages(),
        Optional.of(opened.size()),
        document.map(Part::pageSizes).orElse(List.of()));
  }

  /** In runs, since nearly all publications have pages of one or two sizes. */
  private static List<Publication.PageSize> pageSizes(Document document) {
    List<Publication.PageSize> sizes = new ArrayList<>();
    for (Page page : document.pages()) {
      boolean known = !sizes.isEmpty() && sizes.get(sizes.size() - 1).to() == page.number();
      double width = rounded(page.shownWidth());
      double height = rounded(page.shownHeight());
      // A damaged page may have no height.
      if (page.hasLayout() && !known && width > 0 && height > 0) {
        add(sizes, page.number(), width, height);
      }
    }
    return sizes;
  }

  private static void add(List<Publication.PageSize> sizes, int page, double width, double height) {
    int last = sizes.size() - 1;
    boolean goesOn =
        last >= 0
            && sizes.get(last).to() == page - 1
            && sizes.get(last).width() == width
            && sizes.get(last).height() == height;
    int from = goesOn ? sizes.remove(last).from() : page;
    sizes.add(new Publication.PageSize(from, page, width, height));
  }

  /** To a hundredth of a point, as boxes are. */
  private static double rounded(double points) {
    return Math.round(points * 100) / 100.0;
  }

  private Optional<Issue> fatal() {
    return issues.stream()
        .filter(issue -> LASTING.contains(issue.code()) || PASSING.contains(issue.code()))
        .findFirst();
  }
}

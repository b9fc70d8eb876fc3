package jp.shisaku.read.ocr;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.page.Page;
import jp.shisaku.page.PagePicture;
import jp.shisaku.page.PageRecogniser;

/**
 * Recognises pages with the program tesseract and its Japanese. Whether they are installed is asked
 * once, when the first page needs it.
 */
public final class Recogniser implements PageRecogniser {

  /** A page that takes longer is given up, and the file goes on; most take some seconds. */
  public static final Duration A_PAGE = Duration.ofMinutes(3);

  /** After so many pages in a row that took too long, the others of a file would, too. */
  private static final int MOST_LATE = 3;

  private final Supplier<Optional<Tesseract>> search;
  private Optional<Tesseract> program;

  public Recogniser() {
    this(Tesseract::installed);
  }

  Recogniser(Supplier<Optional<Tesseract>> search) {
    this.search = search;
  }

  /** The same for one file, whose pages are not tried any more where one after another is late. */
  public PageRecogniser ofOneFile() {
    return new PageRecogniser() {
      private int late;

      @Override
      public Found<Optional<Page>> recognise(PagePicture picture) {
        if (late >= MOST_LATE) {
          return failed(picture, "the pages before it took too long");
        }
        try {
          Found<Optional<Page>> page = attempt(picture);
          late = 0;
          return page;
        } catch (Deadline.PassedException e) {
          late++;
          return failed(picture, e.getMessage());
        }
      }
    };
  }

  @Override
  public Found<Optional<Page>> recognise(PagePicture picture) {
    return ofOneFile().recognise(picture);
  }

  private Found<Optional<Page>> attempt(PagePicture picture) throws Deadline.PassedException {
    Optional<Tesseract> tesseract = program();
    if (tesseract.isEmpty()) {
      return Found.of(Optional.empty(), Issue.of(IssueCode.OCR_MISSING, picture.place(), ""));
    }
    try {
      Page page = PageReading.of(picture, tesseract.get(), Deadline.in(A_PAGE));
      return page.blocks().isEmpty()
          ? Found.of(Optional.of(page))
          : Found.of(
              Optional.of(page),
              Issue.of(IssueCode.PAGE_RECOGNISED, picture.place(), "", tesseract.get().version()));
    } catch (Deadline.PassedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // A picture can fail in many ways, in the library that draws it and in the program.
      return failed(picture, String.valueOf(e.getMessage()));
    }
  }

  private static Found<Optional<Page>> failed(PagePicture picture, String why) {
    return Found.of(
        Optional.empty(), Issue.of(IssueCode.PAGE_NOT_RECOGNISED, picture.place(), "", why));
  }

  /** Which program with which data recognises pages here. */
  public String identity() {
    return program().map(Tesseract::identity).orElse("nothing");
  }

  private synchronized Optional<Tesseract> program() {
    if (program == null) {
      program = search.get();
    }
    return program;
  }
}

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

  private final Supplier<Optional<Tesseract>> search;
  private Optional<Tesseract> program;

  public Recogniser() {
    this(Tesseract::installed);
  }

  Recogniser(Supplier<Optional<Tesseract>> search) {
    this.search = search;
  }

  @Override
  public Found<Optional<Page>> recognise(PagePicture picture) {
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
    } catch (IOException | RuntimeException e) {
      // A picture can fail in many ways, in the library that draws it and in the program.
      String why = String.valueOf(e.getMessage());
      return Found.of(
          Optional.empty(), Issue.of(IssueCode.PAGE_NOT_RECOGNISED, picture.place(), "", why));
    }
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

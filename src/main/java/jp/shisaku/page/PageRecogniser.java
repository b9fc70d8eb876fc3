package jp.shisaku.page;

import java.util.Optional;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/** Reads a page that is only a picture. */
@FunctionalInterface
public interface PageRecogniser {

  /** Recognises nothing and says nothing: for readers that are used alone. */
  PageRecogniser NONE = picture -> Found.of(Optional.empty());

  /**
   * The page with the text that was recognised in it, marked {@link Page.Origin#OCR}.
   *
   * @return empty where it could not be tried, with an issue that says what to do; never throws for
   *     what the picture shows
   */
  Found<Optional<Page>> recognise(PagePicture picture);

  /** The same, unless a person has asked for no recognition. */
  default Found<Optional<Page>> recognise(PagePicture picture, ReadOptions options) {
    return options.recognise()
        ? recognise(picture)
        : Found.of(Optional.empty(), Issue.of(IssueCode.OCR_OFF, picture.place(), ""));
  }
}

package jp.shisaku.source;

import java.io.IOException;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/** A file that is not opened at all: a pipe, a device, a link that leads out of the input. */
public final class RefusedFileException extends IOException {

  private final transient Issue issue;

  RefusedFileException(IssueCode code, InputFile file) {
    super(code.code() + ": " + file.name());
    this.issue = Issue.of(code, Place.of(file.name()), "");
  }

  /** What to tell a person. */
  public Issue issue() {
    return issue;
  }
}

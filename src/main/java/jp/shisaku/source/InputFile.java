package jp.shisaku.source;

import java.nio.file.Path;
import java.util.Optional;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/**
 * A file that is to be read, not yet opened.
 *
 * @param path where it is
 * @param name how the output names it: the file name, or the path below the publication's folder,
 *     always with "/"
 * @param within the input folder that it was found in and that a link must not leave; empty where
 *     the file itself was named as input
 * @param refusal why it is not to be read, where that is known beforehand: the bad entry of an
 *     archive
 */
public record InputFile(Path path, String name, Optional<Path> within, Optional<Issue> refusal) {

  public InputFile(Path path, String name, Optional<Path> within) {
    this(path, name, within, Optional.empty());
  }

  /** A file that was named as input. */
  public static InputFile of(Path path) {
    return new InputFile(path, path.getFileName().toString(), Optional.empty());
  }

  /** A file found in an input folder; {@code base} is the folder its name is told from. */
  static InputFile of(Path path, Path base, Path within) {
    String name =
        base.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    return new InputFile(path, name, Optional.of(within));
  }

  /** The same, not to be read. */
  InputFile refused(IssueCode code, String... arguments) {
    Issue why = Issue.of(code, Place.of(name), "", arguments);
    return new InputFile(path, name, within, Optional.of(why));
  }
}

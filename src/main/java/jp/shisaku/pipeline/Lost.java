package jp.shisaku.pipeline;

import java.util.Optional;
import jp.shisaku.issue.Issue;
import jp.shisaku.source.InputFile;
import jp.shisaku.source.SourceFile;

/**
 * A file that an earlier attempt at its publication came to grief over, and that is not tried
 * again.
 *
 * @param source empty where it came to grief before its type was known
 * @param why what to tell a person
 * @param seconds that were spent on it
 */
public record Lost(Optional<SourceFile> source, Issue why, double seconds) {

  Part part(InputFile file) {
    return Part.failed(file, source, why, seconds).with(PartReader.digest(file));
  }
}

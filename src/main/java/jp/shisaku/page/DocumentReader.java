package jp.shisaku.page;

import java.io.IOException;
import jp.shisaku.issue.Found;
import jp.shisaku.source.SourceFile;

/** Reads one format into the neutral model. */
public interface DocumentReader {

  /**
   * Reads a file.
   *
   * @throws IOException where the file cannot be opened or is broken beyond reading; what can be
   *     read of a damaged file is returned with an issue instead
   */
  Found<Document> read(SourceFile file, ReadOptions options) throws IOException;
}

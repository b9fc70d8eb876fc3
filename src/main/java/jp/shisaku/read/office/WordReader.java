package jp.shisaku.read.office;

import java.io.IOException;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.source.SourceFile;

/** DOCX and DOC. */
final class WordReader {
  private WordReader() {}

  static Found<Document> read(SourceFile file, ReadOptions options) throws IOException {
    throw new IOException("not yet");
  }
}

package jp.shisaku.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import jp.shisaku.emit.NoCatalogue;
import jp.shisaku.pipeline.Reason;

/** Says to a person why a command could not go on. */
final class Trouble {

  private Trouble() {}

  static String told(IOException e, Messages messages) {
    if (e instanceof NoCatalogue none) {
      return messages.text(none.why().key(), none.arguments().toArray());
    }
    String file =
        e instanceof FileSystemException refused && refused.getFile() != null
            ? refused.getFile() + ": "
            : "";
    return messages.text("trouble", file + Reason.of(e));
  }
}

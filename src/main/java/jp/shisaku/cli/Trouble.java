package jp.shisaku.cli;

import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import jp.shisaku.emit.NoCatalogue;
import jp.shisaku.pipeline.Reason;

/** Says to a person why a command could not go on. */
final class Trouble {

  private Trouble() {}

  static String told(Exception e, Messages messages) {
    if (e instanceof NoCatalogue none) {
      return messages.text(none.why().key(), none.arguments().toArray());
    }
    if (e instanceof NoSuchFileException lost) {
      return messages.text("not-there", lost.getFile());
    }
    if (e instanceof ReadingOptions.UnusableProfile unusable) {
      return messages.text("profile", unusable.getFile(), unusable.getReason());
    }
    String file =
        e instanceof FileSystemException refused && refused.getFile() != null
            ? refused.getFile() + ": "
            : "";
    return messages.text("trouble", file + Reason.of(e));
  }
}

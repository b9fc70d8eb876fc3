package jp.shisaku.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import jp.shisaku.emit.NoCatalogue;
import jp.shisaku.pipeline.Reason;

/**
 * What a command reads and writes.
 *
 * @param out takes data
 * @param err takes what is said to people
 */
record Streams(InputStream in, PrintStream out, PrintStream err) {

  /** Says what went wrong; the exit code for it. */
  int trouble(String message) {
    err.println(message);
    return Exit.TROUBLE;
  }

  /** Says why a command could not go on; the exit code for it. */
  int trouble(Exception e, Messages messages) {
    return trouble(told(e, messages));
  }

  private static String told(Exception e, Messages messages) {
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

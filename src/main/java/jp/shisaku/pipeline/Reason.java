package jp.shisaku.pipeline;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Optional;

/** Says in a few words why something was thrown. */
public final class Reason {

  private static final String OURS = "jp.shisaku.";

  private Reason() {}

  public static String of(Throwable thrown) {
    if (thrown instanceof NoSuchFileException) {
      return "it is not there";
    }
    if (thrown instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (thrown instanceof FileAlreadyExistsException) {
      return "it is there already and is no result of Shisaku";
    }
    if (thrown instanceof StackOverflowError) {
      return "it is nested too deeply";
    }
    if (thrown instanceof OutOfMemoryError) {
      return "it needs more memory than there is";
    }
    if (thrown instanceof FileSystemException refused && refused.getReason() != null) {
      return refused.getReason();
    }
    return thrown instanceof RuntimeException ? fault(thrown) : said(thrown);
  }

  private static String said(Throwable thrown) {
    return Optional.ofNullable(thrown.getMessage())
        .filter(message -> !message.isBlank())
        .orElse(thrown.getClass().getSimpleName());
  }

  /** A fault of the program: with the place, so that it can be reported. */
  private static String fault(Throwable thrown) {
    String where =
        Arrays.stream(thrown.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OURS))
            .findFirst()
            .map(frame -> " at " + frame.getClassName() + ":" + frame.getLineNumber())
            .orElse("");
    String message = Optional.ofNullable(thrown.getMessage()).map(m -> ": " + m).orElse("");
    return thrown.getClass().getSimpleName() + message + where;
  }
}

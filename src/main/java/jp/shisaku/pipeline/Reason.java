package jp.shisaku.pipeline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says in a few words why something was thrown. */
public final class Reason {

  private static final String OURS = "jp.shisaku.";

  private static final Pattern CLASSES = Pattern.compile("^([\\w.$]+(Exception|Error): )+");
  private static final Pattern END = Pattern.compile("[\\s.!]+$");
  private static final int LONGEST = 200;

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

  /** Why a result could not be written: no fault of the files that it was made from. */
  public static String ofResult(IOException thrown) {
    return "its result could not be written: " + of(thrown);
  }

  /** What a library says, in short: without names of classes, further lines, and the full stop. */
  private static String said(Throwable thrown) {
    return Optional.ofNullable(thrown.getMessage())
        .map(message -> CLASSES.matcher(message).replaceFirst("").strip())
        .flatMap(message -> message.lines().findFirst())
        .map(line -> line.substring(0, Math.min(line.length(), LONGEST)))
        .map(line -> END.matcher(line).replaceFirst(""))
        .filter(line -> !line.isBlank())
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

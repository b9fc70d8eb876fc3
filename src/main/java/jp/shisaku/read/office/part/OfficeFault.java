package jp.shisaku.read.office.part;

import java.util.regex.Pattern;

/** What is told of a fault that POI met in a file. */
public final class OfficeFault {

  /** Classes before a message, and the line of some part of the file. */
  private static final Pattern PARSER =
      Pattern.compile("^(?:[\\w.$]+Exception[:;] )+(?:lineNumber: \\d+; columnNumber: \\d+; )?");

  private OfficeFault() {}

  /** What is to be told of a fault of POI. */
  public static String told(Throwable e) {
    return e instanceof StackOverflowError
        ? "nested too deeply"
        : "its content is damaged (" + reason(e) + ")";
  }

  /** The message of the fault without the names of classes before it. */
  public static String reason(Throwable e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return PARSER.matcher(message.lines().findFirst().orElse(message)).replaceFirst("");
  }
}

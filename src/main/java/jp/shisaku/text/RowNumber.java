package jp.shisaku.text;

import java.util.regex.Pattern;

/** The number of a row in a list: 12, 3-4, (1), 2. or 1.2 before its name. */
public final class RowNumber {

  private static final Pattern NUMBER =
      Pattern.compile("\\s*[（(]?[0-9０-９]{1,4}(?:[-－.．][0-9０-９]{1,3})?[）)]?[.．]?\\s*");

  private RowNumber() {}

  /** True for a text that may be one, and is nothing else. */
  public static boolean is(String text) {
    return NUMBER.matcher(text).matches();
  }
}

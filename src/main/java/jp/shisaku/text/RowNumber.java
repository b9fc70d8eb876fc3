package jp.shisaku.text;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The number of a row in a list: 12, 3-4, (1), 2. or 1.2 before its name. */
public final class RowNumber {

  private static final Pattern NUMBER =
      Pattern.compile("\\s*[（(]?[0-9０-９]{1,4}(?:[-－.．][0-9０-９]{1,3})?[）)]?[.．]?\\s*");

  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,4}");

  private RowNumber() {}

  /** True for a text that may be one, and is nothing else. */
  public static boolean is(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** True for one that is nothing but its figures. */
  public static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches();
  }

  /** True where those of these texts that are plain numbers are two or more, and count on. */
  public static boolean countOn(Stream<String> texts) {
    int[] numbers = texts.filter(RowNumber::isPlain).mapToInt(Integer::parseInt).toArray();
    return numbers.length > 1
        && IntStream.range(1, numbers.length).allMatch(i -> numbers[i] == numbers[i - 1] + 1);
  }
}

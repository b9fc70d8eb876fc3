package jp.shisaku.issue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What messages quote in words of our own, such as {@code its end is missing} or {@code radical 12,
 * kana 3}, in Japanese. What was printed, and what a library says, stays as it is.
 */
final class Phrases {

  /** The rows of {@code phrases_ja.properties}: # for a number, _ for a blank. */
  private static final ResourceBundle JAPANESE =
      ResourceBundle.getBundle("jp.shisaku.issue.phrases", Locale.JAPANESE);

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(\\.\\d+)?");

  private Phrases() {}

  static String japanese(String said) {
    String whole = phrase(said);
    if (whole != null) {
      return whole;
    }
    List<String> parts = Arrays.stream(said.split(", ")).map(Phrases::phrase).toList();
    return parts.stream().allMatch(Objects::nonNull)
        ? parts.stream().collect(Collectors.joining("、"))
        : said;
  }

  private static String phrase(String said) {
    Matcher number = NUMBER.matcher(said);
    String key = number.replaceAll("#").replace(' ', '_');
    if (!JAPANESE.containsKey(key)) {
      return null;
    }
    number.reset();
    return Pattern.compile("#")
        .matcher(JAPANESE.getString(key))
        .replaceAll(place -> number.find() ? number.group() : "");
  }
}

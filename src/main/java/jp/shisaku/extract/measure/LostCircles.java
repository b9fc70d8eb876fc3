package jp.shisaku.extract.measure;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisaku.text.Circled;

/**
 * Codes whose circle was lost: programs that fold characters to one width, and people who type,
 * make 1予算 or (1) 予算 of ①予算. A number before a known kind is its code for certain; one before a
 * position only where the same sheet shows that circles were lost.
 */
final class LostCircles {

  private static final String NUMBER = "[(（]?(?<code>[0-9０-９]{1,2})[)）.．:：、]?[\\s　]*";

  private static final Pattern POSITION =
      Pattern.compile("(?<=^|\\s)" + NUMBER + "(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])");

  private static final Pattern PART =
      Pattern.compile(
          "(?<title>.*\\S)\\s*(?<mark>[(（](?<code>[0-9０-９]{1,2})[)）])\\s*", Pattern.DOTALL);

  private final Pattern kind;

  /**
   * @param kinds the known kinds of measures
   */
  LostCircles(List<String> kinds) {
    String known =
        kinds.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(LostCircles::maybeWrapped)
            .collect(Collectors.joining("|"));
    this.kind =
        Pattern.compile("(?<![0-9０-９])" + NUMBER + "(?=(?:" + known + ")(?:$|[\\s0-9０-９(（、,・;；]))");
  }

  /** A narrow cell breaks その他 anywhere. */
  private static String maybeWrapped(String kind) {
    return kind.chars()
        .mapToObj(c -> Pattern.quote(Character.toString(c)))
        .collect(Collectors.joining("\\s?"));
  }

  /** Kinds with the circles around their codes. */
  String kinds(String printed) {
    return kind.matcher(printed).replaceAll(LostCircles::circled);
  }

  /** Positions with the circles around their codes, of a sheet where {@code kinds} lost theirs. */
  String positions(String printed, String kinds) {
    return kinds(kinds).equals(kinds)
        ? printed
        : POSITION.matcher(printed).replaceAll(LostCircles::circled);
  }

  /**
   * A heading whose part lost its circle, (2), where the heading without it is one of the contents.
   */
  static String heading(String printed, Predicate<String> isEntry) {
    Matcher part = PART.matcher(printed);
    return part.matches() && !isEntry.test(printed) && isEntry.test(part.group("title"))
        ? part.group("title")
            + Circled.of(Integer.parseInt(part.group("code"))).orElse(part.group("mark"))
        : printed;
  }

  private static String circled(MatchResult number) {
    return Circled.of(Integer.parseInt(number.group(1))).orElse(number.group());
  }
}

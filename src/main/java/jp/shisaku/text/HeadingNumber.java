package jp.shisaku.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The number with which a heading begins: 第4章, Ⅰ, 2., (1), ①, ア. What each kind means is for those
 * who ask: a level of the contents, the rank of a heading, the number of a row.
 *
 * @param kind how headings of one level are told from others
 * @param number the number, where figures print it; 0 otherwise
 * @param stop what parts it from the text: a stop, a colon, blanks; often nothing
 * @param rest the text behind all that; empty where the number stands alone
 */
public record HeadingNumber(Kind kind, int number, String stop, String rest) {

  private static final String COUNT = "第\\s*[0-9０-９一二三四五六七八九十]+\\s*";
  private static final String FIGURES = "[0-9０-９]{1,2}";
  private static final String STOP = "[\\s　.．、:：)）]";

  /** A letter that counts has a stop behind it, or at least a character of another kind. */
  private static final String BEHIND_LETTER = "(?=" + STOP + "|[\\p{IsHan}\\p{IsHiragana}「『])";

  /** The kinds: how deep they stand among each other, from the outermost, and how they look. */
  public enum Kind {
    CHAPTER(1, COUNT + "[章編部]"),
    SECTION(2, COUNT + "[節項款]"),
    ORDINAL(2, COUNT),
    ROMAN(3, "[Ⅰ-Ⅻ]|[IVX]{1,4}(?=[\\s　.．、])"),
    PARTS(5, FIGURES + "(?:[-－‐ー]" + FIGURES + ")+(?=[\\s　.．、])"),
    /** With a blank or a stop behind it: 3つの柱 and 2.5倍 are none. */
    FIGURE(4, FIGURES + "(?=\\s*[.．、](?![0-9０-９])|[\\s　])"),
    /** A figure that recognition is not sure of is U+FFFD. */
    BRACKETS(5, "[(（]\\s*[0-9０-９\uFFFD]{1,2}\\s*[)）]"),
    CIRCLED(6, "[①-⑳]"),
    KANA(7, "[ア-ン]" + BEHIND_LETTER),
    SMALL_ROMAN(7, "(?:[ivx]{1,5}|[ⅰ-ⅻ])" + BEHIND_LETTER);

    private final int rank;
    private final Pattern pattern;

    Kind(int rank, String look) {
      this.rank = rank;
      this.pattern = Pattern.compile("(?<mark>" + look + ")(?<stop>" + STOP + "*)");
    }

    public int rank() {
      return rank;
    }

    private int value(String mark) {
      return switch (this) {
        case CIRCLED -> Circled.leading(mark);
        case FIGURE, BRACKETS -> Integer.parseInt("0" + mark.replaceAll("[^0-9０-９]", ""));
        default -> 0;
      };
    }
  }

  /** The number that begins a text. */
  public static Optional<HeadingNumber> of(String text) {
    if (text.isEmpty() || !mayBegin(text.charAt(0))) {
      return Optional.empty();
    }
    for (Kind kind : Kind.values()) {
      Matcher at = kind.pattern.matcher(text);
      if (at.lookingAt()) {
        int number = kind.value(at.group("mark"));
        return Optional.of(
            new HeadingNumber(kind, number, at.group("stop"), text.substring(at.end())));
      }
    }
    return Optional.empty();
  }

  /** False for the first character of most lines, which need not be held against every kind. */
  private static boolean mayBegin(char c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> "第(（IVXivx".indexOf(c) >= 0 || c >= 'ア' && c <= 'ン';
    };
  }

  /** The kind of the number of a text, by which headings of one level are alike. */
  public static Optional<Kind> kind(String text) {
    return of(text).map(HeadingNumber::kind);
  }

  /** True where more than a blank parts it from the text, as 2. and no 2 does. */
  public boolean isStopped() {
    return !stop.isBlank();
  }

  /**
   * Of lines with nothing beside them those that are no row and no rest of a name: with a number of
   * a kind that no row has. Where there is one for each row, it may be the number of its name.
   *
   * @param rows with what each row begins
   * @param alone the lines that begin where rows do
   */
  public static List<String> headings(List<String> rows, List<String> alone) {
    List<Optional<Kind>> own = rows.stream().map(HeadingNumber::kind).toList();
    Map<Kind, Long> uses =
        alone.stream()
            .flatMap(text -> kind(text).stream())
            .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
    return alone.stream()
        .filter(
            text ->
                kind(text)
                    .filter(kind -> !own.contains(Optional.of(kind)))
                    .filter(kind -> uses.get(kind) < rows.size())
                    .isPresent())
        .toList();
  }
}

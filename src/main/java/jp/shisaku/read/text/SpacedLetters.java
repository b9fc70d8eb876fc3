package jp.shisaku.read.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;
import jp.shisaku.office.Offices;

/**
 * Texts in which recognition set a blank behind each character: 里 山 の 橋 を 渡 る 。 Such blanks part
 * nothing and go. Wider ones stay, and so do those around circled numbers and behind the mark of an
 * item.
 *
 * <p>A blank between two texts of a line looks like the others; only that before the office of a
 * known ministry or bureau, on the line of a name, is told.
 */
final class SpacedLetters {

  private static final String JAPANESE = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々〆";

  private static final Pattern APART = Pattern.compile("[" + JAPANESE + "] (?=[" + JAPANESE + "])");

  private static final Pattern TOGETHER =
      Pattern.compile("[" + JAPANESE + "](?=[" + JAPANESE + "])");

  private static final String SIGNS = "、。，．・：；～〜％（）「」『』【】〈〉《》〔〕＜＞";

  private static final String PRINTED = "[" + JAPANESE + SIGNS + "]";

  private static final String BESIDE = "[" + JAPANESE + SIGNS + "0-9A-Za-z().,:;%]";

  private static final Pattern BLANK =
      Pattern.compile(
          "(?<=%1$s) (?=%2$s)|(?<=%2$s) (?=%1$s)|(?<=[(（]) (?=\\S)|(?<=\\S) (?=[)）])"
              .formatted(PRINTED, BESIDE));

  private static final Pattern MARK =
      Pattern.compile("\\s*(?:[a-z]{1,4}|\\([^()]{1,3}\\)|[0-9]{1,2}[.)]) (?=\\S)");

  private static final String GAP = "  ";

  private static final Labels LABELS = new Labels(Profile.STANDARD);

  private SpacedLetters() {}

  /** The text without such blanks; the same text where most letters have none between them. */
  static String joined(String text) {
    boolean spaced =
        APART.matcher(text).results().count() > TOGETHER.matcher(text).results().count();
    return spaced
        ? Stream.of(text.split("\n", -1)).map(SpacedLetters::line).collect(Collectors.joining("\n"))
        : text;
  }

  private static String line(String raw) {
    Matcher mark = MARK.matcher(raw);
    int from = mark.lookingAt() ? mark.end() : 0;
    String joined = raw.substring(0, from) + without(raw.substring(from));
    boolean ofName =
        LABELS.isOfName(joined) || LABELS.misreadBeforeColon(Field.NAME, joined).isPresent();
    return ofName ? withOfficeApart(raw).orElse(joined) : joined;
  }

  private static String without(String spaced) {
    return BLANK.matcher(spaced).replaceAll("");
  }

  /** 施 策 名 ： 橋 の 塗 装 橋 梁 局 橋 課 with a gap before the office. */
  private static Optional<String> withOfficeApart(String raw) {
    return BLANK
        .matcher(raw)
        .results()
        .filter(blank -> Offices.isListOfKnown(without(raw.substring(blank.end()))))
        .map(
            blank ->
                without(raw.substring(0, blank.start()))
                    + GAP
                    + without(raw.substring(blank.end())))
        .findFirst();
  }
}

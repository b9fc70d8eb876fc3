package jp.shisaku.read.office.part;

import java.util.Locale;
import jp.shisaku.text.Circled;
import jp.shisaku.text.Roman;
import jp.shisaku.text.Signs;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;

/**
 * An automatic list number in one of the number formats of Word or PowerPoint; unknown ones in
 * Arabic figures.
 */
public final class ListNumber {

  private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String KANJI = Signs.KANJI_DIGITS;

  private ListNumber() {}

  /**
   * The number as printed.
   *
   * @param format as WordprocessingML names it
   */
  public static String show(String format, int number) {
    return switch (format) {
      case "decimalZero" -> number < 10 ? "0" + number : "" + number;
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
      case "decimalEnclosedParen" -> shifted(number, 20, '⑴', "(" + number + ")");
      case "decimalEnclosedFullstop" -> shifted(number, 20, '⒈', number + ".");
      case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> Roman.of(number);
      case "upperRoman" -> Roman.of(number).toUpperCase(Locale.ROOT);
      case "aiueo", "aiueoFullWidth" -> of(Signs.KATAKANA, number);
      case "iroha", "irohaFullWidth" -> of(IROHA, number);
      case "ideographTraditional" -> of(STEMS, number);
      case "ideographDigital", "japaneseDigitalTenThousand" -> digits(number);
      case "japaneseCounting", "chineseCounting", "chineseCountingThousand", "taiwaneseCounting" ->
          kanji(number);
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  /** The number as a slide prints it; POI knows none of the Japanese schemes. */
  public static String show(AutoNumberingScheme scheme, int number) {
    return switch (scheme) {
      case circleNumDbPlain, circleNumWdWhitePlain -> circled(number);
      case circleNumWdBlackPlain -> shifted(number, 10, '❶', circled(number));
      case arabicDbPlain -> fullWidth(number);
      case arabicDbPeriod -> fullWidth(number) + "．";
      case ea1ChsPlain, ea1ChtPlain, ea1JpnKorPlain -> kanji(number);
      case ea1ChsPeriod, ea1ChtPeriod, ea1JpnKorPeriod -> kanji(number) + ".";
      case ea1JpnChsDbPeriod -> kanji(number) + "．";
      default -> scheme.format(number);
    };
  }

  private static String circled(int number) {
    return Circled.of(number).orElse("(" + number + ")");
  }

  private static String shifted(int number, int last, char one, String otherwise) {
    return number >= 1 && number <= last ? Character.toString(one + number - 1) : otherwise;
  }

  private static String of(String letters, int number) {
    return number >= 1 && number <= letters.length()
        ? letters.substring(number - 1, number)
        : Integer.toString(number);
  }

  private static String fullWidth(int number) {
    StringBuilder shown = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> shown.append((char) (c - '0' + '０')));
    return number < 0 ? Integer.toString(number) : shown.toString();
  }

  private static String letters(int number) {
    return number < 1 || number > 26 * 20
        ? Integer.toString(number)
        : Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
  }

  private static String digits(int number) {
    StringBuilder shown = new StringBuilder();
    Integer.toString(Math.abs(number)).chars().forEach(c -> shown.append(KANJI.charAt(c - '0')));
    return shown.toString();
  }

  private static String kanji(int number) {
    if (number < 1 || number > 99) {
      return digits(number);
    }
    int tens = number / 10;
    String ten = tens == 0 ? "" : tens == 1 ? "十" : KANJI.charAt(tens) + "十";
    return ten + (number % 10 == 0 ? "" : KANJI.substring(number % 10, number % 10 + 1));
  }
}

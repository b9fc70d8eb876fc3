package jp.shisaku.read.office.workbook;

import java.time.LocalDateTime;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import jp.shisaku.budget.term.Eras;
import jp.shisaku.read.office.workbook.FormatSection.Kind;
import jp.shisaku.read.office.workbook.FormatSection.Token;

/** A date as a format section shows it, in Japanese. */
record DateText(List<Token> tokens, LocalDateTime date) {

  private static final String WEEKDAYS = "月火水木金土日";

  static String show(List<Token> tokens, LocalDateTime date) {
    DateText text = new DateText(tokens, date);
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Kind.LITERAL) {
        shown.append(token.text());
      } else if (token.kind() == Kind.DATE) {
        shown.append(text.field(i));
      } else if (!token.text().equals("@")) {
        shown.append(token.text());
      }
    }
    return shown.toString();
  }

  private String field(int index) {
    String code = tokens.get(index).text();
    int length = code.length();
    JapaneseDate japanese = JapaneseDate.from(date);
    return switch (code.toLowerCase(Locale.ROOT).charAt(0)) {
      case 'y' -> length <= 2 ? digits(date.getYear() % 100, 2) : "" + date.getYear();
      case 'g' -> era(japanese.getEra(), length);
      case 'e' -> digits(japanese.get(ChronoField.YEAR_OF_ERA), length);
      case 'm' -> isMinute(index) ? digits(date.getMinute(), length) : month(length);
      case 'd' -> length > 2 ? weekday(length - 1) : digits(date.getDayOfMonth(), length);
      case 'h' -> digits(hour(), length);
      case 's' -> digits(date.getSecond(), length);
      default -> length > 2 && code.indexOf('/') < 0 ? weekday(length) : halfDay();
    };
  }

  /** R, 令 or 令和. */
  private static String era(JapaneseEra era, int length) {
    char letter = era.toString().charAt(0);
    return length == 1 ? "" + letter : Eras.name(letter).substring(0, length == 2 ? 1 : 2);
  }

  private static String digits(int value, int length) {
    return length > 1 && value < 10 ? "0" + value : "" + value;
  }

  private String month(int length) {
    return length > 2 ? date.getMonthValue() + "月" : digits(date.getMonthValue(), length);
  }

  private String weekday(int length) {
    int day = date.getDayOfWeek().getValue();
    return WEEKDAYS.substring(day - 1, day) + (length > 3 ? "曜日" : "");
  }

  private String halfDay() {
    return date.getHour() < 12 ? "午前" : "午後";
  }

  private int hour() {
    boolean halves = tokens.stream().anyMatch(t -> t.text().indexOf("/P") > 0);
    return halves ? (date.getHour() + 11) % 12 + 1 : date.getHour();
  }

  /** "m" is a minute behind an hour and before a second. */
  private boolean isMinute(int index) {
    return neighbour(index, -1) == 'h' || neighbour(index, 1) == 's';
  }

  private char neighbour(int index, int step) {
    for (int i = index + step; i >= 0 && i < tokens.size(); i += step) {
      if (tokens.get(i).kind() == Kind.DATE) {
        return Character.toLowerCase(tokens.get(i).text().charAt(0));
      }
    }
    return ' ';
  }
}

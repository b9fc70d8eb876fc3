package jp.shisaku.read.office;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import jp.shisaku.read.office.FormatSection.Kind;
import jp.shisaku.read.office.FormatSection.Token;

/** A date as a format section shows it, in Japanese. */
final class DateText {

  private static final String WEEKDAYS = "月火水木金土日";

  private final List<Token> tokens;
  private final LocalDateTime date;

  private DateText(List<Token> tokens, LocalDateTime date) {
    this.tokens = tokens;
    this.date = date;
  }

  /** The eras that a workbook can show, latest first. */
  private enum Era {
    REIWA("R", "令和", LocalDate.of(2019, 5, 1)),
    HEISEI("H", "平成", LocalDate.of(1989, 1, 8)),
    SHOWA("S", "昭和", LocalDate.of(1926, 12, 25)),
    TAISHO("T", "大正", LocalDate.of(1912, 7, 30)),
    MEIJI("M", "明治", LocalDate.of(1868, 1, 1));

    private final String letter;
    private final String title;
    private final LocalDate start;

    Era(String letter, String title, LocalDate start) {
      this.letter = letter;
      this.title = title;
      this.start = start;
    }

    static Era of(LocalDate date) {
      for (Era era : values()) {
        if (!date.isBefore(era.start)) {
          return era;
        }
      }
      return MEIJI;
    }

    String shown(int length) {
      return length == 1 ? letter : length == 2 ? title.substring(0, 1) : title;
    }
  }

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
        shown.append(token.text().equals("0") ? "0" : token.text());
      }
    }
    return shown.toString();
  }

  private String field(int index) {
    String code = tokens.get(index).text();
    int length = code.length();
    Era era = Era.of(date.toLocalDate());
    return switch (code.toLowerCase(Locale.ROOT).charAt(0)) {
      case 'y' -> length <= 2 ? digits(date.getYear() % 100, 2) : "" + date.getYear();
      case 'g' -> era.shown(length);
      case 'e' -> digits(date.getYear() - era.start.getYear() + 1, length);
      case 'm' -> isMinute(index) ? digits(date.getMinute(), length) : month(length);
      case 'd' -> length > 2 ? weekday(length - 1) : digits(date.getDayOfMonth(), length);
      case 'h' -> digits(hour(), length);
      case 's' -> digits(date.getSecond(), length);
      default -> length > 2 && code.indexOf('/') < 0 ? weekday(length) : halfDay();
    };
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

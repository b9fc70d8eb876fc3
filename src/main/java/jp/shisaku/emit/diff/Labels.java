package jp.shisaku.emit.diff;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import jp.shisaku.diff.Change;
import jp.shisaku.diff.Edition;
import jp.shisaku.diff.Summary;
import jp.shisaku.diff.UnsharedField;
import jp.shisaku.diff.match.Reason;

/** The words of a report, in English or Japanese: {@code labels.properties} beside this package. */
final class Labels {

  /** Where there is no figure. */
  static final String NOTHING = "–";

  private final ResourceBundle bundle;
  private final boolean japanese;

  private Labels(Locale locale, boolean japanese) {
    this.japanese = japanese;
    this.bundle =
        ResourceBundle.getBundle(
            "jp.shisaku.emit.diff.labels",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static Labels in(Locale locale) {
    boolean japanese = locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
    return new Labels(japanese ? Locale.JAPANESE : Locale.ROOT, japanese);
  }

  String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }

  /** A publication by its title and year: editions of one series share the title. */
  String edition(Edition edition) {
    String title = edition.title().orElse(edition.id());
    return edition
        .fiscalYear()
        .map(year -> text("edition", title, text("year", year.toString())))
        .orElse(title);
  }

  /** An amount: in millions where it is whole millions, as the sheets print it; exact otherwise. */
  String yen(long yen) {
    boolean millions = yen % 1_000_000 == 0;
    String figure = String.format(Locale.ROOT, "%,d", millions ? yen / 1_000_000 : yen);
    return text(millions ? "yen.million" : "yen.exact", figure);
  }

  /** What a publication adds up to; nothing where its year or all of its amounts are not known. */
  String total(Edition edition, Summary.Total total) {
    return edition.fiscalYear().isPresent() && !total.isUnknown() ? yen(total.yen()) : NOTHING;
  }

  /** Fields with how many measures have each. */
  String fields(List<UnsharedField> fields) {
    return fields.stream()
        .map(field -> text("field." + field.field().code()) + " (" + field.measures() + ")")
        .collect(Collectors.joining(japanese ? "、" : ", "));
  }

  /** Why two measures were linked. */
  String reasons(List<Reason> why) {
    Locale locale = japanese ? Locale.JAPANESE : Locale.ENGLISH;
    return why.stream().map(reason -> reason.words(locale)).collect(Collectors.joining(", "));
  }

  /** A difference, with its sign as the language writes it: ▲ is minus in Japanese budgets. */
  String difference(long yen) {
    String sign = yen > 0 ? "+" : yen < 0 ? japanese ? "▲" : "−" : "±";
    return sign + yen(Math.abs(yen));
  }

  /** The key of why there is no difference between two amounts. */
  static String uncertain(Change change) {
    return change.perhapsUnread()
        ? "uncertain.unread"
        : change.perhapsInAnotherUnit()
            ? "uncertain.unit"
            : change.ofOtherMoney() ? "uncertain.money" : "uncertain";
  }

  /** How much more or less in per cent, as "+25.0%"; empty where the old amount is zero. */
  String percent(long old, long fresh) {
    return old == 0 ? "" : percent((fresh - old) * 100.0 / Math.abs(old));
  }

  /** Per cent with its sign, written as {@link #difference} does. */
  String percent(double percent) {
    String figure = String.format(Locale.ROOT, "%+.1f%%", percent);
    return figure.startsWith("-") ? (japanese ? "▲" : "−") + figure.substring(1) : figure;
  }
}

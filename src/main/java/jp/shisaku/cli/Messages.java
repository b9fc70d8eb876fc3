package jp.shisaku.cli;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.Place;

/** What the command says to people, in English or Japanese. */
final class Messages {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\u202a-\u202e\u2066-\u2069]");

  private final Locale locale;
  private final ResourceBundle bundle;

  Messages(Locale locale) {
    this.locale = locale;
    Locale known =
        locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? Locale.JAPANESE : Locale.ROOT;
    this.bundle =
        ResourceBundle.getBundle(
            "jp.shisaku.cli.messages",
            known,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  String text(String key, Object... arguments) {
    Object[] safe = Arrays.stream(arguments).map(Messages::safe).toArray();
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(safe);
  }

  /**
   * An issue on a line: where it is, what it says, and of which measure.
   *
   * @param whole names what an issue is about that is of no file
   */
  String issue(Issue issue, String whole) {
    Place place = issue.place();
    String source = place.source().isEmpty() ? whole : place.source();
    return text(
        "issue",
        place.page().isPresent() ? text("place", source, place.page().getAsInt()) : source,
        issue.severity().code(),
        issue.code().code(),
        issue.code().message(locale, issue.arguments()),
        measure(issue));
  }

  /** The id of the measure that an issue is about, as the end of a line. */
  static String measure(Issue issue) {
    return issue.measure().map(id -> " [" + id + "]").orElse("");
  }

  /** The name of a file may hold what a terminal obeys, or what turns the order of letters. */
  private static Object safe(Object argument) {
    return argument instanceof String || argument instanceof Path
        ? CONTROL.matcher(argument.toString()).replaceAll("?")
        : argument;
  }
}

package jp.shisaku.issue;

import java.util.List;
import java.util.Optional;

/**
 * One doubt, said aloud: what it is, where it is, and the words that fill its message.
 *
 * @param code what kind of doubt; fixes severity and message
 * @param measure id of the measure it is about; empty for the publication as a whole
 * @param field name of the field as in catalogue.json ("budget", "offices"); "" where none
 * @param place where it stands in the source
 * @param arguments what the message quotes, in the order of its placeholders
 */
public record Issue(
    IssueCode code, Optional<String> measure, String field, Place place, List<String> arguments) {

  public Issue {
    arguments = List.copyOf(arguments);
  }

  /** An issue that belongs to no measure yet. */
  public static Issue of(IssueCode code, Place place, String field, String... arguments) {
    return new Issue(code, Optional.empty(), field, place, List.of(arguments));
  }

  /** A text up to so many characters, as a message quotes it. */
  public static String quoted(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
  }

  /** The same issue, told of a measure. */
  public Issue about(String measureId) {
    return new Issue(code, Optional.of(measureId), field, place, arguments);
  }

  public Severity severity() {
    return code.severity();
  }
}

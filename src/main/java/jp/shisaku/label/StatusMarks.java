package jp.shisaku.label;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.catalogue.Measure.Status;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.WordTable;

/** The marks by which a publication says that a measure is new, expanded or continuing. */
public final class StatusMarks {

  /** What each wording says. */
  private static final Map<String, Status> STATUSES = statuses();

  /** A pattern of all wordings. */
  public static final String WORDING = String.join("|", STATUSES.keySet());

  /** A pattern of one of them in brackets: 【新規】. */
  public static final String IN_BRACKETS = Brackets.around("\\s*(?<wording>" + WORDING + ")\\s*");

  private static final Pattern ALONE =
      Pattern.compile(
          Brackets.OPEN + "?\\s*(?<wording>" + WORDING + ")\\s*" + Brackets.CLOSE + "?");

  private StatusMarks() {}

  /** What a wording says that {@link #WORDING} has found. */
  public static Status of(String wording) {
    return STATUSES.get(wording);
  }

  /** What a text says that is a mark and nothing else, with or without brackets. */
  public static Optional<Status> alone(String text) {
    Matcher mark = ALONE.matcher(text.strip());
    return mark.matches() ? Optional.of(of(mark.group("wording"))) : Optional.empty();
  }

  private static Map<String, Status> statuses() {
    Map<String, Status> statuses = new LinkedHashMap<>();
    for (String row : WordTable.rows(StatusMarks.class, "status-marks.csv")) {
      String[] parts = row.split(",");
      if (!parts[0].equals("status")) {
        statuses.put(parts[1], Status.valueOf(parts[0].toUpperCase(Locale.ROOT)));
      }
    }
    return statuses;
  }
}

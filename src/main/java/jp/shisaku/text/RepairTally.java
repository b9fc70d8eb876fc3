package jp.shisaku.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/** Adds up the repairs of a whole file; every reader normalises its text through one of these. */
public final class RepairTally {

  /** So much of what was left out is told. */
  private static final int QUOTED = 40;

  private final Map<String, Integer> repairs = new TreeMap<>();
  private final List<String> struck = new ArrayList<>();
  private final List<String> unseen = new ArrayList<>();
  private boolean tooDeep;

  /** Normalises a text and counts what was repaired. */
  public String normalize(String raw) {
    Normalizer.Normalized normalized = Normalizer.normalize(raw);
    normalized.repairs().forEach((kind, times) -> repairs.merge(kind, times, Integer::sum));
    return normalized.text();
  }

  /** Counts repairs that were made elsewhere, by their kind. */
  public void add(Map<String, Integer> counts) {
    counts.forEach((kind, times) -> repairs.merge(kind, times, Integer::sum));
  }

  /** Takes all that another one has noted. */
  public void add(RepairTally other) {
    add(other.repairs);
    struck.addAll(other.struck);
    unseen.addAll(other.unseen);
    tooDeep |= other.tooDeep;
  }

  public boolean isEmpty() {
    return repairs.isEmpty();
  }

  /** Notes a text that was left out because it is struck out (見え消し). */
  public void struckOut(String text) {
    if (!text.isBlank()) {
      struck.add(normalize(text).strip());
    }
  }

  /** Notes a text that was left out because it has the colour of its ground. */
  public void unseen(String text) {
    if (!text.isBlank()) {
      unseen.add(normalize(text).strip());
    }
  }

  /** Notes that lines and tables were run together, for they are nested beyond reason. */
  public void tooDeep() {
    tooDeep = true;
  }

  /** Counts a raised number of a note that was left out ({@link NoteMark}). */
  public void noteMark() {
    repairs.merge(NoteMark.REPAIR, 1, Integer::sum);
  }

  /**
   * True for a run of text that is none of the page, which is noted.
   *
   * @param unseen true where it has the colour of its ground
   * @param note true for the raised number of a note
   */
  public boolean leavesOut(
      String text, boolean struckOut, BooleanSupplier unseen, BooleanSupplier note) {
    if (struckOut) {
      struckOut(text);
    } else if (unseen.getAsBoolean()) {
      unseen(text);
    } else if (note.getAsBoolean()) {
      noteMark();
    } else {
      return false;
    }
    return true;
  }

  /**
   * One issue that lists what was repaired and one for each way in which text was lost, or none.
   */
  public List<Issue> issues(Place place) {
    List<Issue> issues = new ArrayList<>();
    if (!isEmpty()) {
      issues.add(Issue.of(IssueCode.TEXT_REPAIRED, place, "", toString()));
    }
    if (!struck.isEmpty()) {
      issues.add(Issue.of(IssueCode.TEXT_STRUCK_OUT, place, "", quoted(struck)));
    }
    if (!unseen.isEmpty()) {
      issues.add(Issue.of(IssueCode.TEXT_COVERED, place, "", quoted(unseen)));
    }
    if (tooDeep) {
      issues.add(Issue.of(IssueCode.PAGE_TRUNCATED, place, "", "it is nested too deeply"));
    }
    return issues;
  }

  /** That so many characters are there and not shown; none where all are. */
  public static List<Issue> hidden(int characters, Place place) {
    return characters == 0
        ? List.of()
        : List.of(Issue.of(IssueCode.TEXT_HIDDEN, place, "", Integer.toString(characters)));
  }

  /** The first of what was struck out. */
  public static String quoted(List<String> texts) {
    String all = String.join("、", texts).replaceAll("\\s+", " ");
    return Issue.quoted(all, QUOTED);
  }

  /** What was repaired and how often: {@code kana 3, radical 12}; "" where nothing was. */
  @Override
  public String toString() {
    return repairs.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}

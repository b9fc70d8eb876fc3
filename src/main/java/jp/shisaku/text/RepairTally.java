package jp.shisaku.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/** Adds up the repairs of a whole file; every reader normalises its text through one of these. */
public final class RepairTally {

  private final Map<String, Integer> repairs = new TreeMap<>();

  /** Normalises a text and counts what was repaired. */
  public String normalize(String raw) {
    Normalizer.Normalized normalized = Normalizer.normalize(raw);
    normalized.repairs().forEach((kind, times) -> repairs.merge(kind, times, Integer::sum));
    return normalized.text();
  }

  public boolean isEmpty() {
    return repairs.isEmpty();
  }

  /** One issue that lists what was repaired, or none. */
  public List<Issue> issues(Place place) {
    return isEmpty()
        ? List.of()
        : List.of(Issue.of(IssueCode.TEXT_REPAIRED, place, "", toString()));
  }

  /** What was repaired and how often: {@code kana 3, radical 12}; "" where nothing was. */
  @Override
  public String toString() {
    return repairs.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}

package jp.shisaku.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/** Normalises the texts of one file and counts over all of them what was repaired. */
public final class Repairs {

  private final Map<String, Integer> counts = new TreeMap<>();

  /** The text in its normal form. */
  public String normalize(String raw) {
    Normalizer.Normalized normalized = Normalizer.normalize(raw);
    normalized.repairs().forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
    return normalized.text();
  }

  /** One issue that lists the repairs ("3 full-width digits, 1 radical"), or none. */
  public List<Issue> issues(Place place) {
    if (counts.isEmpty()) {
      return List.of();
    }
    String list =
        counts.entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey())
            .collect(Collectors.joining(", "));
    return List.of(Issue.of(IssueCode.TEXT_REPAIRED, place, "", list));
  }
}

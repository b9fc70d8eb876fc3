package jp.shisaku.text;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

  /** What was repaired and how often: {@code kana 3, radical 12}; "" where nothing was. */
  @Override
  public String toString() {
    return repairs.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}

package jp.shisaku.extract.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.ContentsEntry;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.text.CharacterPairs;
import jp.shisaku.text.Fold;

/**
 * Finds the entry of the contents to which a sheet belongs: the one whose title is its heading, or
 * the one most like it, since headings and contents often differ by a word.
 */
public final class Categories {

  /** Below this likeness an entry is another measure's. */
  private static final double LIKE = 0.6;

  /** Of a title that is another one with words before or behind it, at least. */
  private static final double WITHIN = 0.7;

  private final List<Title> titles;
  private final Map<String, List<Title>> titlesByText;

  private record Title(ContentsEntry entry, CharacterPairs folded) {
    String text() {
      return folded.text();
    }
  }

  private record Candidate(ContentsEntry entry, double likeness) {}

  public Categories(List<ContentsEntry> contents) {
    titles = contents.stream().map(entry -> new Title(entry, folded(entry.title()))).toList();
    titlesByText = titles.stream().collect(Collectors.groupingBy(Title::text));
  }

  /**
   * The entry of a sheet by its heading, or by its name where it has none or its name is a title.
   */
  public Optional<ContentsEntry> entry(
      Optional<String> heading, Optional<String> name, boolean relisted) {
    return heading
        .or(() -> name)
        .flatMap(title -> entry(title, relisted))
        .or(() -> name.filter(this::isTitle).flatMap(title -> entry(title, relisted)));
  }

  /**
   * The entry with this title, or one like it.
   *
   * @param relisted entries that are relisted themselves are preferred for sheets that are
   */
  Optional<ContentsEntry> entry(String heading, boolean relisted) {
    CharacterPairs folded = folded(heading);
    return titlesByText.getOrDefault(folded.text(), titles).stream()
        .map(title -> new Candidate(title.entry(), likeness(title.folded(), folded)))
        .filter(candidate -> candidate.likeness() >= LIKE)
        .max(
            Comparator.comparingDouble(Candidate::likeness)
                .thenComparing(candidate -> candidate.entry().relisted() == relisted))
        .map(Candidate::entry);
  }

  /** True where an entry has this very title. */
  boolean isTitle(String heading) {
    return titlesByText.containsKey(folded(heading).text());
  }

  /**
   * The measures, with the category of their neighbours for those that no entry names: a sheet
   * between two sheets of one category is of that category. The issue that no entry names it stays.
   */
  public static List<Measure> filled(List<Measure> measures) {
    List<Measure> filled = new ArrayList<>(measures);
    for (int i = 1; i + 1 < measures.size(); i++) {
      List<String> before = filled.get(i - 1).category();
      boolean between = before.equals(measures.get(i + 1).category());
      if (measures.get(i).category().isEmpty() && between) {
        filled.set(i, measures.get(i).category(before));
      }
    }
    return filled;
  }

  private static CharacterPairs folded(String title) {
    return CharacterPairs.of(Fold.letters(title));
  }

  private static double likeness(CharacterPairs title, CharacterPairs heading) {
    double pairs = title.likeness(heading);
    return isWithin(title.text(), heading.text()) ? Math.max(pairs, WITHIN) : pairs;
  }

  /** True where one is the other with words before or behind it. */
  private static boolean isWithin(String a, String b) {
    return a.length() > 4 && b.length() > 4 && (b.contains(a) || a.contains(b));
  }
}

package jp.shisaku.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.ContentsEntry;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.text.Fold;
import jp.shisaku.text.Similarity;

/**
 * Finds the entry of the contents to which a sheet belongs: the one whose title is its heading, or
 * the one most like it, since headings and contents often differ by a word.
 */
public final class Categories {

  /** Below this likeness an entry is another measure's. */
  private static final double LIKE = 0.6;

  private final List<Title> titles;

  private record Title(ContentsEntry entry, String folded) {}

  private record Candidate(ContentsEntry entry, double likeness) {}

  public Categories(List<ContentsEntry> contents) {
    titles = contents.stream().map(e -> new Title(e, Fold.letters(e.title()))).toList();
  }

  /**
   * The entry of a sheet.
   *
   * @param relisted entries that are relisted themselves are preferred for sheets that are
   */
  public Optional<ContentsEntry> entry(String heading, boolean relisted) {
    String folded = Fold.letters(heading);
    List<Title> same = titles.stream().filter(title -> title.folded().equals(folded)).toList();
    return (same.isEmpty() ? titles : same)
        .stream()
            .map(title -> new Candidate(title.entry(), likeness(title.folded(), folded)))
            .filter(candidate -> candidate.likeness() >= LIKE)
            .max(
                Comparator.comparingDouble(Candidate::likeness)
                    .thenComparing(candidate -> candidate.entry().relisted() == relisted))
            .map(Candidate::entry);
  }

  /**
   * The measures, with the category of their neighbours for those that no entry names: a sheet
   * between two sheets of one category is of that category. The issue that no entry names it stays.
   */
  static List<Measure> filled(List<Measure> measures) {
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

  private static double likeness(String title, String folded) {
    if (title.equals(folded)) {
      return 1;
    }
    double pairs = Similarity.byPairs(title, folded);
    // One is the other with words before or behind it.
    boolean within =
        title.length() > 4
            && folded.length() > 4
            && (folded.contains(title) || title.contains(folded));
    return within ? Math.max(pairs, 0.7) : pairs;
  }
}

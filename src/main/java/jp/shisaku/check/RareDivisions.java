package jp.shisaku.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.text.Fold;

/**
 * A division or office that is printed once and differs by one character from one that is printed
 * often in the same publication, or lacks a few characters of it, is most likely misread. Divisions
 * that are told apart by a number (第一課, 第二課) or a single word of two characters are not meant.
 */
final class RareDivisions {

  private static final int OFTEN = 3;
  private static final int LONG = 5;

  /** So long must a name be that others of its kind do not just have a word more. */
  private static final int LONG_WITHOUT = 8;

  /** So many characters in a row are lost within a word. */
  private static final int MOST_LOST = 3;

  private static final String NUMBERS = "0123456789一二三四五六七八九十ⅠⅡⅢABC甲乙内外上下東西南北";

  private RareDivisions() {}

  static List<Issue> issues(Catalogue catalogue) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> printed = new HashMap<>();
    catalogue.measures().stream()
        .flatMap(RareDivisions::offices)
        .flatMap(RareDivisions::names)
        .forEach(
            name -> {
              counts.merge(Fold.spacing(name), 1, Integer::sum);
              printed.putIfAbsent(Fold.spacing(name), name);
            });
    List<Issue> issues = new ArrayList<>();
    for (Measure measure : catalogue.measures()) {
      measure.offices().stream()
          .flatMap(RareDivisions::names)
          .forEach(
              name ->
                  usual(Fold.spacing(name), counts)
                      .map(usual -> issue(measure, name, printed.get(usual)))
                      .ifPresent(issues::add));
    }
    return issues;
  }

  private static Issue issue(Measure measure, String name, String usual) {
    return Findings.of(IssueCode.OFFICE_RARE_DIVISION, measure, "offices", name, usual);
  }

  /** The offices of the sheet and of its excerpts. */
  private static Stream<Office> offices(Measure measure) {
    return Stream.concat(
        measure.offices().stream(),
        measure.paragraphs().flatMap(paragraph -> paragraph.offices().stream()));
  }

  private static Stream<String> names(Office office) {
    return Stream.of(office.division(), office.office()).flatMap(Optional::stream);
  }

  private static Optional<String> usual(String name, Map<String, Integer> counts) {
    return counts.get(name) > 1 || name.length() < LONG
        ? Optional.empty()
        : counts.entrySet().stream()
            .filter(other -> other.getValue() >= OFTEN)
            .map(Map.Entry::getKey)
            .filter(other -> differsByOne(name, other) || lacksSome(name, other))
            .min(String::compareTo);
  }

  /** True where a name is another one without a few characters inside it. */
  private static boolean lacksSome(String name, String other) {
    int lost = other.length() - name.length();
    if (name.length() < LONG_WITHOUT || lost < 1 || lost > MOST_LOST) {
      return false;
    }
    int same = 0;
    while (same < name.length() && name.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same > 0 && same < name.length() && other.endsWith(name.substring(same));
  }

  private static boolean differsByOne(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int differing = 0;
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        differing += NUMBERS.indexOf(a.charAt(i)) >= 0 && NUMBERS.indexOf(b.charAt(i)) >= 0 ? 2 : 1;
      }
    }
    return differing == 1;
  }
}

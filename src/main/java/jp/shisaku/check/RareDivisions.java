package jp.shisaku.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.text.Fold;

/**
 * A division that is printed once and differs by one character from one that is printed often in
 * the same publication is most likely misread. Divisions that are told apart by a number (第一課, 第二課)
 * or a single word of two characters are not meant.
 */
final class RareDivisions implements Check {

  private static final int OFTEN = 3;
  private static final int LONG = 5;
  private static final String NUMBERS = "0123456789一二三四五六七八九十ⅠⅡⅢABC甲乙内外上下東西南北";

  @Override
  public Set<IssueCode> codes() {
    return Set.of(IssueCode.OFFICE_RARE_DIVISION);
  }

  @Override
  public List<Issue> issues(Catalogue catalogue) {
    Map<String, Integer> counts = new HashMap<>();
    catalogue.measures().stream()
        .flatMap(measure -> measure.offices().stream())
        .flatMap(office -> office.division().stream())
        .forEach(division -> counts.merge(Fold.spacing(division), 1, Integer::sum));
    List<Issue> issues = new ArrayList<>();
    for (Measure measure : catalogue.measures()) {
      for (Office office : measure.offices()) {
        office
            .division()
            .flatMap(division -> usual(Fold.spacing(division), counts))
            .map(
                usual ->
                    Findings.of(
                        IssueCode.OFFICE_RARE_DIVISION,
                        measure,
                        "offices",
                        office.division().orElseThrow(),
                        usual))
            .ifPresent(issues::add);
      }
    }
    return issues;
  }

  private static Optional<String> usual(String division, Map<String, Integer> counts) {
    return counts.get(division) > 1 || division.length() < LONG
        ? Optional.empty()
        : counts.entrySet().stream()
            .filter(other -> other.getValue() >= OFTEN)
            .map(Map.Entry::getKey)
            .filter(other -> differsByOne(division, other))
            .min(String::compareTo);
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

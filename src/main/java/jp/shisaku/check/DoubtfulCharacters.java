package jp.shisaku.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/** Characters that stand for what could not be read, or that only one font can show. */
final class DoubtfulCharacters implements Check {

  private static final int REPLACEMENT = 0xfffd;

  /** Behind the last character for private use: compatible forms, （ and ｱ. */
  private static final char FIRST_COMPATIBLE = '\uf900';

  @Override
  public Set<IssueCode> codes() {
    return Set.of(IssueCode.TEXT_REPLACEMENT, IssueCode.TEXT_PRIVATE_USE);
  }

  @Override
  public List<Issue> issues(Catalogue catalogue) {
    List<Issue> issues = new ArrayList<>();
    for (Measure measure : catalogue.measures()) {
      List<FieldText> texts =
          FieldText.of(measure).stream().filter(text -> mayHoldAny(text.text())).toList();
      issues.addAll(issues(measure, texts, IssueCode.TEXT_REPLACEMENT, c -> c == REPLACEMENT));
      issues.addAll(
          issues(
              measure,
              texts,
              IssueCode.TEXT_PRIVATE_USE,
              c -> Character.getType(c) == Character.PRIVATE_USE));
    }
    return issues;
  }

  /**
   * False, in a blink, for nearly every text: all of these stand behind the characters of Japan.
   */
  private static boolean mayHoldAny(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= Character.MIN_SURROGATE && (c < FIRST_COMPATIBLE || c == REPLACEMENT)) {
        return true;
      }
    }
    return false;
  }

  /** One issue a field, with how often such characters stand in it. */
  private static List<Issue> issues(
      Measure measure, List<FieldText> texts, IssueCode code, IntPredicate doubtful) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (FieldText text : texts) {
      long count = text.text().codePoints().filter(doubtful).count();
      if (count > 0) {
        counts.merge(text.field(), count, Long::sum);
      }
    }
    List<Issue> issues = new ArrayList<>();
    counts.forEach(
        (field, count) ->
            issues.add(Findings.of(code, measure, field, field, String.valueOf(count))));
    return issues;
  }
}

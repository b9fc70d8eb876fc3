package jp.shisaku.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/** Characters that stand for what could not be read, or that only one font can show. */
final class DoubtfulCharacters {

  private static final int REPLACEMENT = 0xfffd;

  /** Behind the last character for private use: compatible forms, （ and ｱ. */
  private static final char FIRST_COMPATIBLE = '\uf900';

  private DoubtfulCharacters() {}

  static Stream<Issue> issues(Measure measure) {
    List<FieldText> texts =
        FieldText.of(measure).stream().filter(text -> mayHoldAny(text.text())).toList();
    return Stream.concat(
        issues(measure, texts, IssueCode.TEXT_REPLACEMENT, c -> c == REPLACEMENT),
        issues(
            measure,
            texts,
            IssueCode.TEXT_PRIVATE_USE,
            c -> Character.getType(c) == Character.PRIVATE_USE));
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
  private static Stream<Issue> issues(
      Measure measure, List<FieldText> texts, IssueCode code, IntPredicate doubtful) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (FieldText text : texts) {
      long count = text.text().codePoints().filter(doubtful).count();
      if (count > 0) {
        counts.merge(text.field(), count, Long::sum);
      }
    }
    return counts.entrySet().stream()
        .map(e -> Findings.of(code, measure, e.getKey(), e.getKey(), e.getValue().toString()));
  }
}

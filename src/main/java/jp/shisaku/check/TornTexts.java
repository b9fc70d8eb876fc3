package jp.shisaku.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;

/**
 * A text begins and ends with a sentence: one that ends behind a particle, or begins with one, was
 * torn, and its rest is in another field. That happens where a program lists the lines of a page
 * row by row, and so mixes those of cells beside each other; then it did so in all sheets, though
 * in many of them a line ends where a sentence may.
 */
final class TornTexts {

  /** What nothing ends with: 便りが町の間を. A text may end with 未来へ or 笑顔に. */
  private static final Pattern END = Pattern.compile("[をがはや、（「]\\s*$");

  /** What nothing begins with: を運ぶ, た、風船. The single particle may begin a word of kana. */
  private static final Pattern START =
      Pattern.compile(
          "^\\s*(?:[をっゃゅょぁぃぅぇぉんー、。）」』ヶァィゥェォッャュョ]|\\p{IsHiragana}{1,2}[、。]"
              + "|[がはのにとでてへもや][\\p{IsHan}\\p{IsKatakana}\\p{IsLatin}「])");

  /** From so many on, and this share of all, the others are doubtful, too. */
  private static final int FEWEST = 3;

  private static final double SHARE = 0.1;

  private static final int LONGEST_TOLD = 20;

  private TornTexts() {}

  static List<Issue> issues(Catalogue catalogue) {
    Map<Integer, String> torn = new TreeMap<>();
    List<Measure> measures = catalogue.measures();
    for (int i = 0; i < measures.size(); i++) {
      int index = i;
      texts(measures.get(i))
          .flatMap(TornTexts::torn)
          .findFirst()
          .ifPresent(told -> torn.put(index, told));
    }
    boolean all = torn.size() >= Math.max(FEWEST, measures.size() * SHARE);
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      Optional<String> own = Optional.ofNullable(torn.get(i));
      if (own.isPresent() || all && texts(measures.get(i)).findAny().isPresent()) {
        String told = own.orElseGet(() -> torn.values().iterator().next());
        issues.add(Findings.of(IssueCode.TEXT_TORN, measures.get(i), "", told));
      }
    }
    return issues;
  }

  /** Details hold headings and what stands in drawings. */
  private static Stream<String> texts(Measure measure) {
    return Stream.of(measure.effect(), measure.purpose(), measure.overview())
        .flatMap(Optional::stream);
  }

  private static Stream<String> torn(String text) {
    if (END.matcher(text).find()) {
      return Stream.of(text.strip().substring(Math.max(0, text.strip().length() - LONGEST_TOLD)));
    }
    return START.matcher(text).find()
        ? Stream.of(Issue.quoted(text.strip(), LONGEST_TOLD))
        : Stream.empty();
  }
}

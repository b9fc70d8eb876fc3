package jp.shisaku.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.text.Signs;

/**
 * A running text has no line that is, or begins with, a label: where the cells of a page are told
 * by their places alone, one may be read among the lines of the value before it, and what stands
 * around it belongs to both. Details have headings of their own, and 効果 in them counts only where
 * the measure has no other 効果. Nor does a line that another one follows end with the label of a
 * text that the measure lacks.
 */
final class LabelsInProse {

  private static final Set<Field> TEXTS =
      Set.of(Field.PURPOSE, Field.OVERVIEW, Field.DETAILS, Field.EFFECT);

  private static final int LONGEST = 12;

  private static final int LONGEST_TOLD = 60;

  /** Shorter labels are words of a text, too: 効果. */
  private static final int SHORTEST = 4;

  /** How many characters stand at least before the label: 里山の施策概要 is a heading. */
  private static final int FEWEST_BEFORE = 8;

  private LabelsInProse() {}

  /** One for each text that holds such a line. */
  static Stream<Issue> issues(Measure measure) {
    List<FieldText> texts = FieldText.prose(measure);
    return texts.stream()
        .filter(text -> TEXTS.stream().anyMatch(field -> field.code().equals(text.field())))
        .flatMap(
            text ->
                Stream.concat(
                        text.text()
                            .lines()
                            .flatMap(
                                line ->
                                    label(line)
                                        .filter(label -> isStray(label.field().code(), text, texts))
                                        .map(label -> issue(measure, text.field(), line, label))
                                        .stream()),
                        behindLines(measure, text, texts))
                    .limit(1));
  }

  private static Stream<Issue> behindLines(Measure measure, FieldText text, List<FieldText> texts) {
    List<Field> lacking = TEXTS.stream().filter(field -> lacks(texts, field.code())).toList();
    List<String> lines = text.text().lines().toList();
    return lacking.isEmpty() || lines.size() < 2
        ? Stream.empty()
        : lines.subList(0, lines.size() - 1).stream()
            .flatMap(
                line ->
                    labelBehind(line)
                        .filter(label -> lacking.contains(label.field()))
                        .map(label -> issue(measure, text.field(), line, label))
                        .stream());
  }

  /** The label right behind the words of a line: 地域の道を橋局と施策の目的. */
  private static Optional<LabelMatch> labelBehind(String line) {
    return IntStream.range(
            Math.max(FEWEST_BEFORE, line.length() - LONGEST), line.length() - SHORTEST + 1)
        .filter(
            start -> Character.isLetter(line.charAt(start - 1)) && line.charAt(start - 1) != 'の')
        .mapToObj(line::substring)
        .flatMap(end -> LabelsInValues.LABELS.known(end).stream())
        .filter(label -> label.isExact() && label.isAlone() && TEXTS.contains(label.field()))
        .findFirst();
  }

  private static boolean isStray(String label, FieldText text, List<FieldText> texts) {
    return !text.field().equals(Field.DETAILS.code())
        || label.equals(text.field())
        || lacks(texts, label);
  }

  private static boolean lacks(List<FieldText> texts, String field) {
    return texts.stream().noneMatch(text -> text.field().equals(field));
  }

  /** The label that a line is, or begins with; in brackets or behind a mark it is a heading. */
  private static Optional<LabelMatch> label(String line) {
    String word = Signs.beforeBlankOr("", line);
    return word.length() > LONGEST || !word.codePoints().allMatch(Character::isLetter)
        ? Optional.empty()
        : LabelsInValues.LABELS
            .known(word)
            .filter(label -> label.isExact() && TEXTS.contains(label.field()));
  }

  private static Issue issue(Measure measure, String field, String line, LabelMatch label) {
    String told = Issue.quoted(line, LONGEST_TOLD);
    return Findings.of(
        IssueCode.VALUE_HOLDS_LABEL, measure, field, field, told, label.printed().strip());
  }
}

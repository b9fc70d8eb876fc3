package jp.shisaku.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.LabelMatch;

/**
 * A line of running text has no wide gap: where one does, a text without places has two values of
 * the page beside each other on it, and only one of them is of this field.
 */
final class ColumnsInValues implements Check {

  /** The details may hold tables. */
  private static final Set<String> FIELDS = Set.of("effect", "purpose", "overview");

  /** Blanks between texts of some words; people set a heading apart by one or two. */
  private static final Pattern GAP = Pattern.compile("\\S{4}(?: {4,}|\t)\\S{4}");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final int LONGEST_TOLD = 60;

  private static final int LONGEST_LABEL = 10;

  @Override
  public Set<IssueCode> codes() {
    return Set.of(IssueCode.VALUE_HOLDS_COLUMNS);
  }

  @Override
  public List<Issue> issues(Catalogue catalogue) {
    return catalogue.measures().stream()
        .flatMap(
            measure ->
                FieldText.prose(measure).stream()
                    .filter(text -> FIELDS.contains(text.field()))
                    .flatMap(text -> issue(measure, text).stream()))
        .toList();
  }

  /** 道を残す。 概要 橋を架ける: the label of the value beside it. */
  private boolean holdsLabel(String field, String line) {
    List<String> words = List.of(BLANKS.split(line));
    return words.stream()
        .limit(words.size() - 1L)
        .skip(1)
        .filter(word -> word.length() <= LONGEST_LABEL)
        .flatMap(word -> LabelsInValues.LABELS.known(word).stream())
        .map(LabelMatch::field)
        .anyMatch(f -> f.isProse() && !f.code().equals(field));
  }

  private Optional<Issue> issue(Measure measure, FieldText text) {
    return text.text()
        .lines()
        // Nearly every line has none, and a pattern would look at each of its characters.
        .filter(line -> line.indexOf(' ') >= 0 || line.indexOf('\t') >= 0)
        .filter(line -> GAP.matcher(line).find() || holdsLabel(text.field(), line))
        .findFirst()
        .map(
            line ->
                Findings.of(
                    IssueCode.VALUE_HOLDS_COLUMNS,
                    measure,
                    text.field(),
                    text.field(),
                    line.length() > LONGEST_TOLD ? line.substring(0, LONGEST_TOLD) + "…" : line));
  }
}

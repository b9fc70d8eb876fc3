package jp.shisaku.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.budget.term.AmountsInText;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.StrategyExcerpt;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.office.Offices;
import jp.shisaku.text.Fold;
import jp.shisaku.text.Signs;

/**
 * A text ends with its sheet: a line in it that is the heading of another sheet, or that begins as
 * a sheet does (施策名：…), came in from another sheet. So did labels that the sheet has had, with an
 * amount or an office among them.
 */
final class TextOfOtherSheets {

  private static final Pattern HEAD_OF_SHEET = Pattern.compile("^[○・■●]?施\\s*策\\s*名\\s*[：:].+");

  private static final Set<Field> OF_HEADER = Set.of(Field.OFFICES, Field.BUDGET);

  /** So many labels that come again are those of a sheet. */
  private static final int SEVERAL = 2;

  /** A shorter heading may be a word of the text. */
  private static final int TELLING = 8;

  private TextOfOtherSheets() {}

  static List<Issue> issues(Catalogue catalogue) {
    Set<String> headings =
        catalogue.measures().stream()
            .flatMap(measure -> measure.heading().stream())
            .map(Fold::letters)
            .filter(heading -> heading.length() >= TELLING)
            .collect(Collectors.toUnmodifiableSet());
    List<Issue> issues = new ArrayList<>();
    for (Measure measure : catalogue.measures()) {
      String own = Fold.letters(measure.heading().orElse(""));
      for (FieldText text : texts(measure)) {
        text.text()
            .lines()
            .filter(line -> isForeign(line.strip(), headings, own))
            .map(
                line ->
                    Findings.of(
                        IssueCode.TEXT_OF_OTHER_SHEET,
                        measure,
                        text.field(),
                        text.field(),
                        line.strip()))
            .forEach(issues::add);
      }
      labelOfNext(measure).ifPresent(issues::add);
    }
    return issues;
  }

  /**
   * The first label in texts that have those of several texts again, or one of them beside an
   * amount and an office: another sheet is in them.
   */
  private static Optional<Issue> labelOfNext(Measure measure) {
    Map<FieldText, String> again = new LinkedHashMap<>();
    Set<Field> fields = EnumSet.noneOf(Field.class);
    for (FieldText text : texts(measure)) {
      for (String line : text.text().lines().map(String::strip).toList()) {
        field(line)
            .filter(f -> isHad(f, measure))
            .ifPresent(
                field -> {
                  fields.add(field);
                  again.putIfAbsent(text, line);
                });
      }
    }
    return again.entrySet().stream()
        .findFirst()
        .filter(first -> isOfSheet(fields, measure))
        .map(
            first ->
                Findings.of(
                    IssueCode.TEXT_OF_OTHER_SHEET,
                    measure,
                    first.getKey().field(),
                    first.getKey().field(),
                    first.getValue()));
  }

  private static boolean isOfSheet(Set<Field> again, Measure measure) {
    List<String> lines =
        texts(measure).stream().flatMap(text -> text.text().lines()).map(String::strip).toList();
    boolean amount = lines.stream().anyMatch(line -> !AmountsInText.of(line).isEmpty());
    boolean office = lines.stream().anyMatch(Offices::isList);
    return again.size() >= SEVERAL && (amount || office) || amount && office;
  }

  /**
   * The text whose label a line is, or has before a colon or a blank, in what was a table a tab; or
   * 担当 or 予算額, alone on its line.
   */
  private static Optional<Field> field(String line) {
    Optional<Field> alone = LabelsInValues.LABELS.known(line).map(LabelMatch::field);
    return alone.isPresent()
        ? alone.filter(field -> field.isProse() || OF_HEADER.contains(field))
        : LabelsInValues.LABELS
            .beforeColon(line)
            .or(() -> LabelsInValues.LABELS.known(Signs.beforeBlankOr("", line)))
            .map(LabelMatch::field)
            .filter(Field::isProse);
  }

  private static boolean isHad(Field field, Measure measure) {
    if (OF_HEADER.contains(field)) {
      return field == Field.OFFICES
          ? !measure.offices().isEmpty()
          : !measure.budget().lines().isEmpty();
    }
    return FieldText.prose(measure).stream().anyMatch(t -> t.field().equals(field.code()));
  }

  private static boolean isForeign(String line, Set<String> headings, String own) {
    String letters = Fold.letters(line);
    return HEAD_OF_SHEET.matcher(line).matches()
        || headings.contains(letters) && !letters.equals(own) && !isItem(line);
  }

  /** A list may name other measures. */
  private static boolean isItem(String line) {
    return !line.isEmpty() && !Character.isLetterOrDigit(line.codePointAt(0));
  }

  private static List<FieldText> texts(Measure measure) {
    return Stream.concat(
            FieldText.prose(measure).stream(),
            measure
                .paragraphs()
                .map(StrategyExcerpt.Paragraph::text)
                .map(text -> new FieldText("strategy", text)))
        .toList();
  }
}

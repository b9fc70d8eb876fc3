package jp.shisaku.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.LabelMatch;

/**
 * A line of running text has no wide gap: where one does, a text without places has two values of
 * the page beside each other on it, and only one of them is of this field. Nor has it lines that
 * are nothing but a figure: a chart beside it has them along its axis. A sentence that does not
 * speak of money is no remark on amounts, but of the text beside or below them.
 */
final class ColumnsInValues {

  /** The details may hold tables. */
  private static final Set<String> FIELDS = Set.of("effect", "purpose", "overview");

  private static final Set<String> SHORT = Set.of("name", "offices", "positions");

  /**
   * In a short value also the bar that recognition makes of the line between two cells; people set
   * a word apart by a wide blank.
   */
  private static final Pattern GAP_OR_BAR =
      Pattern.compile("\\S(?: {4,}|\t)\\S|(?:^|[\\s　])[|｜](?:[\\s　]|$)");

  /** Blanks between texts of some words; people set a heading apart by one or two. */
  private static final Pattern GAP = Pattern.compile("\\S{4}(?: {4,}|\t)\\S{4}");

  /** What stands at the axis of a chart, or above its bars. */
  private static final Pattern FIGURE = Pattern.compile("[0-9０-９][0-9０-９,，.．]*[%％]?");

  /** One may be the number of a page, or a figure that is set large. */
  private static final int FEWEST_FIGURES = 3;

  /** A remark that is not marked as one. */
  private static final Pattern UNMARKED = Pattern.compile("(?s)[^※＊*（(【\\[〔注].*");

  /** So many characters and a full stop are no remark on an amount. */
  private static final int SHORTEST_SENTENCE = 24;

  private static final Pattern OF_MONEY = Pattern.compile("[0-9円費金]|予算|内数|計上|会計|補正|措置");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final int LONGEST_TOLD = 60;

  private static final int LONGEST_LABEL = 10;

  private ColumnsInValues() {}

  static Stream<Issue> issues(Measure measure) {
    return Stream.of(
            FieldText.prose(measure).stream()
                .filter(text -> FIELDS.contains(text.field()))
                .flatMap(text -> issue(measure, text).stream()),
            ofCharts(measure),
            ofShortValues(measure),
            ofRemarks(measure))
        .flatMap(issues -> issues);
  }

  /** Once for all texts: the chart stands beside several of them. */
  private static Stream<Issue> ofCharts(Measure measure) {
    List<FieldText> figures =
        FieldText.prose(measure).stream()
            // The figures of a roadmap are those of its years.
            .filter(text -> !text.field().equals("roadmap"))
            .flatMap(
                text ->
                    text.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> FIGURE.matcher(line).matches())
                        .map(line -> new FieldText(text.field(), line)))
            .toList();
    return figures.size() < FEWEST_FIGURES
        ? Stream.empty()
        : Stream.of(issue(measure, figures.get(0).field(), figures.get(0).text()));
  }

  /** What stands around the amounts and is no remark on them: text of the cell beside or below. */
  private static Stream<Issue> ofRemarks(Measure measure) {
    String printed = measure.budget().printed().orElse("");
    return measure.budget().notes().stream()
        .filter(note -> note.length() >= SHORTEST_SENTENCE && printed.contains(note + "。"))
        .filter(note -> UNMARKED.matcher(note).matches() && !OF_MONEY.matcher(note).find())
        .limit(1)
        .map(note -> issue(measure, "budget", note));
  }

  /** One for each field: its values come from one cell. */
  private static Stream<Issue> ofShortValues(Measure measure) {
    Map<String, FieldText> found = new LinkedHashMap<>();
    Stream.concat(
            FieldText.of(measure).stream().filter(text -> SHORT.contains(text.field())),
            measure.classification().stream()
                .map(kind -> new FieldText("classification", kind.label())))
        .filter(text -> GAP_OR_BAR.matcher(text.text()).find() || holdsYears(text))
        .forEach(text -> found.putIfAbsent(text.field(), text));
    return found.values().stream().map(text -> issue(measure, text.field(), text.text()));
  }

  /** 令和7年度令和8年度増減 in the place of an office: heads of amounts, whose blanks are lost. */
  private static boolean holdsYears(FieldText text) {
    return text.field().equals("offices") && !FiscalYears.in(text.text()).isEmpty();
  }

  /** 道を残す。 概要 橋を架ける: the label of the value beside it, or of the lines below. */
  private static boolean holdsLabel(String field, String line) {
    List<String> words = List.of(BLANKS.split(line));
    return words.stream()
        .skip(1)
        .filter(word -> word.length() <= LONGEST_LABEL)
        .flatMap(word -> LabelsInValues.LABELS.known(word).stream())
        .map(LabelMatch::field)
        .anyMatch(f -> f.isProse() && !f.code().equals(field));
  }

  private static Optional<Issue> issue(Measure measure, FieldText text) {
    return text.text()
        .lines()
        // Nearly every line has none, and a pattern would look at each of its characters.
        .filter(line -> line.indexOf(' ') >= 0 || line.indexOf('\t') >= 0)
        .filter(line -> GAP.matcher(line).find() || holdsLabel(text.field(), line))
        .findFirst()
        .map(line -> issue(measure, text.field(), line));
  }

  private static Issue issue(Measure measure, String field, String line) {
    String told = Issue.quoted(line, LONGEST_TOLD);
    return Findings.of(IssueCode.VALUE_HOLDS_COLUMNS, measure, field, field, told);
  }
}

package jp.shisaku.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.text.NoteMark;

/**
 * Notes behind all sheets that the last of them took for its own: ※1 予算額は里山留学費の内数, where 52百万円※1
 * stands in another sheet and no ※1 at the amounts of this one.
 */
final class MarksOfOthers {

  private static final Pattern MARK =
      Pattern.compile("[※＊*]\\s*[0-9０-９]{0,2}|[（(]?[注註]\\s*[0-9０-９]{1,2}[）)]?");

  private MarksOfOthers() {}

  /**
   * The marks in the cell of a budget.
   *
   * @param notes what stands behind marks that open a note
   * @param references marks that stand at something else, with what they refer to
   */
  private record Marks(Map<String, String> notes, Map<String, String> references) {

    static Marks of(Measure measure) {
      Marks marks = new Marks(new LinkedHashMap<>(), new LinkedHashMap<>());
      String printed = measure.budget().printed().orElse("");
      Matcher m = MARK.matcher(printed);
      while (m.find()) {
        String mark = NoteMark.opening(m.group()).orElse(m.group());
        String behind = printed.substring(m.end()).strip();
        measure.budget().notes().stream()
            .filter(behind::startsWith)
            .findFirst()
            .ifPresentOrElse(
                note -> marks.notes.put(mark, note), () -> marks.references.put(mark, printed));
      }
      return marks;
    }

    /** The notes by which amounts are parts, and at whose mark none stands here. */
    Stream<Map.Entry<String, String>> strayNotes() {
      return notes.entrySet().stream()
          .filter(e -> !references.containsKey(e.getKey()))
          .filter(e -> BudgetReader.saysIncluded(e.getValue()));
    }

    boolean lacksNoteOf(String mark) {
      return references.containsKey(mark) && !notes.containsKey(mark);
    }
  }

  static List<Issue> issues(Catalogue catalogue) {
    Map<Measure, Marks> all = new LinkedHashMap<>();
    catalogue.measures().stream()
        .filter(
            measure -> measure.budget().printed().filter(p -> MARK.matcher(p).find()).isPresent())
        .forEach(measure -> all.put(measure, Marks.of(measure)));
    return all.entrySet().stream()
        .flatMap(
            with ->
                with.getValue()
                    .strayNotes()
                    .flatMap(
                        note ->
                            all.entrySet().stream()
                                .filter(other -> other.getValue().lacksNoteOf(note.getKey()))
                                .map(Map.Entry::getKey)
                                .flatMap(other -> Stream.of(other, with.getKey()))
                                .distinct()
                                .map(doubtful -> issue(doubtful, note))))
        .toList();
  }

  private static Issue issue(Measure measure, Map.Entry<String, String> note) {
    return Findings.of(
        IssueCode.BUDGET_INCLUDED_UNCLEAR,
        measure,
        "budget",
        note.getKey() + " " + note.getValue());
  }
}

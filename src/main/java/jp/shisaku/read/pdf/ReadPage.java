package jp.shisaku.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.impose.Printed;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.layout.NoteMarks;
import jp.shisaku.layout.StruckOut;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.text.RepairTally;

/**
 * A page whose content was walked through, and what can be told of it alone.
 *
 * @param engine which has walked through it
 * @param printed what is left of it to be read
 * @param raised characters of raised numbers of notes, which are left out
 * @param fault what is wrong with its text as a whole
 * @param issues of this page, that fault among them
 */
record ReadPage(
    PageEngine engine, Printed printed, int raised, Optional<Issue> fault, List<Issue> issues) {

  /**
   * Asks nothing of the file, which the reading thread has to itself.
   *
   * @param number of the page, from one
   * @param told what was wrong with its content
   */
  static ReadPage of(PageEngine engine, String file, int number, List<Issue> told) {
    Place place = Place.of(file, number);
    List<Issue> issues = new ArrayList<>(told);
    StruckOut struck = StruckOut.of(engine.marks(number));
    if (!struck.text().isEmpty()) {
      String quoted = RepairTally.quoted(struck.text());
      issues.add(Issue.of(IssueCode.TEXT_STRUCK_OUT, place, "", quoted));
    }
    PageMarks marks = NoteMarks.without(struck.rest());
    int raised = struck.rest().texts().size() - marks.texts().size();
    Optional<Issue> fault = TextFault.in(marks, engine, place);
    fault.ifPresentOrElse(issues::add, () -> issues.addAll(unseen(engine, place)));
    Printed printed = new Printed(marks, engine.upright(), engine.seenWindows());
    return new ReadPage(engine, printed, raised, fault, issues);
  }

  /** What a reader of the page sees and we do not, and the other way round. */
  private static List<Issue> unseen(PageEngine engine, Place place) {
    List<Issue> issues = new ArrayList<>();
    List<String> covered = engine.covered();
    if (!covered.isEmpty()) {
      issues.add(Issue.of(IssueCode.TEXT_COVERED, place, "", RepairTally.quoted(covered)));
    }
    for (PicturesWithPrint.Pasted picture : engine.picturesWithPrint()) {
      Place box = new Place(place.source(), place.page(), Optional.of(picture.box()));
      issues.add(picture.look().issue(box));
    }
    return issues;
  }
}

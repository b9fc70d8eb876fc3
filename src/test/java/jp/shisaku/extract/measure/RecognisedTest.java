package jp.shisaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Field;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognisedTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          令和7年度予算：52百万円      | 52000000 | budget.recognised
          令和7年度予算：5\uFFFD百万円      | none     | budget.unreadable
          令和\uFFFD年度予算：52百万円      | none     | budget.unreadable
          52百万円                     | none     | budget.unreadable
          令和7年度予算：1\uFFFD234百万円   | none     | budget.unreadable
          """)
  void emitsOnlyWhatWasReadWholeAndAsksToCompareIt(String cell, Long yen, String code) {
    Found<Budget> found =
        BudgetReader.read(cell, Place.UNKNOWN).then(b -> Recognised.checked(b, Place.UNKNOWN));
    assertThat(found.value().lines().stream().flatMap(l -> l.amountYen().stream()))
        .isEqualTo(yen == null ? List.of() : List.of(yen));
    assertThat(found.issues()).extracting(i -> i.code().code()).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"令和7年度予算：52百万円"})
  void keepsTheWholeOfTheLine(String cell) {
    Budget read = BudgetReader.read(cell, Place.UNKNOWN).value();
    List<BudgetLine> kept = Recognised.checked(read, Place.UNKNOWN).value().lines();
    assertThat(kept).isEqualTo(read.lines());
  }

  @Test
  void takesNoYearOverWhereItMayHaveBeenMisread() {
    String cell = "(令和6年度予算：101百万円、呈生補補正：1,129百万円)";
    Found<Budget> found =
        BudgetReader.read(cell, Place.UNKNOWN).then(b -> Recognised.checked(b, Place.UNKNOWN));
    assertThat(found.value().lines())
        .extracting(BudgetLine::printed)
        .containsExactly("令和6年度予算：101百万円");
    assertThat(found.issues()).extracting(Issue::code).contains(IssueCode.BUDGET_UNREADABLE);
  }

  @ParameterizedTest(name = "{0}, {1}, doubts at {2}: {3}")
  @CsvSource({
    "里山の記録事業, 消防庁防災課,       none,    ''",
    "里山の記録事業, 自治行政局地域政策課, none,    ''",
    "里山の記録事業, 消防庁防災課,       name,    name",
    "里山の記録事業, 消防庁防災課,       heading, heading",
    "里山の記録事業, 消防店防災課,       none,    offices",
    "里山の記録事業, 自治行攻局地域政策課, none,    offices",
  })
  void tellsWhichShortValuesMayBeMisread(
      String name, String office, String doubtful, String expected) {
    Map<Field, Value> values = new LinkedHashMap<>();
    values.put(Field.NAME, value(Field.NAME, name, doubtful.equals("name")));
    values.put(Field.OFFICES, value(Field.OFFICES, office, false));
    List<Piece> heading = List.of(piece("里山", doubtful.equals("heading")));
    assertThat(Recognised.doubts(heading, values))
        .extracting(Issue::field)
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void saysNothingOfTextThatTheFileHasItself() {
    Page page = new Page(1, 595, 842, Optional.empty(), List.of(), List.of(), Page.Origin.TEXT);
    Piece piece = new Piece(line("消防店防災課"), "a.pdf", page, false);
    Value office = new Value(Field.OFFICES, List.of(piece), Method.CELL);
    assertThat(Recognised.doubts(List.of(), Map.of(Field.OFFICES, office))).isEmpty();
  }

  private static Value value(Field field, String text, boolean doubtful) {
    return new Value(field, List.of(piece(text, doubtful)), Method.CELL);
  }

  private static Piece piece(String text, boolean doubtful) {
    List<Box> doubts = doubtful ? List.of(new Box(90, 10, 120, 20)) : List.of();
    Page page =
        new Page(1, 595, 842, Optional.empty(), List.of(), List.of(), Page.Origin.OCR)
            .withDoubts(doubts);
    return new Piece(line(text), "scan.pdf", page, false);
  }

  private static Line line(String text) {
    return new Line(text, Optional.of(new Box(10, 10, 100, 20)), 10, 10, false, false);
  }

  /** It may be a statement of an amount that was misread. */
  @Test
  void asksToLookAtARemarkWithAFigure() {
    Budget read = BudgetReader.read("令和7年度予算：52百万円 ※風船庁計上 ※年度二年：1\uFFFD円", Place.UNKNOWN).value();
    assertThat(Recognised.checked(read, Place.UNKNOWN).issues())
        .extracting(i -> i.code().code() + " " + i.arguments().get(0))
        .containsExactly("budget.recognised 令和7年度予算：52百万円", "budget.unreadable 年度二年：1\uFFFD円");
  }
}

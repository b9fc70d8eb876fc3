package jp.shisaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.shisaku.amount.Figure;
import jp.shisaku.budget.AmountsHead;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.extract.Extracted;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Field;
import jp.shisaku.sheet.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts in cells of their own, of which the heads of their columns say year, stage and unit. */
class FigureReaderTest {

  private static final Place LEFT = cell(100);
  private static final Place RIGHT = cell(200);

  private static Place cell(double left) {
    return new Place("list.pdf", OptionalInt.of(1), Optional.of(new Box(left, 50, left + 80, 60)));
  }

  private static Figure figure(String head, String text, Place place) {
    return new Figure(
        new AmountsHead(head, Unit.named("千円")), text, Optional.empty(), false, false, place);
  }

  private static Found<Budget> read(Figure... figures) {
    return FigureReader.read(
        new Value(Field.BUDGET, List.of(), Method.CELL, AmountsHead.NONE, Arrays.asList(figures)));
  }

  private static List<String> lines(Found<Budget> read) {
    return read.value().lines().stream().map(Extracted::told).toList();
  }

  /** 前年度 in the brackets of a column of 令和7年度 is another year than in one of 令和8年度. */
  @Test
  void readsTheYearBeforeThatOfEachCell() {
    Found<Budget> read =
        read(
            figure("令和7年度予算額", "240", LEFT),
            figure("前年度当初予算額", "190", LEFT),
            figure("令和8年度要求額", "260", RIGHT),
            figure("前年度当初予算額", "240", RIGHT));
    assertThat(lines(read))
        .containsExactly(
            "2025 initial 240000",
            "2024 initial 190000",
            "2026 request 260000",
            "2025 initial 240000");
  }

  /** What is printed is what the lines are read from. */
  @Test
  void printsAnAmountThatANarrowCellWrapsAsOne() {
    Found<Budget> read = read(figure("", "令和7年度予算：500百\n万円\n(令和6年度予算：60百万\n円)", LEFT));
    assertThat(read.value().printed()).contains("令和7年度予算：500百万円 (令和6年度予算：60百万円)");
    assertThat(lines(read)).containsExactly("2025 initial 500000000", "2024 initial 60000000");
  }

  @Test
  void readsStagesBelowEachOtherWithTheirTotal() {
    Found<Budget> read = read(figure("令和7年度予算額", "当初　120\n9月補正　30\n計　150", LEFT));
    assertThat(lines(read)).containsExactly("2025 initial 120000", "2025 supplementary 30000");
    assertThat(read.issues()).isEmpty();
    assertThat(read.value().printed().orElseThrow()).contains("30千円 計");
  }

  /** The digit of the month is no amount. */
  @Test
  void readsAnAmountBelowADash() {
    Found<Budget> read = read(figure("令和7年度予算額", "当初　－\n2月補正　88", LEFT));
    assertThat(lines(read)).containsExactly("2025 initial -", "2025 supplementary 88000");
    assertThat(read.issues()).isEmpty();
  }

  @Test
  void readsYearsThatTheCellTells() {
    Found<Budget> read = read(figure("予算額", "R7補正：320\nR8当初：150の内数", LEFT));
    assertThat(lines(read)).containsExactly("2025 supplementary 320000", "2026 initial 150000");
    assertThat(read.issues()).isEmpty();
    assertThat(read.value().printed()).contains("R7補正：320千円 R8当初：150千円の内数");
  }

  /** 各100 is the amount of each of several things, and nobody knows of how many. */
  @Test
  void saysThatAnAmountIsOfEachOfSeveral() {
    Found<Budget> read = read(figure("令和8年度予算案", "A港、B港 各100", LEFT));
    assertThat(lines(read)).isEmpty();
    assertThat(read.issues())
        .extracting(issue -> issue.code().code())
        .containsExactly("budget.unreadable");
  }

  /** The unit of the cell comes before that of the head, also apart from its number. */
  @Test
  void aUnitApartFromItsNumberIsThatOfTheCell() {
    assertThat(lines(read(figure("令和8年度当初予算", "12,345,000 円", LEFT))))
        .containsExactly("2026 initial 12345000");
    assertThat(lines(read(figure("令和8年度当初予算", "12,345 （百万円）", LEFT))))
        .containsExactly("2026 initial 12345000000");
  }

  @Test
  void hyphensOfAnyKindAreAMinus() {
    for (String sign : List.of("-", "‐", "–", "−", "▲")) {
      assertThat(lines(read(figure("令和8年度当初予算", sign + "12", LEFT))))
          .containsExactly("2026 initial -12000");
    }
  }

  @Test
  void tellsWhatOnlyLooksLikeAFigure() {
    for (String text : List.of("±12", "―12", "．5", "二千", "1O0", "〃", "1,234-", "12～15")) {
      Found<Budget> read = read(figure("令和8年度当初予算", text, LEFT));
      assertThat(lines(read)).as(text).isEmpty();
      assertThat(read.issues()).as(text).isNotEmpty();
    }
  }

  /** ¥ says the unit of its number, whatever the head says. */
  @ParameterizedTest
  @ValueSource(strings = {"¥500,000,000", "¥ 500,000,000", "￥　500,000,000"})
  void givesNoUnitToYen(String text) {
    Found<Budget> read = read(figure("令和8年度予算案", text, LEFT));
    assertThat(lines(read)).isEmpty();
    assertThat(read.issues()).extracting(Issue::code).containsExactly(IssueCode.BUDGET_UNREADABLE);
  }

  /** Which of them is the amount of the measure is not said. */
  @ParameterizedTest
  @ValueSource(
      strings = {"小学校300、計500", "塗替え300、点検200（補助率1/2）", "①300（新規）②200（継続）", "300（新規）、点検200（継続）"})
  void givesNoneOfSeveralNumbers(String text) {
    Found<Budget> read = read(figure("令和8年度予算案", text, LEFT));
    assertThat(lines(read)).isEmpty();
    assertThat(read.issues()).extracting(Issue::code).contains(IssueCode.BUDGET_UNREADABLE);
  }

  /** 2か所 and 1/2 are no amounts. */
  @ParameterizedTest
  @ValueSource(strings = {"塗替え300、2か所", "300 3か所", "300 補助率1/2"})
  void readsANumberBesideWhatIsCounted(String text) {
    assertThat(lines(read(figure("令和8年度予算案", text, LEFT))))
        .containsExactly("2026 initial draft 300000");
  }

  /** A number behind the first one is an amount, too, where something says of what. */
  @Test
  void readsEachNumberBehindAName() {
    Found<Budget> read = read(figure("令和8年度予算案", "塗替え300、点検200", LEFT));
    assertThat(read.value().printed()).contains("令和8年度予算案：塗替え300千円、点検200千円");
    assertThat(lines(read))
        .containsExactly("2026 initial draft 300000", "2026 initial draft 200000");
    assertThat(read.issues()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"300⏎うち国費200", "300⏎（うち国費200）"})
  void readsAnAmountAboveAPartOfIt(String text) {
    Found<Budget> read = read(figure("令和8年度予算案", text.replace("⏎", "\n"), LEFT));
    assertThat(lines(read)).containsExactly("2026 initial draft 300000");
    assertThat(read.value().notes()).containsExactly("うち国費200千円");
  }

  @Test
  void readsAUnitOnTheNextLine() {
    Found<Budget> read = read(figure("令和8年度予算案", "1,234\n百万円", LEFT));
    assertThat(lines(read)).containsExactly("2026 initial draft 1234000000");
    assertThat(read.issues()).isEmpty();
  }

  /** What part is paid is no amount. */
  @Test
  void leavesFractionsInBrackets() {
    Found<Budget> read = read(figure("令和8年度予算案", "300（補助率1/2）", LEFT));
    assertThat(lines(read)).containsExactly("2026 initial draft 300000");
    assertThat(read.issues()).isEmpty();
  }
}

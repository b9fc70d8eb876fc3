package jp.shisaku.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.budget.term.Amount;
import jp.shisaku.budget.term.AmountScanner;
import jp.shisaku.budget.term.Amounts;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Dates;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.budget.term.Period;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Place;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, sensible or not. */
class BudgetReaderProperties {

  /** Long enough that a look back over the whole text at each character would be felt. */
  private static final int LONG = 10_000;

  @Property(tries = 300)
  void noTextThrows(@ForAll String text) {
    readEverything(text);
  }

  @Property(tries = 1000)
  void noMixtureOfPiecesThrowsOrInventsAnAmount(@ForAll("cells") String cell) {
    readEverything(cell);
    for (BudgetLine line : BudgetReader.read(cell, Place.UNKNOWN).value().lines()) {
      boolean stated = cell.contains("単位") || cell.contains("(百万円)");
      line.amountYen()
          .filter(yen -> !stated)
          .ifPresent(yen -> assertThat(amountsIn(line.printed())).contains(yen));
      assertThat(CellText.oneLine(cell)).contains(line.printed());
    }
  }

  @Property(tries = 300)
  void everyAmountIsInALineOrANoteOrAnIssue(@ForAll("cells") String cell) {
    Found<Budget> read = BudgetReader.read(cell, Place.UNKNOWN);
    StringBuilder told = new StringBuilder(Told.of(read));
    read.value().lines().forEach(line -> told.append(line.printed()));
    for (String figure : figures(cell)) {
      assertThat(CellText.of(told.toString()).folded()).contains(figure);
    }
  }

  @Property(tries = 25)
  void aHostileTextIsReadInTimeLinearInItsLength(
      @ForAll("pieces") String first, @ForAll("pieces") String second) {
    readEverything((first + second).repeat(LONG / (first.length() + second.length())));
    readEverything(first.repeat(LONG / first.length()) + second);
  }

  private static void readEverything(String text) {
    BudgetReader.read(text, Place.UNKNOWN);
    BudgetReader.read(text, Unit.named("百万円"), Place.UNKNOWN);
    Amounts.read(text);
    FiscalYears.in(text);
    Period.of(text);
    Dates.in(text);
    Unit.statedIn(text);
  }

  /** Every amount that starts anywhere in a text. */
  private static List<Long> amountsIn(String printed) {
    CellText text = CellText.of(printed);
    AmountScanner scanner = new AmountScanner(text);
    return IntStream.range(0, text.length())
        .mapToObj(scanner::at)
        .flatMap(Optional::stream)
        .flatMap(scan -> scan.amount().stream())
        .filter(Amount.Yen.class::isInstance)
        .map(amount -> ((Amount.Yen) amount).yen())
        .toList();
  }

  private static List<String> figures(String cell) {
    return Pattern.compile("(?:38|1,356|7\\.5)(?:百万|億)円")
        .matcher(cell)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Provide
  Arbitrary<String> cells() {
    return pieces().list().ofMaxSize(12).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
        "令和6年度",
        "令和5年度",
        "R5",
        "2023年度",
        "前年度",
        "5年度",
        "令和X年度",
        "予算",
        "予算額",
        "(案)",
        "案",
        "第二次補正",
        "補正予算",
        "(2号)",
        "概算要求",
        "：",
        ":",
        "38百万円",
        "1,356百万円",
        "7.5億円",
        "百万円",
        "30～40億円",
        "△",
        "－",
        "約",
        "程度",
        "の内数",
        "内数",
        "(",
        ")",
        "（",
        "）",
        "「",
        "」",
        "「里山留学」",
        "ほか",
        "うち",
        "防災庁",
        "一般会計",
        "新規",
        "事項要求",
        "※",
        "*",
        "、",
        "，",
        "・",
        "/",
        "＋",
        "。",
        " ",
        "　",
        "\n",
        "1",
        "12",
        "1,",
        "一",
        "十",
        "百",
        "万",
        "円",
        "〇",
        "を",
        "に",
        "5G",
        "H2",
        "第",
        "単位：百万円",
        "(百万円)",
        "~",
        "令和",
        "年",
        "月",
        "日");
  }
}

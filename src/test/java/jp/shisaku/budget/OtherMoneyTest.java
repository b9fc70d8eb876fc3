package jp.shisaku.budget;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money that stands in a budget cell and is no budget of the year that is printed with it. */
class OtherMoneyTest {

  private static final String OWN = "令和6年度当初予算 50,000千円";

  private static Found<Budget> read(String cell) {
    return BudgetReader.read(cell.replace("⏎", "\n"), Place.of("sheets.pdf", 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "【債務負担行為】令和7年度 120,000千円",
        "債務負担行為：令和7年度 120,000千円",
        "債務負担行為⏎令和7年度 120,000千円",
        "〔債務負担行為〕⏎令和7年度 120,000千円⏎令和8年度 130,000千円",
        "債務負担行為（令和7～8年度） 20,000千円",
        "＜繰越明許費＞ 令和5年度 30,000千円",
        "令和5年度からの繰越 20,000千円",
        "令和7年度税制改正による減収見込 120億円",
        "【減税見込額】令和7年度 △120億円",
        "【融資枠】令和7年度 120億円",
        "令和7年度拠出金 US$1.2 million",
        "令和7年度 1,200万ドル",
        "令和6年度末基金残高見込 120億円",
        "地方財政措置 令和6年度 30,000千円",
        "15か月予算：12百万円",
        "十五ヶ月予算 12百万円",
        "令和8年度15カ月予算：12百万円",
        "令和6～8年度 計56百万円（うち令和8年度：20百万円）",
        "令和6年度～令和8年度総額 56百万円"
      })
  void isNamedAndGivesNoLine(String other) {
    Found<Budget> read = read(OWN + "⏎" + other);

    assertThat(read.value().lines()).extracting(BudgetLine::printed).containsExactly(OWN);
    assertThat(read.issues())
        .isNotEmpty()
        .extracting(i -> i.code().code())
        .containsOnly("budget.other-money");
    assertThat(read.issues().get(0).arguments()).isNotEmpty();
  }

  /** ほか announces what others hold, and here what is no budget. */
  @ParameterizedTest
  @ValueSource(strings = {"（ほか国庫債務負担行為30百万円）", "（別途交付税措置30百万円）", "（地方財政措置）", "（ゼロ国債）"})
  void isNotHeldElsewhere(String behind) {
    Found<Budget> read = read("令和6年度当初予算 50百万円" + behind);

    assertThat(read.value().lines()).allMatch(line -> line.others().isEmpty());
    assertThat(read.issues())
        .extracting(i -> i.code().code())
        .containsExactly("budget.other-money");
  }

  @ParameterizedTest
  @ValueSource(strings = {"うち国費 令和6年度 30,000千円", "【うち国費】令和6年度 30,000千円"})
  void isAPartWhoseYearStandsBehindItsName(String part) {
    assertThat(read(OWN + "⏎" + part).value().lines())
        .extracting(BudgetLine::printed)
        .containsExactly(OWN);
  }

  @ParameterizedTest
  @CsvSource({
    "【債務負担行為】令和7年度 120百万円⏎令和6年度当初予算 50百万円, 令和6年度当初予算 50百万円",
    "【債務負担行為】令和7年度 120百万円⏎【一般会計】令和6年度 50百万円, 令和6年度 50百万円",
    "令和5年度補正予算（繰越分） 30百万円, 令和5年度補正予算（繰越分） 30百万円",
    "令和6年度 50百万円（債務負担行為あり）, 令和6年度 50百万円",
    "【基金残高】令和6年度末 12億円 令和6年度当初 50百万円, 令和6年度当初 50百万円",
    "うち令和6年度当初予算 50百万円, 令和6年度当初予算 50百万円",
    "うち国費 10百万円 令和6年度当初予算 50百万円, 令和6年度当初予算 50百万円"
  })
  void endsWhereTheBudgetBegins(String cell, String line) {
    assertThat(read(cell).value().lines()).extracting(BudgetLine::printed).containsExactly(line);
  }

  @Test
  void keepsItsIssueWithTheWholeStatement() {
    assertThat(read("債務負担行為 令和7年度 120百万円").issues())
        .extracting(Issue::arguments)
        .containsExactly(java.util.List.of("債務負担行為 令和7年度 120百万円"));
  }

  /** 12百万円 may be the initial budget, or hold the supplementary one before it. */
  @Test
  void isAnAmountOfWhichAnotherYearMayBeAPart() {
    Found<Budget> read = read("令和8年度予算案：12百万円（15か月予算）");

    assertThat(read.value().lines()).isEmpty();
    assertThat(read.issues())
        .extracting(i -> i.code().code())
        .containsExactly("budget.other-money");
  }
}

package jp.shisaku.budget;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Eras;
import jp.shisaku.budget.term.FiscalYear;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/**
 * Remarks by which the amounts of a cell are parts of a larger one: ※予算額は里山留学交付金の内数, ※内数. Such an
 * amount is none to be added up, as if 内数 stood behind it. Where a remark says so of some amount,
 * or of a part of one, and not of which (※一部は内数), an issue names it.
 */
final class IncludedByNote {

  private static final String YEAR =
      "(?:(?:" + Eras.names() + "|[RH])(?:[0-9]{1,2}|元)年度?|20[0-9]{2}年度)(?:の|、|及び|・)?";

  private static final String AMOUNT =
      "(?:上記の?|本(?:事業|施策|欄)の|記載の|[各全両]年度の?|" + YEAR + "|(?:当初|補正)?予算(?:案|額|計上)*|金額|計上額|要求額)";

  /** What the remark is about: いずれも, 予算額は, 令和7年度予算額は. */
  private static final String SUBJECT =
      "(?:なお、?|ただし、?)?(?<subject>(?:" + AMOUNT + "{1,6}(?:は|とも|とも?に|:)、?|(?:いずれも|すべて|全て)、?)*)";

  private static final Pattern PLAIN =
      Pattern.compile(SUBJECT + "(?<whole>[^。]{0,100}?)の?内数(?:です|である|となる)?。?");

  /** Words by which not all of the amount, or another amount, is a part. */
  private static final Pattern OTHER_SENSE =
      Pattern.compile("うち|一部|含|除|ほか|他に|別途|場合|括弧|かっこ|カッコ|印|[はがも]$|[0-9][百千万億兆]*円");

  private IncludedByNote() {}

  /**
   * Such a remark.
   *
   * @param subject the amounts that are parts; "" where it does not say which
   * @param whole what they are parts of
   */
  record Said(String subject, Optional<String> whole) {

    /** True for 予算額は and いずれも, and not for 令和7年度は and 補正予算は. */
    boolean isOfAll() {
      return !subject.isEmpty()
          && FiscalYears.in(subject).isEmpty()
          && !subject.contains("当初")
          && !subject.contains("補正");
    }
  }

  /** True for a remark that says no more than that amounts are parts, and of what. */
  static boolean is(String words) {
    return said(words)
        .filter(said -> !said.subject().isEmpty() || said.whole().isPresent())
        .isPresent();
  }

  /**
   * True for a remark of all amounts, or of some it names, and not of the one before it: いずれも内数.
   */
  static boolean isOfNamed(String words) {
    return said(words).filter(said -> !said.subject().isEmpty()).isPresent();
  }

  /** True for one that tells of what the amount before it is a part, and of no other: 里山留学費の内数. */
  static boolean isOfAmountBefore(String words) {
    return said(words).filter(said -> said.subject().isEmpty()).isPresent();
  }

  /** What a remark says, where it is no more than that amounts are parts, and of what. */
  static Optional<Said> said(String note) {
    CellText text = CellText.of(note);
    Matcher plain = PLAIN.matcher(text.folded());
    if (!plain.matches()) {
      return Optional.empty();
    }
    String whole = Statement.unquoted(text.printed(plain.start("whole"), plain.end("whole")));
    boolean sound =
        !OTHER_SENSE.matcher(CellText.of(whole).folded()).find()
            && (whole.isEmpty() || !CellText.isDigit(CellText.of(whole).at(0)));
    return sound
        ? Optional.of(
            new Said(plain.group("subject"), Optional.of(whole).filter(name -> !name.isEmpty())))
        : Optional.empty();
  }

  /** The same budget, its amounts marked as such remarks say. */
  static Found<Budget> told(Found<Budget> read, String cell, Place place) {
    Found<Budget> told = read;
    for (String note : read.value().notes()) {
      if (note.contains("内") && CellText.of(note).folded().contains("内数")) {
        told = told(told, note, cell, place);
      }
    }
    return told;
  }

  private static Found<Budget> told(Found<Budget> read, String note, String cell, Place place) {
    List<BudgetLine> own = read.value().lines().stream().filter(BudgetLine::isOwn).toList();
    Optional<Said> said = said(note);
    if (own.isEmpty()) {
      return read;
    }
    List<BudgetLine> referring = MarkedAmounts.of(note, cell, own);
    List<BudgetLine> meant = referring.isEmpty() ? own : referring;
    Found<Budget> marked = said.map(known -> marked(read, known, meant)).orElse(read);
    boolean clear =
        said.filter(s -> !s.subject().isEmpty() || own.size() == 1 || !referring.isEmpty())
            .isPresent();
    return clear
        ? marked
        : marked.with(List.of(Issue.of(IssueCode.BUDGET_INCLUDED_UNCLEAR, place, "budget", note)));
  }

  private static Found<Budget> marked(Found<Budget> read, Said said, List<BudgetLine> meant) {
    List<Integer> years = FiscalYears.in(said.subject()).stream().map(FiscalYear::year).toList();
    return read.map(
        budget ->
            budget.withLines(
                budget.lines().stream()
                    .map(
                        line ->
                            meant.contains(line) && isOf(line, years)
                                ? line.partOf(said.whole())
                                : line)
                    .toList()));
  }

  private static boolean isOf(BudgetLine line, List<Integer> years) {
    return years.isEmpty() || line.fiscalYear().filter(years::contains).isPresent();
  }
}

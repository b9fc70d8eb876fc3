package jp.shisaku.budget;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Phases;
import jp.shisaku.budget.term.Token.Sign.Kind;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.budget.term.Words;
import jp.shisaku.budget.term.YearBefore;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.Recent;

/**
 * Reads the cell 予算額: statements of amounts, and remarks.
 *
 * <pre>
 * statement = heading [":"] value ["の内数"] ["(ほか" holder amount ")"] ["(" what the heading leaves out ")"]
 * heading   = [label] [year] [stage] ["(案)"] [":"] [label]
 * value     = amount | dash | name "の内数" | name "(" amount ")の内数" | number "(" number ")" unit | 事項要求
 * </pre>
 *
 * <p>Statements stand behind each other with any punctuation, line break or bracket between them. A
 * year heads the amounts behind it that print none, up to the next year or the end of its bracket
 * (令和4年度 当初 10百万円、補正 20百万円); into a bracket it goes only where the bracket follows the year itself.
 *
 * <p>（百万円）, （内数）, （補正） and （予算額（国費）） before all statements go for those that do not say it
 * themselves, up to the end of the cell; | between two cells ends them.
 *
 * <p>An amount is taken only from a text that is a statement from its first to its last character;
 * any other text with an amount in it is an issue ({@code budget.unreadable}), and without one a
 * remark. Parts of an amount (うち…, 内訳) are remarks: as lines they would count twice. A remark that
 * amounts are parts of a larger one (※予算額は…の内数) makes them such.
 */
public final class BudgetReader {

  /** What （百万円・内数） says besides the unit. */
  public static final String INCLUDED = "（内数）";

  private static final String ANY_AMOUNT = "：1円";

  private static final String ALL = "総";

  /** A cell is read with its measure and again by checks, and every sheet has the same labels. */
  private static final Recent<Cell, Found<Budget>> READ = new Recent<>(BudgetReader::read);

  private static final Recent<String, String> INCLUDED_BEFORE =
      new Recent<>(BudgetReader::includedIn);

  private record Cell(String text, Optional<Unit> unit, Place place) {}

  private BudgetReader() {}

  /**
   * True where a stage of the budget (当初予算, 補正) stands somewhere in a text: without one no line of
   * it has a stage. Quick, for the many texts of a publication that are none of a budget.
   */
  public static boolean holdsStage(String text) {
    return Phases.within(CellText.of(text).folded());
  }

  /** True for a text that is a known stage and no more, be it one that gives no line: 予算現額. */
  public static boolean isStage(String text) {
    CellText stage = CellText.of(text);
    return Phases.at(stage, 0).filter(found -> found.end() == stage.length()).isPresent();
  }

  /**
   * What words say of an amount that stands behind them: its year, stage and label; never throws.
   */
  public static Found<Budget> ofHeading(String words) {
    return read(words + ANY_AMOUNT, Place.UNKNOWN);
  }

  /**
   * The same of words that announce one amount and say nothing besides.
   *
   * @param open doubts that do not count: the year of 前年度, that of 予算額
   */
  public static Optional<BudgetLine> ofOneHeading(String words, IssueCode... open) {
    Found<Budget> read = ofHeading(words);
    boolean one =
        read.value().lines().size() == 1
            && read.value().notes().isEmpty()
            && read.issues().stream().map(Issue::code).allMatch(Set.of(open)::contains);
    return one ? Optional.of(read.value().lines().get(0)) : Optional.empty();
  }

  /** Reads a cell whose amounts print their unit; never throws. */
  public static Found<Budget> read(String cell, Place place) {
    return read(cell, Optional.empty(), place);
  }

  /**
   * Reads a cell whose amounts may be bare numbers; never throws.
   *
   * @param unit the unit that a header or a note states for the cell; one in the cell itself
   *     (単位：百万円) comes before it
   */
  public static Found<Budget> read(String cell, Optional<Unit> unit, Place place) {
    return READ.of(new Cell(cell, unit, place));
  }

  private static Found<Budget> read(Cell cell) {
    String text = cell.text();
    Place place = cell.place();
    Found<Budget> read =
        new Statements(CellText.of(text), cell.unit(), place).read(CellText.oneLine(text));
    return YearBefore.told(
        IncludedBehindBracket.told(IncludedByNote.told(read, text, place), text, place));
  }

  /** Reads a cell below what says something of its amounts; never throws. */
  public static Found<Budget> read(String cell, AmountsHead head, Place place) {
    Found<Budget> alone = read(cell, head.unit(), place);
    String above = head.above(cell, alone.value());
    return head.told(above.equals(cell) ? alone : read(above, head.unit(), place), place);
  }

  /** True where what goes for all amounts of a cell stands before them: （補正） 令和7年度：3百万円. */
  public static boolean beginsWithTerms(String cell) {
    return cell.startsWith("（") && new TokenTree(CellText.of(cell)).get(0).is(Kind.TERMS);
  }

  /** True for the head of a column that sets amounts against each other: 前年度比, 増減額. */
  public static boolean comparesAmounts(String head) {
    return Words.within(Words.Kind.COMPARISON, CellText.of(head).folded());
  }

  /** True for a text that stands where an amount should, and no more: －, 未定, 事項要求. */
  public static boolean saysNone(String text) {
    TokenTree tree = new TokenTree(CellText.of(text));
    return tree.size() == 1 && (tree.get(0).is(Kind.DASH) || tree.get(0).is(Kind.UNDECIDED));
  }

  /** True for the name of an account: 一般会計, 特別会計. */
  public static boolean isAccount(String text) {
    return Words.isAll(Words.Kind.ACCOUNT, text);
  }

  /** True for a remark that an amount is a part of another one: 内数, …予算の内数. */
  public static boolean saysIncluded(String remark) {
    return Words.within(Words.Kind.INCLUDED, CellText.of(remark).folded());
  }

  /** True for a remark that an amount is no part of another one: 全額, 外数. */
  public static boolean saysWhole(String remark) {
    return Words.isAll(Words.Kind.WHOLE, remark);
  }

  /** True for the head of a column that says of each row whether its amounts are parts: 内数の有無. */
  public static boolean headsIncluded(String head) {
    return saysIncluded(head) && Words.isAll(Words.Kind.INCLUDED_HEAD, head);
  }

  /**
   * What a label or head says so in brackets of the amounts behind it, without the unit beside it:
   * （内数） of 予算額（百万円・内数）; "" where nothing.
   */
  public static String includedBefore(String label) {
    return INCLUDED_BEFORE.of(label);
  }

  private static String includedIn(String label) {
    return !saysIncluded(label)
        ? ""
        : Stream.of(label, Brackets.without(label))
            .flatMap(text -> termsBefore(CellText.of(text + ANY_AMOUNT)))
            .findFirst()
            .orElse("");
  }

  private static Stream<String> termsBefore(CellText text) {
    TokenTree tree = new TokenTree(text);
    return IntStream.range(0, tree.size())
        .filter(tree::saysIncluded)
        .mapToObj(
            i -> {
              String terms = text.printed(tree.get(i).start(), tree.get(i).end());
              return tree.statesUnit(i) ? "（" + TokenTree.besideUnit(terms) + "）" : terms;
            });
  }

  /** True for 総事業費: what a measure costs in all its years, no budget of one of them. */
  public static boolean isOfAllYears(String label) {
    String words = label.replaceAll("[\\s　]+", "");
    return words.startsWith(ALL) && isTotal(words);
  }

  /** True for a label that says that an amount adds up others: 計, 合計, 総額. */
  public static boolean isTotal(String label) {
    return Words.isTotal(label);
  }
}

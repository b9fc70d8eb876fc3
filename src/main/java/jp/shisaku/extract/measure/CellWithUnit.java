package jp.shisaku.extract.measure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.amount.Figure;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/**
 * A cell whose numbers have the unit that is stated elsewhere, so that it says by itself what it
 * is: 14百万円の内数 of 14の内数 below 百万円. A unit is put where the cell then says one amount, or one for
 * each of its numbers; any other cell stays as it is.
 *
 * @param several true for 小学校300、計500: which of them is the amount of the measure is not said
 */
record CellWithUnit(String text, boolean several) {

  static final Pattern NUMBER =
      Pattern.compile("(?<sign>[-△▲]?\\s*)(?<digits>[0-9][0-9,]*(?:\\.[0-9]+)?)");

  /**
   * The 9 of 9月補正 is no amount, neither are the 2 of 第2次 and the 8 of R8; ¥500,000 has its unit.
   */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![0-9,.第RHＲＨ和成¥￥\\\\])(?<![¥￥\\\\][\\s　])[0-9][0-9,]*(?:\\.[0-9]+)?(?![0-9,.]*[0-9月年次号])");

  /** Such a number and nothing that it counts: no 2か所, no 1/2. */
  private static final Pattern FURTHER =
      Pattern.compile("(?<![/／])" + AMOUNT.pattern() + "(?![0-9,.]|[\\s　]*[\\p{L}/／%％])");

  /** 12,345 円, 12,345 （百万円）: the cell has a unit of its own, apart from its number. */
  private static final Pattern OWN_UNIT = Pattern.compile("[\\s　]*[（(]?[十百千万億兆]*円[)）]?(?!の)");

  private static final Pattern WITH_UNIT = Pattern.compile(AMOUNT.pattern() + OWN_UNIT.pattern());

  private static final Pattern PARTS =
      Pattern.compile("[（(\\[［][^（(）)\\[\\]［］]*[）)\\]］]|(?<![\\p{L}])うち[^\\n]*");

  static CellWithUnit of(Figure figure) {
    String text = figure.text().strip();
    Optional<String> named = named(text, figure);
    if (isNumber(text) || figure.unit().isEmpty()) {
      return new CellWithUnit(named.orElse(figure.text()), false);
    }
    boolean one = named.filter(CellWithUnit::isOneAmount).isPresent();
    boolean further = holdsFurther(text);
    Optional<String> all = allNamed(text, figure.unit().get());
    String whole = one && !further ? named.get() : figure.text();
    return new CellWithUnit(all.orElse(whole), one && further);
  }

  /** The text with an exact number in the place of the shown one, with its unit. */
  static String exactly(String exact, Figure figure) {
    String text = exact.strip();
    return named(text, figure)
        .filter(named -> isNumber(text) || isOneAmount(named) && !holdsFurther(text))
        .orElse(exact);
  }

  static boolean isNumber(String text) {
    return NUMBER.matcher(text.strip()).matches();
  }

  /** True for 各100: with its unit the number is an amount, but not the one of the measure. */
  static boolean isSeveralInOne(Figure figure) {
    String text = figure.text().strip();
    Matcher number = AMOUNT.matcher(text);
    return figure.unit().isPresent()
        && number.find()
        && number.end() == text.length()
        && read(text + figure.unit().get().printed()).issues().stream()
            .anyMatch(issue -> issue.code() == IssueCode.BUDGET_UNREADABLE);
  }

  private static Found<Budget> read(String text) {
    return BudgetReader.read(text, Place.UNKNOWN);
  }

  /** With the unit behind its first number; empty where that has one, or there is none. */
  private static Optional<String> named(String text, Figure figure) {
    Matcher number = AMOUNT.matcher(text);
    return figure
        .unit()
        .filter(unit -> number.find())
        .filter(unit -> !OWN_UNIT.matcher(text.substring(number.end())).matches())
        .map(unit -> new StringBuilder(text).insert(number.end(), unit.printed()).toString());
  }

  /**
   * 一般会計 437、特別会計 400の内数 and 当初 － 2月補正 88 with all its units, where it says the same without them,
   * or each of its numbers is that of something: 塗替え300、点検200.
   */
  private static Optional<String> allNamed(String text, Unit unit) {
    long numbers = AMOUNT.matcher(text).results().count();
    if (numbers == 0 || WITH_UNIT.matcher(text).find()) {
      return Optional.empty();
    }
    List<BudgetLine> bare =
        BudgetReader.read(text, Optional.of(unit), Place.UNKNOWN).value().lines();
    boolean several = bare.size() > 1 || bare.size() == 1 && text.contains("\n");
    if (!several && numbers == 1) {
      return Optional.empty();
    }
    String named = AMOUNT.matcher(text).replaceAll("$0" + unit.printed());
    Found<Budget> all = read(named);
    return isAllNamed(all, numbers) || several && saySame(bare, all.value().lines())
        ? Optional.of(named)
        : Optional.empty();
  }

  private static boolean isAllNamed(Found<Budget> all, long numbers) {
    List<BudgetLine> lines = all.value().lines();
    return lines.size() > 1
        && lines.size() == numbers
        && lines.stream().allMatch(line -> line.label().isPresent())
        && all.value().notes().isEmpty()
        && isSound(all);
  }

  private static boolean saySame(List<BudgetLine> bare, List<BudgetLine> all) {
    return bare.size() == all.size()
        && IntStream.range(0, bare.size()).allMatch(i -> isSame(bare.get(i), all.get(i)));
  }

  private static boolean isSame(BudgetLine one, BudgetLine other) {
    return one.amountYen().equals(other.amountYen())
        && one.phase() == other.phase()
        && one.label().equals(other.label())
        && one.included() == other.included()
        && one.era().equals(other.era());
  }

  /** True for 960百万円の内数, 約960百万円 and 960百万円（うち特別会計1）, where the cell has no unit of its own. */
  private static boolean isOneAmount(String named) {
    Found<Budget> read = read(named);
    List<BudgetLine> lines = read.value().lines();
    return lines.size() == 1
        && lines.get(0).amountYen().isPresent()
        && named.startsWith(lines.get(0).printed())
        && isSound(read);
  }

  private static boolean isSound(Found<Budget> read) {
    return read.issues().stream().allMatch(i -> i.code() == IssueCode.BUDGET_YEAR_MISSING);
  }

  /** ②200 behind ①300 is no remark on it; what is in brackets, or behind うち, may be a part. */
  private static boolean holdsFurther(String text) {
    Matcher first = AMOUNT.matcher(text);
    return first.find()
        && FURTHER.matcher(PARTS.matcher(text.substring(first.end())).replaceAll("")).find();
  }
}

package jp.shisaku.label;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.budget.term.LoneAmount;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.catalogue.Budget;

/** What the head of a column says where no rulings tell that it is one: 担当府省庁, 令和8年度予算額. */
public final class HeadWords {

  private static final Pattern PROSE = Pattern.compile("[。、]|[0-9０-９][,，][0-9０-９]");

  /** 令和7年度予算：56 or 令和7年度で終了, the first line of a value right below its head. */
  private static final Pattern VALUE = Pattern.compile("(?<!単位)[:：]\\s*(?:[0-9０-９]|$)|終了");

  private static final int LONGEST = 40;

  private static final int LONGEST_LINE = 18;

  private HeadWords() {}

  /** True for a line that may be a head, or one of those that it is broken over. */
  public static boolean mayBeLine(String text) {
    return text.length() <= LONGEST_LINE && !LoneAmount.is(text) && !VALUE.matcher(text).find();
  }

  /** True for the head of the names, on one line. */
  public static boolean areOfNames(String text, Labels labels) {
    return text.length() <= LONGEST_LINE && labels.isHeadOfNames(text);
  }

  /** True for 事項, which heads names where columns of amounts stand beside it, on one line. */
  public static boolean areOfNamesBesideAmounts(String text, Labels labels) {
    return text.length() <= LONGEST_LINE
        && !areOfNames(text, labels)
        && labels.isHeadOfNamesBesideAmounts(text);
  }

  /** True for the words of a stage or a unit: years alone are the heads of a roadmap. */
  public static boolean areOfMoney(String text) {
    return BudgetReader.holdsStage(text) || Unit.statedIn(text).isPresent();
  }

  /** The field below a head; empty where it is not known. */
  public static Optional<Field> field(String text, Labels labels) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<Field> known = labels.column(text).filter(Field::isOfMeasure);
    return known.isEmpty() && areOfAmounts(text) ? Optional.of(Field.BUDGET) : known;
  }

  /** True for the words of a year or a stage. */
  public static boolean areOfAmounts(String text) {
    String bare = Units.without(text);
    return !PROSE.matcher(text).find()
        && (BudgetReader.holdsStage(bare) || !FiscalYears.in(bare).isEmpty());
  }

  /** True for a year and a stage, or one of them, perhaps of an account, and nothing else. */
  public static boolean sayOnlyAmounts(String text) {
    if (text.length() > LONGEST || !areOfAmounts(text)) {
      return false;
    }
    Budget stated = BudgetReader.ofHeading(Units.without(text)).value();
    return stated.notes().isEmpty()
        && stated.lines().size() == 1
        && stated.lines().get(0).label().filter(l -> !BudgetReader.isAccount(l)).isEmpty();
  }
}

package jp.shisaku.sheet.list.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.amount.BracketNote;
import jp.shisaku.amount.LinesNote;
import jp.shisaku.budget.AmountsHead;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.budget.term.YearWords;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.label.Units;
import jp.shisaku.office.Contacts;
import jp.shisaku.text.Fold;
import jp.shisaku.text.NoteMark;

/**
 * What the head of a column says.
 *
 * @param amounts what all of it, from the top, says of the amounts below it
 * @param stage year and stage, as far as it names one; empty for 予算額, and above what is no amount
 * @param part which part of the amount of this year and stage, or of the offices, stands below it
 * @param inBrackets what the figure in brackets below it is of: R7当初 of R8当初（R7当初）, うち国費; "" where
 *     none is
 * @param lines what the amounts above each other below it are of
 */
public record ColumnHead(
    Field field,
    AmountsHead amounts,
    Optional<BudgetLine> stage,
    Part part,
    String inBrackets,
    Optional<LinesNote> lines) {

  private ColumnHead(
      Field field, AmountsHead amounts, Optional<BudgetLine> stage, Part part, String inBrackets) {
    this(field, amounts, stage, part, inBrackets, Optional.empty());
  }

  /** A head of names that is one by what stands beside it: 事項. */
  static final ColumnHead OF_NAMES = ofText(Field.NAME, Part.WHOLE);

  /** A column of amounts may hold a part: 一般会計, 特別会計, 計 under 令和7年度予算案. */
  public enum Part {
    WHOLE,
    /** 当初予算（合計）, also beside 当初予算, below which the rows of a measure have parts of it. */
    ADDED_UP,
    ACCOUNT,
    TOTAL,
    /** 国費 beside 事業費: what the state pays of all that is spent. */
    STATE,
    /** 事業費 beside its sources, 国庫, 県債 and 一般財源. */
    PROJECT,
    /** 問合せ先: of the offices who is to be asked, where others are responsible. */
    CONTACT,
    OTHER
  }

  private static final String STATE = "国費";

  private static final String PROJECT = "事業費";

  private static final Pattern TWO_YEARS =
      Pattern.compile(
          "(?<own>.*\\S)\\s*(?:[（(［\\[](?<inner>[^（）()［］\\[\\]]+)[）)］\\]]"
              + "|(?<note>※?[（(]\\s*[）)]\\s*(?:内|書き).+))\\s*");

  /** 予算額 補正 is 補正, 当初予算額 補正 is nothing. */
  private static final String OTHER_STAGE = "補正";

  /**
   * The head made of these texts, from the top to the column's own; empty where it is not known.
   */
  public static Optional<ColumnHead> of(List<String> texts, Profile profile) {
    List<String> lines = HeadText.lines(texts);
    String all = String.join(" ", lines);
    Optional<LinesNote.Headed> noted =
        all.indexOf('段') < 0 ? Optional.empty() : LinesNote.ofHead(all);
    if (noted.isPresent()) {
      return of(List.of(noted.get().head()), profile)
          .filter(head -> head.field() == Field.BUDGET)
          .map(head -> head.above(noted.get().note()));
    }
    if (lines.isEmpty() || all.length() > HeadText.LONGEST) {
      return Optional.empty();
    }
    String whole = HeadText.withoutTotal(all);
    if (!whole.equals(all)) {
      Optional<ColumnHead> added =
          of(List.of(whole), profile)
              .filter(head -> head.stage.isPresent())
              .filter(head -> head.isSupplementary() || !head.isOpen());
      if (added.isPresent()) {
        return added.map(ColumnHead::addedUp);
      }
    }
    String own = lines.get(lines.size() - 1);
    Optional<Unit> unit = Unit.statedIn(all);
    Optional<ColumnHead> both = ofTwoYears(HeadText.bare(lines), unit);
    if (both.isPresent()) {
      return both;
    }
    Optional<BracketNote.Headed> former =
        BracketNote.ofHead(HeadText.bare(lines)).filter(BracketNote.Headed::ofYearBefore);
    if (former.isPresent()) {
      return of(List.of(former.get().head()), profile)
          .filter(head -> head.field() == Field.BUDGET)
          .map(head -> head.above(former.get().inBrackets()).in(unit));
    }
    String bare = HeadText.withoutFormer(HeadText.bare(lines));
    Optional<BudgetLine> stage = HeadStage.of(bare);
    if (stage.isPresent() && !isOfText(bare, profile)) {
      Part part = stage.get().label().map(label -> part(label, profile)).orElse(Part.WHOLE);
      String words = part == Part.TOTAL ? withoutLast(bare, stage.get()) : bare;
      return Optional.of(
          new ColumnHead(Field.BUDGET, new AmountsHead(words, unit), stage, part, ""));
    }
    // 令和7年度補正 below 令和8年度予算（16か月予算） says all of its amounts itself.
    if (lines.size() > 1 && HeadStage.isDated(own)) {
      return of(List.of(own), profile).map(head -> head.in(unit));
    }
    return profile
        .column(own)
        .or(() -> numbered(own, profile).filter(field -> field == Field.NAME))
        .or(() -> NameAndOffice.heads(own, profile) ? Optional.of(Field.NAME) : Optional.empty())
        .filter(Field::isOfMeasure)
        .map(
            field ->
                field == Field.BUDGET
                    ? ofAmounts(new AmountsHead(said(own), unit), "")
                    : ofText(field, isContact(field, own) ? Part.CONTACT : Part.WHOLE));
  }

  /** 総事業費 says that the amounts are of no one year, 事業費 nothing but that they are amounts. */
  private static String said(String own) {
    String bare = Units.without(own);
    return BudgetReader.isOfAllYears(bare) ? bare : BudgetReader.includedBefore(own);
  }

  /** 要求事業の概要: the word of a stage is a part of that for a text. */
  private static boolean isOfText(String bare, Profile profile) {
    return profile.column(bare).filter(Field::isProse).isPresent();
  }

  private static boolean isContact(Field field, String own) {
    return field == Field.OFFICES && Contacts.isLabel(Fold.spacing(own));
  }

  private static ColumnHead ofAmounts(AmountsHead said, String inBrackets) {
    return new ColumnHead(Field.BUDGET, said, HeadStage.of(said.words()), Part.WHOLE, inBrackets);
  }

  private static ColumnHead ofText(Field field, Part part) {
    return new ColumnHead(field, AmountsHead.NONE, Optional.empty(), part, "");
  }

  /** The head that names a year and no stage: 令和5年度（千円）, 本年度. */
  static Optional<ColumnHead> ofYear(List<String> texts) {
    List<String> lines = HeadText.lines(texts);
    String bare = HeadText.bare(lines).strip();
    boolean alone =
        !bare.isEmpty()
            && bare.length() <= HeadText.LONGEST
            && (YearWords.areNamed(bare)
                || FiscalYears.in(bare).size() == 1
                    && FiscalYears.in(bare).get(0).printed().equals(bare));
    return alone
        ? Optional.of(ofAmounts(new AmountsHead(bare, Unit.statedIn(String.join(" ", lines))), ""))
        : Optional.empty();
  }

  /** True for the head that is a year and nothing else: 前年度, 令和7年度（千円）. */
  static boolean isYearAlone(List<String> texts) {
    return ofYear(texts).isPresent() || YearWords.are(HeadText.bare(HeadText.lines(texts)).strip());
  }

  /** True for a head of amounts that says more than that: 令和5年度当初予算額, but not 金額. */
  boolean describesAmounts() {
    return field == Field.BUDGET
        && !amounts.words().isEmpty()
        && !amounts.words().equals(BudgetReader.includedBefore(amounts.words()));
  }

  /** True for amounts of which the head says neither year nor stage: 事業費, 総事業費. */
  boolean isOfAnyYear() {
    return field == Field.BUDGET
        && (!describesAmounts() || BudgetReader.isOfAllYears(amounts.words()));
  }

  /** True for a head that names a year and no stage. */
  boolean isYear() {
    return describesAmounts() && ofYear(List.of(amounts.words())).isPresent();
  }

  /** True for a head of amounts that leaves open which stage they are of: 予算額, 金額. */
  public boolean isOpen() {
    return field == Field.BUDGET
        && HeadStage.of((amounts.words() + " " + OTHER_STAGE).strip())
            .filter(line -> line.phase() == BudgetLine.Phase.SUPPLEMENTARY)
            .filter(line -> line.label().isEmpty())
            .isPresent();
  }

  private boolean isSupplementary() {
    return stage.filter(line -> line.phase() == BudgetLine.Phase.SUPPLEMENTARY).isPresent();
  }

  /** The same head in a row of that stage, or of the ministry that has the amount. */
  public ColumnHead at(String stage) {
    return stage.isEmpty() ? this : saying(amounts.words() + " " + stage);
  }

  /** The same head in one of the rows of a measure that has a row for each of these amounts. */
  public ColumnHead inRow(int row, int rows) {
    return lines
        .flatMap(note -> note.inRow(row, rows, amounts))
        .map(said -> ofAmounts(said, inBrackets))
        .orElse(this);
  }

  /** The same head in a row of that year. */
  public ColumnHead of(String year) {
    return year.isEmpty() ? this : saying(YearWords.inRowOf(year, amounts.words()));
  }

  /** The same head of cells that show another figure in brackets behind the amount. */
  ColumnHead above(String other) {
    return new ColumnHead(field, amounts, stage, part, other, lines);
  }

  private ColumnHead addedUp() {
    return new ColumnHead(field, amounts, stage, Part.ADDED_UP, inBrackets, lines);
  }

  private ColumnHead above(LinesNote note) {
    return new ColumnHead(field, amounts, stage, part, inBrackets, Optional.of(note));
  }

  /** The same head in a row whose amounts are parts of others, where that is said. */
  ColumnHead including(boolean said) {
    return !said || BudgetReader.saysIncluded(amounts.words())
        ? this
        : saying(amounts.words() + BudgetReader.INCLUDED);
  }

  private ColumnHead saying(String words) {
    String bare = words.strip();
    return field == Field.BUDGET
        ? new ColumnHead(field, amounts.saying(bare), HeadStage.of(bare), part, inBrackets, lines)
        : this;
  }

  /** The same head above amounts in another unit. */
  public ColumnHead restated(Unit other) {
    return field == Field.BUDGET
        ? new ColumnHead(
            field,
            new AmountsHead(amounts.words(), Optional.of(other)),
            stage,
            part,
            inBrackets,
            lines)
        : this;
  }

  /** The same head in a row that states a unit. */
  public ColumnHead in(Optional<Unit> stated) {
    return stated.isEmpty() || amounts.unit().isPresent() ? this : restated(stated.get());
  }

  /** R8当初（R7当初）, R8当初（ ）内はR7当初: each cell shows two amounts, the second one in brackets. */
  private static Optional<ColumnHead> ofTwoYears(String head, Optional<Unit> unit) {
    Matcher two = TWO_YEARS.matcher(head);
    return two.matches() && HeadStage.isDated(two.group("own"))
        ? Optional.ofNullable(two.group("note"))
            .map(BracketNote::of)
            .orElseGet(() -> Optional.of(two.group("inner").strip()).filter(BracketNote::isDated))
            .map(inner -> ofAmounts(new AmountsHead(two.group("own"), unit), inner))
        : Optional.empty();
  }

  private static Part part(String label, Profile profile) {
    if (profile.isTotal(label)) {
      return Part.TOTAL;
    }
    return BudgetReader.isAccount(label)
        ? Part.ACCOUNT
        : label.equals(STATE) ? Part.STATE : label.equals(PROJECT) ? Part.PROJECT : Part.OTHER;
  }

  /** 令和7年度予算案 計 is what all of 令和7年度予算案 comes to. */
  private static String withoutLast(String head, BudgetLine line) {
    String label = line.label().orElseThrow();
    return head.endsWith(label) ? head.substring(0, head.length() - label.length()).strip() : head;
  }

  /**
   * Year and stage, as far as the head tells them: alike of columns that are parts of one amount.
   */
  public String kind() {
    return stage
        .map(l -> l.fiscalYear() + " " + l.phase() + l.draft() + l.supplementaryNo())
        .orElse(amounts.words());
  }

  /** True for the head of the column of names: 事業名. */
  static boolean namesMeasures(List<String> texts, Profile profile) {
    if (texts.isEmpty()) {
      return false;
    }
    String head = NoteMark.without(texts.get(texts.size() - 1));
    return profile.column(head).or(() -> numbered(head, profile)).stream()
            .anyMatch(f -> f == Field.NAME)
        || NameAndOffice.heads(head, profile);
  }

  private static Optional<Field> numbered(String head, Profile profile) {
    return HeadText.isNumbered(head)
        ? profile.column(HeadText.withoutNumber(head))
        : Optional.empty();
  }

  /** True for a head that is one of names where columns of amounts stand beside it: 事項. */
  static boolean namesBesideAmounts(List<String> texts, Profile profile) {
    return !texts.isEmpty()
        && profile
            .besideAmounts(NoteMark.without(texts.get(texts.size() - 1)))
            .filter(f -> f == Field.NAME)
            .isPresent();
  }

  /** True for a head of amounts that says their year. */
  public boolean isDated() {
    return stage.flatMap(BudgetLine::era).isPresent();
  }
}

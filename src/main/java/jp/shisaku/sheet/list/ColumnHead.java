package jp.shisaku.sheet.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.FiscalYears;
import jp.shisaku.budget.Unit;
import jp.shisaku.budget.YearWords;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.text.NoteMark;

/**
 * What the head of a column says.
 *
 * @param text all of the head on one line, from the top, without the unit
 * @param unit of the figures below it, where the head states one
 * @param part which part of the amount of this year and stage stands below it
 * @param former what the figure in brackets below it is of: R7当初 of R8当初（R7当初）; "" where none is
 */
record ColumnHead(Field field, String text, Optional<Unit> unit, Part part, String former) {

  private ColumnHead(Field field, String text, Optional<Unit> unit, Part part) {
    this(field, text, unit, part, "");
  }

  /** A head of names that is one by what stands beside it: 事項. */
  static final ColumnHead OF_NAMES =
      new ColumnHead(Field.NAME, "", Optional.empty(), Part.WHOLE, "");

  /** A column of amounts may hold a part: 一般会計, 特別会計, 計 under 令和7年度予算案. */
  enum Part {
    WHOLE,
    ACCOUNT,
    TOTAL,
    /** 国費 beside 事業費: what the state pays of all that is spent. */
    STATE,
    /** 事業費 beside its sources, 国庫, 県債 and 一般財源. */
    PROJECT,
    OTHER
  }

  private static final String STATE = "国費";

  private static final String PROJECT = "事業費";

  /** （A） and ①, by which other heads refer to a column: (A)-(B). */
  private static final Pattern MARK =
      Pattern.compile(
          "\\s*(?:[（(\\[［]\\s*[A-Za-zＡ-Ｚａ-ｚ①-⑳]\\s*[）)\\]］]|[①-⑳Ⓐ-Ⓩ]|(?<=[額案算])[A-FＡ-Ｆ])\\s*$");

  /** 番号・施策名, 整理番号 施策名: each name has its number before it. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:[（(]?(?:(?:整理|施策|事業|管理|通し)?番号|連番|[Nn][Oo][.．]?|№)[）)]?)[\\s　・･／/,、:：]*(?=\\S)");

  private static final Pattern FORMER =
      Pattern.compile("(?<own>.*\\S)\\s*[（(]\\s*[前昨]年度[^（）()]*[）)]\\s*");

  private static final Pattern TWO_YEARS =
      Pattern.compile("(?<own>.*\\S)\\s*[（(［\\[](?<former>[^（）()［］\\[\\]]+)[）)］\\]]\\s*");

  private static final int LONGEST = 40;

  /** 予算額 補正 is 補正, 当初予算額 補正 is nothing. */
  private static final String OTHER_STAGE = "補正";

  /** Of 前年度予算額 the amounts are known, though not of which year: that is told with each. */
  private static final Set<IssueCode> YEAR_ISSUES =
      Set.of(IssueCode.BUDGET_YEAR_MISSING, IssueCode.BUDGET_ERA_UNREADABLE);

  /**
   * The head made of these texts, from the top to the column's own; empty where it is not known.
   */
  static Optional<ColumnHead> of(List<String> texts, Profile profile) {
    List<String> lines = onOneLine(texts);
    String all = String.join(" ", lines);
    if (lines.isEmpty() || all.length() > LONGEST) {
      return Optional.empty();
    }
    String own = lines.get(lines.size() - 1);
    Optional<Unit> unit = Unit.statedIn(all);
    Optional<ColumnHead> both = ofTwoYears(bare(lines), unit);
    if (both.isPresent()) {
      return both;
    }
    String bare = withoutFormer(bare(lines));
    Optional<BudgetLine> stage = stageOf(bare);
    if (stage.isPresent()) {
      Part part = stage.get().label().map(label -> part(label, profile)).orElse(Part.WHOLE);
      return Optional.of(
          new ColumnHead(
              Field.BUDGET,
              part == Part.TOTAL ? withoutLast(bare, stage.get()) : bare,
              unit,
              part));
    }
    return profile
        .column(own)
        .or(() -> numbered(own, profile).filter(field -> field == Field.NAME))
        .or(() -> NameAndOffice.heads(own, profile) ? Optional.of(Field.NAME) : Optional.empty())
        .filter(Field::isOfMeasure)
        .map(
            field ->
                new ColumnHead(
                    field, "", field == Field.BUDGET ? unit : Optional.empty(), Part.WHOLE));
  }

  /** The head that names a year and no stage: 令和5年度（千円）, above rows of stages. */
  static Optional<ColumnHead> ofYear(List<String> texts) {
    List<String> lines = onOneLine(texts);
    String bare = bare(lines).strip();
    boolean alone =
        !bare.isEmpty()
            && bare.length() <= LONGEST
            && FiscalYears.in(bare).size() == 1
            && FiscalYears.in(bare).get(0).printed().equals(bare);
    return alone
        ? Optional.of(
            new ColumnHead(Field.BUDGET, bare, Unit.statedIn(String.join(" ", lines)), Part.WHOLE))
        : Optional.empty();
  }

  /** True for the head that is a year and nothing else: 前年度, 令和7年度（千円）. */
  static boolean isYearAlone(List<String> texts) {
    return ofYear(texts).isPresent() || YearWords.are(bare(onOneLine(texts)).strip());
  }

  /** True for a head of amounts that says more than that: 令和5年度当初予算額, but not 金額. */
  boolean describesAmounts() {
    return field == Field.BUDGET && !text.isEmpty();
  }

  /** True for a head that names a year and no stage. */
  boolean isYear() {
    return describesAmounts() && ofYear(List.of(text)).isPresent();
  }

  /** True for a head of amounts that leaves open which stage they are of: 予算額, 金額. */
  boolean isOpen() {
    return field == Field.BUDGET
        && stageOf((text + " " + OTHER_STAGE).strip())
            .filter(line -> line.phase() == BudgetLine.Phase.SUPPLEMENTARY)
            .filter(line -> line.label().isEmpty())
            .isPresent();
  }

  /** The same head in a row of that stage, or of the ministry that has the amount. */
  ColumnHead at(String stage) {
    return stage.isEmpty() || field != Field.BUDGET
        ? this
        : new ColumnHead(field, text + " " + stage, unit, part, former);
  }

  /** The same head in a row of that year. */
  ColumnHead of(String year) {
    return year.isEmpty()
        ? this
        : new ColumnHead(field, (year + " " + text).strip(), unit, part, former);
  }

  /** The same head above amounts in another unit. */
  ColumnHead restated(Unit other) {
    return field == Field.BUDGET
        ? new ColumnHead(field, text, Optional.of(other), part, former)
        : this;
  }

  /** The same head in a row that states a unit. */
  ColumnHead in(Optional<Unit> stated) {
    return stated.isEmpty() || unit.isPresent()
        ? this
        : new ColumnHead(field, text, stated, part, former);
  }

  private static List<String> onOneLine(List<String> texts) {
    return texts.stream()
        .map(t -> NoteMark.without(t.replaceAll("\\s*\n\\s*", "")))
        .map(t -> MARK.matcher(t).replaceAll(""))
        .filter(t -> !t.isBlank())
        .toList();
  }

  private static String bare(List<String> lines) {
    return Profile.withoutUnit(
        lines.stream()
            .map(Profile::withoutUnit)
            .map(NoteMark::without)
            .collect(Collectors.joining(" ")));
  }

  /** 予算額（前年度当初）: the bracket speaks of the figure in brackets, which each cell shows apart. */
  private static String withoutFormer(String head) {
    Matcher former = FORMER.matcher(head);
    return former.matches() && BudgetReader.holdsStage(former.group("own"))
        ? former.group("own")
        : head;
  }

  /** R8当初（R7当初）: each cell shows two amounts, the second one in brackets. */
  private static Optional<ColumnHead> ofTwoYears(String head, Optional<Unit> unit) {
    Matcher two = TWO_YEARS.matcher(head);
    return two.matches() && isDated(two.group("own")) && isDated(two.group("former"))
        ? Optional.of(
            new ColumnHead(
                Field.BUDGET, two.group("own"), unit, Part.WHOLE, two.group("former").strip()))
        : Optional.empty();
  }

  /** True for a year and a stage, and nothing besides. */
  private static boolean isDated(String head) {
    return stageOf(head).filter(l -> l.era().isPresent() && l.label().isEmpty()).isPresent();
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
   * The heads whose amounts are a measure's own: of the columns of one year and stage the total, or
   * the one that names no part, or else the accounts, where all parts are accounts.
   */
  static Map<Integer, ColumnHead> withoutParts(Map<Integer, ColumnHead> heads) {
    Map<Integer, ColumnHead> own = new TreeMap<>(heads);
    Map<String, List<ColumnHead>> together =
        heads.values().stream()
            .filter(ColumnHead::describesAmounts)
            .collect(Collectors.groupingBy(ColumnHead::kind));
    own.values()
        .removeIf(
            head -> head.part() != Part.WHOLE && !isOwn(head.part(), together.get(head.kind())));
    return own;
  }

  private static boolean isOwn(Part part, List<ColumnHead> together) {
    Set<Part> parts = together.stream().map(ColumnHead::part).collect(Collectors.toSet());
    return switch (part) {
      case WHOLE -> true;
      case TOTAL -> !parts.contains(Part.WHOLE) && parts.size() > 1;
      case ACCOUNT -> parts.size() == 1;
      case STATE -> !parts.contains(Part.WHOLE) && !parts.contains(Part.TOTAL);
      case PROJECT ->
          !parts.contains(Part.WHOLE) && !parts.contains(Part.TOTAL) && !parts.contains(Part.STATE);
      case OTHER -> false;
    };
  }

  /**
   * True where none of its year and stage gives a line, or where it is no part of the one that
   * does.
   */
  static boolean isLeftOut(ColumnHead head, Map<Integer, ColumnHead> found) {
    List<Part> own =
        found.values().stream()
            .filter(other -> other.field() == Field.BUDGET && other.kind().equals(head.kind()))
            .map(ColumnHead::part)
            .toList();
    return own.isEmpty()
        || own.contains(Part.STATE) && (head.part() == Part.OTHER || head.part() == Part.PROJECT);
  }

  /**
   * True for a head that says a year and no one stage that gives a line: 令和6年度補正後予算額,
   * 令和6年度補正＋令和7年度当初. What sets amounts against each other holds none.
   */
  static boolean isStageless(List<String> texts) {
    String head = Profile.withoutUnit(String.join(" ", onOneLine(texts)));
    if (head.length() > LONGEST || !BudgetReader.holdsStage(head)) {
      return false;
    }
    List<BudgetLine> lines = BudgetReader.ofHeading(head).value().lines();
    return lines.size() == 1
        ? lines.get(0).fiscalYear().isPresent()
            && lines.get(0).phase() == BudgetLine.Phase.UNSPECIFIED
        : !FiscalYears.in(head).isEmpty() && !BudgetReader.comparesAmounts(head);
  }

  /** Year and stage, as far as the head tells them. */
  private String kind() {
    return stageOf(text)
        .map(l -> l.fiscalYear() + " " + l.phase() + l.draft() + l.supplementaryNo())
        .orElse(text);
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
    return isNumbered(head) ? profile.column(withoutNumber(head)) : Optional.empty();
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
  boolean isDated() {
    return field == Field.BUDGET && stageOf(text).flatMap(BudgetLine::era).isPresent();
  }

  /** True for a head of names with their numbers before them. */
  static boolean isNumbered(String head) {
    return NUMBERED.matcher(head.strip()).find();
  }

  private static String withoutNumber(String head) {
    return NUMBERED.matcher(head.strip()).replaceFirst("");
  }

  /** What the head of a column of amounts says of their stage: 令和5年度当初予算額, 前年度予算額. */
  private static Optional<BudgetLine> stageOf(String head) {
    if (!BudgetReader.holdsStage(head)) {
      return Optional.empty();
    }
    var read = BudgetReader.ofHeading(head);
    List<BudgetLine> lines = read.value().lines();
    boolean sound =
        lines.size() == 1
            && lines.get(0).phase() != BudgetLine.Phase.UNSPECIFIED
            && !lines.get(0).included()
            && read.value().notes().isEmpty()
            && read.issues().stream().map(Issue::code).allMatch(YEAR_ISSUES::contains);
    return sound ? Optional.of(lines.get(0)) : Optional.empty();
  }
}

package jp.shisaku.extract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.amount.BracketNote;
import jp.shisaku.amount.StatedStage;
import jp.shisaku.amount.UnitNotes;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.TitleWords;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.budget.term.YearWords;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Units;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Page;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.HeadingMark;
import jp.shisaku.sheet.Parts;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.NoteMark;

/**
 * The year and stage of amounts that print neither, as lists of prefectures do: those of the title
 * of the publication, where it states one year and one stage (令和8年度当初予算案 主要事業). That is said, once.
 * A label that says otherwise, 総事業費 or 決算額, leaves the amount open.
 */
final class StageOfTitle {

  /** Longer lines are text, not of the title. */
  private static final int LONGEST = 60;

  private static final Pattern HEAD = Pattern.compile("^[^0-9：]+(?=：)");

  private final Labels labels;
  private final Optional<StatedStage> stated;

  /** By page, where titles of pages do not all say the same, what each of them says. */
  private final Map<Page, List<StatedStage>> ofPages;

  private final Set<StatedStage> taken = new LinkedHashSet<>();

  StageOfTitle(Parts parts, Labels labels) {
    this.labels = labels;
    this.stated = ofFront(parts.front());
    Map<Page, List<StatedStage>> pages =
        Stream.of(
                stated.stream(),
                parts.outsideSheets().stream().flatMap(this::titles),
                parts.pieces().stream().flatMap(StageOfTitle::dividing))
            .flatMap(said -> said)
            .collect(
                Collectors.groupingBy(
                    s -> s.piece().page(), LinkedHashMap::new, Collectors.toList()));
    boolean alike =
        pages.values().stream().flatMap(List::stream).map(StatedStage::kind).distinct().count()
            <= 1;
    // Where the title of the publication states nothing, a page alone tells only of a worksheet.
    List<Page> opening = parts.front().stream().map(Piece::page).distinct().toList();
    if (stated.isEmpty()) {
      pages.keySet().removeIf(page -> page.title().isEmpty() && !opening.contains(page));
    }
    this.ofPages = alike ? Map.of() : pages;
  }

  private static Optional<StatedStage> ofFront(List<Piece> front) {
    Map<String, List<Piece>> files =
        front.stream()
            .collect(Collectors.groupingBy(Piece::source, LinkedHashMap::new, Collectors.toList()));
    List<Piece> titles =
        files.values().stream().flatMap(file -> FrontMatter.opening(file).stream()).toList();
    List<StatedStage> stages =
        titles.stream()
            .flatMap(line -> StatedStage.of(line).stream())
            .filter(StatedStage::staged)
            .toList();
    boolean one = stages.stream().map(StatedStage::text).distinct().count() == 1;
    boolean ofOthers = titles.stream().anyMatch(StageOfTitle::speaksOfOthers);
    return one && !ofOthers ? Optional.of(stages.get(0)) : Optional.empty();
  }

  /** What titles outside of the sheets state, and the names of worksheets: R7補正. */
  private Stream<StatedStage> titles(Piece piece) {
    Stream<String> own =
        piece
            .table()
            .map(
                table ->
                    IntStream.range(0, table.rows())
                        .mapToObj(row -> Cell.filled(table.row(row)))
                        .filter(StageOfTitle::mayBeTitle)
                        .map(row -> row.get(0).text()))
            .orElseGet(piece::texts);
    Stream<String> name = piece.opensPage() ? piece.page().title().stream() : Stream.empty();
    return Stream.concat(name, own)
        .map(Units::without)
        .filter(text -> !NoteMark.opens(text) && text.indexOf('円') < 0)
        .flatMap(text -> StatedStage.of(piece.withText(text)).stream())
        .filter(said -> said.staged() || isOfOtherYear(said));
  }

  /** One cell, and beside it no more than the unit. */
  private static boolean mayBeTitle(List<Cell> row) {
    return row.size() == 1
        || row.size() == 2
            && Unit.named(row.get(1).text()).or(() -> UnitNotes.of(row.get(1).text())).isPresent();
  }

  /** 第2部 令和7年度補正予算 between two sheets, of which it is none. */
  private static Stream<StatedStage> dividing(Piece piece) {
    String bare = HeadingMark.of(Brackets.without(piece.text().strip())).rest().strip();
    return piece.line().stream()
        .flatMap(line -> StatedStage.of(piece.withText(bare)).stream())
        .filter(said -> said.staged() && said.text().equals(bare));
  }

  /** A worksheet below 令和7年度 施策一覧 is not of 令和8年度予算案, whatever stage it is of. */
  private boolean isOfOtherYear(StatedStage said) {
    return said.piece().page().title().isPresent()
        && stated.filter(front -> front.fiscalYear() != said.fiscalYear()).isPresent();
  }

  /** What is said of a sheet: above its rows, or on its page, where pages say different things. */
  private Optional<StatedStage> of(Sheet sheet) {
    List<StatedStage> own = in(sheet, Field.CATEGORY);
    Piece first = sheet.body().stream().findFirst().orElse(null);
    if (own.isEmpty() && !ofPages.isEmpty() && first != null) {
      own = ofPages.getOrDefault(first.page(), List.of());
    } else if (own.isEmpty()) {
      own = stated.stream().toList();
    }
    boolean one =
        Stream.concat(own.stream(), in(sheet, Field.NAME).stream())
                .map(StatedStage::kind)
                .distinct()
                .count()
            == 1;
    return one && own.stream().allMatch(s -> s.staged() && !speaksOfOthers(s.piece()))
        ? own.stream().reduce((above, below) -> below)
        : Optional.empty();
  }

  private static boolean speaksOfOthers(Piece line) {
    return line.text().length() <= LONGEST
        && line.text().indexOf('。') < 0
        && TitleWords.speakOfOthers(line.text());
  }

  private static List<StatedStage> in(Sheet sheet, Field field) {
    return Optional.ofNullable(sheet.placed().get(field)).map(Value::pieces).stream()
        .flatMap(List::stream)
        .flatMap(piece -> StatedStage.of(piece).stream())
        .filter(StatedStage::staged)
        .toList();
  }

  /**
   * The same measure with year and stage, without the issue that they are not known.
   *
   * @param sheet where it was read
   */
  Found<Measure> told(Found<Measure> read, Sheet sheet) {
    Budget budget = read.value().budget();
    List<BudgetLine> own =
        budget.lines().stream().filter(line -> !isOfYearBefore(line) && !line.isStated()).toList();
    boolean open =
        budget.lines().stream().findFirst().filter(own::contains).isPresent()
            && own.stream().allMatch(StageOfTitle::isOpen)
            && own.stream().map(StageOfTitle::head).distinct().count() == 1;
    return of(sheet)
        .filter(stage -> open)
        .flatMap(stage -> below(stage, budget, sheet))
        .map(dated -> new Found<>(read.value().withBudget(dated), told(read.issues())))
        .orElse(read);
  }

  /** A line that a title may speak of: what it is for, it does not say, or names an account. */
  private static boolean isOpen(BudgetLine line) {
    return line.era().isEmpty()
        && (line.phase() == Phase.UNSPECIFIED || head(line).isPresent())
        && line.label().filter(label -> !BudgetReader.isAccount(label)).isEmpty();
  }

  /** （前年度：10百万円） behind an amount without a year: the year before that of the title. */
  private static boolean isOfYearBefore(BudgetLine line) {
    return line.era().filter(YearWords::are).isPresent() && line.label().isEmpty();
  }

  /**
   * 予算額 before a colon, as the head of a column: it says a stage, and no more than the label of a
   * sheet would.
   */
  private static Optional<String> head(BudgetLine line) {
    return Optional.of(HEAD.matcher(line.printed()))
        .filter(head -> line.phase() != Phase.UNSPECIFIED && line.label().isEmpty())
        .filter(Matcher::find)
        .map(Matcher::group);
  }

  /** The cell, read as if the title stood before it; empty where that changes an amount. */
  private Optional<Budget> below(StatedStage stage, Budget budget, Sheet sheet) {
    String cell = budget.printed().orElse("");
    Optional<String> head = head(budget.lines().get(0)).filter(cell::startsWith);
    String printed = stage.text() + "：" + cell.substring(head.map(h -> h.length() + 1).orElse(0));
    Budget read = BudgetReader.read(printed, stage.piece().place()).value();
    List<BudgetLine> lines = budget.lines();
    boolean same =
        read.lines().size() == lines.size()
            && lines.stream().noneMatch(line -> isOfOne(read.lines().get(0), line))
            && !(read.lines().get(0).phase() == Phase.INITIAL
                && TitleWords.holdSupplement(cell, lines))
            && IntStream.range(0, lines.size())
                .allMatch(i -> isSame(lines.get(i), read.lines().get(i)))
            && mayBeOf(read.lines().get(0).phase(), sheet, head, lines.size() == 1);
    if (same) {
      taken.add(stage);
    }
    return same
        ? Optional.of(new Budget(Optional.of(printed), read.lines(), budget.notes()))
        : Optional.empty();
  }

  /** False where a label of the budget in the sheet says that the amount is of another stage. */
  private boolean mayBeOf(Phase phase, Sheet sheet, Optional<String> head, boolean alone) {
    List<LabelMatch> ofSheet =
        sheet.body().stream()
            .flatMap(Piece::texts)
            .flatMap(text -> labels.ofCell(text).stream())
            .filter(label -> label.field() == Field.BUDGET)
            .toList();
    return Stream.concat(head.stream(), ofSheet.stream().map(LabelMatch::wording))
            .allMatch(label -> TitleWords.mayHead(phase, label))
        && (!alone || ofSheet.stream().noneMatch(StageOfTitle::isOfYearBefore));
  }

  /** True for another amount that says itself that it is of the year and stage of the title. */
  private static boolean isOfOne(BudgetLine first, BudgetLine other) {
    return other.isStated()
        && first.fiscalYear().equals(other.fiscalYear())
        && first.phase() == other.phase();
  }

  /** 予算額（前年度当初予算額）: of one amount alone nobody can tell which it is. */
  private static boolean isOfYearBefore(LabelMatch label) {
    return BracketNote.ofHead(Units.without(label.printed()))
        .filter(BracketNote.Headed::ofYearBefore)
        .isPresent();
  }

  private static boolean isSame(BudgetLine line, BudgetLine dated) {
    return (line.fiscalYear().isEmpty() || line.fiscalYear().equals(dated.fiscalYear()))
        && dated.fiscalYear().isPresent()
        && (dated.phase() != Phase.UNSPECIFIED || isOfYearBefore(line))
        && (dated.draft() || !line.draft())
        && dated.amountYen().equals(line.amountYen())
        && dated.included() == line.included()
        && dated.label().equals(line.label());
  }

  private static List<Issue> told(List<Issue> issues) {
    return issues.stream().filter(issue -> issue.code() != IssueCode.BUDGET_YEAR_MISSING).toList();
  }

  /** That it was taken from these titles. */
  List<Issue> issues() {
    return taken.stream().map(StatedStage::issue).toList();
  }
}

package jp.shisaku.amount;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.budget.AmountsHead;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.Eras;
import jp.shisaku.budget.term.FiscalYear;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.budget.term.YearWords;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Units;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;

/**
 * What the head of a row or a column of amounts says: a year (令和4年度), a stage (当初予算), or both
 * (令和6年度要求). Of 本年度 and 7年度 the year is told where the amounts are read.
 *
 * @param text on one line, without the unit, with the era of the head before it where it has none
 */
record GridHead(String text, boolean hasYear, Phase phase) {

  private static final int LONGEST = 24;

  /** 3年度 behind 令和2年度. */
  private static final Pattern BARE_YEAR = Pattern.compile("[0-9０-９]{1,2}\\s*年度?.*");

  private static final Pattern ERA =
      Pattern.compile("^\\D*?(?<era>" + Eras.names() + "|[RHS])(?=[0-9０-９元])");

  /**
   * The head that a text is; empty for any other text.
   *
   * @param before the head beside it, whose era may go for this one too
   */
  static Optional<GridHead> of(String printed, Optional<GridHead> before) {
    String text = oneLine(printed);
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<String> era = before.flatMap(b -> eraOf(b, text));
    boolean astray =
        era.isEmpty()
            && BARE_YEAR.matcher(text).matches()
            && before.filter(b -> ERA.matcher(b.text()).find()).isPresent();
    String whole = era.orElse("") + text;
    return read(whole)
        .filter(line -> !astray)
        .filter(line -> line.era().isPresent() || line.phase() != Phase.UNSPECIFIED)
        .map(line -> new GridHead(whole, line.era().isPresent(), line.phase()));
  }

  /** The text of a head without what stands behind it: 本年度 of 本年度（千円）（A）. */
  static String oneLine(String printed) {
    String text = printed.replaceAll("\\s*\n\\s*", "").strip();
    return Units.without(AmountsHead.withoutMark(Units.without(text)));
  }

  /** True for 補正予算額 and 予算額（当初）, of any year, and not for 予算額. */
  static boolean saysStage(String printed) {
    String text = oneLine(printed);
    return text.length() <= LONGEST && AmountsHead.ofLabel(text, Optional.empty()).saysStage();
  }

  /** The era of the head before, where this text is the year that follows it or that before it. */
  private static Optional<String> eraOf(GridHead before, String text) {
    Matcher era = ERA.matcher(before.text());
    if (!era.find() || !BARE_YEAR.matcher(text).matches()) {
      return Optional.empty();
    }
    List<FiscalYear> first = FiscalYears.in(before.text());
    List<FiscalYear> next = FiscalYears.in(era.group("era") + text);
    boolean follows =
        first.size() == 1
            && next.size() == 1
            && Math.abs(next.get(0).year() - first.get(0).year()) == 1;
    return follows ? Optional.of(era.group("era")) : Optional.empty();
  }

  private static Optional<BudgetLine> read(String text) {
    return BudgetReader.ofOneHeading(
            text, IssueCode.BUDGET_YEAR_MISSING, IssueCode.BUDGET_ERA_UNREADABLE)
        .filter(line -> line.label().isEmpty() && line.amountYen().isPresent())
        .filter(
            line ->
                line.fiscalYear().isPresent()
                    || line.era().isEmpty()
                    || line.era().filter(YearWords::areNamed).isPresent());
  }

  /**
   * Heads over two rows: a year over columns of stages (令和4年度 over 当初予算 and 執行額) is a head a
   * column, and so is each year over the one stage of its column. A stage that is not known has
   * none, and its figures do not count.
   */
  static Map<Cell, GridHead> split(Table table, Map<Cell, GridHead> heads) {
    Map<Cell, GridHead> all = new LinkedHashMap<>();
    boolean each =
        heads.entrySet().stream()
            .filter(e -> e.getValue().hasYear())
            .allMatch(e -> isAboveStage(table, e));
    heads.forEach(
        (cell, head) -> {
          List<Cell> below =
              cell.columnSpan() == 1 && !each || cell.lastRow() + 1 >= table.rows()
                  ? List.of()
                  : table.row(cell.lastRow() + 1).stream().filter(c -> c.isUnder(cell)).toList();
          Map<Cell, GridHead> parts = new LinkedHashMap<>();
          for (Cell part : below) {
            of(part.text(), Optional.empty())
                .flatMap(own -> head.with(Optional.of(own)))
                .flatMap(text -> of(text, Optional.empty()))
                .ifPresent(whole -> parts.put(part, whole));
          }
          if (parts.isEmpty()) {
            all.put(cell, head);
          }
          all.putAll(parts);
        });
    return all;
  }

  /** True for 令和6年度 right above 決算額. */
  private static boolean isAboveStage(Table table, Map.Entry<Cell, GridHead> year) {
    Cell cell = year.getKey();
    return year.getValue().isYearAlone()
        && table
            .at(cell.lastRow() + 1, cell.column())
            .filter(below -> below.columnSpan() <= cell.columnSpan())
            .flatMap(below -> of(below.text(), Optional.empty()))
            .filter(stage -> stage.hasStage() && !stage.hasYear())
            .isPresent();
  }

  /** True for 令和8年度 and 本年度, and not for 令和8年度最終予算額. */
  boolean isYearAlone() {
    List<FiscalYear> years = FiscalYears.in(text);
    return years.size() == 1 && years.get(0).printed().equals(text) || YearWords.areNamed(text);
  }

  private boolean hasStage() {
    return phase != Phase.UNSPECIFIED;
  }

  /**
   * What this head of a column and that of a row say together; empty where they name no stage. In a
   * column of requests (令和6年度要求) the row 当初予算 is the request.
   */
  Optional<String> with(Optional<GridHead> row) {
    if (row.isEmpty() || phase == Phase.REQUEST && row.get().phase() == Phase.INITIAL) {
      return hasStage() && hasYear ? Optional.of(text) : Optional.empty();
    }
    GridHead first = hasYear ? this : row.get();
    GridHead second = hasYear ? row.get() : this;
    boolean known =
        (hasStage() || row.get().hasStage())
            && hasYear != row.get().hasYear()
            && !(saysStage(first.text()) && saysStage(second.text()));
    return known ? Optional.of(first.text() + " " + second.text()) : Optional.empty();
  }
}

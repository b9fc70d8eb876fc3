package jp.shisaku.extract.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.amount.Figure;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.YearBefore;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Field;
import jp.shisaku.sheet.Value;
import jp.shisaku.text.Ditto;
import jp.shisaku.text.Signs;

/**
 * Reads the budget of a measure whose amounts stand in cells of their own, as in a list with a
 * column a year. What the head of a column says counts for a cell that does not say it itself; of a
 * cell of a workbook the exact value counts, not the rounded one that is shown.
 */
final class FigureReader {

  /**
   * 1O0, ．5: what stands in the place of an amount, has a digit and no word, was one; so was 二千.
   */
  private static final Pattern MISREAD =
      Pattern.compile(
          "[\\x21-\\x7e．，]*[0-9][\\x21-\\x7e．，]*|[" + Signs.KANJI_DIGITS + "十百千万億]{2,}");

  /** A format may show thousands or millions of what the cell holds. */
  private static final List<Integer> SHOWN_SHIFTS = List.of(0, 3, 6);

  /** One part in so many; a figure that is rounded by less is the same for whoever reads it. */
  private static final long NEAR = 100;

  private FigureReader() {}

  /** All figures as one budget, their lines in the order of the columns; never throws. */
  static Found<Budget> read(Value value) {
    List<List<Found<Budget>>> cells =
        cells(value.figures()).stream()
            .map(cell -> cell.stream().map(FigureReader::read).toList())
            .toList();
    String printed = printed(cells.stream().flatMap(List::stream).map(Found::value).toList());
    return YearBefore.told(joined(cells.stream().map(FigureReader::ofCell).toList()))
        .map(
            all ->
                new Budget(
                    Optional.of(printed).filter(p -> !p.isEmpty()), all.lines(), all.notes()));
  }

  private static Found<Budget> joined(List<Found<Budget>> parts) {
    List<Budget> budgets = parts.stream().map(Found::value).toList();
    return new Found<>(
        new Budget(
            Optional.empty(),
            budgets.stream().flatMap(budget -> budget.lines().stream()).toList(),
            budgets.stream().flatMap(budget -> budget.notes().stream()).toList()),
        parts.stream().flatMap(part -> part.issues().stream()).toList());
  }

  /** All as they are read; what goes for all of a cell ends at a line, and goes for no other. */
  private static String printed(List<Budget> budgets) {
    StringBuilder printed = new StringBuilder();
    boolean ends = false;
    for (Budget budget : budgets) {
      String text = budget.printed().orElse("");
      boolean begins = BudgetReader.beginsWithTerms(text);
      printed.append(printed.isEmpty() ? "" : begins || ends ? " | " : " ").append(text);
      ends = begins;
    }
    return printed.toString();
  }

  /** The figures by the cell in which they stand; one in brackets is in that of the other. */
  private static List<List<Figure>> cells(List<Figure> figures) {
    List<List<Figure>> cells = new ArrayList<>();
    for (Figure figure : figures) {
      // Cells of a document or a web page have no place of their own.
      boolean same =
          !cells.isEmpty()
              && (figure.behind() || isCell(figure.place()))
              && cells.get(cells.size() - 1).get(0).place().equals(figure.place());
      if (!same) {
        cells.add(new ArrayList<>());
      }
      cells.get(cells.size() - 1).add(figure);
    }
    return cells;
  }

  private static boolean isCell(Place place) {
    return place.cell().isPresent() || place.box().isPresent();
  }

  /** What is of 前年度 in brackets behind an amount is of the year before that of the amount. */
  private static Found<Budget> ofCell(List<Found<Budget>> amounts) {
    return amounts.size() == 1 ? amounts.get(0) : YearBefore.told(joined(amounts));
  }

  private static Found<Budget> read(Figure figure) {
    CellWithUnit cell = CellWithUnit.of(figure);
    Found<Budget> shown = BudgetReader.read(cell.text(), figure.head(), figure.place());
    String printed = shown.value().printed().orElse("");
    if (figure.shared()) {
      return Found.of(
          new Budget(shown.value().printed(), List.of(), List.of()),
          Issue.of(IssueCode.BUDGET_SHARED, figure.place(), Field.BUDGET.code(), printed));
    }
    boolean lost = saysNothing(shown, figure) && meansAmount(figure);
    if (lost || cell.several() && shown.value().lines().size() < 2) {
      return new Found<>(
          new Budget(shown.value().printed(), List.of(), shown.value().notes()),
          List.of(
              Issue.of(IssueCode.BUDGET_UNREADABLE, figure.place(), Field.BUDGET.code(), printed)));
    }
    return exactly(figure)
        .map(text -> CellWithUnit.exactly(text, figure))
        .map(text -> BudgetReader.read(text, figure.head(), figure.place()))
        .map(exact -> withAmountOf(shown, exact, figure.place()))
        .orElse(shown);
  }

  /** No amount and no issue; below うち国費 the figure is a remark. */
  private static boolean saysNothing(Found<Budget> shown, Figure figure) {
    boolean part = figure.head().isOfPart() && CellWithUnit.isNumber(figure.text());
    return shown.value().lines().isEmpty() && shown.issues().isEmpty() && !part;
  }

  private static boolean meansAmount(Figure figure) {
    return MISREAD.matcher(figure.text().strip()).matches()
        || Ditto.isMark(figure.text())
        || CellWithUnit.isSeveralInOne(figure);
  }

  /** The statement as shown, with the exact amount; where the two are far apart, that is said. */
  private static Found<Budget> withAmountOf(Found<Budget> shown, Found<Budget> exact, Place place) {
    List<BudgetLine> lines = shown.value().lines();
    List<BudgetLine> exactLines = exact.value().lines();
    if (lines.size() != 1 || exactLines.size() != 1) {
      return shown;
    }
    BudgetLine line = lines.get(0).amount(exactLines.get(0).amountYen());
    Found<Budget> told = shown.map(b -> b.withLines(List.of(line)));
    return isFar(lines.get(0), line)
        ? told.with(
            List.of(
                Issue.of(
                    IssueCode.BUDGET_SHOWN_ROUNDED,
                    place,
                    Field.BUDGET.code(),
                    line.printed(),
                    Long.toString(line.amountYen().orElseThrow()))))
        : told;
  }

  private static boolean isFar(BudgetLine shown, BudgetLine exact) {
    return shown.amountYen().isPresent()
        && exact.amountYen().isPresent()
        && Math.abs(shown.amountYen().get() - exact.amountYen().get())
            > Math.abs(exact.amountYen().get()) / NEAR;
  }

  /** The text with the exact number in the place of the shown one, where the two agree. */
  private static Optional<String> exactly(Figure figure) {
    Matcher shown = CellWithUnit.NUMBER.matcher(figure.text());
    if (figure.number().isEmpty() || !shown.find()) {
      return Optional.empty();
    }
    BigDecimal rounded = new BigDecimal(shown.group("digits").replace(",", ""));
    BigDecimal exact = figure.number().get().abs();
    return SHOWN_SHIFTS.stream()
        .map(exact::movePointLeft)
        .filter(e -> e.setScale(rounded.scale(), RoundingMode.HALF_UP).compareTo(rounded) == 0)
        .findFirst()
        .map(e -> e.stripTrailingZeros().toPlainString())
        .map(
            e ->
                figure.text().substring(0, shown.start("digits"))
                    + e
                    + figure.text().substring(shown.end("digits")));
  }
}

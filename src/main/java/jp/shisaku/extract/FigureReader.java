package jp.shisaku.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.amount.Figure;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.YearBefore;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Field;
import jp.shisaku.sheet.Value;
import jp.shisaku.text.Ditto;

/**
 * Reads the budget of a measure whose amounts stand in cells of their own, as in a list with a
 * column a year. What the head of a column says counts for a cell that does not say it itself; of a
 * cell of a workbook the exact value counts, not the rounded one that is shown.
 */
final class FigureReader {

  private static final Pattern NUMBER =
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

  /**
   * 1O0, ．5: what stands in the place of an amount, has a digit and no word, was one; so was 二千.
   */
  private static final Pattern MISREAD =
      Pattern.compile("[\\x21-\\x7e．，]*[0-9][\\x21-\\x7e．，]*|[〇一二三四五六七八九十百千万億]{2,}");

  /** 12,345 円, 12,345 （百万円）: the cell has a unit of its own, apart from its number. */
  private static final Pattern OWN_UNIT = Pattern.compile("[\\s　]*[（(]?[十百千万億兆]*円[)）]?(?!の)");

  private static final Pattern WITH_UNIT = Pattern.compile(AMOUNT.pattern() + OWN_UNIT.pattern());

  private static final Pattern PARTS =
      Pattern.compile("[（(\\[［][^（(）)\\[\\]［］]*[）)\\]］]|(?<![\\p{L}])うち[^\\n]*");

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
    Found<Budget> shown = read(figure, figure.text());
    String printed = shown.value().printed().orElse("");
    if (figure.shared()) {
      return Found.of(
          new Budget(shown.value().printed(), List.of(), List.of()),
          Issue.of(IssueCode.BUDGET_SHARED, figure.place(), Field.BUDGET.code(), printed));
    }
    boolean part = figure.head().isOfPart() && NUMBER.matcher(figure.text()).matches();
    boolean saysNothing = shown.value().lines().isEmpty() && shown.issues().isEmpty() && !part;
    boolean meansAmount =
        MISREAD.matcher(figure.text().strip()).matches()
            || Ditto.isMark(figure.text())
            || isSeveralInOne(figure);
    boolean first = shown.value().lines().size() < 2 && holdsSeveral(figure);
    if (saysNothing && meansAmount || first) {
      return new Found<>(
          new Budget(shown.value().printed(), List.of(), shown.value().notes()),
          List.of(
              Issue.of(IssueCode.BUDGET_UNREADABLE, figure.place(), Field.BUDGET.code(), printed)));
    }
    return exactly(figure)
        .map(text -> withAmountOf(shown, read(figure, text), figure.place()))
        .orElse(shown);
  }

  private static Found<Budget> read(Figure figure, String bare) {
    String text =
        Optional.of(figure)
            .filter(whole -> bare.equals(whole.text()))
            .flatMap(FigureReader::severalWithUnits)
            .orElseGet(() -> withUnit(bare, figure));
    return BudgetReader.read(text, figure.head(), figure.place());
  }

  /**
   * 一般会計 437、特別会計 400の内数 and 当初 － 2月補正 88 with all its units, where it says the same without them,
   * or each of its numbers is that of something: 塗替え300、点検200.
   */
  private static Optional<String> severalWithUnits(Figure figure) {
    String text = figure.text().strip();
    boolean one = NUMBER.matcher(text).matches();
    boolean bare = AMOUNT.matcher(text).find() && !WITH_UNIT.matcher(text).find();
    if (one || figure.unit().isEmpty() || !bare) {
      return Optional.empty();
    }
    String named = AMOUNT.matcher(text).replaceAll("$0" + figure.unit().get().printed());
    return Optional.of(named).filter(all -> saySame(text, all, figure) || isAllNamed(text, all));
  }

  private static boolean isAllNamed(String text, String named) {
    Found<Budget> read = BudgetReader.read(named, Place.UNKNOWN);
    List<BudgetLine> lines = read.value().lines();
    return lines.size() > 1
        && lines.size() == AMOUNT.matcher(text).results().count()
        && lines.stream().allMatch(line -> line.label().isPresent())
        && read.value().notes().isEmpty()
        && read.issues().stream().allMatch(i -> i.code() == IssueCode.BUDGET_YEAR_MISSING);
  }

  /** A bare number with the unit that is stated elsewhere, so that it says by itself what it is. */
  private static String withUnit(String text, Figure figure) {
    boolean bare = NUMBER.matcher(text.strip()).matches();
    return named(text.strip(), figure)
        .filter(named -> bare || isOneAmount(named, figure) && !holdsFurther(text))
        .orElse(text);
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

  /** True for 小学校300、計500: which of them is the amount of the measure is not said. */
  private static boolean holdsSeveral(Figure figure) {
    return holdsFurther(figure.text())
        && named(figure.text().strip(), figure)
            .filter(named -> isOneAmount(named, figure))
            .isPresent();
  }

  /** True for 各100: with its unit the number is an amount, but not the one of the measure. */
  private static boolean isSeveralInOne(Figure figure) {
    String text = figure.text().strip();
    Matcher number = AMOUNT.matcher(text);
    return figure.unit().isPresent()
        && number.find()
        && number.end() == text.length()
        && BudgetReader.read(text + figure.unit().get().printed(), figure.place()).issues().stream()
            .anyMatch(issue -> issue.code() == IssueCode.BUDGET_UNREADABLE);
  }

  private static boolean saySame(String text, String named, Figure figure) {
    List<BudgetLine> bare = BudgetReader.read(text, figure.unit(), figure.place()).value().lines();
    boolean several = bare.size() > 1 || bare.size() == 1 && text.contains("\n");
    if (!several) {
      return false;
    }
    List<BudgetLine> lines = BudgetReader.read(named, figure.place()).value().lines();
    return bare.size() == lines.size()
        && IntStream.range(0, bare.size()).allMatch(i -> isSame(bare.get(i), lines.get(i)));
  }

  private static boolean isSame(BudgetLine one, BudgetLine other) {
    return one.amountYen().equals(other.amountYen())
        && one.phase() == other.phase()
        && one.label().equals(other.label())
        && one.included() == other.included()
        && one.era().equals(other.era());
  }

  /** True for 960百万円の内数, 約960百万円 and 960百万円（うち特別会計1）, where the cell has no unit of its own. */
  private static boolean isOneAmount(String named, Figure figure) {
    Found<Budget> read = BudgetReader.read(named, figure.place());
    List<BudgetLine> lines = read.value().lines();
    return lines.size() == 1
        && lines.get(0).amountYen().isPresent()
        && named.startsWith(lines.get(0).printed())
        && read.issues().stream().allMatch(i -> i.code() == IssueCode.BUDGET_YEAR_MISSING);
  }

  /** ②200 behind ①300 is no remark on it; what is in brackets, or behind うち, may be a part. */
  private static boolean holdsFurther(String text) {
    Matcher first = AMOUNT.matcher(text);
    return first.find()
        && FURTHER.matcher(PARTS.matcher(text.substring(first.end())).replaceAll("")).find();
  }

  /** The statement as shown, with the exact amount; where the two are far apart, that is said. */
  private static Found<Budget> withAmountOf(Found<Budget> shown, Found<Budget> exact, Place place) {
    List<BudgetLine> lines = shown.value().lines();
    List<BudgetLine> exactLines = exact.value().lines();
    if (lines.size() != 1 || exactLines.size() != 1) {
      return shown;
    }
    BudgetLine line = lines.get(0).amount(exactLines.get(0).amountYen());
    Found<Budget> told = shown.map(b -> new Budget(b.printed(), List.of(line), b.notes()));
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
    Matcher shown = NUMBER.matcher(figure.text());
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

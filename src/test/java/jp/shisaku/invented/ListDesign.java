package jp.shisaku.invented;

import static jp.shisaku.catalogue.BudgetLine.Phase.INITIAL;
import static jp.shisaku.catalogue.BudgetLine.Phase.SUPPLEMENTARY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.invented.Block.Cell;
import jp.shisaku.invented.Block.Frame;
import jp.shisaku.invented.Block.Grid;
import jp.shisaku.invented.Block.Ruling;
import jp.shisaku.invented.Block.Text;
import jp.shisaku.invented.InventedMeasure.Amount;
import jp.shisaku.invented.Inventor.Unit;

/**
 * A publication that lists its measures, one a row: which columns there are and how they are
 * headed, where the unit stands, whether the rows are grouped by ministry and added up, is drawn by
 * lot.
 */
final class ListDesign {

  /** How the measures of a ministry are told. */
  private enum Ministry {
    NONE,
    COLUMN,
    MERGED,
    ROW,
    OFFICE
  }

  /** A column of amounts. */
  private record Year(String head, int fiscalYear, Phase phase, boolean draft) {}

  private static final String SUBTOTAL = "小計";

  private final Lot lot;
  private final Inventor inventor;
  private final int fiscalYear;
  private final Unit unit;
  private final Ministry ministry;
  private final List<Year> years;
  private final boolean numbered;
  private final boolean overview;
  private final boolean overviewLast;
  private final boolean twoRows;
  private final boolean totals;
  private final boolean headAgain;
  private final boolean change;
  private final boolean remark;
  private final boolean subtotals;
  private final String unitAt;
  private final Ruling ruling;
  private final boolean landscape;
  private final String nameHead;

  /** Whether columns of amounts have letters, by which 増減 says what it compares. */
  private final boolean lettered;

  /** Whether the totals stand above all rows. */
  private final boolean totalsFirst;

  /** Whether some names have a badge before or behind them. */
  private final boolean badges;

  /**
   * What stands in brackets below the head of the only column of amounts, and below each amount.
   */
  private final String before;

  /** Whether the office stands in brackets below the name. */
  private final boolean officeBelow;

  private ListDesign(Lot lot) {
    this.lot = lot;
    fiscalYear = lot.between(2022, 2027);
    unit = lot.of(Unit.MILLION, Unit.MILLION, Unit.THOUSAND, Unit.HUNDRED_MILLION);
    inventor = new Inventor(lot, fiscalYear, unit, true);
    ruling =
        lot.of(Ruling.LINES, Ruling.LINES, Ruling.SHADED, Ruling.SHADED, Ruling.BELOW, Ruling.NONE);
    Ministry drawn = lot.of(Ministry.values());
    lettered = ruling != Ruling.NONE && lot.falls(20);
    totalsFirst = lot.falls(20);
    badges = lot.falls(20);
    before = lot.of("", "", "前年度予算額", "前年度当初予算額", Inventor.era(fiscalYear - 1) + "当初予算額");
    officeBelow = lot.falls(20);
    ministry = drawn == Ministry.MERGED && !isRuled() ? Ministry.COLUMN : drawn;
    years = years();
    numbered = lot.falls(50);
    overview = lot.falls(60);
    overviewLast = lot.falls(50);
    twoRows = years.size() > 1 && isRuled() && lot.falls(40);
    totals = lot.falls(30);
    headAgain = lot.falls(70) || !isRuled();
    unitAt = lot.of("head", "above", "cell");
    landscape = lot.falls(70);
    change = years.size() == 2 && !twoRows && lot.falls(30);
    remark = lot.falls(30);
    subtotals = ministry != Ministry.NONE && ministry != Ministry.OFFICE && lot.falls(30);
    nameHead = lot.of("施策名", "事業名", "事業名称", "事業・施策名", "施策・事業名", "取組名");
  }

  static InventedPublication publication(long seed) {
    Lot lot = new Lot(seed);
    return new ListDesign(lot).publication(lot.between(2, 4), lot.between(3, 9));
  }

  private List<Year> years() {
    String now = lot.of(Inventor.era(fiscalYear), Inventor.era(fiscalYear), shortened(fiscalYear));
    String before = now.startsWith("R") ? shortened(fiscalYear - 1) : Inventor.era(fiscalYear - 1);
    String draft = lot.of("予算案", "当初予算案", "予算（案）", "予算案額", "\n当初予算案");
    Year next = new Year(now + draft, fiscalYear, INITIAL, true);
    Year last =
        new Year(before + lot.of("当初予算", "当初予算額", "\n当初予算"), fiscalYear - 1, INITIAL, false);
    Year more = new Year(before + lot.of("補正予算", "補正予算額"), fiscalYear - 1, SUPPLEMENTARY, false);
    return switch (lot.between(0, 4)) {
      case 0 -> List.of(next);
      case 1 -> List.of(lettered(next, "（A）"), lettered(last, "（B）"));
      case 2 -> List.of(lettered(last, "（A）"), lettered(next, "（B）"));
      case 3 -> List.of(more, next);
      default -> List.of(last, more, next);
    };
  }

  private Year lettered(Year year, String letter) {
    return lettered
        ? new Year(year.head() + letter, year.fiscalYear(), year.phase(), year.draft())
        : year;
  }

  /** Lines go around every cell; one that covers two rows needs them to be seen. */
  private boolean isRuled() {
    return ruling == Ruling.LINES || ruling == Ruling.SHADED;
  }

  private static String shortened(int year) {
    return "R" + (year - 2018);
  }

  private InventedPublication publication(int groups, int most) {
    List<InventedMeasure> measures = new ArrayList<>();
    List<List<Cell>> head = head();
    List<List<Cell>> rows = new ArrayList<>(head);
    Set<String> taken = new HashSet<>();
    Set<String> ministries = new HashSet<>();
    for (int group = 0; group < groups; group++) {
      String own = inventor.ministry();
      if (!ministries.add(own)) {
        continue;
      }
      int count = lot.between(2, most);
      if (ministry == Ministry.ROW) {
        rows.add(List.of(Cell.of(own).over(widths().size())));
      }
      List<InventedMeasure> ofGroup = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        InventedMeasure measure = measure(own, taken);
        ofGroup.add(measure);
        rows.add(
            row(
                measure,
                measures.size() + ofGroup.size(),
                i == 0 ? count + (subtotals ? 1 : 0) : 0));
      }
      measures.addAll(ofGroup);
      if (subtotals) {
        rows.add(total(SUBTOTAL, ofGroup));
      }
    }
    if (totals) {
      rows.add(totalsFirst ? head.size() : rows.size(), total(lot.of("合計", "計", "総計"), measures));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Text.title(Inventor.era(fiscalYear) + "　地域活性化関係予算一覧", Frame.NONE));
    if (unitAt.equals("above")) {
      blocks.add(Text.right("（単位：" + unit.printed + "）"));
    }
    blocks.add(new Grid(widths(), rows, ruling, headAgain ? head.size() : 0));
    Leaf leaf = Leaf.of(blocks, "", lot.falls(50) ? "- 1 -" : "");
    return new InventedPublication(
        design(), landscape, ruling != Ruling.NONE, List.of(leaf), measures);
  }

  private InventedMeasure measure(String own, Set<String> taken) {
    List<Amount> lines = new ArrayList<>();
    List<String> printed = new ArrayList<>();
    for (Year year : years) {
      if (lot.falls(10)) {
        printed.add(lot.of("－", "-", "―"));
        continue;
      }
      int figure = inventor.figure();
      boolean included = lot.falls(8);
      lines.add(
          new Amount(year.fiscalYear(), year.phase(), year.draft(), figure * unit.yen, included));
      printed.add(printed(figure) + (included ? "の内数" : "") + before(year, lines));
    }
    List<String> offices =
        switch (ministry) {
          case NONE -> officeBelow ? List.of(inventor.office()) : List.of();
          case COLUMN, MERGED, ROW -> List.of(own);
          case OFFICE -> List.of(inventor.office());
        };
    return new InventedMeasure(
        inventor.name(taken),
        offices,
        String.join("\t", printed),
        lines,
        "",
        overview ? inventor.sentences(2) : "",
        "",
        Optional.empty(),
        Map.of());
  }

  private String printed(int figure) {
    return "%,d".formatted(figure) + (unitAt.equals("cell") ? unit.printed : "");
  }

  /** The amount of the year before in brackets, where the head of the column says so. */
  private String before(Year year, List<Amount> lines) {
    if (!isBeforeBelow()) {
      return "";
    }
    int figure = inventor.figure();
    lines.add(new Amount(year.fiscalYear() - 1, INITIAL, false, figure * unit.yen, false));
    return "\n（" + printed(figure) + "）";
  }

  private boolean isBeforeBelow() {
    return years.size() == 1 && !before.isEmpty();
  }

  private List<List<Cell>> head() {
    String unitInHead = unitAt.equals("head") ? "（" + unit.printed + "）" : "";
    List<Cell> upper = new ArrayList<>();
    List<Cell> lower = new ArrayList<>();
    int down = twoRows ? 2 : 1;
    if (numbered) {
      upper.add(Cell.label(lot.of("番号", "No.", "№")).down(down));
    }
    if (ministry == Ministry.COLUMN || ministry == Ministry.MERGED) {
      upper.add(Cell.label(lot.of("府省庁", "省庁名", "府省名")).down(down));
    }
    upper.add(Cell.label(nameHead).down(down));
    if (overview && !overviewLast) {
      upper.add(Cell.label("事業概要").down(down));
    }
    if (twoRows) {
      upper.add(Cell.label("予算額" + unitInHead).over(years.size()));
      years.forEach(year -> lower.add(Cell.label(year.head())));
    } else {
      String below = isBeforeBelow() ? "\n（" + before + "）" : "";
      years.forEach(year -> upper.add(Cell.label(year.head() + unitInHead + below)));
    }
    if (change) {
      String compared = lot.of("増減", "増減額", "対前年度増減額");
      upper.add(Cell.label(lettered ? compared + lot.of("（A-B）", "（B－A）") : compared));
    }
    if (overview && overviewLast) {
      upper.add(Cell.label("概要").down(down));
    }
    if (ministry == Ministry.OFFICE) {
      upper.add(Cell.label(lot.of("担当課", "担当部局", "所管")).down(down));
    }
    if (remark) {
      upper.add(Cell.label("備考").down(down));
    }
    return twoRows ? List.of(upper, lower) : List.of(upper);
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    if (numbered) {
      widths.add(5);
    }
    if (ministry == Ministry.COLUMN || ministry == Ministry.MERGED) {
      widths.add(10);
    }
    int amounts = years.size() + (change ? 1 : 0);
    int rest = 100 - widths.stream().mapToInt(Integer::intValue).sum() - 12 * amounts;
    rest -= remark ? 10 : 0;
    int texts = (overview ? 1 : 0) + (ministry == Ministry.OFFICE ? 1 : 0);
    int name = texts == 0 ? rest : rest / (texts + 1) + rest % (texts + 1);
    int text = rest / (texts + 1);
    widths.add(name);
    if (overview && !overviewLast) {
      widths.add(text);
    }
    IntStream.range(0, amounts).forEach(i -> widths.add(12));
    if (overview && overviewLast) {
      widths.add(text);
    }
    if (ministry == Ministry.OFFICE) {
      widths.add(text);
    }
    if (remark) {
      widths.add(10);
    }
    return widths;
  }

  private List<Cell> row(InventedMeasure measure, int number, int rowsOfGroup) {
    List<Cell> cells = new ArrayList<>();
    if (numbered) {
      cells.add(Cell.of(String.valueOf(number)));
    }
    if (ministry == Ministry.COLUMN) {
      cells.add(Cell.of(measure.offices().get(0)));
    } else if (ministry == Ministry.MERGED && rowsOfGroup > 0) {
      cells.add(Cell.of(measure.offices().get(0)).down(rowsOfGroup));
    }
    String office =
        ministry == Ministry.NONE && officeBelow ? "\n（" + measure.offices().get(0) + "）" : "";
    cells.add(Cell.of(badged(measure.name()) + office));
    if (overview && !overviewLast) {
      cells.add(Cell.of(measure.overview()));
    }
    for (String amount : measure.budget().split("\t")) {
      cells.add(Cell.of(amount));
    }
    if (change) {
      cells.add(Cell.of(lot.of("▲", "", "△") + "%,d".formatted(inventor.figure())));
    }
    if (overview && overviewLast) {
      cells.add(Cell.of(measure.overview()));
    }
    if (ministry == Ministry.OFFICE) {
      cells.add(Cell.of(measure.offices().get(0)));
    }
    if (remark) {
      cells.add(Cell.of(lot.of("", "", "新規", "継続", "一部基金")));
    }
    return cells;
  }

  private String badged(String name) {
    return badges ? lot.of("%s", "%s", "【新規】%s", "%s【拡充】", "(新)%s", "○%s").formatted(name) : name;
  }

  private List<Cell> total(String name, List<InventedMeasure> measures) {
    List<Cell> cells = new ArrayList<>();
    if (numbered) {
      cells.add(Cell.of(""));
    }
    boolean merged = ministry == Ministry.MERGED && name.equals(SUBTOTAL);
    if (ministry == Ministry.COLUMN || ministry == Ministry.MERGED && !merged) {
      cells.add(Cell.of(""));
    }
    cells.add(Cell.of(name));
    if (overview && !overviewLast) {
      cells.add(Cell.of(""));
    }
    for (Year year : years) {
      long sum =
          measures.stream()
              .flatMap(measure -> measure.lines().stream())
              .filter(line -> !line.included() && line.phase() == year.phase())
              .filter(line -> line.fiscalYear() == year.fiscalYear())
              .mapToLong(Amount::yen)
              .sum();
      cells.add(
          Cell.of("%,d".formatted(sum / unit.yen) + (unitAt.equals("cell") ? unit.printed : "")));
    }
    int blank = widths().size() - cells.size() - (merged ? 1 : 0);
    IntStream.range(0, blank).forEach(i -> cells.add(Cell.of("")));
    return cells;
  }

  private String design() {
    return "%d list %s, ministry %s, %d years%s, unit %s %s, %s%s%s%s%s%s%s%s"
        .formatted(
            fiscalYear,
            ruling,
            ministry,
            years.size(),
            twoRows ? " below one head" : "",
            unit,
            unitAt,
            numbered ? "numbered, " : "",
            overview ? overviewLast ? "overview last, " : "overview, " : "",
            totals ? "totals, " : "",
            headAgain ? "head on each page, " : "",
            change ? "change, " : "",
            remark ? "remark, " : "",
            subtotals ? "subtotals, " : "",
            nameHead);
  }
}

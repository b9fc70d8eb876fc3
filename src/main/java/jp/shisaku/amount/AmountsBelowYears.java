package jp.shisaku.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.budget.BudgetNotes;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Signs;

/**
 * A small table typed with blanks into the cell of the budget: a line of years, and below it a line
 * of amounts. An amount counts for the year above it: where there are as many of them as years, in
 * their order; where there are fewer, only if each stands below exactly one. Anything else is left
 * to be refused.
 */
public final class AmountsBelowYears {

  /** The ends of both lines differ by less than this share of the width of a year's column. */
  private static final double SAME_EDGE = 0.5;

  /** What stands below something shares at least this part of the shorter of both. */
  private static final double BELOW = 0.5;

  /** A word of a line; its box is known where it is the whole of what was set. */
  private record Word(String text, Piece piece, boolean alone) {

    Box box() {
      return piece.box();
    }
  }

  /** The words on one height. */
  private record Row(List<Word> words) {

    Box box() {
      return words.stream().map(Word::box).reduce(Box::union).orElseThrow();
    }

    boolean isOnHeightOf(Piece piece) {
      return isPlaced(piece)
          && piece.box().centerY() < box().bottom()
          && piece.box().centerY() > box().top();
    }
  }

  private AmountsBelowYears() {}

  /** The amounts with their years; empty where the cell is anything else. */
  public static List<Figure> in(List<Piece> cell) {
    boolean alike =
        cell.stream().map(AmountsBelowYears::isPlaced).distinct().count() == 1
            && cell.stream().allMatch(p -> p.line().isPresent() && p.onPageOf(cell.get(0)));
    if (!alike) {
      return List.of();
    }
    List<Row> rows = rows(cell);
    List<Figure> figures = new ArrayList<>();
    int at = 0;
    while (at + 1 < rows.size()) {
      List<Figure> pair = pair(rows.get(at), rows.get(at + 1));
      if (pair.isEmpty()) {
        break;
      }
      figures.addAll(pair);
      at += 2;
    }
    for (Row row : figures.isEmpty() ? List.<Row>of() : rows.subList(at, rows.size())) {
      Piece piece = row.words().get(0).piece();
      if (!BudgetNotes.isNote(piece.text())) {
        return List.of();
      }
      figures.add(figure("", piece.text(), piece));
    }
    return figures;
  }

  /**
   * The same with the years beside their amounts, below a line of stages: 年度 当初 補正 above 令和7年度 12
   * －, as a text has it. The unit may stand before one of the years; empty where a line has more
   * words or fewer than that of the stages.
   */
  public static Optional<Table> besideYears(List<Piece> cell) {
    if (cell.stream().anyMatch(piece -> isPlaced(piece) || piece.line().isEmpty())) {
      return Optional.empty();
    }
    List<Row> rows = rows(cell);
    List<Cell> cells = new ArrayList<>();
    String unit = "";
    for (int row = 0; row < rows.size(); row++) {
      List<String> words = new ArrayList<>(rows.get(row).words().stream().map(Word::text).toList());
      if (row > 0 && unit.isEmpty() && isUnit(words.get(0))) {
        unit = words.remove(0);
      }
      boolean fits = row == 0 || words.size() == cells.get(cells.size() - 1).column() + 1;
      if (!fits || !(row == 0 ? areStages(words) : areAmountsOfAYear(words))) {
        return Optional.empty();
      }
      for (int column = 0; column < words.size(); column++) {
        cells.add(Cell.ofTexts(row, column, List.of(words.get(column))));
      }
    }
    if (rows.size() < 2) {
      return Optional.empty();
    }
    cells.set(0, Cell.ofTexts(0, 0, List.of(cells.get(0).text() + unit)));
    return Optional.of(Table.of(cells));
  }

  /** 年度 or no word of the kind, and behind it stages of any year. */
  private static boolean areStages(List<String> words) {
    return words.size() > 1
        && words.stream()
            .skip(1)
            .allMatch(
                word -> GridHead.of(word, Optional.empty()).filter(h -> !h.hasYear()).isPresent());
  }

  private static boolean areAmountsOfAYear(List<String> words) {
    return GridHead.of(words.get(0), Optional.empty()).filter(GridHead::hasYear).isPresent()
        && words.stream().skip(1).allMatch(AmountsBelowYears::isFigure);
  }

  private static boolean isUnit(String word) {
    return !isFigure(word)
        && Unit.statedIn(word).isPresent()
        && word.chars().noneMatch(Character::isDigit);
  }

  /** False in a text, which has lines and no places. */
  private static boolean isPlaced(Piece piece) {
    return piece.block().box().isPresent();
  }

  private static List<Row> rows(List<Piece> cell) {
    List<Row> rows = new ArrayList<>();
    for (Piece piece : cell) {
      String[] texts = piece.text().strip().split("[\\s　]+");
      boolean goesOn = !rows.isEmpty() && rows.get(rows.size() - 1).isOnHeightOf(piece);
      Row row = goesOn ? rows.get(rows.size() - 1) : new Row(new ArrayList<>());
      for (String text : texts) {
        row.words().add(new Word(text, piece, texts.length == 1));
      }
      if (!goesOn) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<Figure> pair(Row years, Row amounts) {
    // Asked first, since most cells have sentences on their second row, and heads take long.
    if (!amounts.words().stream().allMatch(w -> isFigure(w.text()))) {
      return List.of();
    }
    List<GridHead> heads = new ArrayList<>();
    for (Word word : years.words()) {
      Optional<GridHead> before =
          heads.isEmpty() ? Optional.empty() : Optional.of(heads.get(heads.size() - 1));
      Optional<GridHead> head = GridHead.of(word.text(), before).filter(GridHead::hasYear);
      if (head.isEmpty()) {
        return List.of();
      }
      heads.add(head.get());
    }
    if (heads.size() < 2 || heads.stream().distinct().count() < heads.size()) {
      return List.of();
    }
    List<Integer> columns = columns(years, amounts);
    List<Figure> found = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Word amount = amounts.words().get(i);
      if (!Signs.areDashes(amount.text())) {
        found.add(figure(heads.get(columns.get(i)).text(), amount.text(), amount.piece()));
      }
    }
    return found;
  }

  private static boolean isFigure(String text) {
    return FigureText.isBare(text) || FigureText.isNumberOrDash(text);
  }

  /** For each amount the year it belongs to; empty where that is not certain. */
  private static List<Integer> columns(Row years, Row amounts) {
    boolean known =
        isPlaced(years.words().get(0).piece())
            && years.words().stream().allMatch(Word::alone)
            && amounts.words().stream().allMatch(Word::alone);
    if (known) {
      List<Integer> below =
          amounts.words().stream().map(amount -> yearAbove(amount, years)).toList();
      boolean certain = !below.contains(-1) && below.stream().distinct().count() == below.size();
      return certain ? below : List.of();
    }
    boolean one = years.words().size() == amounts.words().size();
    if (!isPlaced(years.words().get(0).piece())) {
      return one ? inOrder(years) : List.of();
    }
    double slack = SAME_EDGE * years.box().width() / years.words().size();
    boolean aligned =
        one
            && Math.abs(years.box().left() - amounts.box().left()) < slack
            && Math.abs(years.box().right() - amounts.box().right()) < slack;
    return aligned ? inOrder(years) : List.of();
  }

  private static List<Integer> inOrder(Row years) {
    return IntStream.range(0, years.words().size()).boxed().toList();
  }

  /** The one year that an amount stands below; -1 where it stands beside, or touches two. */
  private static int yearAbove(Word amount, Row years) {
    int found = -1;
    Box box = amount.box();
    for (int i = 0; i < years.words().size(); i++) {
      Box year = years.words().get(i).box();
      double shared = year.sharedWidth(box);
      if (shared > 0) {
        boolean below = found < 0 && shared > BELOW * Math.min(box.width(), year.width());
        if (!below) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static Figure figure(String head, String text, Piece piece) {
    return new Figure(head, text, false, piece.place());
  }
}

package jp.shisaku.sheet.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.Outline;

/**
 * Tells where the excerpts of the strategy begin behind a sheet: at a chapter (第4章 …) that opens a
 * paragraph outside all tables, or at the run of headings above 【具体的取組】.
 */
public record Excerpts(Labels labels, List<Piece> pieces) {

  private static final int LONGEST_MARK = 16;

  /** No more headings than these stand above 【具体的取組】. */
  public static final int DEEPEST_PATH = 10;

  private static final Pattern SURE = Pattern.compile("^[【［\\[]\\s*具体的");

  /** 海洋総合戦略（抄）, （参考）戦略の該当部分, 【大綱における記載】: says what the excerpt below it is of. */
  private static final Pattern CAPTION =
      Pattern.compile(".*(?:抜粋|[（(]抄[)）]|該当(?:部分|箇所)|における(?:記載|記述)|関係部分|関連部分).*");

  private static final int LONGEST_CAPTION = 40;

  /** Index of the first piece of the excerpts; the number of pieces where there are none. */
  public int start() {
    for (int i = 0; i < pieces.size(); i++) {
      if (isChapter(pieces.get(i))) {
        return withCaption(i);
      }
      if (isMark(labels, pieces.get(i)) && (isSure(pieces.get(i)) || runAbove(i) < i)) {
        return withCaption(runAbove(i));
      }
    }
    return pieces.size();
  }

  /** 【具体的取組】 stands in the strategy only; others are sub-headings of a sheet, too. */
  private static boolean isSure(Piece mark) {
    return SURE.matcher(mark.text()).find();
  }

  private int withCaption(int start) {
    return start > 0 && isCaption(pieces.get(start - 1)) ? start - 1 : start;
  }

  /** True for the title of an excerpt, which is no part of the strategy. */
  public static boolean isCaption(Piece piece) {
    return piece
        .line()
        .map(Line::text)
        .filter(text -> text.length() <= LONGEST_CAPTION && !text.endsWith("。"))
        .filter(text -> CAPTION.matcher(text).matches())
        .isPresent();
  }

  /**
   * The same pieces, with the tables of the sheet before an excerpt that is printed beside them and
   * was read before those that stand lower on the page.
   */
  static List<Piece> behindFields(List<Piece> rest, Labels labels) {
    int start = new Excerpts(labels, rest).start();
    if (start == 0 || start == rest.size() || !rest.get(start).onPageOf(rest.get(0))) {
      return rest;
    }
    Piece first = rest.get(start);
    Map<Boolean, List<Piece>> fields =
        rest.subList(start, rest.size()).stream()
            .collect(
                Collectors.partitioningBy(
                    p -> p.onPageOf(first) && fields(p, labels).findAny().isPresent()));
    List<Piece> ordered = new ArrayList<>(rest.subList(0, start));
    ordered.addAll(fields.get(true));
    ordered.addAll(fields.get(false));
    return ordered;
  }

  private static Stream<Field> fields(Piece piece, Labels labels) {
    return piece.cells().stream()
        .flatMap(cell -> labels.known(cell.text()).stream())
        .map(LabelMatch::field)
        .filter(Field::isOfMeasure);
  }

  /**
   * The same pieces, with the lines of an excerpt that is set as a table: 見出し | 本文. It goes on in
   * tables that begin below a chapter.
   */
  static List<Piece> unfolded(List<Piece> rest, Labels labels) {
    List<Piece> pieces = new ArrayList<>();
    boolean open = false;
    for (Piece piece : rest) {
      List<Piece> lines = lines(piece, open, labels);
      open |= lines.size() > 1;
      pieces.addAll(lines.isEmpty() ? List.of(piece) : lines);
    }
    return pieces;
  }

  /** The lines of an excerpt in a table; empty for any other piece. */
  private static List<Piece> lines(Piece piece, boolean open, Labels labels) {
    // 該当箇所, which says a position elsewhere, heads the headings here.
    if (piece.table().isEmpty() || fields(piece, labels).anyMatch(f -> f != Field.POSITIONS)) {
      return List.of();
    }
    List<Piece> lines =
        piece.table().get().cells().stream().flatMap(cell -> lines(piece, cell).stream()).toList();
    int start = 0;
    while (start < lines.size() && !opensExcerpt(lines.get(start).text(), open)) {
      start++;
    }
    List<Piece> excerpt = lines.subList(start, lines.size());
    return excerpt.stream().anyMatch(p -> isMark(labels, p) || Outline.isItem(p.text()))
        ? excerpt
        : List.of();
  }

  private static boolean opensExcerpt(String text, boolean open) {
    return Outline.isChapter(text) || open && (Outline.isNumbered(text) || Outline.isItem(text));
  }

  /** The lines of a cell; of one of headings beside their items, each heading on one line. */
  private static List<Piece> lines(Piece table, Cell cell) {
    List<Piece> lines = table.within(cell);
    boolean besideItems =
        table
            .table()
            .flatMap(t -> t.rightOf(cell))
            .filter(beside -> Outline.isItem(beside.text()))
            .isPresent();
    if (!besideItems
        || lines.stream().anyMatch(p -> p.line().isEmpty() || Outline.isItem(p.text()))) {
      return lines;
    }
    List<Piece> whole = new ArrayList<>();
    for (Piece piece : lines) {
      Line line = piece.line().orElseThrow();
      if (whole.isEmpty() || Outline.isNumbered(line.text())) {
        whole.add(piece);
      } else {
        Line above = whole.remove(whole.size() - 1).line().orElseThrow();
        whole.add(piece.with(above.withText(above.text() + line.text())));
      }
    }
    return whole;
  }

  /** True for the line 【具体的取組】. */
  public static boolean isMark(Labels labels, Piece piece) {
    return piece
        .line()
        .filter(l -> l.text().length() <= LONGEST_MARK)
        .filter(l -> Brackets.isOpening(l.text().charAt(0)))
        .flatMap(l -> labels.known(l.text()))
        .filter(m -> m.field() == Field.ITEMS)
        .isPresent();
  }

  private static boolean isChapter(Piece piece) {
    return piece.line().isPresent()
        && piece.opensParagraph()
        && Outline.isChapter(piece.text())
        && Outline.mayBeHeading(piece.text());
  }

  /**
   * The headings right above a line: from a chapter on those that may be one, else the numbered
   * ones. A letter may be misread as a character that numbers nothing: 才 for オ.
   */
  private int runAbove(int mark) {
    for (int i = mark - 1; i >= Math.max(0, mark - DEEPEST_PATH); i--) {
      String text = pieces.get(i).text();
      if (pieces.get(i).line().isEmpty() || !Outline.isItem(text) && !Outline.mayBeHeading(text)) {
        break;
      }
      if (Outline.isChapter(text)) {
        return i;
      }
    }
    return numberedAbove(mark);
  }

  private int numberedAbove(int mark) {
    int start = mark;
    for (int i = mark - 1; i >= 0; i--) {
      String text = pieces.get(i).text();
      if (pieces.get(i).line().isEmpty() || !Outline.isItem(text) && !Outline.isNumbered(text)) {
        break;
      }
      start = i;
    }
    return start;
  }
}

package jp.shisaku.sheet.header;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.amount.StatedBudget;
import jp.shisaku.label.Field;
import jp.shisaku.page.Cell;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.field.HeadLines;
import jp.shisaku.sheet.field.Print;

/**
 * Sheets with a part of their header in lines above the label of their name: 予算額　52百万円 as a banner
 * below the title. So it is only where they stand at the head of their pages, or where each sheet
 * of the file has such lines, also the first one; and where the sheet does not say the same below.
 *
 * @param fields the labels of a piece
 */
record FieldsAboveName(
    List<Piece> pieces, Headings headings, HeadLines lines, Function<Piece, Set<Field>> fields) {

  private static final Set<Field> HEADER =
      EnumSet.of(Field.OFFICES, Field.CLASSIFICATION, Field.POSITIONS, Field.BUDGET);

  private static final String YEN = "円";
  private static final String NOTE = "※";

  /** The same sheets, with those lines. */
  List<Anchor> taken(List<Anchor> anchors) {
    List<Anchor> moved =
        IntStream.range(0, anchors.size()).mapToObj(i -> moved(anchors, i)).toList();
    List<Anchor> changed =
        IntStream.range(0, anchors.size())
            .filter(i -> moved.get(i).body() < anchors.get(i).body())
            .mapToObj(moved::get)
            .toList();
    return changed.size() == anchors.size() || changed.stream().allMatch(this::isHeaded)
        ? moved
        : anchors;
  }

  private Anchor moved(List<Anchor> anchors, int index) {
    int last = index == 0 ? 0 : anchors.get(index - 1).body() + 1;
    int next = index + 1 < anchors.size() ? anchors.get(index + 1).body() : pieces.size();
    int first = first(anchors.get(index).body(), last, next);
    return first < anchors.get(index).body()
        ? new Anchor(headings.start(first - 1, first, last), first)
        : anchors.get(index);
  }

  /** True where they open their page, or stand below the larger or bolder print of a title. */
  private boolean isHeaded(Anchor anchor) {
    Piece first = pieces.get(anchor.start());
    return first.opensPage() && first.page().hasLayout()
        || anchor.start() < anchor.body() && Print.isOfTitle(first, pieces.get(anchor.body()));
  }

  /** The first of those lines; the body itself where there are none. */
  private int first(int body, int last, int next) {
    int first = body;
    if (isRowOfHeads(body)) {
      return first;
    }
    Set<Field> below = fieldsFrom(body, next);
    for (int i = body - 1; i >= last && first - i <= StatedBudget.MOST_LINES; i--) {
      Piece piece = pieces.get(i);
      if (piece.line().isEmpty() || !piece.onPageOf(pieces.get(body))) {
        break;
      }
      Set<Field> here = fieldsOf(i, first);
      if (here.isEmpty() ? !mayGoOn(piece) : !Collections.disjoint(here, below)) {
        break;
      }
      first = here.isEmpty() ? first : i;
    }
    return first;
  }

  /** True for the second line of amounts, or a note on them; a heading has no yen. */
  private static boolean mayGoOn(Piece line) {
    return line.text().contains(YEN) || line.text().startsWith(NOTE);
  }

  /** 事業名 | 予算額 above names and amounts: the head of a table within a sheet. */
  private boolean isRowOfHeads(int body) {
    List<Cell> cells = pieces.get(body).table().map(table -> table.row(0)).orElse(List.of());
    return cells.size() > 1
        && cells.stream().allMatch(cell -> lines.labels().known(cell.text()).isPresent());
  }

  /** The fields of a line, which may go on up to another one. */
  private Set<Field> fieldsOf(int line, int end) {
    Set<Field> fields = lines.labelsIn(line);
    fields.retainAll(HEADER);
    List<String> texts = pieces.subList(line, end).stream().map(Piece::text).toList();
    return fields.isEmpty() && StatedBudget.lines(texts) > 0 ? EnumSet.of(Field.BUDGET) : fields;
  }

  /** The fields of the header that begins at a piece, without such lines above the next one. */
  private Set<Field> fieldsFrom(int body, int next) {
    int lines = pieces.get(body).table().isPresent() ? 1 : OfficeLines.HEADER_LINES;
    int foot = next;
    while (next < pieces.size()
        && foot - 1 > body
        && pieces.get(foot - 1).line().isPresent()
        && !fieldsOf(foot - 1, foot).isEmpty()) {
      foot--;
    }
    int end = Math.min(Math.min(body + lines, foot), Piece.endOfPage(pieces, body));
    return pieces.subList(body, end).stream()
        .flatMap(piece -> fields.apply(piece).stream())
        .collect(Collectors.toSet());
  }
}

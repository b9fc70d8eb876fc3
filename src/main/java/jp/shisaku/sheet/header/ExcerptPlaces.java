package jp.shisaku.sheet.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;
import jp.shisaku.sheet.field.Fields;
import jp.shisaku.text.Fold;
import jp.shisaku.text.Outline;

/**
 * Excerpts of the strategy that do not stand behind their sheet: those before each sheet, and those
 * of all sheets together at the end, each under the heading of its sheet.
 */
record ExcerptPlaces(Labels labels) {

  /** Under the heading of a sheet its excerpt begins within so many lines. */
  private static final int OPENING = 12;

  /** So many sheets have an excerpt at the end, or what looks like one is a part of the last. */
  private static final int FEWEST = 2;

  /**
   * Where before the first sheet its excerpt begins; the number of pieces where there is none. The
   * contents name chapters, too: only 【具体的取組】 is sure, and the page on which it stands.
   */
  int leading(List<Piece> front) {
    for (int i = 0; i < front.size(); i++) {
      if (Excerpts.isMark(labels, front.get(i))) {
        int start = Piece.topOfPage(front, i);
        return front.get(i).page().hasLayout() || start > 0 ? start : front.size();
      }
    }
    return front.size();
  }

  /** True where the excerpt behind each sheet is that of the next one: the last one has none. */
  static boolean precede(List<Sheet> sheets) {
    int last = sheets.size() - 1;
    return last >= 0
        && sheets.get(last).excerpts().isEmpty()
        && sheets.subList(0, last).stream()
            .allMatch(s -> !s.excerpts().isEmpty() && s.excerpts().get(0).opensPage());
  }

  /** The sheets, each with the excerpt before it. */
  static List<Sheet> moved(List<Piece> leading, List<Sheet> sheets) {
    List<Sheet> moved = new ArrayList<>();
    List<Piece> before = leading;
    for (Sheet sheet : sheets) {
      moved.add(with(sheet, sheet.body(), before));
      before = sheet.excerpts();
    }
    return moved;
  }

  /** The sheets, with the excerpts that stand together behind the last one given to each. */
  List<Sheet> gathered(List<Sheet> sheets) {
    if (sheets.size() < FEWEST || sheets.get(sheets.size() - 1).excerpts().isEmpty()) {
      return sheets;
    }
    Sheet last = sheets.get(sheets.size() - 1);
    List<Piece> all = new ArrayList<>(last.body());
    all.addAll(last.excerpts());
    Map<Integer, Integer> headed = headed(all, sheets);
    if (headed.values().stream().distinct().count() < FEWEST) {
      return sheets;
    }
    List<Sheet> given = new ArrayList<>(sheets);
    int end = all.size();
    List<Integer> starts = new ArrayList<>(headed.keySet());
    Map<Integer, List<Piece>> excerpts = new HashMap<>();
    for (int i = starts.size() - 1; i >= 0; i--) {
      excerpts
          .computeIfAbsent(headed.get(starts.get(i)), s -> new ArrayList<>())
          .addAll(0, all.subList(starts.get(i) + 1, end));
      end = starts.get(i);
    }
    given.set(sheets.size() - 1, with(last, all.subList(0, titled(all, end)), List.of()));
    excerpts.forEach(
        (sheet, pieces) -> {
          Sheet own = given.get(sheet);
          List<Piece> joined = new ArrayList<>(own.excerpts());
          joined.addAll(pieces);
          given.set(sheet, with(own, own.body(), joined));
        });
    return given;
  }

  /** Where lines are the heading or name of a sheet with an excerpt below, and of which sheet. */
  private Map<Integer, Integer> headed(List<Piece> pieces, List<Sheet> sheets) {
    Map<String, Integer> names = new HashMap<>();
    for (int i = 0; i < sheets.size(); i++) {
      names.putIfAbsent(heading(sheets.get(i)), i);
      names.putIfAbsent(name(sheets.get(i)), i);
    }
    names.remove("");
    Map<Integer, Integer> headed = new TreeMap<>();
    for (int i = 1; i < pieces.size(); i++) {
      Integer sheet =
          pieces.get(i).line().isPresent() ? names.get(Fold.letters(pieces.get(i).text())) : null;
      if (sheet != null && opensExcerpt(pieces, i + 1)) {
        headed.put(i, sheet);
      }
    }
    return headed;
  }

  private boolean opensExcerpt(List<Piece> pieces, int from) {
    List<Piece> next = pieces.subList(from, Math.min(from + OPENING, pieces.size()));
    return !next.isEmpty()
        && next.get(0).line().isPresent()
        && Outline.isNumbered(next.get(0).text())
        && next.stream().anyMatch(piece -> Excerpts.isMark(labels, piece));
  }

  /** Where the title above the first of them begins, on a page of its own. */
  private static int titled(List<Piece> pieces, int first) {
    int start = first;
    while (start > 1
        && !pieces.get(start).opensPage()
        && pieces.get(start - 1).line().isPresent()
        && Outline.mayBeHeading(pieces.get(start - 1).text())) {
      start--;
    }
    boolean captioned = first > 1 && Excerpts.isCaption(pieces.get(first - 1));
    return pieces.get(start).opensPage() ? start : captioned ? first - 1 : first;
  }

  private static String heading(Sheet sheet) {
    return Fold.letters(Piece.joined(sheet.heading()));
  }

  private String name(Sheet sheet) {
    return Optional.ofNullable(Fields.of(sheet, labels).value().get(Field.NAME))
        .map(Value::text)
        .map(Fold::letters)
        .orElse("");
  }

  private static Sheet with(Sheet sheet, List<Piece> body, List<Piece> excerpts) {
    return Sheet.labelled(sheet.heading(), sheet.badges(), body, excerpts);
  }
}

package jp.shisaku.sheet.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.amount.TitleAmounts;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.HeadingMark;
import jp.shisaku.sheet.LabelledOffice;

/**
 * Titles above the labels of a sheet that end with its amounts in brackets, also where they wrap:
 * 灯台の塗り替え（R7補正：100百万円、R8当初：200百万円） above ■目的. They are taken for two lines, as the name and the
 * amounts below it are read. One alone may be a line of a text, so that two stand above the same
 * label.
 */
final class AmountTitles {

  private static final int FEWEST = 2;

  /** What begins an item of a text, and no title. */
  private static final Pattern BULLET = Pattern.compile("^[・･‐\\-－*※➤✓]");

  /** A title is wrapped over no more lines. */
  private static final int MOST_LINES = 6;

  /**
   * @param lines how many lines the title has
   * @param below the field of the label below it
   */
  private record Title(String text, TitleAmounts parts, int lines, Optional<Field> below) {}

  private AmountTitles() {}

  /** The same pieces, such titles as one line each, and the amounts above a label as another. */
  static List<Piece> parted(List<Piece> pieces, Labels labels) {
    // Where names have a label, titles are none.
    if (pieces.stream().anyMatch(piece -> piece.holds(Field.NAME, labels))) {
      return pieces;
    }
    Map<Integer, Title> titles = new HashMap<>();
    Map<Field, Integer> below = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      Optional<Title> title = at(pieces, i, labels);
      if (title.isPresent()) {
        titles.put(i, title.get());
        title.get().below().ifPresent(field -> below.merge(field, 1, Integer::sum));
        i += title.get().lines() - 1;
      }
    }
    if (titles.isEmpty()) {
      return pieces;
    }
    List<Piece> parted = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Title title = titles.get(i);
      if (title == null) {
        parted.add(pieces.get(i));
        continue;
      }
      List<Piece> lines = pieces.subList(i, i + title.lines());
      boolean above = title.below().filter(field -> below.get(field) >= FEWEST).isPresent();
      if (above) {
        parted.add(whole(lines, title.parts().name()));
        parted.add(whole(lines, title.parts().amounts()));
      } else {
        parted.add(lines.size() == 1 ? lines.get(0) : whole(lines, title.text()));
      }
      i += title.lines() - 1;
    }
    return parted;
  }

  private static Piece whole(List<Piece> title, String text) {
    Line line = title.get(0).line().orElseThrow();
    Optional<Box> box = title.stream().flatMap(p -> p.block().box().stream()).reduce(Box::union);
    Line placed = box.map(b -> line.withText(text, b)).orElseGet(() -> line.withText(text));
    return title.get(0).with(placed);
  }

  private static Optional<Title> at(List<Piece> pieces, int index, Labels labels) {
    Piece first = pieces.get(index);
    if (first.line().isEmpty() || BULLET.matcher(first.text()).find()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder(first.text());
    int end = index + 1;
    while (end < pieces.size()
        && end - index < MOST_LINES
        && (TitleAmounts.goesOn(text.toString(), pieces.get(end).text())
            || end == index + 1 && isNameAlone(text.toString(), pieces.get(end).text()))
        && labelOf(pieces.get(end), labels).isEmpty()
        && goesOn(pieces.get(end - 1), pieces.get(end))) {
      text.append(pieces.get(end).isRightOf(pieces.get(end - 1)) ? " " : "");
      text.append(pieces.get(end).text());
      end++;
    }
    Optional<Field> below =
        end < pieces.size() ? labelOf(pieces.get(end), labels) : Optional.empty();
    int lines = end - index;
    String whole = text.toString();
    return TitleAmounts.in(whole)
        .filter(parts -> labels.leadingKnown(first.text()).isEmpty())
        .map(parts -> new Title(whole, parts, lines, below));
  }

  /** True for a numbered or marked line that may be the first part of a name. */
  private static boolean isNameAlone(String text, String below) {
    return !HeadingMark.of(text).isNone()
        && HeadingMark.of(below).isNone()
        && text.indexOf('。') < 0
        && TitleAmounts.in(text).isEmpty();
  }

  private static boolean goesOn(Piece above, Piece below) {
    Optional<Line> first = above.line();
    Optional<Line> next = below.line();
    if (first.isEmpty() || next.isEmpty() || !above.onPageOf(below)) {
      return false;
    }
    boolean placed = first.get().box().isPresent() && next.get().box().isPresent();
    return first.get().fontSize() == next.get().fontSize()
        && first.get().bold() == next.get().bold()
        && (placed ? below.isRightBelow(above) || below.isRightOf(above) : !next.get().afterGap());
  }

  private static Optional<Field> labelOf(Piece piece, Labels labels) {
    Optional<Field> label =
        piece
            .labels(labels)
            .map(LabelMatch::field)
            .filter(field -> field.isOfMeasure() && field != Field.BUDGET)
            .findFirst();
    boolean office =
        piece.line().isPresent() && LabelledOffice.in(piece.text(), labels).isPresent();
    return office ? Optional.of(Field.OFFICES) : label;
  }
}

package jp.shisaku.layout.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Line;

/** The lines of one region: a cell, a frame, or the page outside of both. */
public final class Lines {

  /** Ruby is at most this part of the size of the text below it. */
  private static final double RUBY_SIZE = 0.62;

  private Lines() {}

  /** A line and whether it reads downwards. */
  public record Draft(Line line, boolean standing) {
    public Box box() {
      return line.box().orElseThrow();
    }
  }

  /** The text of a short cell, its lines joined as they were wrapped. */
  public static String joined(List<TextMark> marks) {
    return of(marks, true).stream().map(draft -> draft.line().text()).collect(Collectors.joining());
  }

  /** The lines, not in order yet, none after a gap yet. */
  public static List<Draft> of(List<TextMark> marks, boolean inCell) {
    List<TextMark> joined = Standing.joined(marks);
    List<TextMark> lying = new ArrayList<>();
    List<Draft> result = new ArrayList<>();
    for (TextMark mark : joined) {
      if (mark.direction() == Direction.RIGHT) {
        lying.add(mark);
      } else if (!mark.blank()) {
        result.add(new Draft(line(List.of(mark), mark.text()), mark.direction() != Direction.LEFT));
      }
    }
    double split = inCell ? Distances.CELL_SPLIT : Distances.LINE_SPLIT;
    List<List<TextMark>> pieces = withoutRuby(Rows.pieces(lying, split));
    if (!inCell) {
      pieces = TouchingColumns.parted(pieces);
    }
    if (inCell && isStack(pieces)) {
      TextMark stack = Standing.stack(pieces.stream().map(p -> p.get(0)).toList());
      result.add(new Draft(line(List.of(stack), stack.text()), true));
    } else {
      pieces.forEach(p -> result.add(new Draft(line(p, Spacing.text(p)), false)));
    }
    return result;
  }

  /** A narrow cell with one character a line holds a label that is set downwards. */
  private static boolean isStack(List<List<TextMark>> pieces) {
    return pieces.size() >= 2
        && pieces.stream()
            .allMatch(p -> inked(p).size() == 1 && Letters.oneSquare(inked(p).get(0).text()))
        && overlapping(pieces);
  }

  private static boolean overlapping(List<List<TextMark>> pieces) {
    Box first = pieces.get(0).get(0).box();
    return pieces.stream().allMatch(p -> first.contains(p.get(0).box().centerX(), first.top()));
  }

  private static List<TextMark> inked(List<TextMark> piece) {
    List<TextMark> inked = new ArrayList<>(piece.size());
    for (TextMark mark : piece) {
      if (!mark.blank()) {
        inked.add(mark);
      }
    }
    return inked;
  }

  /** Small kana that stand above a text tell how it is read; they are left out. */
  private static List<List<TextMark>> withoutRuby(List<List<TextMark>> pieces) {
    List<List<TextMark>> result = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      if (!isRuby(pieces, i)) {
        result.add(pieces.get(i));
      }
    }
    return result;
  }

  private static boolean isRuby(List<List<TextMark>> pieces, int index) {
    List<TextMark> piece = pieces.get(index);
    for (TextMark mark : piece) {
      if (!mark.blank() && !Letters.allKana(mark.text())) {
        return false;
      }
    }
    Box ruby = box(piece);
    double size = inked(piece).get(0).size();
    for (int i = index + 1; i < Math.min(pieces.size(), index + 6); i++) {
      TextMark below = pieces.get(i).get(0);
      Box base = box(pieces.get(i));
      boolean above = Math.abs(base.top() - ruby.bottom()) < size * 0.8;
      boolean within =
          ruby.left() > base.left() - size * 2 && ruby.right() < base.right() + size * 2;
      if (above && within && size <= RUBY_SIZE * below.size()) {
        return true;
      }
    }
    return false;
  }

  static Box box(List<TextMark> piece) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (TextMark mark : piece) {
      if (!mark.blank()) {
        left = Math.min(left, mark.box().left());
        top = Math.min(top, mark.box().top());
        right = Math.max(right, mark.box().right());
        bottom = Math.max(bottom, mark.box().bottom());
      }
    }
    return new Box(left, top, right, bottom);
  }

  private static Line line(List<TextMark> piece, String text) {
    Box box = box(piece);
    List<TextMark> inked = inked(piece);
    double[] sizes = new double[inked.size()];
    int bold = 0;
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = inked.get(i).size();
      bold += inked.get(i).bold() ? 1 : 0;
    }
    Arrays.sort(sizes);
    double size = sizes[sizes.length / 2];
    return new Line(
        text.strip(), Optional.of(box), box.left(), size, bold * 2 > sizes.length, false);
  }
}

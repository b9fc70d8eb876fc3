package jp.shisaku.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;

/**
 * A row of a table that is ruled across only: what stands between two rulings, or above the first.
 *
 * @param top in points
 * @param bottom in points
 */
record Band(double top, double bottom, List<TextMark> texts) {

  /** No table has so many columns. */
  private static final int MOST_WHITES = 40;

  /** Labels and heads are no longer, with the lines that they are wrapped to. */
  private static final int LONGEST_LABEL = 24;

  /** Print larger than that of the other rows by this factor is that of a heading. */
  private static final double LARGER = 1.3;

  /** White from the top of a row to its foot. */
  record White(double from, double to) {

    /** The white between two columns is at least so wide; in points. */
    static final double NARROWEST = 4;

    static Optional<White> widest(Stream<White> whites) {
      return whites.max(Comparator.comparingDouble(White::width));
    }

    double width() {
      return to - from;
    }

    boolean isWide() {
      return width() >= NARROWEST;
    }

    double middle() {
      return (from + to) / 2;
    }

    White shared(White other) {
      return new White(Math.max(from, other.from), Math.min(to, other.to));
    }

    /** What a box leaves of it, left and right. */
    Stream<White> without(Box box) {
      return to <= box.left() || from >= box.right()
          ? Stream.of(this)
          : Stream.of(new White(from, box.left()), new White(box.right(), to));
    }
  }

  /** The wide whites between its texts, from left to right; none in a row of dots. */
  List<White> whites() {
    List<TextMark> sorted = new ArrayList<>(texts);
    sorted.sort(Comparator.comparingDouble(t -> t.box().left()));
    List<White> whites = new ArrayList<>();
    double end = sorted.isEmpty() ? 0 : sorted.get(0).box().left();
    for (TextMark text : sorted) {
      White white = new White(end, text.box().left());
      if (white.isWide()) {
        whites.add(white);
      }
      end = Math.max(end, text.box().right());
    }
    return whites.size() > MOST_WHITES ? List.of() : whites;
  }

  /** True for a row with a text left of the white, and none across it. */
  boolean isParted(White white) {
    return texts.stream().anyMatch(t -> t.box().right() <= white.middle())
        && texts.stream()
            .map(TextMark::box)
            .noneMatch(b -> b.left() < white.middle() && b.right() > white.middle());
  }

  /** False for a row with larger print, which is a heading above the next table. */
  boolean isSetLike(Band other) {
    return size() <= other.size() * LARGER;
  }

  private double size() {
    return texts.stream().mapToDouble(TextMark::size).max().orElse(0);
  }

  boolean isLabel(double from, double to) {
    return KnownLabels.STANDARD.known(text(from, to)).isPresent();
  }

  /** The field that a head of a list announces. */
  Optional<Field> column(double from, double to) {
    return KnownLabels.STANDARD.column(text(from, to));
  }

  List<TextMark> between(double from, double to) {
    return texts.stream().filter(t -> t.box().centerX() > from && t.box().centerX() < to).toList();
  }

  /** What stands between two places, its lines joined; "" where it is too long for a label. */
  String text(double from, double to) {
    List<TextMark> inside = between(from, to);
    return inside.size() > LONGEST_LABEL ? "" : Lines.joined(inside);
  }

  /** The white behind the label that the row begins with. */
  Optional<White> behindLabel() {
    return whites().stream()
        .limit(3)
        .filter(white -> isLabel(Double.NEGATIVE_INFINITY, white.middle()))
        .findFirst();
  }
}

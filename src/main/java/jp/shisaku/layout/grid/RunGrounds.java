package jp.shisaku.layout.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Shade;
import jp.shisaku.layout.line.TextMark;

/**
 * The ground of one line that was painted in pieces. A word processor begins another run where
 * Japanese turns into figures, or where the letters get smaller (灯台の塗り替え 【令和|8|年度…), and paints a
 * ground for each: together they are one, and no cells.
 */
final class RunGrounds {

  /** Between two runs there is next to nothing; in em. */
  private static final double CLOSE = 0.3;

  /** The last sign that is no Japanese one. */
  private static final char LAST_WESTERN = '\u024f';

  private RunGrounds() {}

  /** A ground, and the texts at both of its ends that are no blanks. */
  private record Piece(Shade shade, TextMark first, TextMark last) {

    /** True where the next run begins where this one ends. */
    boolean goesOnWith(Piece next) {
      double slack = CLOSE * Math.min(last.size(), next.first.size());
      return shade.rgb() == next.shade.rgb()
          && isOnLineOf(next)
          && Math.abs(next.shade.box().left() - shade.box().right()) <= slack
          && (last.size() != next.first.size() || isWestern(last) != isWestern(next.first));
    }

    /** Fonts reach below the line by different shares of their size. */
    private boolean isOnLineOf(Piece next) {
      double slack = CLOSE * Math.min(last.size(), next.first.size());
      return Math.abs(shade.box().bottom() - next.shade.box().bottom()) <= slack;
    }

    Piece with(Piece next) {
      Box box = shade.box().union(next.shade.box());
      return new Piece(new Shade(box, shade.rgb()), first, next.last);
    }

    private static boolean isWestern(TextMark text) {
      return !text.text().isEmpty() && text.text().charAt(0) <= LAST_WESTERN;
    }
  }

  /** The shades, those of the runs of one line as one. */
  static List<Shade> joined(List<Shade> shades, List<TextMark> texts) {
    List<Shade> rest = new ArrayList<>(shades);
    List<Piece> pieces = new ArrayList<>();
    for (Shade shade : shades) {
      if (hasNeighbour(shade, shades)) {
        piece(shade, texts).ifPresent(pieces::add);
      }
    }
    pieces.sort(Comparator.comparingDouble(p -> p.shade().box().left()));
    List<Piece> open = new ArrayList<>();
    for (Piece piece : pieces) {
      Optional<Piece> before = open.stream().filter(p -> p.goesOnWith(piece)).findFirst();
      Piece whole = before.map(p -> p.with(piece)).orElse(piece);
      before.ifPresent(
          p -> {
            open.remove(p);
            rest.remove(p.shade());
            rest.remove(piece.shade());
            rest.add(whole.shade());
          });
      open.add(whole);
    }
    return rest;
  }

  private static boolean hasNeighbour(Shade shade, List<Shade> shades) {
    Box box = shade.box();
    double slack = CLOSE * box.height();
    return shades.stream()
        .filter(s -> s.rgb() == shade.rgb() && !s.box().equals(box))
        .map(Shade::box)
        .filter(b -> Math.abs(b.bottom() - box.bottom()) <= slack)
        .anyMatch(
            b ->
                Math.abs(b.left() - box.right()) <= slack
                    || Math.abs(b.right() - box.left()) <= slack);
  }

  private static Optional<Piece> piece(Shade shade, List<TextMark> texts) {
    List<TextMark> inside =
        texts.stream()
            .filter(t -> shade.box().holds(t.box()))
            .sorted(Comparator.comparingDouble(t -> t.box().left()))
            .toList();
    List<TextMark> inked = inside.stream().filter(t -> !t.blank()).toList();
    return inked.isEmpty() || !isTight(shade.box(), inside)
        ? Optional.empty()
        : Optional.of(new Piece(shade, inked.get(0), inked.get(inked.size() - 1)));
  }

  /** True for a ground that begins and ends with its text, blanks among it. */
  private static boolean isTight(Box ground, List<TextMark> inside) {
    TextMark first = inside.get(0);
    TextMark last = inside.get(inside.size() - 1);
    double slack = CLOSE * Math.max(first.size(), last.size());
    return first.box().left() - ground.left() <= slack
        && ground.right() - last.box().right() <= slack;
  }
}

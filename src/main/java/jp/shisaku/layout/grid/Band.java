package jp.shisaku.layout.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shisaku.label.Field;
import jp.shisaku.layout.line.KnownLabels;
import jp.shisaku.layout.line.Lines;
import jp.shisaku.layout.line.TextMark;
import jp.shisaku.page.White;

/**
 * A row of a table that is ruled across only: what stands between two rulings, or above the first.
 *
 * @param top in points
 * @param bottom in points
 */
public record Band(double top, double bottom, List<TextMark> texts) {

  /** No table has so many columns. */
  private static final int MOST_WHITES = 40;

  /** Labels and heads are no longer, with the lines that they are wrapped to. */
  private static final int LONGEST_LABEL = 24;

  /** Print larger than that of the other rows by this factor is that of a heading. */
  private static final double LARGER = 1.3;

  /** The white between two columns is at least so wide; in points. */
  public static final double NARROWEST_WHITE = 4;

  public static boolean isWide(White white) {
    return white.width() >= NARROWEST_WHITE;
  }

  /** The wide whites between its texts, from left to right; none in a row of dots. */
  List<White> whites() {
    List<White> whites = wide(texts.stream()).toList();
    return whites.size() > MOST_WHITES ? List.of() : whites;
  }

  /** The wide whites between texts, from left to right. */
  static Stream<White> wide(Stream<TextMark> texts) {
    return White.across(texts.map(TextMark::box).toList()).stream().filter(Band::isWide);
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

  /** The white behind the same label where another text heads it and stands at its left. */
  Optional<White> behindHeadedLabel(White gutter) {
    return beforeLabel(gutter)
        .flatMap(
            before -> whites().stream().filter(white -> isWide(white.shared(gutter))).findFirst());
  }

  /** The white between a label that ends at the gutter and the text that heads it. */
  Optional<White> beforeLabel(White gutter) {
    return whites().stream()
        .filter(white -> white.to() < gutter.from())
        .filter(white -> isLabel(white.middle(), gutter.middle()))
        .findFirst();
  }

  /** Where the text between two places begins; the second one where there is none. */
  double left(double from, double to) {
    return between(from, to).stream().mapToDouble(t -> t.box().left()).min().orElse(to);
  }
}

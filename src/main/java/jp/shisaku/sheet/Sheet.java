package jp.shisaku.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shisaku.label.Field;
import jp.shisaku.piece.Piece;

/**
 * One policy sheet.
 *
 * @param heading the lines of the page title above it; empty where there is none
 * @param badges marks beside the heading that say whether the measure is new
 * @param body everything from 施策名 on, up to the excerpts
 * @param excerpts the excerpts of the strategy behind it
 * @param placed the values that the form tells by their place: the title of a deck's page, the
 *     columns of a list; empty where labels tell them
 * @param relisted true where the form says beside the name that it is printed elsewhere, too
 * @param standing short lines that nearly all sheets of the publication have
 */
public record Sheet(
    List<Piece> heading,
    List<Piece> badges,
    List<Piece> body,
    List<Piece> excerpts,
    Map<Field, Value> placed,
    boolean relisted,
    Set<String> standing) {

  public Sheet {
    heading = List.copyOf(heading);
    badges = List.copyOf(badges);
    body = List.copyOf(body);
    excerpts = List.copyOf(excerpts);
    placed = placed.isEmpty() ? Map.of() : new EnumMap<>(placed);
    standing = Set.copyOf(standing);
  }

  /** A sheet whose values are told by labels. */
  public static Sheet labelled(
      List<Piece> heading, List<Piece> badges, List<Piece> body, List<Piece> excerpts) {
    return new Sheet(heading, badges, body, excerpts, Map.of(), false, Set.of());
  }

  /** A sheet whose values are told by their place. */
  public static Sheet placed(List<Piece> body, Map<Field, Value> values) {
    return placed(body, values, false);
  }

  /** The same, of which a place beside the name says 再掲. */
  public static Sheet placed(List<Piece> body, Map<Field, Value> values, boolean relisted) {
    return new Sheet(List.of(), List.of(), body, List.of(), values, relisted, Set.of());
  }

  /** The same with marks beside its name. */
  public Sheet withBadges(List<Piece> marks) {
    return new Sheet(heading, marks, body, excerpts, placed, relisted, standing);
  }

  /** The same with other lines above it. */
  public Sheet withHeading(List<Piece> other) {
    return new Sheet(other, badges, body, excerpts, placed, relisted, standing);
  }

  /** The same, of a publication whose sheets share these lines. */
  public Sheet withStanding(Set<String> lines) {
    return new Sheet(heading, badges, body, excerpts, placed, relisted, lines);
  }
}

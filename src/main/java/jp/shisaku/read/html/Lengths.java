package jp.shisaku.read.html;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as style sheets write them, in points. */
final class Lengths {

  /** Of one pixel of a style sheet, which has 96 an inch. */
  static final double POINTS_OF_PIXEL = 0.75;

  private static final Pattern LENGTH =
      Pattern.compile("(?<number>[+-]?(?:\\d{1,9}\\.?\\d{0,9}|\\.\\d{1,9}))(?<unit>[a-z%]*)");

  /** A bare number counts pixels, as browsers read it in old pages: pdftohtml once wrote so. */
  private static final Map<String, Double> POINTS =
      Map.of(
          "",
          POINTS_OF_PIXEL,
          "px",
          POINTS_OF_PIXEL,
          "pt",
          1.0,
          "pc",
          12.0,
          "in",
          72.0,
          "cm",
          72 / 2.54,
          "mm",
          72 / 25.4);

  private Lengths() {}

  /**
   * A length in points; empty where it is none, or is told by what is not known here.
   *
   * @param em the font size that it is told by, in points
   * @param whole what a share of 100% is, in points; not a number where it is not known
   */
  static OptionalDouble points(String value, double em, double whole) {
    Matcher m = LENGTH.matcher(value);
    if (!m.matches()) {
      return OptionalDouble.empty();
    }
    double number = Double.parseDouble(m.group("number"));
    String unit = m.group("unit");
    double points =
        switch (unit) {
          case "em" -> number * em;
          case "%" -> number == 0 ? 0 : number / 100 * whole;
          default -> number * POINTS.getOrDefault(unit, Double.NaN);
        };
    return Double.isNaN(points) ? OptionalDouble.empty() : OptionalDouble.of(points);
  }
}

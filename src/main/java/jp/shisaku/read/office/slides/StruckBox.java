package jp.shisaku.read.office.slides;

import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Box;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextRun;
import org.apache.poi.sl.usermodel.TextShape;
import org.apache.poi.sl.usermodel.TextShape.TextDirection;
import org.apache.poi.sl.usermodel.VerticalAlignment;

/**
 * A text box of one line that somebody drew a line through, as on paper: at the middle of its
 * letters, from the first to the last of them. An underline lies lower, and the line of a drawing
 * begins and ends elsewhere. Where the letters stand is told by their size and number.
 *
 * <p>Known weakness: of several lines in one box none is found to be struck out.
 */
final class StruckBox {

  private static final double LINE_HEIGHT = 1.2;

  /** So far from the middle of the letters a line goes through them; in em. */
  private static final double MIDDLE = 0.25;

  /** How far the line may begin or end from them; in em, and as a share of the width. */
  private static final double SLACK = 0.5;

  private static final double SLACK_OF_WIDTH = 0.1;

  private static final double NARROW = 0.53;

  private StruckBox() {}

  /** True for a text shape whose only line one of these lines goes through. */
  static boolean is(TextShape<?, ?> shape, Box box, List<Box> lines) {
    return !lines.isEmpty()
        && shape.getRotation() == 0
        && (shape.getTextDirection() == null
            || shape.getTextDirection() == TextDirection.HORIZONTAL)
        && letters(shape, box)
            .filter(at -> lines.stream().anyMatch(line -> strikes(line, at)))
            .isPresent();
  }

  private record Letters(Box box, double size) {}

  private static boolean strikes(Box line, Letters letters) {
    Box at = letters.box();
    double slack = SLACK * letters.size() + SLACK_OF_WIDTH * at.width();
    return Math.abs(line.centerY() - at.centerY()) <= MIDDLE * letters.size()
        && Math.abs(line.left() - at.left()) <= slack
        && Math.abs(line.right() - at.right()) <= slack;
  }

  /** Where the letters of a single line stand. */
  private static Optional<Letters> letters(TextShape<?, ?> shape, Box box) {
    List<? extends TextParagraph<?, ?, ? extends TextRun>> filled =
        shape.getTextParagraphs().stream().filter(p -> !text(p).isBlank()).toList();
    if (shape.getTextParagraphs().size() != 1 || filled.size() != 1) {
      return Optional.empty();
    }
    double size =
        filled.get(0).getTextRuns().stream()
            .map(TextRun::getFontSize)
            .filter(points -> points != null)
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0);
    String text = text(filled.get(0)).strip();
    double width = text.codePoints().mapToDouble(c -> c < 0x2e80 ? NARROW : 1).sum() * size;
    Insets2D inset = shape.getInsets();
    double room = box.width() - inset.left - inset.right;
    if (size == 0 || text.contains("\n") || text.contains("\u000b") || width > room + size) {
      return Optional.empty();
    }
    double left = left(filled.get(0), box.left() + inset.left, room - width);
    double top = top(shape, box, inset, LINE_HEIGHT * size);
    return Optional.of(
        new Letters(new Box(left, top, left + width, top + LINE_HEIGHT * size), size));
  }

  private static double left(TextParagraph<?, ?, ?> paragraph, double left, double rest) {
    TextAlign align = paragraph.getTextAlign();
    return align == TextAlign.CENTER
        ? left + rest / 2
        : left + (align == TextAlign.RIGHT ? rest : 0);
  }

  private static double top(TextShape<?, ?> shape, Box box, Insets2D inset, double height) {
    VerticalAlignment vertical = shape.getVerticalAlignment();
    if (vertical == VerticalAlignment.MIDDLE) {
      return (box.top() + inset.top + box.bottom() - inset.bottom - height) / 2;
    }
    return vertical == VerticalAlignment.BOTTOM
        ? box.bottom() - inset.bottom - height
        : box.top() + inset.top;
  }

  private static String text(TextParagraph<?, ?, ? extends TextRun> paragraph) {
    StringBuilder text = new StringBuilder();
    paragraph.getTextRuns().forEach(run -> text.append(run.getRawText()));
    return text.toString();
  }
}

package jp.shisaku.read.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.shisaku.impose.Window;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.Direction;
import jp.shisaku.layout.PageMarks;
import jp.shisaku.layout.TextMark;
import jp.shisaku.page.Turn;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Collects all that is seen on one page, in one pass over its content. Nothing is drawn: glyph
 * programs are not even opened.
 */
final class PageEngine extends TextEngine {

  /** The part of the em above the line on which the letters stand, for every font alike. */
  private static final double ASCENT = 0.88;

  /** A text climbs at most by this part of its length; more is a stamp. About ten degrees. */
  private static final double SLANT = 0.18;

  /** Text that is smaller, in points and as a part of the longer side of the page. */
  private static final double SMALLEST = 0.7;

  private static final double SMALLEST_PART = 0.001;

  /** Text that is set so narrow, as a part of its height. */
  private static final double NARROWEST = 0.05;

  /** So much of what is too small is told. */
  private static final int MOST_TOLD = 100;

  /** Ink that covers no more than this of its ground is not seen. */
  private static final double FAINTEST = 0.03;

  private final ColorSizes colors;
  private final SeenTexts texts = new SeenTexts();

  /** Text that is too small to be seen. */
  private final StringBuilder small = new StringBuilder();

  /** How many letters run in each direction; vertical writing says nothing of the page. */
  private final int[] running = new int[Direction.values().length];

  private long glyphs;
  private int unmapped;
  private int inked;
  private boolean textShows;
  private boolean textTold;

  PageEngine(PDPage page, PageBudget budget, FileParts file) {
    super(page, budget, file);
    this.colors = file.colors();
  }

  PageMarks marks(int number) {
    return new PageMarks(
        number,
        frame().width(),
        frame().height(),
        texts.seen(),
        drawing().rulings(),
        drawing().shades(),
        images());
  }

  @Override
  int texts() {
    return texts.size();
  }

  @Override
  String textFrom(int index) {
    return texts.from(index);
  }

  /**
   * Programs that recognise scans may lay their text under the picture, for searching only, and
   * people hide what is out of date under a white box.
   */
  @Override
  void cover(Box box) {
    cover(box, text -> true);
    if (isMostOfPage(box.width() * box.height())) {
      windows().clear();
    }
  }

  @Override
  void cover(Box around, Predicate<Box> hides) {
    for (TextMark gone : texts.cover(around, hides)) {
      int way = gone.direction().ordinal();
      running[way] = Math.max(0, running[way] - 1);
    }
  }

  /** Texts that were painted over, and are seen nowhere else, and those that are too small. */
  List<String> covered() {
    return small.toString().isBlank()
        ? texts.lost()
        : Stream.concat(texts.lost().stream(), Stream.of(small.toString().strip())).toList();
  }

  /** Where forms stand, by the texts that are seen. */
  List<Window> seenWindows() {
    return windows().stream().map(texts::counted).toList();
  }

  /** How the page is to be turned so that most of its text runs from left to right. */
  Turn upright() {
    return Direction.upright(running);
  }

  /** Glyphs of which the file does not say what characters they are, seen or not. */
  int unmapped() {
    return unmapped;
  }

  /** Glyphs that are no spaces, seen or not. */
  int inked() {
    return inked;
  }

  /** What an operator opens is weighed before: a font, a colour space. */
  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    PDResources resources = getResources();
    if (resources != null) {
      switch (operator.getName()) {
        case OperatorName.SET_FONT_AND_SIZE, OperatorName.SET_GRAPHICS_STATE_PARAMS -> {
          Optional<COSDictionary> font = FontSize.chosen(operator, operands, resources);
          if (font.isPresent()) {
            open(font.get(), operator, operands);
            return;
          }
        }
        case OperatorName.NON_STROKING_COLORSPACE,
            OperatorName.STROKING_COLORSPACE,
            // A plain colour opens a space, too, where the page has one to be taken instead.
            OperatorName.NON_STROKING_GRAY,
            OperatorName.STROKING_COLOR_GRAY,
            OperatorName.NON_STROKING_RGB,
            OperatorName.STROKING_COLOR_RGB,
            OperatorName.NON_STROKING_CMYK,
            OperatorName.STROKING_COLOR_CMYK ->
            weighColors(resources);
        default -> {
          // Nothing is opened.
        }
      }
    }
    super.processOperator(operator, operands);
  }

  private void open(COSDictionary font, Operator operator, List<COSBase> operands)
      throws IOException {
    if (fonts().isWeighed(font)) {
      weigh(font);
      super.processOperator(operator, operands);
      return;
    }
    OpenFont unpacked = new OpenFont(font, streams());
    try {
      if (unpacked.isSwollen()) {
        fonts().addSwollen(font);
      }
      weigh(font);
      super.processOperator(operator, operands);
    } finally {
      unpacked.close();
    }
  }

  private void weigh(COSDictionary font) {
    if (fonts().isTooLarge(font)) {
      throw new BudgetExceeded("a font that unpacks to more than any font needs");
    }
  }

  private void weighColors(PDResources resources) {
    if (colors.areTooLarge(resources)) {
      throw new BudgetExceeded("a colour space that unpacks to more than any needs");
    }
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    textTold = false;
    super.showText(string);
  }

  @Override
  void show(Glyph glyph, FontFacts font, Matrix place) {
    if (++glyphs > budget().glyphs()) {
      throw new BudgetExceeded(budget().glyphs() + " glyphs");
    }
    unmapped += glyph.unreadable() ? 1 : 0;
    inked += glyph.blank() ? 0 : 1;
    if (isSlanted(place)) {
      return;
    }
    TextMark mark = mark(glyph, font, place);
    if (!isSeen(mark.box())) {
      return;
    }
    if (!font.drawn() && isTooSmall(place, mark.size())) {
      if (small.length() < MOST_TOLD) {
        small.append(mark.text());
      }
    } else {
      texts.add(mark);
      if (!font.vertical() && !glyph.blank()) {
        running[mark.direction().ordinal()]++;
      }
    }
  }

  private TextMark mark(Glyph glyph, FontFacts font, Matrix place) {
    double width = font.vertical() ? font.width(glyph.code()) : glyph.advance().getX();
    double em = font.emScale();
    double x = place.getTranslateX();
    double y = place.getTranslateY();
    double ax = place.getScaleX() * width;
    double ay = place.getShearY() * width;
    double ux = place.getShearX() * em;
    double uy = place.getScaleY() * em;
    // The size is the smaller of both: text that is set wide or narrow has its height.
    double size = Math.hypot(ux, uy) * frame().unit();
    double rise = 1 - ASCENT;
    Box upright =
        frame().box(x - ux * rise, y - uy * rise, x + ax + ux * ASCENT, y + ay + uy * ASCENT);
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean bold = font.bold() || mode.isFill() && mode.isStroke();
    return new TextMark(glyph.text(), upright, size, bold, direction(place, font.vertical()));
  }

  /** A text set across the page (案, DRAFT) is a stamp upon it and belongs to no line. */
  private static boolean isSlanted(Matrix place) {
    double along = Math.abs(place.getScaleX());
    double across = Math.abs(place.getShearY());
    return Math.min(along, across) > SLANT * Math.max(along, across);
  }

  private Direction direction(Matrix place, boolean vertical) {
    double x = vertical ? -place.getShearX() : place.getScaleX();
    double y = vertical ? -place.getScaleY() : place.getShearY();
    double dx = frame().x(x, y) - frame().x(0, 0);
    double dy = frame().y(x, y) - frame().y(0, 0);
    if (Math.abs(dx) >= Math.abs(dy)) {
      return dx >= 0 ? Direction.RIGHT : Direction.LEFT;
    }
    return dy > 0 ? Direction.DOWN : Direction.UP;
  }

  /** Not clipped away, and the ink another one than what lies below it. */
  private boolean isSeen(Box box) {
    if (!isShown() || !clip().holds(box)) {
      return false;
    }
    if (!textTold) {
      textTold = true;
      textShows = inkShows(box);
    }
    return textShows;
  }

  /** Nobody reads what is smaller than a grain, or pressed together to a line. */
  private boolean isTooSmall(Matrix place, double size) {
    double along = squared(place.getScaleX(), place.getShearY());
    double up = squared(place.getShearX(), place.getScaleY());
    double page = Math.max(frame().width(), frame().height());
    return size < Math.min(SMALLEST, SMALLEST_PART * page) || along < NARROWEST * NARROWEST * up;
  }

  private static double squared(double x, double y) {
    return x * x + y * y;
  }

  private boolean inkShows(Box box) {
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    boolean fills = mode.isFill() && state.getNonStrokeAlphaConstant() > FAINTEST;
    boolean strokes = mode.isStroke() && state.getAlphaConstant() > FAINTEST;
    if (isMasked()) {
      return false;
    }
    return fills && shows(Inks.rgb(state.getNonStrokingColor()), box)
        || strokes && shows(Inks.rgb(state.getStrokingColor()), box);
  }

  private boolean shows(int ink, Box box) {
    return ground().shows(ink, box.centerX(), box.centerY());
  }
}

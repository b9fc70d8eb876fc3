package jp.shisaku.read.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.shisaku.impose.Window;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Direction;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.layout.line.TextMark;
import jp.shisaku.page.Turn;
import jp.shisaku.read.pdf.font.FontFacts;
import jp.shisaku.read.pdf.font.FontSize;
import jp.shisaku.read.pdf.font.Glyph;
import jp.shisaku.read.pdf.font.OpenFont;
import jp.shisaku.read.pdf.ink.Inks;
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
      throw new PageBudget.Exceeded("a font that unpacks to more than any font needs");
    }
  }

  private void weighColors(PDResources resources) {
    if (colors.areTooLarge(resources)) {
      throw new PageBudget.Exceeded("a colour space that unpacks to more than any needs");
    }
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    textTold = false;
    super.showText(string);
  }

  @Override
  void show(Glyph glyph, FontFacts font, Matrix matrix) {
    if (++glyphs > budget().glyphs()) {
      throw new PageBudget.Exceeded(budget().glyphs() + " glyphs");
    }
    unmapped += glyph.unreadable() ? 1 : 0;
    inked += glyph.blank() ? 0 : 1;
    TextPlace place = new TextPlace(matrix, frame());
    if (place.isSlanted()) {
      return;
    }
    TextMark mark = mark(glyph, font, place);
    if (!isSeen(mark.box())) {
      return;
    }
    if (!font.drawn() && place.isTooSmall(mark.size())) {
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

  private TextMark mark(Glyph glyph, FontFacts font, TextPlace place) {
    double width = font.vertical() ? font.width(glyph.code()) : glyph.advance().getX();
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean bold = font.bold() || mode.isFill() && mode.isStroke();
    return new TextMark(
        glyph.text(),
        place.box(width, font.emScale()),
        place.size(font.emScale()),
        bold,
        place.direction(font.vertical()));
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

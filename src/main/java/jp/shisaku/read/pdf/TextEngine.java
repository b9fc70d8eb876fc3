package jp.shisaku.read.pdf;

import java.io.IOException;
import jp.shisaku.read.pdf.font.Codes;
import jp.shisaku.read.pdf.font.FontFacts;
import jp.shisaku.read.pdf.font.Fonts;
import jp.shisaku.read.pdf.font.Glyph;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Takes texts apart into glyphs. PDFBox does so, too, and asks the font for the same of each glyph
 * of each text.
 */
abstract class TextEngine extends PathEngine {

  private final Fonts fonts;

  TextEngine(PDPage page, PageBudget budget, FileParts file) {
    super(page, budget, file);
    this.fonts = file.fonts();
  }

  Fonts fonts() {
    return fonts;
  }

  /**
   * A glyph is shown.
   *
   * @param place from the space of the glyph, an em wide and high, to that of the page
   */
  abstract void show(Glyph glyph, FontFacts font, Matrix place);

  @Override
  protected void showText(byte[] text) throws IOException {
    PDGraphicsState graphics = getGraphicsState();
    PDTextState state = graphics.getTextState();
    oddities().shownIn(state.getFont());
    PDFont font = state.getFont() == null ? new PDType1Font(FontName.HELVETICA) : state.getFont();
    FontFacts facts = fonts.of(font);
    float size = state.getFontSize();
    float stretch = state.getHorizontalScaling() / 100f;
    Matrix em = new Matrix(size * stretch, 0, 0, size, 0, state.getRise());
    Matrix line = graphics.getTextMatrix();
    Codes codes = facts.codes(text);
    while (codes.hasNext()) {
      int code = codes.next();
      Matrix place = em.multiply(line).multiply(graphics.getCurrentTransformationMatrix());
      if (facts.vertical()) {
        place.translate(font.getPositionVector(code));
      }
      Glyph glyph = facts.glyph(code);
      show(glyph, facts, place);
      boolean space = code == ' ' && codes.bytes() == 1;
      float apart = space ? state.getWordSpacing() : 0;
      Vector advance = glyph.advance();
      if (facts.vertical()) {
        line.translate(0, advance.getY() * size + state.getCharacterSpacing() + apart);
      } else {
        line.translate((advance.getX() * size + state.getCharacterSpacing() + apart) * stretch, 0);
      }
    }
  }
}

package jp.shisaku.bench;

import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The floor: one pass over a page that meets every glyph and every ruling and keeps neither. No
 * program on PDFBox that reads tables can be faster.
 */
final class OnePass extends PDFGraphicsStreamEngine {

  private long marks;

  private OnePass(PDPage page) {
    super(page);
  }

  /** Glyphs and lines of a document. */
  static long marks(PDDocument document) throws IOException {
    long marks = 0;
    for (PDPage page : document.getPages()) {
      OnePass pass = new OnePass(page);
      pass.processPage(page);
      marks += pass.marks;
    }
    return marks;
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector advance) throws IOException {
    String text = font.toUnicode(code);
    marks += text == null || Float.isNaN(place.getTranslateX()) ? 0 : 1;
  }

  /** Glyphs of Type 3 fonts are drawings: their lines are no rulings. */
  @Override
  protected void showType3Glyph(Matrix place, PDType3Font font, int code, Vector advance) {}

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    marks += 4;
  }

  @Override
  public void lineTo(float x, float y) {
    marks++;
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float();
  }

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void clip(int rule) {}

  @Override
  public void moveTo(float x, float y) {}

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

  @Override
  public void closePath() {}

  @Override
  public void endPath() {}

  @Override
  public void strokePath() {}

  @Override
  public void fillPath(int rule) {}

  @Override
  public void fillAndStrokePath(int rule) {}

  @Override
  public void shadingFill(COSName shading) {}
}

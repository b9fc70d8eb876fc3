package jp.shisaku.read.office.slides;

import java.awt.Color;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.poi.sl.usermodel.PaintStyle;
import org.apache.poi.sl.usermodel.TableCell;
import org.apache.poi.sl.usermodel.TableShape;
import org.apache.poi.sl.usermodel.TextRun;
import org.apache.poi.sl.usermodel.TextShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/**
 * What ink is not seen where a text of a slide stands (PPTX): clear ink, and the colour of the
 * ground. Where it is not certain what lies below a text, all other ink is taken as seen.
 *
 * @param ground the colour that the text's own shape or cell is filled with
 * @param onPaper whether it has no filling, and nothing but white paper lies below it
 */
record SlideInk(Optional<Color> ground, BooleanSupplier onPaper) {

  private static final SlideInk UNKNOWN = new SlideInk(Optional.empty(), () -> false);

  /** Tables without a ground: no style, and none but lines. */
  private static final Set<String> PLAIN_TABLES =
      Set.of("{2D5ABB26-0587-4C30-8999-92F81FD0307C}", "{5940675A-B579-460E-94D1-54222C63F5DA}");

  /** In thousandths of a percent. */
  private static final int OPAQUE = 100_000;

  static SlideInk on(BooleanSupplier paper) {
    return new SlideInk(Optional.empty(), paper);
  }

  /** In a shape. */
  SlideInk in(TextShape<?, ?> shape) {
    if (!(shape instanceof XSLFTextShape)) {
      return UNKNOWN;
    }
    PaintStyle paint = shape.getFillStyle().getPaint();
    return paint == null ? this : filled(solid(paint));
  }

  /** In a table, whose style may give it a ground. */
  SlideInk in(TableShape<?, ?> table) {
    boolean plain =
        table instanceof XSLFTable xml
            && (xml.getCTTable().getTblPr() == null
                || !xml.getCTTable().getTblPr().isSetTableStyleId()
                || PLAIN_TABLES.contains(xml.getCTTable().getTblPr().getTableStyleId()));
    return plain ? this : UNKNOWN;
  }

  /** In a cell of such a table. */
  SlideInk in(TableCell<?, ?> cell) {
    if (!(cell instanceof XSLFTableCell xml && xml.getXmlObject() instanceof CTTableCell content)) {
      return UNKNOWN;
    }
    CTTableCellProperties own = content.getTcPr();
    if (own != null && own.isSetSolidFill()) {
      Color fill = xml.getFillColor();
      return filled(Optional.ofNullable(fill).filter(f -> f.getAlpha() == 255));
    }
    boolean other =
        own != null
            && (own.isSetGradFill()
                || own.isSetBlipFill()
                || own.isSetPattFill()
                || own.isSetGrpFill());
    return other ? UNKNOWN : this;
  }

  private static SlideInk filled(Optional<Color> colour) {
    return new SlideInk(colour, () -> false);
  }

  /** True for a text that nobody sees. */
  boolean vanishes(TextRun run) {
    if (!(run instanceof XSLFTextRun xml) || hasEffects(xml)) {
      return false;
    }
    if (isWithoutInk(xml)) {
      return true;
    }
    if (!(run.getFontColor() instanceof PaintStyle.SolidPaint paint)) {
      return false;
    }
    if (paint.getSolidColor().getAlpha() == 0) {
      return true;
    }
    Optional<Color> ink = solid(paint);
    return ground.isPresent()
        ? ink.equals(ground)
        : ink.filter(Color.WHITE::equals).isPresent() && onPaper.getAsBoolean();
  }

  private static boolean isWithoutInk(XSLFTextRun run) {
    return run.getXmlObject() instanceof CTRegularTextRun regular
        && regular.getRPr() != null
        && regular.getRPr().isSetNoFill();
  }

  /** An outline, a shadow, a marker: by them white letters are seen on white. */
  private static boolean hasEffects(XSLFTextRun run) {
    CTTextCharacterProperties own =
        run.getXmlObject() instanceof CTRegularTextRun regular ? regular.getRPr() : null;
    return own != null
        && (own.isSetLn() || own.isSetEffectLst() || own.isSetEffectDag() || own.isSetHighlight());
  }

  /** The colour of a paint that lets nothing through. */
  static Optional<Color> solid(PaintStyle paint) {
    return paint instanceof PaintStyle.SolidPaint solid
            && solid.getSolidColor().getColor() != null
            && (solid.getSolidColor().getAlpha() < 0 || solid.getSolidColor().getAlpha() >= OPAQUE)
        ? Optional.of(opaque(solid.getSolidColor().getColor()))
        : Optional.empty();
  }

  private static Color opaque(Color colour) {
    return new Color(colour.getRGB() & 0xFFFFFF);
  }
}

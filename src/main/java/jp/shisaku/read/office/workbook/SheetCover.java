package jp.shisaku.read.office.workbook;

import java.util.Optional;
import java.util.Set;
import jp.shisaku.read.office.part.Xml;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTShape;
import org.w3c.dom.Element;

/** Where a filled rectangle lies on a sheet; 2.5 is the middle of the third row or column. */
record SheetCover(double left, double top, double right, double bottom) {

  /** So much of a cell on each side holds nothing; as a share. */
  private static final double MARGIN = 0.15;

  private static final double PARTS_OF_COLUMN = 1024;
  private static final double PARTS_OF_ROW = 256;

  private static final Set<STShapeType.Enum> RECTANGLES =
      Set.of(STShapeType.RECT, STShapeType.FLOW_CHART_PROCESS);

  /** Of a shape; empty where something is seen through it, or its place is not known. */
  static Optional<SheetCover> of(XSSFSimpleShape shape, Sheet sheet) {
    return shape.getAnchor() instanceof XSSFClientAnchor at && isFilled(shape.getCTShape())
        ? Optional.of(
            new SheetCover(
                column(sheet, at.getCol1(), at.getDx1()),
                row(sheet, at.getRow1(), at.getDy1()),
                column(sheet, at.getCol2(), at.getDx2()),
                row(sheet, at.getRow2(), at.getDy2())))
        : Optional.empty();
  }

  static Optional<SheetCover> of(HSSFSimpleShape shape) {
    return shape.getAnchor() instanceof HSSFClientAnchor at
            && !shape.isNoFill()
            && shape.getRotationDegree() == 0
        ? Optional.of(ofParts(at))
        : Optional.empty();
  }

  private static SheetCover ofParts(ClientAnchor at) {
    return new SheetCover(
        at.getCol1() + at.getDx1() / PARTS_OF_COLUMN,
        at.getRow1() + at.getDy1() / PARTS_OF_ROW,
        at.getCol2() + at.getDx2() / PARTS_OF_COLUMN,
        at.getRow2() + at.getDy2() / PARTS_OF_ROW);
  }

  private static boolean isFilled(CTShape shape) {
    CTShapeProperties own = shape.getSpPr();
    boolean rectangle =
        !own.isSetCustGeom()
            && (!own.isSetPrstGeom() || RECTANGLES.contains(own.getPrstGeom().getPrst()))
            && (!own.isSetXfrm() || own.getXfrm().getRot() == 0);
    boolean byStyle =
        shape.getStyle() != null
            && shape.getStyle().getFillRef() != null
            && shape.getStyle().getFillRef().getIdx() > 0;
    boolean other =
        own.isSetNoFill() || own.isSetPattFill() || own.isSetBlipFill() || own.isSetGradFill();
    return rectangle && (own.isSetSolidFill() ? isOpaque(own) : byStyle && !other);
  }

  private static boolean isOpaque(CTShapeProperties own) {
    return own.getSolidFill().getDomNode() instanceof Element fill
        && Xml.children(fill).stream().allMatch(colour -> Xml.at(colour, "alpha").isEmpty());
  }

  private static double column(Sheet sheet, int column, int dx) {
    double width = sheet.getColumnWidthInPixels(column) * Units.EMU_PER_PIXEL;
    return column + (width > 0 ? Math.min(1, dx / width) : 0);
  }

  private static double row(Sheet sheet, int number, int dy) {
    Row row = sheet.getRow(number);
    double points = row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
    return number + (points > 0 ? Math.min(1, dy / (points * Units.EMU_PER_POINT)) : 0);
  }

  /** True where what stands in the middle of a cell is not seen. */
  boolean hides(CellRangeAddress region) {
    return left <= region.getFirstColumn() + MARGIN
        && right >= region.getLastColumn() + 1 - MARGIN
        && top <= region.getFirstRow() + MARGIN
        && bottom >= region.getLastRow() + 1 - MARGIN;
  }

  /** True where it lies upon this cell alone. */
  boolean isWithin(CellRangeAddress region) {
    return left >= region.getFirstColumn() - 2 * MARGIN
        && right <= region.getLastColumn() + 1 + 2 * MARGIN
        && top >= region.getFirstRow() - 2 * MARGIN
        && bottom <= region.getLastRow() + 1 + 2 * MARGIN;
  }
}

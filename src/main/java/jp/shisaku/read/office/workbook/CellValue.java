package jp.shisaku.read.office.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.text.WordTable;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * What a cell of a workbook shows, and the number behind it.
 *
 * @param shown as the program shows it in a wide enough column; "" where nothing is seen
 * @param number exact, without the scale of the format; empty for dates and for what is no number
 * @param lost true where a formula has no stored result
 */
record CellValue(String shown, Optional<BigDecimal> number, boolean lost) {

  private static final CellValue NONE = new CellValue("", Optional.empty(), false);
  private static final Map<String, String> BUILTIN =
      WordTable.pairs(CellValue.class, "builtin-formats.tsv");

  private static final Pattern FIGURE = Pattern.compile("[1-9]");
  private static final Pattern MINUS = Pattern.compile("[-−‐－△▲]");
  private static final Pattern IN_BRACKETS = Pattern.compile("^\\s*[(（](.*)[)）]\\s*$");

  /** A workbook keeps 15 digits; what stands behind them is the noise of binary fractions. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

  static CellValue of(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> text(format(cell).show(string(cell)));
      case BOOLEAN -> text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
      case ERROR -> text(error(cell));
      case NUMERIC -> isLost(cell) ? new CellValue("", Optional.empty(), true) : number(cell);
      default -> NONE;
    };
  }

  /** A stored text; POI has null for a shared one without characters. */
  static String string(Cell cell) {
    return Objects.requireNonNullElse(cell.getStringCellValue(), "");
  }

  /** True for a number that its format sets in white. */
  boolean isWhite(Cell cell) {
    return number.isPresent() && format(cell).isWhite(number.get());
  }

  private static CellValue text(String shown) {
    return new CellValue(shown, Optional.empty(), false);
  }

  private static String error(Cell cell) {
    byte code = cell.getErrorCellValue();
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
  }

  /** POI takes a missing result for zero. */
  private static boolean isLost(Cell cell) {
    return cell instanceof XSSFCell x && (x.getRawValue() == null || x.getRawValue().isBlank());
  }

  private static CellValue number(Cell cell) {
    BigDecimal exact = exact(cell);
    FormatCode format = format(cell);
    if (!format.isSupported()) {
      String shown =
          new DataFormatter(Locale.ROOT)
              .formatRawCellContents(
                  exact.doubleValue(),
                  cell.getCellStyle().getDataFormat(),
                  code(cell),
                  is1904(cell));
      return new CellValue(shown, Optional.of(exact), false);
    }
    if (format.isDate() && DateUtil.isValidExcelDate(exact.doubleValue())) {
      return text(format.show(DateUtil.getLocalDateTime(exact.doubleValue(), is1904(cell), true)));
    }
    return new CellValue(signed(format.show(exact), exact), Optional.of(exact), false);
  }

  /** Brackets and red figures alone tell a minus in a workbook; in text nobody would see it. */
  private static String signed(String shown, BigDecimal value) {
    boolean lost = value.signum() < 0 && FIGURE.matcher(shown).find();
    return lost && !MINUS.matcher(shown).find()
        ? "▲" + IN_BRACKETS.matcher(shown).replaceFirst("$1")
        : shown;
  }

  /** A workbook of the old kind (XLS) does not say so itself, but counts the days of its cells. */
  private static boolean is1904(Cell cell) {
    if (cell.getSheet().getWorkbook() instanceof Date1904Support dated) {
      return dated.isDate1904();
    }
    LocalDateTime counted = cell.getLocalDateTimeCellValue();
    return counted != null
        && !counted.equals(DateUtil.getLocalDateTime(cell.getNumericCellValue(), false));
  }

  private static BigDecimal exact(Cell cell) {
    BigDecimal raw =
        new BigDecimal(
            cell instanceof XSSFCell x
                ? x.getRawValue().strip()
                : Double.toString(cell.getNumericCellValue()));
    BigDecimal exact = raw.stripTrailingZeros();
    if (exact.scale() > 0) {
      exact = exact.round(DIGITS).stripTrailingZeros();
    }
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }

  private static FormatCode format(Cell cell) {
    return FormatCode.of(code(cell));
  }

  private static String code(Cell cell) {
    String own = cell.getCellStyle().getDataFormatString();
    boolean unknown = own == null || own.startsWith("reserved-");
    int index = cell.getCellStyle().getDataFormat();
    if (unknown || index == 14 || index == 22) {
      return BUILTIN.getOrDefault(Integer.toString(index), "General");
    }
    return own;
  }
}

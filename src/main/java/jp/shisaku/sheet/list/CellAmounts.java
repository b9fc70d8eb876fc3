package jp.shisaku.sheet.list;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.amount.FigureText;
import jp.shisaku.page.Cell;

/** The amounts that a cell shows: one, or two where its head speaks of one in brackets. */
final class CellAmounts {

  private static final Pattern BARE_DASH = Pattern.compile("[-－―—–−‐ー]*");

  /** 123（110）, also on two lines, and either of them alone. */
  private static final Pattern TWO =
      Pattern.compile(
          "(?<own>[^（()）［\\[\\]］]*?)\\s*[（(［\\[]\\s*(?<former>[^（()）［\\[\\]］]+?)\\s*[）)］\\]]",
          Pattern.DOTALL);

  private CellAmounts() {}

  /**
   * An amount.
   *
   * @param head what is said of it
   * @param number the exact value behind the shown one, in a workbook
   */
  record Stated(String head, String text, Optional<BigDecimal> number) {}

  /** Those of a cell under a head; a dash is none. */
  static List<Stated> of(Cell cell, ColumnHead head) {
    String text = cell.text().strip();
    Matcher two = TWO.matcher(text);
    boolean both =
        !head.former().isEmpty()
            && two.matches()
            && FigureText.number(two.group("former")).isPresent();
    Stream<Stated> all =
        both
            ? Stream.of(
                new Stated(head.text(), two.group("own"), Optional.empty()),
                new Stated(head.former(), two.group("former"), Optional.empty()))
            : Stream.of(new Stated(head.text(), cell.text(), cell.number()));
    return all.filter(stated -> !BARE_DASH.matcher(stated.text().strip()).matches()).toList();
  }
}

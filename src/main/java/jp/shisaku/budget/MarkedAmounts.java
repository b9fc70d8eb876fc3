package jp.shisaku.budget;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.catalogue.BudgetLine;

/**
 * The amounts of a cell at which the mark of a note stands: of 52百万円※1、10百万円 above ※1 内数 the first.
 */
final class MarkedAmounts {

  private static final Pattern MARK =
      Pattern.compile("(?:[※＊*][0-9]{0,2}|[（(]?[注註][0-9]{0,2}[）)]?)[:：]?$");

  private static final Pattern OPEN = Pattern.compile("[（(]$");

  private MarkedAmounts() {}

  /** Those of a note; none where it has no mark, or no amount has it. */
  static List<BudgetLine> of(String note, String cell, List<BudgetLine> lines) {
    String text = CellText.of(cell).folded();
    int at = text.lastIndexOf(CellText.of(note).folded());
    Matcher mark = MARK.matcher(text.substring(0, Math.max(at, 0)));
    if (!mark.find()) {
      return List.of();
    }
    String sign = mark.group().replaceAll("[:：]", "");
    return lines.stream()
        .filter(
            line ->
                isBefore(
                    CellText.of(line.printed()).folded(), sign, text.substring(0, mark.start())))
        .toList();
  }

  private static boolean isBefore(String printed, String sign, String text) {
    for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      int end = at + sign.length();
      boolean whole = end == text.length() || !CellText.isDigit(text.charAt(end));
      if (whole && OPEN.matcher(text.substring(0, at)).replaceFirst("").endsWith(printed)) {
        return true;
      }
    }
    return false;
  }
}

package jp.shisaku.budget.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds amounts in running text: for checking one figure against another, never for the lines of a
 * budget.
 */
public final class AmountsInText {

  /** No amount goes without one of these. */
  private static final String YEN = "円¥￥";

  /** Not in the heading 3 円滑な移行. */
  private static final Pattern FIGURE = Pattern.compile("[0-9０-９][\\s　]*[十百千万億兆]*円(?!滑)");

  private AmountsInText() {}

  /** True where a text holds a figure in yen: quick, for the many that hold none. */
  public static boolean areIn(String text) {
    return FIGURE.matcher(text).find();
  }

  /** The amounts that are one figure each, in printed order; ranges are left out. Never throws. */
  public static List<Amount.Yen> of(String printed) {
    if (!mayHoldAmounts(printed)) {
      return List.of();
    }
    CellText text = CellText.of(printed);
    AmountScanner scanner = new AmountScanner(text);
    List<Amount.Yen> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<AmountScanner.Scan> scan = scanner.at(at);
      scan.flatMap(AmountScanner.Scan::amount)
          .filter(Amount.Yen.class::isInstance)
          .map(Amount.Yen.class::cast)
          .ifPresent(found::add);
      at = Math.max(at + 1, scan.map(AmountScanner.Scan::end).orElse(0));
    }
    return found;
  }

  /** Quick, and false for most texts. */
  private static boolean mayHoldAmounts(String printed) {
    return YEN.chars().anyMatch(c -> printed.indexOf(c) >= 0);
  }
}

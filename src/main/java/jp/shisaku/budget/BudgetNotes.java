package jp.shisaku.budget;

import java.util.regex.Pattern;

/** Notes below a sheet (※ …, （注）…): which of them speak of the amounts of the budget. */
public final class BudgetNotes {

  private static final Pattern MARK =
      Pattern.compile("^\\s*(?:[※＊*]|[（(]?[注註]\\s*[0-9０-９]{0,2}\\s*[）)：:]).*", Pattern.DOTALL);

  private BudgetNotes() {}

  /** True for a line that begins as a note does. */
  public static boolean isNote(String line) {
    return MARK.matcher(line).matches();
  }

  /** True where a note speaks of amounts and not of what is paid: ※金額は四捨五入, （注）予算額は…の内数. */
  public static boolean speaksOfAmounts(String note) {
    return Words.within(Words.Kind.OF_AMOUNTS, CellText.of(note).folded());
  }

  /**
   * True where an amount means something else to whoever has read the note: a part of another
   * amount, a rough one, one that is still open.
   */
  public static boolean changesAmounts(String note) {
    return Words.within(Words.Kind.CHANGES_AMOUNTS, CellText.of(note).folded());
  }
}

package jp.shisaku.budget;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Words;
import jp.shisaku.text.Brackets;

/** Notes below a sheet (※ …, （注）…): which of them speak of the amounts of the budget. */
public final class BudgetNotes {

  private static final Pattern MARK =
      Pattern.compile("^\\s*(?:[※＊*]|[（(]?[注註]\\s*[0-9０-９]{0,2}\\s*[）)：:]).*", Pattern.DOTALL);

  private static final Pattern MARK_ALONE =
      Pattern.compile("^\\s*(?:[※＊*]|[（(]?[注註])\\s*[0-9０-９]{0,2}\\s*[）)：:]?\\s*");

  private static final Pattern CHANGE =
      Pattern.compile(
          ":?約?[+±△−-]?[0-9][0-9,.]*(?:[百千万億]*円|%|倍)?の?(?:増|減)?(?:加|少)?額?|前年度?と?同額|皆[増減]");

  /**
   * The number of a note, or of an item of a list of notes, and the arrow that leads back from it.
   */
  private static final Pattern NUMBER =
      Pattern.compile("^[・\\s]*[（(\\[［]?[0-9０-９]{0,2}[）)\\]］]?[.．\\s]*|[\\s↑↩⤴\\uFE0E\\uFE0F]+$");

  /** Longer lines are texts. */
  private static final int LONGEST = 60;

  private BudgetNotes() {}

  /** True for a line that begins as a note does. */
  public static boolean isNote(String line) {
    return MARK.matcher(line).matches();
  }

  /** True for a line that says how the amount above it changed and no more: 対前年度比 ＋5.2％. */
  public static boolean isChange(String line) {
    CellText said = CellText.of(Brackets.without(line));
    int from = Words.end(Words.Kind.CHANGE, said, 0).orElse(0);
    return said.length() <= LONGEST
        && CHANGE.matcher(said.folded().substring(from)).matches()
        && (from > 0 || !CellText.isDigit(said.at(0)));
  }

  /** True where a note speaks of amounts and not of what is paid: ※金額は四捨五入, （注）予算額は…の内数. */
  public static boolean speaksOfAmounts(String note) {
    return Words.within(Words.Kind.OF_AMOUNTS, CellText.of(note).folded());
  }

  /**
   * What a line beside amounts says of all of them by which they are parts, as it would stand
   * before each: （内数） of （単位：百万円、内数） and ※予算額は全て内数, （里山留学費の内数）; "" where it says no such thing.
   */
  public static String included(String line) {
    if (line.length() > LONGEST || !BudgetReader.saysIncluded(line)) {
      return "";
    }
    return Arrays.stream(MARK_ALONE.matcher(line).replaceFirst("").split("(?<=。)"))
        .flatMap(sentence -> IncludedByNote.said(sentence.strip()).stream())
        .filter(IncludedByNote.Said::isOfAll)
        .map(BudgetNotes::words)
        .findFirst()
        .orElseGet(() -> BudgetReader.includedBefore(line));
  }

  /**
   * The same of a note at whose mark amounts stand: it is of these, and may leave out of which it
   * is (※1 里山留学費の内数). Empty where it says no more of them, or of some of them.
   */
  public static Optional<String> includedAtMark(String line) {
    String said = MARK_ALONE.matcher(line).replaceFirst("").strip();
    return line.length() <= LONGEST && BudgetReader.saysIncluded(line)
        ? IncludedByNote.said(said)
            .filter(note -> note.subject().isEmpty() || note.isOfAll())
            .map(BudgetNotes::words)
        : Optional.empty();
  }

  private static String words(IncludedByNote.Said said) {
    return "（" + said.whole().map(whole -> whole + "の").orElse("") + "内数）";
  }

  /**
   * True for a line that perhaps says so of some amounts: ※は内数, ※令和7年度は内数, 1) 里山留学費の内数 where the
   * raised number behind an amount is left out.
   */
  public static boolean perhapsIncluded(String line) {
    return line.length() <= LONGEST
        && BudgetReader.saysIncluded(line)
        && (isNote(line)
            || !included(line).isEmpty()
            || IncludedByNote.said(NUMBER.matcher(line).replaceAll("").strip()).isPresent());
  }

  /**
   * True where an amount means something else to whoever has read the note: a part of another
   * amount, a rough one, one that is still open.
   */
  public static boolean changesAmounts(String note) {
    return Words.within(Words.Kind.CHANGES_AMOUNTS, CellText.of(note).folded());
  }
}

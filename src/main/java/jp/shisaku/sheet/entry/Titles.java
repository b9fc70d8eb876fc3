package jp.shisaku.sheet.entry;

import java.util.List;
import java.util.Set;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.HeadingMark;

/**
 * What the first lines of a file say of it: that it is about measures or a budget, or another
 * paper.
 */
public final class Titles {

  /** So many lines from the top may be the title. */
  private static final int ROWS = 8;

  private static final int LONGEST = 40;

  private Titles() {}

  /** The lines of which one may be the title. */
  static List<Piece> lines(List<Piece> pieces) {
    return pieces.stream().filter(p -> p.line().isPresent()).limit(ROWS).toList();
  }

  /** True where the title announces measures or a budget: 令和8年度当初予算案の主な事業. */
  public static boolean announceMeasures(List<Piece> pieces) {
    List<String> lines =
        lines(pieces).stream()
            .map(Piece::text)
            .filter(text -> text.length() <= LONGEST && text.indexOf('。') < 0)
            .toList();
    return lines.stream().noneMatch(text -> holds(text, Chapters.OTHER))
        && lines.stream()
            .anyMatch(text -> holds(text, Chapters.MEASURES) || BudgetReader.holdsStage(text));
  }

  /** True for a kind of revenue or a chapter of the budget, with or without a mark: （1）市税. */
  public static boolean isAccount(String heading) {
    return Chapters.ACCOUNTS.contains(HeadingMark.of(heading.strip()).rest().strip());
  }

  private static boolean holds(String text, Set<String> words) {
    return words.stream().anyMatch(text::contains);
  }
}

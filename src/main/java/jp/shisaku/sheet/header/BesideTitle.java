package jp.shisaku.sheet.header;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.office.Offices;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.field.Print;

/**
 * What stands on the line of a title: the number of its sheet at the left, its ministry at the
 * right.
 */
record BesideTitle(List<Piece> pieces, OfficeLines offices) {

  /** So many of them stand beside a title. */
  private static final int MARKS_OF_A_TITLE = 2;

  private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,3}");

  /** True for a text that may stand there. */
  static boolean maybe(String text) {
    return NUMBER.matcher(text).matches() || Offices.isList(text);
  }

  /**
   * True for the number of a sheet left of its title, and for its ministry right of it.
   *
   * @param name where the name of the sheet has its label, below the title
   * @param last no title stands before
   */
  boolean is(int index, int name, int last) {
    Piece mark = pieces.get(index);
    if (mark.line().isEmpty() || !mark.onPageOf(pieces.get(name))) {
      return false;
    }
    int first = Math.max(last, index - MARKS_OF_A_TITLE);
    if (NUMBER.matcher(mark.text()).matches()) {
      return pieces.subList(first, index).stream().anyMatch(title -> title.isRightOf(mark));
    }
    return Offices.isList(mark.text())
        && offices.isLabelledIn(name)
        && IntStream.range(first, index)
            .filter(title -> Print.isLarger(pieces.get(title), mark))
            .anyMatch(title -> isRightOf(index, title));
  }

  /**
   * A source without places has the ministry below a title in larger print, on several sheets;
   * below the title of a cover it stands once.
   */
  private boolean isRightOf(int ministry, int title) {
    return pieces.get(ministry).block().box().isPresent()
        ? pieces.get(ministry).isRightOf(pieces.get(title))
        : title == ministry - 1 && isBelowSeveralTitles(ministry);
  }

  private boolean isBelowSeveralTitles(int office) {
    String text = pieces.get(office).text();
    return IntStream.range(1, pieces.size())
            .filter(i -> pieces.get(i).text().equals(text))
            .filter(i -> Print.isLarger(pieces.get(i - 1), pieces.get(i)))
            .limit(2)
            .count()
        > 1;
  }
}

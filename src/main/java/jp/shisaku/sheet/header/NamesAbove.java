package jp.shisaku.sheet.header;

import java.util.List;
import jp.shisaku.amount.StatedBudget;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.LabelledOffice;
import jp.shisaku.sheet.field.NameLines;
import jp.shisaku.sheet.field.Print;
import jp.shisaku.text.Brackets;

/** Names without the label 施策名: the block before the header, behind it only its office. */
record NamesAbove(Labels labels, List<Piece> pieces, Headings headings) {

  /** The sheet whose header begins at {@code first}: its name is the block before that. */
  Anchor above(int first, int last) {
    int header = aboveOffices(first, last);
    if (header > last && headings.isTitleLeftBehind(header - 1, header)) {
      int name = headings.start(header - 1, header - 1, last);
      return new Anchor(heading(name, last), name);
    }
    boolean note = header > last && pieces.get(header - 1).isUnitNote();
    int end = note ? header - 1 : header;
    int body = end;
    for (int blocks = 0; blocks < 2 && body > last; blocks++) {
      Piece nearest = pieces.get(body - 1);
      boolean office = Offices.isListOrBracketed(nearest.text());
      int start = headings.start(body - 1, body, last);
      if (office && nearest.line().isPresent()) {
        // Brackets around an office are no heading's.
        start = firstOffice(Math.min(start, body - 1), last);
      }
      if (start == body || blocks == 1 && !isOfficeBlock(body, end)) {
        break;
      }
      body = start;
      if (!office) {
        break;
      }
    }
    body = body == end ? header : firstLine(body, last);
    return new Anchor(heading(body, last), body);
  }

  /** Where a paragraph of offices begins; a longer one on the next line is no wrapped title. */
  private int firstOffice(int line, int last) {
    int first = line;
    while (first > last && isOneParagraph(first - 1, first)) {
      first--;
    }
    return first;
  }

  private boolean isOneParagraph(int upper, int lower) {
    return pieces.get(upper).line().isPresent()
        && !pieces.get(lower).opensParagraph()
        && pieces.get(lower).onPageOf(pieces.get(upper))
        && Print.isAlike(pieces.get(upper), pieces.get(lower))
        && NameLines.isSureOffice(pieces.get(upper).text())
        && NameLines.isSureOffice(pieces.get(lower).text());
  }

  /** Where the heading above a name begins; text set smaller, or below its label, is none. */
  private int heading(int body, int last) {
    int heading = behindFoot(headings.start(body - 1, body, last), body);
    boolean value =
        heading - 1 >= last
            && labels
                .leadingKnown(pieces.get(heading - 1).text())
                .filter(LabelMatch::isAlone)
                .isPresent();
    boolean smaller = heading < body && Print.isOfTitle(pieces.get(body), pieces.get(body - 1));
    return value || smaller ? body : heading;
  }

  /** Amounts, and the office behind them, end the sheet before; so does a further office. */
  private int behindFoot(int heading, int body) {
    int first = heading;
    for (int i = heading; i < body; i++) {
      boolean behind = i > 0 && StatedBudget.is(pieces.get(i - 1).text());
      boolean further = i > 0 && isLabelledOffice(i - 1) && Offices.isList(pieces.get(i).text());
      if (StatedBudget.is(pieces.get(i).text()) || behind && isLabelledOffice(i) || further) {
        first = i + 1;
      }
    }
    return first;
  }

  private boolean isLabelledOffice(int index) {
    return LabelledOffice.in(pieces.get(index).text(), labels).isPresent();
  }

  /** Where a name begins whose lines go on below the office at the right of them. */
  private int firstLine(int line, int last) {
    int above = line - 1;
    while (above >= last && NameLines.isOfficeRightOf(pieces.get(line), pieces.get(above))) {
      above--;
    }
    boolean wrapped =
        above < line - 1
            && above >= last
            && headings.isLine(above, line)
            && NameLines.isSetAs(pieces.get(above), pieces.get(line));
    return wrapped ? firstLine(Math.min(above, headings.start(above, line, last)), last) : line;
  }

  /** Where lines with the label of an office begin that stand right above a header. */
  private int aboveOffices(int header, int last) {
    int start = header;
    while (start > last && isOfLabel(start - 1, false)
        || start - 1 > last && isOfLabel(start - 2, true)) {
      start -= isOfLabel(start - 1, false) ? 1 : 2;
    }
    return start;
  }

  /** True for 担当課：便り課, or, alone, for 担当課 above its value. */
  private boolean isOfLabel(int index, boolean alone) {
    return pieces.get(index).line().isPresent()
        && labels
            .leadingKnown(pieces.get(index).text())
            .filter(m -> m.field() == Field.OFFICES && m.isAlone() == alone)
            .isPresent();
  }

  /** A name with its office behind it ends as an office does, but does not begin as one. */
  private boolean isOfficeBlock(int from, int to) {
    String first = Brackets.without(pieces.get(from).text());
    return Offices.isListOrBracketed(Piece.joined(pieces.subList(from, to)))
        && Offices.isListOrOfMinistry(first);
  }
}

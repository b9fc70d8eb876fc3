package jp.shisaku.sheet.header;

import java.util.List;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.LabelledOffice;

/** The lines of a file that are offices. */
record OfficeLines(Labels labels, List<Piece> pieces) {

  /** Two labels of a header in lines, each with a value of some lines, are within so many. */
  static final int HEADER_LINES = 6;

  /** True for a line that is nothing but offices, with or without its label. */
  boolean isOffice(int index) {
    Piece piece = pieces.get(index);
    return piece.line().isPresent() && (isLabelled(index) || Offices.isList(piece.text()));
  }

  /** True for 担当：○○課: never a heading. */
  boolean isLabelled(int index) {
    return LabelledOffice.in(pieces.get(index).text(), labels).isPresent();
  }

  /** True where the header that begins there names its office; a line above it is not that one. */
  boolean isLabelledIn(int header) {
    return pieces.subList(header, Math.min(header + HEADER_LINES, pieces.size())).stream()
        .anyMatch(piece -> piece.holds(Field.OFFICES, labels));
  }
}

package jp.shisaku.sheet.field;

import java.util.List;
import java.util.Optional;
import jp.shisaku.amount.StatedBudget;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.LabelledOffice;

/**
 * Takes the lines without a label that stand around the name of a sheet, before its prose: more of
 * the name, offices, and below a title amounts with their year and stage, or a mark in their place.
 */
final class LinesOfHead {

  private final Labels labels;
  private final FoundFields found;
  private final StrayLines stray;

  /** True where the amounts stand below the name without a label. */
  private boolean stated;

  /** True where the office stands behind them without one. */
  private boolean behindStated;

  /** Right below 【担当】橋梁課: a further office may follow. */
  private boolean belowFoot;

  LinesOfHead(Labels labels, FoundFields found, StrayLines stray) {
    this.labels = labels;
    this.found = found;
    this.stray = stray;
  }

  /** Behind amounts without a label. */
  boolean isBehindStated() {
    return stated && found.isAt(Field.BUDGET);
  }

  /** Between the name and the prose. */
  private boolean atHead() {
    return found.taken(Field.NAME)
        && (found.isBeforeHeader() || found.isAt(Field.CLASSIFICATION, Field.POSITIONS));
  }

  /** Takes amounts above the label of the name, and says how many lines they are. */
  int takeAboveName(List<Piece> body, int index) {
    if (found.taken(Field.NAME) || found.taken(Field.BUDGET)) {
      return 0;
    }
    List<Piece> rest = body.subList(index, body.size());
    int count =
        StatedBudget.lines(
            rest.stream()
                .limit(StatedBudget.MOST_LINES)
                .takeWhile(p -> p.line().isPresent())
                .map(Piece::text)
                .toList());
    if (count == 0 || rest.stream().noneMatch(piece -> piece.holds(Field.NAME, labels))) {
      return 0;
    }
    found.goOnWith(Field.BUDGET);
    rest.subList(0, count).forEach(piece -> found.add(Field.BUDGET, Method.LABEL, piece));
    return count;
  }

  /** Takes an amount, a dash for one or a mark that stands between a title and its first label. */
  boolean takeStated(Piece piece) {
    Optional<OfficeAndBudget> both =
        Optional.of(piece.text())
            .filter(text -> atHead() && !found.taken(Field.OFFICES))
            .flatMap(OfficeAndBudget::in);
    // Below a name with a label a dash is that of a list as well, whose heads were not told.
    boolean dash =
        HeadLines.isDash(piece)
            && !found.taken(Field.BUDGET)
            && found.method(Field.NAME) == Method.POSITION;
    if (atHead() && (dash || both.isPresent() || StatedBudget.is(piece.text()))) {
      // A further line of a cell that was read across goes to those before it.
      if (!found.taken(Field.BUDGET)) {
        found.goOnWith(Field.BUDGET);
        stated = true;
      }
      both.ifPresent(line -> found.byPosition(Field.OFFICES, piece.withText(line.office())));
      found.add(
          Field.BUDGET,
          Method.LABEL,
          both.map(line -> piece.withText(line.budget())).orElse(piece));
      return true;
    }
    boolean mark =
        !found.taken(Field.CLASSIFICATION) && !found.isAtProse() && labels.isMark(piece.text());
    if (mark) {
      String text = piece.text().strip();
      found.byPosition(Field.CLASSIFICATION, piece.withText(text.substring(1, text.length() - 1)));
    }
    return mark;
  }

  /** Takes an office with its label below the text, or those without one behind the amounts. */
  boolean takeOffice(Piece piece) {
    belowFoot = belowFoot && Offices.isListOrBracketed(piece.text());
    if (belowFoot) {
      found.add(Field.OFFICES, piece);
      return true;
    }
    if (found.taken(Field.OFFICES) && !behindStated) {
      return false;
    }
    Optional<String> foot = LabelledOffice.in(piece.text(), labels);
    if (foot.isPresent() && !behindStated) {
      found.add(Field.OFFICES, Method.LABEL, piece.withText(foot.get()));
      belowFoot = true;
      return true;
    }
    boolean behind = isBehindStated() && Offices.isListOrBracketed(piece.text());
    if (behind) {
      behindStated = true;
      found.byPosition(Field.OFFICES, NameLines.unbracketed(piece));
    }
    return behind;
  }

  /** Takes a line before the first label: more of the name, or an office. */
  void takeNameOrOffice(Piece line, boolean beside) {
    if (found.taken(Field.NAME) && stray.takeMisread(line)) {
      return;
    }
    Piece piece = stray.office(line);
    List<Piece> name = found.pieces().getOrDefault(Field.NAME, List.of());
    if (found.goesOnWith(piece)) {
      found.byPosition(Field.NAME, piece);
      return;
    }
    boolean labelled = found.isAt(Field.OFFICES) && found.method(Field.OFFICES) == Method.LABEL;
    if (labelled && (Offices.isListOrBracketed(piece.text()) || found.awaitsOffice(piece))) {
      found.add(Field.OFFICES, piece);
      return;
    }
    Optional<Piece> office = LabelledOffice.in(piece.text(), labels).map(piece::withText);
    if (office.isPresent() && !found.taken(Field.OFFICES)) {
      found.byPosition(Field.OFFICES, office.get());
      return;
    }
    if (NameLines.fieldOf(piece, name, found.taken(Field.OFFICES), beside) == Field.OFFICES) {
      found.byPosition(Field.OFFICES, NameLines.unbracketed(piece));
      return;
    }
    if (found.method(Field.NAME) == null) {
      found.reportByPosition(Field.NAME, piece, piece.text());
    }
    found.byPosition(Field.NAME, piece);
  }
}

package jp.shisaku.sheet.deck;

import static jp.shisaku.sheet.deck.DeckPieces.top;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.office.Offices;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Value;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.Signs;

/**
 * What stands above the sections of a page, or of a column of one.
 *
 * @param title the lines in the largest type at the left
 * @param beside names right of the title, at its height and in its type
 * @param offices ministries at the right, or else divisions
 * @param marks 【制度・規制改革】
 * @param noAmount that the page prints none, where a dash says so, with the remark below it
 * @param bottom where the text begins
 */
record DeckHead(
    List<Piece> title,
    List<Piece> beside,
    List<Piece> offices,
    List<Piece> marks,
    DeckAmounts amounts,
    Optional<Value> noAmount,
    double bottom) {

  /** A size that differs by less is the same. */
  private static final double SAME_SIZE = 0.05;

  private static final int LONGEST_MINISTRY = 30;

  /**
   * The head of a page.
   *
   * @param all what stands on the page, frames opened
   * @param middle what begins right of it is no title
   */
  static DeckHead of(List<Piece> all, DeckSections sections, double middle, Profile profile) {
    double height = all.get(0).page().height();
    double bottom = Math.min(height * profile.shape().deckHead(), sections.top().orElse(height));
    return of(all, sections, new Places(middle, middle, bottom), profile);
  }

  /** The head of a card on a page: its name and its offices begin anywhere above its sections. */
  static DeckHead ofCard(List<Piece> all, DeckSections sections, Profile profile) {
    double bottom = sections.top().orElse(all.get(0).page().height());
    return of(all, sections, new Places(Double.MAX_VALUE, 0, bottom), profile);
  }

  /** Where a title begins left of, offices stand right of, and the text begins. */
  private record Places(double title, double offices, double bottom) {}

  private static DeckHead of(
      List<Piece> all, DeckSections sections, Places places, Profile profile) {
    double bottom = places.bottom();
    List<Piece> head = all.stream().filter(p -> p.line().isPresent() && top(p) < bottom).toList();
    List<Piece> marks = head.stream().filter(p -> profile.isMark(p.text())).toList();
    List<Piece> offices = offices(head, places.offices());
    List<Piece> rest =
        head.stream().filter(p -> !offices.contains(p) && !marks.contains(p)).toList();
    // Amounts alone make no measure, and take long to read.
    boolean mayBeMeasure = !offices.isEmpty() || sections.areSign() || sections.nameOffice(all);
    DeckAmounts amounts =
        DeckAmounts.in(mayBeMeasure ? withLinesBelow(rest, all, bottom, sections) : List.of());
    List<Piece> names = rest.stream().filter(p -> !amounts.holds(p)).toList();
    double large = DeckPieces.usualSize(all) * profile.shape().deckTitle();
    List<Piece> title = title(names, places.title(), large);
    Optional<Value> noAmount =
        amounts.isEmpty() ? noAmount(names, places.offices()) : Optional.empty();
    return new DeckHead(
        title,
        beside(names, title, places.title()),
        offices.stream().map(p -> sections.contact(p).orElse(p)).toList(),
        marks,
        amounts,
        noAmount,
        bottom);
  }

  /**
   * The head, with the lines between it and the first section: below a title of several lines the
   * amounts stand further down than others.
   */
  private static List<Piece> withLinesBelow(
      List<Piece> head, List<Piece> all, double bottom, DeckSections sections) {
    double end = sections.top().orElse(bottom);
    List<Piece> lines = new ArrayList<>(head);
    all.stream()
        .filter(p -> p.line().isPresent() && top(p) >= bottom && top(p) < end)
        .forEach(lines::add);
    return lines;
  }

  /** Ministries at the right; a ministry's own deck names only the division. */
  private static List<Piece> offices(List<Piece> head, double middle) {
    List<Piece> right = head.stream().filter(p -> p.box().centerX() > middle).toList();
    List<Piece> ministries =
        right.stream().filter(p -> isOfMinistries(Brackets.without(p.text()))).toList();
    return ministries.isEmpty()
        ? right.stream().filter(p -> Offices.isListOrBracketed(p.text())).toList()
        : ministries;
  }

  /** Ministries, or one of its divisions, which may have a dot in its name. */
  private static boolean isOfMinistries(String text) {
    return isMinistries(text) || Offices.isList(text) && Offices.ministryOf(text).isPresent();
  }

  private static boolean isMinistries(String text) {
    List<String> names = Stream.of(text.split("[・、,，/／\\s]+")).filter(n -> !n.isBlank()).toList();
    return !names.isEmpty()
        && names.stream()
            .allMatch(n -> Offices.ministryOf(n).isPresent() && n.length() <= LONGEST_MINISTRY);
  }

  private static List<Piece> title(List<Piece> names, double middle, double large) {
    List<Piece> left = names.stream().filter(p -> p.box().left() < middle).toList();
    double largest = largest(left);
    return largest == 0 || largest < large
        ? List.of()
        : left.stream()
            .filter(p -> p.fontSize() >= largest * (1 - SAME_SIZE))
            .sorted(Comparator.comparingDouble(DeckPieces::top).thenComparing(p -> p.box().left()))
            .toList();
  }

  private static List<Piece> beside(List<Piece> names, List<Piece> title, double middle) {
    double largest = largest(title);
    return names.stream()
        .filter(p -> p.box().left() >= middle && p.fontSize() >= largest * (1 - SAME_SIZE))
        .filter(
            p ->
                title.stream()
                    .anyMatch(t -> top(t) < p.box().bottom() && top(p) < t.box().bottom()))
        .toList();
  }

  /** The only dash at the right, where the amounts of other pages stand. */
  private static Optional<Value> noAmount(List<Piece> head, double middle) {
    List<Piece> dashes =
        head.stream()
            .filter(p -> p.box().centerX() > middle && Signs.isDash(p.text().strip()))
            .toList();
    if (dashes.size() != 1) {
      return Optional.empty();
    }
    Piece dash = dashes.get(0);
    Stream<Piece> remarks = head.stream().filter(p -> DeckAmounts.isRemarkBelow(p, dash));
    List<Piece> pieces = Stream.concat(Stream.of(dash), remarks).toList();
    return Optional.of(new Value(Field.BUDGET, pieces, Method.POSITION));
  }

  private static double largest(List<Piece> pieces) {
    return pieces.stream().mapToDouble(Piece::fontSize).max().orElse(0);
  }

  /** True for a line that says an amount, wherever it stands. */
  boolean isAmount(Piece piece) {
    return amounts.holds(piece);
  }

  /** True for a line that has its place in the head. */
  boolean holds(Piece piece) {
    return title.contains(piece)
        || beside.contains(piece)
        || offices.contains(piece)
        || marks.contains(piece)
        || isAmount(piece);
  }

  /** The same without what the last line of the title ends with. */
  DeckHead titledWithout(Pattern end) {
    List<Piece> lines = new ArrayList<>(title);
    Piece last = lines.remove(lines.size() - 1);
    String text = end.matcher(last.text()).replaceAll("").strip();
    if (!text.isEmpty()) {
      lines.add(last.withText(text));
    }
    return lines.isEmpty()
        ? this
        : new DeckHead(lines, beside, offices, marks, amounts, noAmount, bottom);
  }

  DeckHead withoutOffices() {
    return new DeckHead(title, beside, List.of(), marks, amounts, noAmount, bottom);
  }

  /** The same without anything that shows the page to be a measure. */
  DeckHead titleAlone() {
    DeckAmounts amounts = DeckAmounts.in(List.of());
    return new DeckHead(title, beside, List.of(), List.of(), amounts, Optional.empty(), bottom);
  }

  /** How many things above the sections show that the page is a measure. */
  int signs() {
    return (offices.isEmpty() ? 0 : 1) + (amounts.isEmpty() && marks.isEmpty() ? 0 : 1);
  }

  /** Offices and classification. */
  Map<Field, Value> values() {
    return Stream.of(
            value(
                Field.OFFICES,
                offices.stream().map(p -> p.withText(Brackets.without(p.text()))).toList()),
            value(
                Field.CLASSIFICATION,
                marks.stream()
                    .map(p -> p.withText(p.text().replaceAll("[【】［］\\[\\]]", "")))
                    .toList()))
        .filter(e -> !e.getValue().pieces().isEmpty())
        .collect(Collectors.toMap(Entry::getKey, Entry::getValue));
  }

  private static Entry<Field, Value> value(Field field, List<Piece> pieces) {
    return Map.entry(field, new Value(field, pieces, Method.POSITION));
  }
}

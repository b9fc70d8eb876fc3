package jp.shisaku.sheet.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;

/**
 * A landscape page that is a measure. It has a title in large type at the top left and two of these
 * three: ministries at the top right, an amount or a mark such as 【制度・規制改革】 near them, and heads of
 * sections. Slides of papers and guidelines rarely have two.
 */
final class DeckPage {

  /** A size that differs by less is the same. */
  private static final double SAME_SIZE = 0.05;

  private static final int FEWEST_HEADS = 2;

  /** How far something may reach into the column beside it; in points. */
  private static final double OVERLAP = 2;

  private final List<Piece> all;
  private final List<Piece> title;
  private final List<Piece> offices;
  private final List<Piece> marks;
  private final DeckAmounts amounts;
  private final DeckSections sections;
  private final double headEnd;

  /** Names that stand right of the title, at its height and in its type. */
  private final List<Piece> beside;

  /** True where nobody can tell which of several names an amount is of. */
  private final boolean shared;

  /**
   * A page, or a column of one.
   *
   * @param all what stands on it, frames opened
   * @param middle what begins right of it is no title
   */
  private DeckPage(List<Piece> all, double middle, boolean shared, Profile profile, Labels labels) {
    this.all = all;
    this.shared = shared;
    Page page = all.get(0).page();
    this.sections = new DeckSections(all, labels);
    this.headEnd =
        Math.min(page.height() * profile.shape().deckHead(), sections.top().orElse(page.height()));
    List<Piece> head = all.stream().filter(p -> p.line().isPresent() && top(p) < headEnd).toList();
    this.marks = head.stream().filter(p -> profile.isMark(p.text())).toList();
    List<Piece> right = head.stream().filter(p -> box(p).centerX() > middle).toList();
    List<Piece> ministries = right.stream().filter(p -> isMinistries(p.text())).toList();
    // A ministry's own deck names only the division.
    this.offices =
        ministries.isEmpty()
            ? right.stream().filter(p -> Offices.isList(p.text())).toList()
            : ministries;
    List<Piece> rest =
        head.stream().filter(p -> !offices.contains(p) && !marks.contains(p)).toList();
    // Amounts alone make no measure, and take long to read.
    boolean mayBeMeasure = !offices.isEmpty() || sections.count() >= FEWEST_HEADS;
    this.amounts = DeckAmounts.in(mayBeMeasure ? rest : List.of());
    this.title = title(rest, middle, profile.shape().deckTitle());
    this.beside = beside(rest, middle);
  }

  /** The page that these pieces are, or its columns; empty where it has another form. */
  static List<DeckPage> of(List<Piece> pieces, Profile profile, Labels labels) {
    Page page = pieces.get(0).page();
    boolean landscape = page.hasLayout() && page.width() > page.height();
    List<Piece> all = landscape ? flat(pieces, labels) : List.of();
    if (all.isEmpty() || pieces.stream().anyMatch(p -> holdsName(p, labels))) {
      return List.of();
    }
    DeckPage whole = new DeckPage(all, page.width() / 2, false, profile, labels);
    return whole.title.isEmpty() || whole.beside.isEmpty()
        ? List.of(whole)
        : whole.columns(profile, labels);
  }

  /** The columns under names beside each other; the page as it is where they cannot be told. */
  private List<DeckPage> columns(Profile profile, Labels labels) {
    double left = box(beside.get(0)).left();
    double edge = left - OVERLAP;
    double top = title.stream().mapToDouble(DeckPage::top).min().orElseThrow();
    boolean apart =
        all.stream()
            .filter(p -> top(p) >= top - OVERLAP)
            .allMatch(p -> box(p).right() <= left + OVERLAP || box(p).left() >= edge);
    double width = all.get(0).page().width();
    List<Piece> first = all.stream().filter(p -> box(p).left() < edge).toList();
    List<Piece> second = all.stream().filter(p -> box(p).left() >= edge).toList();
    List<DeckPage> columns =
        apart
            ? List.of(
                new DeckPage(first, edge / 2, false, profile, labels),
                new DeckPage(second, (edge + width) / 2, false, profile, labels))
            : List.of();
    return apart && columns.stream().allMatch(DeckPage::isMeasure)
        ? columns.stream().map(c -> c.isAlike(columns) ? c : c.withoutOffices()).toList()
        : List.of(new DeckPage(all, width / 2, true, profile, labels));
  }

  /** An office above one of two columns may well be that of both, or of this one alone. */
  private boolean isAlike(List<DeckPage> columns) {
    return columns.stream().allMatch(c -> c.offices.isEmpty() == offices.isEmpty());
  }

  private DeckPage withoutOffices() {
    return new DeckPage(this);
  }

  private DeckPage(DeckPage other) {
    this.all = other.all;
    this.title = other.title;
    this.offices = List.of();
    this.marks = other.marks;
    this.amounts = other.amounts;
    this.sections = other.sections;
    this.headEnd = other.headEnd;
    this.beside = other.beside;
    this.shared = other.shared;
  }

  /** Lines right of the title, at its height and as large: another title. */
  private List<Piece> beside(List<Piece> head, double middle) {
    if (title.isEmpty()) {
      return List.of();
    }
    double largest = title.stream().mapToDouble(DeckPage::size).max().orElseThrow();
    return head.stream()
        .filter(p -> box(p).left() >= middle && !amounts.pieces().contains(p))
        .filter(p -> size(p) >= largest * (1 - SAME_SIZE))
        .filter(
            p -> title.stream().anyMatch(t -> top(t) < box(p).bottom() && top(p) < box(t).bottom()))
        .toList();
  }

  /** A page with the label 施策名 has another form. */
  private static boolean holdsName(Piece piece, Labels labels) {
    return texts(piece).stream()
        .flatMap(t -> labels.leadingKnown(t).stream())
        .anyMatch(m -> m.field() == Field.NAME);
  }

  private static List<String> texts(Piece piece) {
    return piece
        .table()
        .map(t -> t.cells().stream().map(Cell::text).toList())
        .orElse(List.of(piece.text()));
  }

  /** True for a page with a title and sections that has no other sign of a measure. */
  boolean isUnread() {
    return !isMeasure() && !title.isEmpty() && sections.count() >= FEWEST_HEADS;
  }

  /** True for a page that is a measure. */
  boolean isMeasure() {
    int signs = offices.isEmpty() ? 0 : 1;
    signs += isWithoutAmount() && marks.isEmpty() ? 0 : 1;
    signs += sections.count() >= FEWEST_HEADS ? 1 : 0;
    return !title.isEmpty() && signs >= 2;
  }

  String title() {
    return title.stream().map(Piece::text).collect(Collectors.joining());
  }

  boolean isWithoutAmount() {
    return amounts.isEmpty();
  }

  /** A sheet for every name on the page. */
  List<Sheet> sheets() {
    Map<Field, Value> common = common();
    if (shared) {
      List<Piece> names = new ArrayList<>(List.of(title.get(0)));
      names.addAll(beside);
      return names.stream()
          .map(name -> new DeckTitles(List.of(name), amounts).sharing())
          .map(named -> sheet(common, named))
          .toList();
    }
    return new DeckTitles(title, amounts)
        .named().stream().map(named -> sheet(common, named)).toList();
  }

  /** The sheet of the page before with the text of this one behind its own. */
  Sheet goingOn(Sheet before) {
    Map<Field, Value> values = new EnumMap<>(before.placed());
    sections.values(text()).forEach((field, value) -> values.merge(field, value, DeckPage::joined));
    return Sheet.placed(before.body(), values);
  }

  private static Value joined(Value first, Value second) {
    List<Piece> both = new ArrayList<>(first.pieces());
    both.addAll(second.pieces());
    return new Value(first.field(), both, first.method());
  }

  private Sheet sheet(Map<Field, Value> common, DeckTitles.Named named) {
    Map<Field, Value> values = new EnumMap<>(common);
    values.put(Field.NAME, new Value(Field.NAME, named.name(), Method.TITLE));
    named.budget().ifPresent(budget -> values.put(Field.BUDGET, budget));
    return Sheet.placed(all, values);
  }

  private Map<Field, Value> common() {
    List<Piece> text = text();
    List<Piece> contacts =
        offices.isEmpty()
            ? text.stream().flatMap(p -> sections.contact(p).stream()).toList()
            : List.of();
    if (contacts.size() == 1) {
      text = text.stream().filter(p -> sections.contact(p).isEmpty()).toList();
    }
    Map<Field, Value> values = sections.values(text);
    if (contacts.size() == 1) {
      values.put(Field.OFFICES, new Value(Field.OFFICES, contacts, Method.LABEL));
    }
    if (!offices.isEmpty()) {
      List<Piece> listed =
          offices.stream().map(p -> p.with(((Line) p.block()).withText(listed(p.text())))).toList();
      values.put(Field.OFFICES, new Value(Field.OFFICES, listed, Method.POSITION));
    }
    if (!marks.isEmpty()) {
      List<Piece> kinds =
          marks.stream()
              .map(
                  p -> p.with(((Line) p.block()).withText(p.text().replaceAll("[【】［］\\[\\]]", ""))))
              .toList();
      values.put(Field.CLASSIFICATION, new Value(Field.CLASSIFICATION, kinds, Method.POSITION));
    }
    return values;
  }

  /** What stands below the head and is no head of a section. */
  private List<Piece> text() {
    return all.stream().filter(p -> !sections.isHead(p) && top(p) >= headEnd).toList();
  }

  /** The lines in the largest type at the left of the head. */
  private List<Piece> title(List<Piece> head, double middle, double larger) {
    List<Piece> left =
        head.stream()
            .filter(p -> box(p).left() < middle)
            .filter(p -> !amounts.pieces().contains(p))
            .toList();
    double largest = left.stream().mapToDouble(DeckPage::size).max().orElse(0);
    return largest == 0 || largest < usualSize() * larger
        ? List.of()
        : left.stream()
            .filter(p -> size(p) >= largest * (1 - SAME_SIZE))
            .sorted(Comparator.comparingDouble(DeckPage::top).thenComparing(p -> box(p).left()))
            .toList();
  }

  /** The size in which most characters of the page are set. */
  private double usualSize() {
    Map<Double, Integer> characters =
        all.stream()
            .filter(p -> p.line().isPresent())
            .collect(
                Collectors.groupingBy(
                    DeckPage::size, Collectors.summingInt(p -> p.text().length())));
    return characters.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Double, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  /** Blanks and dots stand between ministries, but within the name of a division. */
  private static String listed(String offices) {
    return isMinistries(offices) ? offices.replaceAll("[・\\s]+", "、") : offices;
  }

  private static boolean isMinistries(String text) {
    List<String> names =
        List.of(text.split("[・、,，/／\\s]+")).stream().filter(n -> !n.isBlank()).toList();
    return !names.isEmpty()
        && names.stream().allMatch(n -> Offices.ministryOf(n).isPresent() && n.length() <= 30);
  }

  /** Boxes and frames around text are tables of few cells: their lines count as lines. */
  private static List<Piece> flat(List<Piece> pieces, Labels labels) {
    List<Piece> flat = new ArrayList<>();
    for (Piece piece : pieces) {
      List<Cell> cells =
          piece
              .table()
              .map(t -> t.cells().stream().filter(c -> !c.text().isBlank()).toList())
              .orElse(List.of());
      boolean frame =
          cells.size() == 1
              || cells.stream()
                  .anyMatch(c -> new DeckSections(piece.within(c), labels).count() > 0);
      if (frame) {
        cells.forEach(c -> flat.addAll(piece.within(c)));
      } else if (piece.block().box().isPresent()) {
        flat.add(piece);
      }
    }
    return flat.stream().filter(p -> p.block().box().isPresent()).toList();
  }

  private static Box box(Piece piece) {
    return piece.block().box().orElseThrow();
  }

  private static double top(Piece piece) {
    return box(piece).top();
  }

  private static double size(Piece piece) {
    return piece.line().map(Line::fontSize).orElse(0.0);
  }
}

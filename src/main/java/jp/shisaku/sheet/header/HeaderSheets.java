package jp.shisaku.sheet.header;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.field.Fields;
import jp.shisaku.sheet.field.FootNotes;
import jp.shisaku.sheet.field.HeadLines;
import jp.shisaku.sheet.table.KindCells;

/**
 * The header-table form: finds the sheets of a file. A sheet is known by its label 施策名, or, where
 * that is missing, by a header (施策分類, 予算額 …) that stands again; its heading is what stands above it
 * on the page, or in the block before it; its excerpts begin with the outline of the strategy.
 */
public final class HeaderSheets {

  private final Labels labels;
  private final List<Piece> pieces;

  /** Pieces that open no sheet: tables of indicators, lists. */
  private final Set<Integer> left;

  private final MisreadNames misread;
  private final Headings headings;
  private final NamesAbove names;
  private final List<Anchor> anchors;

  private HeaderSheets(Labels labels, List<Piece> pieces, Set<Integer> left, boolean titled) {
    this.labels = labels;
    this.pieces = pieces;
    this.left = left;
    this.misread = new MisreadNames(labels, pieces);
    OfficeLines offices = new OfficeLines(labels, pieces);
    this.headings = new Headings(labels, pieces, offices);
    this.names = new NamesAbove(labels, pieces, headings);
    List<Anchor> opened =
        titled ? new TitledSheets(labels, pieces, left, names).anchors() : anchors();
    List<Anchor> headed = new HeadingsLeftBehind(pieces, headings).found(opened);
    List<Anchor> officed = new OfficesAbove(pieces, left, offices).taken(headed, this::hasOffice);
    List<Anchor> noted = new UnitLines(pieces, headings).taken(officed);
    List<Anchor> found =
        new FieldsAboveName(pieces, headings, new HeadLines(labels, pieces), this::labelsOf)
            .taken(noted);
    List<Anchor> moved = new FootHeaders(labels, pieces, headings).moved(found);
    this.anchors = new TitlesAboveNames(pieces, headings).taken(moved);
  }

  /** The sheets that are known by their labels. */
  public static HeaderSheets labelled(Labels labels, List<Piece> pieces, Set<Integer> left) {
    return new HeaderSheets(labels, pieces, left, false);
  }

  /** The sheets whose name is the title above their labels; none where a name has a label. */
  public static HeaderSheets titled(Labels labels, List<Piece> pieces, Set<Integer> left) {
    return new HeaderSheets(labels, pieces, left, true);
  }

  /** Where the first sheet begins, or its excerpt; the number of pieces where there is none. */
  public int front() {
    int first = first();
    int excerpt = new ExcerptPlaces(labels).leading(pieces.subList(0, first));
    return excerpt < first && ExcerptPlaces.precede(joined(Set.of())) ? excerpt : first;
  }

  /** An index before the first sheet is a part of the contents. */
  private int first() {
    return anchors.stream()
        .filter(anchor -> !isIndex(pieces.get(anchor.body())))
        .mapToInt(Anchor::start)
        .findFirst()
        .orElse(pieces.size());
  }

  /** The sheets, without the tables of indicators that stand among them. */
  public List<Sheet> sheets(Set<Integer> indicators) {
    List<Sheet> sheets = joined(indicators);
    int front = front();
    return front == first()
        ? new ExcerptPlaces(labels).gathered(sheets)
        : ExcerptPlaces.moved(pieces.subList(front, first()), sheets);
  }

  private List<Sheet> joined(Set<Integer> indicators) {
    List<Sheet> sheets =
        IntStream.range(0, anchors.size())
            .parallel()
            .filter(i -> !isIndex(pieces.get(anchors.get(i).body())))
            .mapToObj(i -> sheet(anchors.get(i), end(i), indicators))
            .toList();
    return new ContinuedSheets(labels).joined(sheets);
  }

  private int end(int index) {
    return index + 1 < anchors.size() ? anchors.get(index + 1).start() : pieces.size();
  }

  private Sheet sheet(Anchor anchor, int end, Set<Integer> indicators) {
    List<Piece> above = FormMark.without(pieces.subList(anchor.heading(), anchor.body()));
    List<Piece> heading = TitlesAboveNames.withoutName(above, pieces.get(anchor.body()));
    List<Piece> rest = new ArrayList<>(pieces.subList(anchor.start(), anchor.heading()));
    rest.addAll(without(indicators, anchor.body(), end));
    rest =
        end < pieces.size()
            ? Divider.cutOff(rest, heading)
            : Annex.cutOff(rest, pieces.subList(0, anchor.start()));
    rest = FormMark.cutOff(rest);
    rest = Excerpts.behindFields(Excerpts.unfolded(rest, labels), labels);
    int excerpts = new Excerpts(labels, rest).start();
    Map<Boolean, List<Piece>> badges =
        heading.stream()
            .collect(
                Collectors.partitioningBy(p -> p.isUnitNote() || Headings.isBadge(p, heading)));
    return FootNotes.sheet(badges.get(false), badges.get(true), rest, excerpts);
  }

  private List<Piece> without(Set<Integer> indicators, int from, int to) {
    List<Piece> kept = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!indicators.contains(i)) {
        kept.add(pieces.get(i));
      }
    }
    return kept;
  }

  private List<Anchor> anchors() {
    List<Set<Field>> opening =
        IntStream.range(0, pieces.size()).parallel().mapToObj(this::opening).toList();
    List<Anchor> anchors = new ArrayList<>();
    Set<Field> seen = EnumSet.noneOf(Field.class);
    OptionalInt first = OptionalInt.empty();
    boolean open = false;
    int last = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (left.contains(i)) {
        continue;
      }
      Set<Field> here = opening.get(i);
      boolean named =
          here.contains(Field.NAME) && (!open || seen.contains(Field.NAME) || !seen.isEmpty());
      boolean headed = opensByHeader(here, open, seen) || !open && opensByLines(i);
      if (first.isEmpty() && here.stream().anyMatch(Field::opensSheet)) {
        first = OptionalInt.of(i);
      }
      boolean again = here.stream().anyMatch(seen::contains);
      if (headed && !open && first.getAsInt() < i && (again || !named)) {
        // What stands again here stood first in a sheet, too.
        anchors.add(names.above(first.getAsInt(), 0));
        last = first.getAsInt() + 1;
      }
      if (named || headed) {
        anchors.add(named ? headings.ofLabelled(i, last) : names.above(i, last));
        seen.clear();
        open = true;
        last = i + 1;
      }
      seen.addAll(here);
    }
    return anchors;
  }

  private boolean hasOffice(Anchor anchor, int end) {
    return Fields.of(sheet(anchor, end, Set.of()), labels).value().containsKey(Field.OFFICES);
  }

  /** A header whose fields the open sheet already has belongs to the next one. */
  private static boolean opensByHeader(Set<Field> here, boolean open, Set<Field> seen) {
    Set<Field> header = EnumSet.noneOf(Field.class);
    here.stream().filter(Field::opensSheet).forEach(header::add);
    boolean again = header.stream().anyMatch(seen::contains);
    return header.contains(Field.CLASSIFICATION) && again || header.size() > 1 && (!open || again);
  }

  /**
   * A header whose labels stand in lines below each other, each with its value behind or below it.
   */
  private boolean opensByLines(int index) {
    Set<Field> header = EnumSet.noneOf(Field.class);
    for (int i = index; i < Math.min(index + OfficeLines.HEADER_LINES, pieces.size()); i++) {
      Set<Field> here = left.contains(i) ? Set.of() : fields(pieces.get(i));
      boolean none = here.stream().noneMatch(Field::opensSheet);
      if (pieces.get(i).line().isEmpty() || here.contains(Field.NAME) || i == index && none) {
        break;
      }
      here.stream().filter(Field::opensSheet).forEach(header::add);
    }
    return header.size() > 1;
  }

  /** The fields that open a sheet in a piece, the name by a misread label, too. */
  private Set<Field> opening(int index) {
    Set<Field> found =
        left.contains(index) ? EnumSet.noneOf(Field.class) : fields(pieces.get(index));
    if (!left.contains(index) && misread.opens(index)) {
      found.add(Field.NAME);
    }
    return found;
  }

  /** The labels of a piece that can open a sheet. */
  private Set<Field> fields(Piece piece) {
    Set<Field> found = labelsOf(piece);
    found.removeIf(field -> field != Field.NAME && !field.opensSheet());
    return found;
  }

  private Set<Field> labelsOf(Piece piece) {
    Set<Field> found = EnumSet.noneOf(Field.class);
    piece.line().flatMap(l -> labels.leadingKnown(l.text())).ifPresent(m -> found.add(m.field()));
    piece.table().ifPresent(table -> labels(table).forEach(m -> found.add(m.field())));
    return found;
  }

  private Collection<LabelMatch> labels(Table table) {
    Map<Cell, LabelMatch> known = new LinkedHashMap<>();
    for (Cell cell : table.cells()) {
      labels.leadingKnown(cell.text()).ifPresent(label -> known.put(cell, label));
    }
    known.keySet().removeAll(KindCells.in(table, known));
    return known.values();
  }

  /**
   * 施策名 | ページ: heads of an index, which belongs to no sheet; 施策名 | 担当課 | ページ with names below it.
   */
  private boolean isIndex(Piece piece) {
    return piece.table().stream()
        .anyMatch(table -> table.cells().stream().anyMatch(cell -> isIndex(table, cell)));
  }

  private boolean isIndex(Table table, Cell cell) {
    if (opening(cell.text()).filter(m -> m.field() == Field.NAME && m.isAlone()).isEmpty()) {
      return false;
    }
    Optional<Cell> right = table.rightOf(cell);
    if (table.below(cell).flatMap(table::below).filter(Cell::isFilled).isPresent()) {
      while (right.filter(c -> labels.known(c.text()).isPresent()).isPresent()) {
        right = table.rightOf(right.get());
      }
    }
    return right
        .map(Cell::text)
        .filter(text -> labels.known(text).isEmpty())
        .flatMap(labels::column)
        .filter(Field.OTHER::equals)
        .isPresent();
  }

  private Optional<LabelMatch> opening(String text) {
    return labels.leadingKnown(text).filter(m -> m.field() == Field.NAME || m.field().opensSheet());
  }
}

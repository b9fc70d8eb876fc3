package jp.shisaku.sheet.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shisaku.amount.Figure;
import jp.shisaku.amount.MarkedNotes;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;
import jp.shisaku.label.RelistedMark;
import jp.shisaku.page.Cell;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;
import jp.shisaku.sheet.list.head.NameAndOffice;
import jp.shisaku.sheet.list.head.NamelessAmounts;
import jp.shisaku.text.Fold;
import jp.shisaku.text.NoteMark;

/** The list form: finds the lists of a file, and makes a sheet of every row. */
public final class ListSheets {

  /** A note on the unit, and titles, stand within this many blocks above a list. */
  private static final int BLOCKS_ABOVE = 6;

  private static final Profile ONE_ROW = Profile.of(List.of("shape,list.rows,1"));

  private final List<Piece> pieces;
  private final Profile profile;
  private final Labels labels;
  private final Map<Integer, ListTable> lists = new LinkedHashMap<>();
  private final Map<Integer, ListNotes> notes = new HashMap<>();

  private final OfficesOfRows offices;
  private final CategoriesOfRows categories;
  private final List<Issue> issues = new ArrayList<>();

  /** Lists of which no row could be read, each with the first of its rows. */
  private final Map<Integer, Cell> unread = new LinkedHashMap<>();

  private final NavigableMap<Integer, ListTable> unreadLists = new TreeMap<>();

  /** Tables of a row each that have the heads of a list. */
  private final Map<Integer, ListTable> ofOneRow;

  public ListSheets(List<Piece> pieces, Profile profile, Labels labels) {
    this(pieces, profile, labels, Map.of());
  }

  private ListSheets(
      List<Piece> pieces, Profile profile, Labels labels, Map<Integer, ListTable> ofOneRow) {
    this.pieces = pieces;
    this.profile = profile;
    this.labels = labels;
    this.ofOneRow = ofOneRow;
    this.offices = new OfficesOfRows(pieces, this::above);
    this.categories = find();
  }

  /**
   * Tables of a row each: such a row may be the values of a sheet below its labels, but where all
   * tables have the same heads, and no sentences below them, they are parts of one list.
   */
  public static Optional<ListSheets> ofOneRow(List<Piece> pieces, Profile profile, Labels labels) {
    ListSheets found = new ListSheets(pieces, ONE_ROW.before(profile), labels);
    List<ListTable> lists = List.copyOf(found.lists.values());
    boolean same =
        lists.size() >= profile.shape().listRows()
            && lists.stream().allMatch(list -> list.hasHeadsOf(lists.get(0)))
            && pieces.stream()
                .skip(found.lists.keySet().iterator().next())
                .filter(piece -> piece.line().isPresent())
                .map(piece -> piece.text().strip())
                .allMatch(text -> NoteMark.opens(text) || text.indexOf('。') < 0);
    return same ? Optional.of(found) : Optional.empty();
  }

  /**
   * The same with what a department with a single measure has: a row below the heads of a list
   * elsewhere in the file. In a file of sheets such a row is one of a sheet. A row below other
   * heads is told.
   */
  public ListSheets withRowsAlone() {
    Set<ListTable> known = Set.copyOf(lists.values());
    Map<Integer, ListTable> alone = known.isEmpty() ? Map.of() : rowsAlone();
    Map<Integer, ListTable> ofKnown = new HashMap<>(alone);
    ofKnown.values().removeIf(list -> known.stream().noneMatch(list::isRestOf));
    ListSheets all = ofKnown.isEmpty() ? this : new ListSheets(pieces, profile, labels, ofKnown);
    alone.forEach(
        (index, list) -> {
          if (!ofKnown.containsKey(index) && list.isList()) {
            list.firstNameWithFigure()
                .map(name -> ListIssues.unread(pieces.get(index), name))
                .ifPresent(all.issues::add);
          }
        });
    return all;
  }

  /** The tables that are no list, but would be if a row were enough. */
  private Map<Integer, ListTable> rowsAlone() {
    Map<Integer, ListTable> alone = new TreeMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      int index = i;
      if (!lists.containsKey(i) && !unreadLists.containsKey(i)) {
        pieces
            .get(i)
            .table()
            .flatMap(table -> ListTable.headed(table, ONE_ROW.before(profile)))
            .ifPresent(list -> alone.put(index, list));
      }
    }
    return alone;
  }

  /** Where the lists stand among the pieces. */
  public Set<Integer> indexes() {
    return lists.keySet();
  }

  /** Where lists stand of which it is not certain which lines are a row. */
  public Set<Integer> unreadIndexes() {
    return unreadLists.keySet();
  }

  /** An issue for each of these, by its first row. */
  public List<Issue> unreadIssues() {
    return unreadLists.entrySet().stream()
        .flatMap(
            e ->
                e.getValue().unread().stream()
                    .map(cell -> ListIssues.withoutName(pieces.get(e.getKey()), cell)))
        .toList();
  }

  /** What is doubtful of the tables, whatever becomes of their rows. */
  public List<Issue> issues() {
    return issues;
  }

  /** A sheet a row, with all that is doubtful. */
  public Found<List<Sheet>> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    List<Issue> told = new ArrayList<>(issues);
    Set<String> leftOut = new HashSet<>();
    lists.forEach(
        (index, list) -> {
          Piece piece = pieces.get(index);
          sheets.addAll(sheets(index));
          told.addAll(new ListIssues(piece, list, profile).ofRows());
          list.leftOut().stream()
              .filter(leftOut::add)
              .forEach(head -> told.add(ListIssues.leftOut(piece, head)));
        });
    told.addAll(unreadColumns());
    unread.forEach((index, cell) -> told.add(ListIssues.withoutName(pieces.get(index), cell)));
    Set<Integer> tables = new HashSet<>(lists.keySet());
    tables.addAll(unread.keySet());
    PagesBehind behind = new PagesBehind(pieces, tables);
    lists.forEach((index, list) -> behind.issue(index, list.rows()).ifPresent(told::add));
    return new Found<>(sheets, told);
  }

  /** An issue for each wording of a head that is not known. */
  private List<Issue> unreadColumns() {
    Set<String> told = new HashSet<>();
    return lists.entrySet().stream()
        .map(e -> new ListIssues(pieces.get(e.getKey()), e.getValue(), profile))
        .flatMap(of -> of.unreadColumns().entrySet().stream())
        .filter(e -> told.add(e.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The sheets of the rows of one list. */
  public List<Sheet> sheets(int index) {
    ListTable list = lists.get(index);
    NameForm names = list.names();
    return list.rows().stream().map(row -> sheet(index, row, names)).toList();
  }

  /** The first table of amounts whose column of names is not known: where it is one, say so. */
  public Optional<Issue> unnamed() {
    return pieces.stream()
        .filter(piece -> piece.table().isPresent())
        .flatMap(
            piece ->
                NamelessAmounts.firstHead(piece.table().get(), profile).stream()
                    .map(
                        head ->
                            Issue.of(
                                IssueCode.LIST_WITHOUT_NAMES,
                                piece.place(head),
                                "name",
                                Fold.onOneLine(head.text()))))
        .findFirst();
  }

  /**
   * True where rows have amounts and texts, and a first head that is not known for one of names.
   */
  public boolean holdsRowsWithoutNames() {
    return pieces.stream()
        .flatMap(piece -> piece.table().stream())
        .anyMatch(table -> NamelessAmounts.standBesideTexts(table, profile));
  }

  private CategoriesOfRows find() {
    List<Optional<ListTable>> headed =
        pieces.parallelStream()
            .map(piece -> piece.table().flatMap(table -> ListTable.headed(table, profile)))
            .toList();
    Set<String> marks = MarkedNotes.marks(pieces.stream());
    int before = -1;
    Map<Integer, Integer> goingOn = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      int index = i;
      Optional<ListTable> own =
          Optional.ofNullable(ofOneRow.get(i))
              .or(() -> headed.get(index).filter(t -> t.isList() || isRestOfUnread(t)));
      Optional<ListTable> list = own.isPresent() ? own : continuing(i, before, headed.get(i));
      if (list.isPresent()) {
        lists.put(i, list.get());
        offices.add(i, list.get(), before);
        ListNotes former = notes.getOrDefault(before, ListNotes.NONE);
        ListNotes around = ListNotes.in(near(i), former, marks);
        boolean same = isSame(list.get(), i, before);
        if (same) {
          goingOn.put(i, before);
        }
        notes.put(i, same ? around.or(former) : around);
        before = i;
      } else if (pieces.get(i).table().isPresent()) {
        headed.get(i).flatMap(ListTable::unread).ifPresent(cell -> unread.put(index, cell));
        headed
            .get(i)
            .filter(table -> table.isUnreadList() || isRowOfUnread(table))
            .ifPresent(table -> unreadLists.put(index, table));
        if (headed.get(i).isEmpty()) {
          brokenOff(i, before).ifPresent(issues::add);
        }
        before = -1;
      }
    }
    takeNotesBack(goingOn.keySet());
    return new CategoriesOfRows(pieces, lists, goingOn);
  }

  private boolean isRowOfUnread(ListTable table) {
    return table.unread().isPresent()
        && !unreadLists.isEmpty()
        && table.hasHeadsOf(unreadLists.lastEntry().getValue());
  }

  private boolean isRestOfUnread(ListTable table) {
    return !unreadLists.isEmpty() && table.isRestOf(unreadLists.lastEntry().getValue());
  }

  /** True for what goes on with the list on the page before, with or without its heads. */
  private boolean isSame(ListTable list, int index, int before) {
    return before >= 0
        && pieces.get(index).page().follows(pieces.get(before).page())
        && list.hasHeadsOf(lists.get(before));
  }

  /**
   * A note below the end of a list, on its last page, is of all its pages.
   *
   * @param goingOn the lists that go on with that on the page before
   */
  private void takeNotesBack(Set<Integer> goingOn) {
    List<Integer> all = List.copyOf(lists.keySet());
    for (int i = all.size() - 1; i > 0; i--) {
      if (goingOn.contains(all.get(i))) {
        ListNotes behind = notes.get(all.get(i));
        notes.computeIfPresent(all.get(i - 1), (page, own) -> own.or(behind));
      }
    }
  }

  private static Map<Field, List<Piece>> texts(Piece piece, ListTable.Row row) {
    Map<Field, List<Piece>> texts = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (field, cells) ->
                texts.put(field, cells.stream().flatMap(c -> piece.within(c).stream()).toList()));
    return texts;
  }

  private Optional<ListTable> continuing(int index, int before, Optional<ListTable> headed) {
    Piece piece = pieces.get(index);
    if (before < 0 || !piece.page().follows(pieces.get(before).page())) {
      return Optional.empty();
    }
    ListTable list = lists.get(before);
    return piece
        .table()
        .flatMap(table -> ListTable.continuing(list, table))
        .or(() -> headed.filter(table -> table.isRestOf(list)));
  }

  /**
   * Rows without heads behind a list, as a line between its rows leaves them, or pages that a row
   * fills, may go on with it, or be another list: it is told.
   */
  private Optional<Issue> brokenOff(int index, int before) {
    Piece piece = pieces.get(index);
    return before >= 0
        ? piece
            .table()
            .flatMap(table -> ListTable.continuing(lists.get(before), table))
            .flatMap(ListTable::firstNameWithFigure)
            .map(name -> ListIssues.unread(piece, name))
        : Optional.empty();
  }

  /**
   * What stands around a list: its title and notes, and the cells above its heads. Of what stands
   * between two tables the foot notes (※単位：千円) are of the upper list, and another note right above
   * the lower table is of that.
   */
  private List<Piece> near(int index) {
    List<Piece> near = above(index);
    int end = index - near.size();
    boolean below = lists.containsKey(end) && isTableOnPageOf(index, end);
    while (below && near.size() > 1 && isFootNote(near.get(near.size() - 1))) {
      near.remove(near.size() - 1);
    }
    int behind = index + 1;
    if (behind < pieces.size()
        && pieces.get(behind).onPageOf(pieces.get(index))
        && (isFootNote(pieces.get(behind)) || !isTableOnPageOf(index, behind + 1))) {
      near.add(pieces.get(behind));
    }
    near.add(pieces.get(index).with(lists.get(index).notes()));
    return near;
  }

  private boolean isTableOnPageOf(int index, int other) {
    return other < pieces.size()
        && pieces.get(other).table().isPresent()
        && pieces.get(other).onPageOf(pieces.get(index));
  }

  private static boolean isFootNote(Piece piece) {
    return NoteMark.opens(piece.text().strip());
  }

  private List<Piece> above(int index) {
    Piece piece = pieces.get(index);
    List<Piece> near = new ArrayList<>(List.of(piece.with(lists.get(index).above())));
    for (int i = index - 1; i >= Math.max(0, index - BLOCKS_ABOVE); i--) {
      if (pieces.get(i).line().isEmpty() || !pieces.get(i).onPageOf(piece)) {
        break;
      }
      near.add(pieces.get(i));
    }
    return near;
  }

  private Sheet sheet(int index, ListTable.Row row, NameForm names) {
    Piece piece = pieces.get(index);
    ListNotes noted = notes.get(index);
    Map<Field, Value> values = new EnumMap<>(Field.class);
    List<Piece> body = new ArrayList<>();
    texts(piece, row)
        .forEach(
            (field, all) -> {
              List<Piece> text = field == Field.NAME ? names.bare(all) : all;
              List<Figure> figures = field == Field.BUDGET ? noted.figures(row, piece) : List.of();
              values.put(field, new Value(field, text, Method.CELL, noted.all(), figures));
              body.addAll(text);
            });
    if (names.withOffices() && values.containsKey(Field.NAME)) {
      withOffice(values);
    }
    if (names.withTexts() && values.containsKey(Field.NAME)) {
      withText(values);
    }
    LabelledCells.part(values, labels);
    row.cells().getOrDefault(Field.NAME, Set.of()).stream()
        .findFirst()
        .map(Cell::row)
        .ifPresent(
            first -> {
              headed(index, first, values);
              categorised(index, first, values);
            });
    boolean relisted = row.relisted().said() == RelistedMark.Said.ALL;
    return Sheet.placed(body, values, relisted);
  }

  private void categorised(int index, int row, Map<Field, Value> values) {
    List<Piece> parts = new ArrayList<>(categories.of(index, row));
    if (!parts.isEmpty()
        && !values.containsKey(Field.OFFICES)
        && MinistryRows.isOffice(parts.get(parts.size() - 1).text())) {
      Piece office = MinistryRows.bare(parts.remove(parts.size() - 1));
      values.put(Field.OFFICES, new Value(Field.OFFICES, List.of(office), Method.POSITION));
    }
    if (!parts.isEmpty()) {
      values.put(Field.CATEGORY, new Value(Field.CATEGORY, parts, Method.CELL));
    }
  }

  /** Gives a row the office that heads it, or what of it the row leaves out. */
  private void headed(int index, int row, Map<Field, Value> values) {
    Value own = values.get(Field.OFFICES);
    if (own == null) {
      List<Piece> office = offices.of(index, row);
      if (!office.isEmpty()) {
        values.put(Field.OFFICES, new Value(Field.OFFICES, office, Method.POSITION));
      }
      return;
    }
    String said = own.pieces().stream().map(Piece::text).collect(Collectors.joining());
    List<Piece> all = new ArrayList<>(offices.heading(index, row, said));
    all.addAll(own.pieces());
    values.put(Field.OFFICES, new Value(Field.OFFICES, all, own.method()));
  }

  /** Parts the office from the name before it. */
  private static void withOffice(Map<Field, Value> values) {
    NameAndOffice both = NameAndOffice.of(values.get(Field.NAME).pieces());
    if (!both.office().isEmpty()) {
      values.put(Field.NAME, new Value(Field.NAME, both.name(), Method.CELL));
      values.putIfAbsent(Field.OFFICES, new Value(Field.OFFICES, both.office(), Method.CELL));
    }
  }

  /** Parts what the measure does from the name above it; a column may say more of it. */
  private static void withText(Map<Field, Value> values) {
    NameAndText both = NameAndText.of(values.get(Field.NAME).pieces());
    Field free = values.containsKey(Field.OVERVIEW) ? Field.DETAILS : Field.OVERVIEW;
    if (!both.text().isEmpty() && !values.containsKey(free)) {
      values.put(Field.NAME, new Value(Field.NAME, both.name(), Method.CELL));
      values.put(free, new Value(free, both.text(), Method.POSITION));
    }
  }
}

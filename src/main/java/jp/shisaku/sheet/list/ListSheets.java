package jp.shisaku.sheet.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisaku.amount.BracketNote;
import jp.shisaku.amount.Figure;
import jp.shisaku.amount.FigureText;
import jp.shisaku.amount.TwoLineNote;
import jp.shisaku.amount.UnitNotes;
import jp.shisaku.budget.Unit;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.Profile;
import jp.shisaku.label.RelistedMark;
import jp.shisaku.page.Cell;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.HeadingMark;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;
import jp.shisaku.text.Fold;

/** The list form: finds the lists of a file, and makes a sheet of every row. */
public final class ListSheets {

  /** A note on the unit, and titles, stand within this many blocks above a list. */
  private static final int BLOCKS_ABOVE = 6;

  /** Of a row that is not read so much is told. */
  private static final int LONGEST_TOLD = 100;

  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*[（(]?[0-9０-９A-ZＡ-Ｚ]{1,4}(?:[-－‐.．][0-9０-９]{1,4})*[）)]?[.．、:：]?(?:[\\s　]+|$)");

  private final List<Piece> pieces;
  private final Profile profile;
  private final Map<Integer, ListTable> lists = new LinkedHashMap<>();
  private final Map<Integer, Optional<Unit>> units = new LinkedHashMap<>();
  private final Map<Integer, Optional<String>> inBrackets = new LinkedHashMap<>();
  private final Map<Integer, Optional<TwoLineNote>> twoLines = new LinkedHashMap<>();

  private final OfficesOfRows offices;
  private final List<Issue> issues = new ArrayList<>();

  /** Lists of which no row could be read, each with the first of its rows. */
  private final Map<Integer, Cell> unread = new LinkedHashMap<>();

  public ListSheets(List<Piece> pieces, Profile profile) {
    this.pieces = pieces;
    this.profile = profile;
    this.offices = new OfficesOfRows(pieces, this::near);
    find();
  }

  /** Where the lists stand among the pieces. */
  public Set<Integer> indexes() {
    return lists.keySet();
  }

  public List<Issue> issues() {
    return issues;
  }

  /** A sheet a row. */
  public List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    Set<String> told = new HashSet<>();
    lists.forEach(
        (index, list) -> {
          Piece piece = pieces.get(index);
          sheets.addAll(sheets(index));
          list.nameless().forEach(cell -> issues.add(withoutName(piece, cell)));
          list.headings().forEach(c -> issues.add(of(IssueCode.LIST_TOTAL_LEFT_OUT, piece, c)));
          issues.addAll(remarks(piece, list));
          issues.addAll(relistedUnclear(piece, list));
          list.doubtful().forEach(c -> issues.add(of(IssueCode.LIST_TOTAL_DOUBTFUL, piece, c)));
          list.leftOut().stream()
              .filter(told::add)
              .forEach(head -> issues.add(withoutLine(piece, head)));
        });
    issues.addAll(unreadColumns());
    unread.forEach((index, cell) -> issues.add(withoutName(pieces.get(index), cell)));
    Set<Integer> tables = new HashSet<>(lists.keySet());
    tables.addAll(unread.keySet());
    PagesBehind behind = new PagesBehind(pieces, tables);
    lists.forEach((index, list) -> behind.issue(index, list.rows()).ifPresent(issues::add));
    return sheets;
  }

  /** Remarks that amounts beside them are parts of others: 内数 below 備考. */
  private List<Issue> remarks(Piece piece, ListTable list) {
    Set<Integer> rows =
        list.rows().stream()
            .flatMap(row -> row.heads().keySet().stream())
            .filter(cell -> FigureText.isNumber(cell.text()))
            .map(Cell::row)
            .collect(Collectors.toSet());
    List<Issue> found = new ArrayList<>();
    if (!rows.isEmpty()) {
      new UnreadColumns(piece.table().orElseThrow(), profile)
          .remarks(rows)
          .forEach(
              (remark, head) ->
                  found.add(
                      Issue.of(
                          IssueCode.BUDGET_INCLUDED_UNCLEAR,
                          piece.place(remark),
                          Field.BUDGET.code(),
                          Fold.onOneLine(head.text()) + "：" + Fold.onOneLine(remark.text()))));
    }
    return found;
  }

  /** Remarks by which perhaps a part of a measure is printed elsewhere, too: 一部再掲. */
  private static List<Issue> relistedUnclear(Piece piece, ListTable list) {
    return list.rows().stream()
        .map(ListTable.Row::relisted)
        .filter(RelistedRows.Mark::isUnclear)
        .flatMap(mark -> mark.cell().stream())
        .distinct()
        .map(cell -> of(IssueCode.RELISTED_UNCLEAR, piece, cell))
        .toList();
  }

  /** An issue for each wording of a head that is not known. */
  private Collection<Issue> unreadColumns() {
    Map<String, Issue> told = new LinkedHashMap<>();
    for (int index : lists.keySet()) {
      Piece piece = pieces.get(index);
      Set<Integer> periods = lists.get(index).periods();
      for (Cell head : new UnreadColumns(piece.table().orElseThrow(), profile).heads()) {
        if (periods.contains(head.column())) {
          continue;
        }
        String text = Fold.onOneLine(head.text());
        told.computeIfAbsent(
            text, t -> Issue.of(IssueCode.LIST_COLUMN_UNREAD, piece.place(head), "", t));
      }
    }
    return told.values();
  }

  /** The sheets of the rows of one list. */
  public List<Sheet> sheets(int index) {
    ListTable list = lists.get(index);
    boolean numbered = list.isNumbered();
    boolean counted = list.isCounted();
    boolean withOffices = list.isWithOffices();
    return list.rows().stream()
        .map(
            row ->
                sheet(
                    index,
                    row,
                    name -> numbered ? withoutNumber(name) : counted ? withoutMark(name) : name,
                    withOffices))
        .toList();
  }

  /** The first table of amounts whose column of names is not known: where it is one, say so. */
  public Optional<Issue> unnamed() {
    return pieces.stream()
        .filter(piece -> piece.table().isPresent())
        .flatMap(
            piece ->
                ListHeads.amountsWithoutNames(piece.table().get(), profile).stream()
                    .map(
                        head ->
                            Issue.of(
                                IssueCode.LIST_WITHOUT_NAMES,
                                piece.place(head),
                                "name",
                                Fold.onOneLine(head.text()))))
        .findFirst();
  }

  private void find() {
    List<Optional<ListTable>> headed =
        pieces.parallelStream()
            .map(piece -> piece.table().flatMap(table -> ListTable.headed(table, profile)))
            .toList();
    int before = -1;
    for (int i = 0; i < pieces.size(); i++) {
      Optional<ListTable> own = headed.get(i).filter(ListTable::isList);
      Optional<ListTable> list = own.isPresent() ? own : continuing(i, before);
      int last = before;
      if (list.isPresent()) {
        lists.put(i, list.get());
        offices.add(i, list.get(), before);
        List<Piece> near = near(i);
        units.put(i, UnitNotes.in(near).or(() -> goingOn(units, last)));
        inBrackets.put(i, BracketNote.in(near).or(() -> goingOn(inBrackets, last)));
        twoLines.put(i, TwoLineNote.in(near).or(() -> goingOn(twoLines, last)));
        before = i;
      } else if (pieces.get(i).table().isPresent()) {
        int index = i;
        headed.get(i).flatMap(ListTable::unread).ifPresent(cell -> unread.put(index, cell));
        before = -1;
      }
    }
  }

  private Optional<ListTable> continuing(int index, int before) {
    Piece piece = pieces.get(index);
    return before >= 0 && piece.page().follows(pieces.get(before).page())
        ? piece.table().flatMap(table -> ListTable.continuing(lists.get(before), table))
        : Optional.empty();
  }

  /** What the list before said, on whose page the note stands. */
  private static <T> Optional<T> goingOn(Map<Integer, Optional<T>> told, int before) {
    return before < 0 ? Optional.empty() : told.get(before);
  }

  /** What stands around a list: its title and notes, and the cells above its heads. */
  private List<Piece> near(int index) {
    Piece piece = pieces.get(index);
    List<Piece> near = new ArrayList<>(List.of(piece.with(lists.get(index).above())));
    for (int i = index - 1; i >= Math.max(0, index - BLOCKS_ABOVE); i--) {
      if (pieces.get(i).line().isEmpty() || !pieces.get(i).onPageOf(piece)) {
        break;
      }
      near.add(pieces.get(i));
    }
    if (index + 1 < pieces.size() && pieces.get(index + 1).onPageOf(piece)) {
      near.add(pieces.get(index + 1));
    }
    return near;
  }

  private Sheet sheet(
      int index, ListTable.Row row, UnaryOperator<List<Piece>> bare, boolean withOffices) {
    Piece piece = pieces.get(index);
    Optional<Unit> unit = units.get(index);
    Map<Field, Value> values = new EnumMap<>(Field.class);
    List<Piece> body = new ArrayList<>();
    row.cells()
        .forEach(
            (field, cells) -> {
              List<Piece> all = cells.stream().flatMap(c -> piece.within(c).stream()).toList();
              List<Piece> text = field == Field.NAME ? bare.apply(all) : all;
              List<Figure> figures = field == Field.BUDGET ? figures(index, row) : List.of();
              values.put(field, new Value(field, text, Method.CELL, unit, figures));
              body.addAll(text);
            });
    if (withOffices && values.containsKey(Field.NAME)) {
      withOffice(values);
    }
    if (!values.containsKey(Field.OFFICES)) {
      List<Piece> office =
          row.cells().getOrDefault(Field.NAME, Set.of()).stream()
              .limit(1)
              .flatMap(name -> offices.of(index, name.row()).stream())
              .toList();
      if (!office.isEmpty()) {
        values.put(Field.OFFICES, new Value(Field.OFFICES, office, Method.POSITION));
      }
    }
    boolean relisted = row.relisted().said() == RelistedMark.Said.ALL;
    return Sheet.placed(body, values, relisted);
  }

  /** Parts the office from the name before it. */
  private static void withOffice(Map<Field, Value> values) {
    NameAndOffice both = NameAndOffice.of(values.get(Field.NAME).pieces());
    if (!both.office().isEmpty()) {
      values.put(Field.NAME, new Value(Field.NAME, both.name(), Method.CELL));
      values.putIfAbsent(Field.OFFICES, new Value(Field.OFFICES, both.office(), Method.CELL));
    }
  }

  /** 1-2 before a name, on a line of its own or on the name's. */
  private static List<Piece> withoutNumber(List<Piece> name) {
    List<Piece> bare = new ArrayList<>();
    for (Piece piece : name) {
      String text = bare.isEmpty() ? NUMBER.matcher(piece.text()).replaceFirst("") : piece.text();
      if (!text.isBlank()) {
        bare.add(piece.line().map(line -> piece.with(line.withText(text))).orElse(piece));
      }
    }
    return bare;
  }

  /** ① before a name, where the names of the list count on. */
  private static List<Piece> withoutMark(List<Piece> name) {
    HeadingMark mark = HeadingMark.of(name.isEmpty() ? "" : name.get(0).text());
    if (mark.number() == 0) {
      return name;
    }
    List<Piece> bare = new ArrayList<>(name);
    bare.set(
        0,
        name.get(0).line().map(l -> name.get(0).with(l.withText(mark.rest()))).orElse(name.get(0)));
    return bare;
  }

  private List<Figure> figures(int index, ListTable.Row row) {
    Piece piece = pieces.get(index);
    Optional<Unit> unit = units.get(index);
    List<Figure> figures = new ArrayList<>();
    row.heads()
        .forEach(
            (cell, head) ->
                CellAmounts.of(cell, head, inBrackets.get(index), twoLines.get(index))
                    .forEach(
                        amount ->
                            figures.add(
                                new Figure(
                                    amount.head(),
                                    amount.text(),
                                    head.unit().or(() -> unit),
                                    amount.number(),
                                    row.shared().contains(cell),
                                    piece.place(cell)))));
    return figures;
  }

  private static Issue withoutLine(Piece piece, String head) {
    return Issue.of(IssueCode.LIST_COLUMN_LEFT_OUT, piece.place(), Field.BUDGET.code(), head);
  }

  private static Issue withoutName(Piece piece, Cell cell) {
    return of(IssueCode.LIST_ROW_WITHOUT_NAME, piece, cell);
  }

  private static Issue of(IssueCode code, Piece piece, Cell cell) {
    String text = cell.text().replaceAll("\\s*\n\\s*", "");
    String told = text.length() > LONGEST_TOLD ? text.substring(0, LONGEST_TOLD) + "…" : text;
    return Issue.of(code, piece.place(cell), "name", told);
  }
}

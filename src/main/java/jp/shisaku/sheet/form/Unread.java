package jp.shisaku.sheet.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.amount.FigureText;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.Unit;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Field;
import jp.shisaku.label.HeadWords;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Fold;

/**
 * What tells that a file without a sheet may be a collection all the same, in a form that is not
 * known: a table with names and figures of money, several amounts that each say their year and
 * stage, lines with a name and an amount under a title that announces such, or labels of sheets
 * that stand again and again. In running text amounts are part of sentences, and do not count.
 */
record Unread(List<Piece> pieces, Profile profile, Labels labels) {

  /** Labels stand once or twice by chance. */
  private static final int FEWEST_LABELS = 3;

  /** So do figures below a head. */
  private static final int FEWEST_FIGURES = 5;

  /** The heads of a list whose cells are lines stand within so many of them. */
  private static final int HEADS_IN_LINES = 10;

  /** What stands between the cells of a row that came as a line. */
  private static final Pattern GAP = Pattern.compile("\\t|[ 　]{2,}");

  private static final Pattern BLANKS = Pattern.compile("[\\s　]+");

  private static final Pattern FIGURE =
      Pattern.compile("[0-9０-９][0-9０-９,，.．]*(?:百万円|千円|億円|円)?(?:の内数)?");

  /** A figure of a row whose cells touch: 1,300の内数 塗る。, 100塗る。, R8当初：80. No day and no share. */
  private static final Pattern TOUCHING =
      Pattern.compile(
          "(?:^|[\\s:：各])[△▲-]?[0-9０-９][0-9０-９,，.．]*(?![0-9０-９,，.．年月日時分秒か人件回％%第条章節)）])");

  private static final Pattern SEVERAL = Pattern.compile("[\\s　／/]+");

  /** A row of heads has at least so many that are known. */
  private static final int FEWEST_HEADS = 3;

  private static final int LONGEST = 120;
  private static final int HEAD_ROWS = 20;

  /** At most one issue of each kind, at the first place of it. */
  List<Issue> issues() {
    List<Issue> issues = new ArrayList<>();
    long rows = 0;
    Optional<Issue> list = Optional.empty();
    for (Piece piece : pieces) {
      Optional<Cell> head = names(piece);
      rows += head.map(h -> figureRows(piece, h)).orElse(0L);
      list = list.or(() -> head.map(h -> list(piece, h)));
    }
    // A table a measure, with its heads above it, has one row each.
    if (rows >= profile.shape().listRows()) {
      list.ifPresent(issues::add);
    } else {
      listInLines().ifPresent(issues::add);
    }
    List<Place> amounts = new UnreadAmounts(pieces, profile, labels).places(issues.isEmpty());
    if (amounts.size() >= UnreadAmounts.FEWEST) {
      String count = Integer.toString(amounts.size());
      issues.add(Issue.of(IssueCode.AMOUNTS_UNREAD, amounts.get(0), Field.BUDGET.code(), count));
    }
    if (issues.isEmpty()) {
      listInWords().or(this::labelsAgain).ifPresent(issues::add);
    }
    return issues;
  }

  /** 担当課 or 予算額, and 目的 or another text, each standing again and again. */
  private Optional<Issue> labelsAgain() {
    Map<Field, List<Labelled>> met = new EnumMap<>(Field.class);
    for (Piece piece : pieces) {
      piece
          .labels(labels)
          .map(label -> new Labelled(label, piece))
          .forEach(
              one -> met.computeIfAbsent(one.label().field(), f -> new ArrayList<>()).add(one));
    }
    met.values().removeIf(each -> each.size() < FEWEST_LABELS);
    Optional<Labelled> head =
        Stream.of(Field.OFFICES, Field.BUDGET)
            .flatMap(field -> met.getOrDefault(field, List.of()).stream())
            .findFirst();
    Optional<Labelled> text =
        met.entrySet().stream()
            .filter(e -> e.getKey().isProse())
            .flatMap(e -> e.getValue().stream())
            .findFirst();
    return head.flatMap(
        h ->
            text.map(
                t ->
                    Issue.of(
                        IssueCode.LABELS_UNREAD,
                        h.piece().place(),
                        "",
                        h.label().wording(),
                        t.label().wording(),
                        Integer.toString(FEWEST_LABELS))));
  }

  private record Labelled(LabelMatch label, Piece piece) {}

  private static Issue list(Piece piece, Cell head) {
    return Issue.of(IssueCode.LIST_UNREAD, piece.place(head), "name", Fold.onOneLine(head.text()));
  }

  /** A list whose cells came as lines, or as parts of lines: its heads, and figures below them. */
  private Optional<Issue> listInLines() {
    for (int i = 0; i < pieces.size(); i++) {
      int head = i;
      if (parts(pieces.get(i)).anyMatch(this::headsNames)) {
        boolean money =
            pieces.subList(head, Math.min(head + HEADS_IN_LINES, pieces.size())).stream()
                .flatMap(Unread::parts)
                .anyMatch(part -> Unit.statedIn(part).isPresent() || BudgetReader.holdsStage(part));
        long figures =
            pieces.stream()
                .skip(head)
                .flatMap(piece -> Stream.concat(parts(piece), cells(piece)))
                .filter(part -> FIGURE.matcher(part).matches())
                .count();
        return money && (figures >= FEWEST_FIGURES || isHeadOfRows(head))
            ? Optional.of(
                Issue.of(
                    IssueCode.LIST_UNREAD,
                    pieces.get(i).place(),
                    "name",
                    Fold.onOneLine(pieces.get(i).text())))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A list with single blanks between its cells: a line of heads, and rows below. */
  private Optional<Issue> listInWords() {
    return IntStream.range(0, pieces.size())
        .filter(i -> isHeadInWords(line(i)) || isHeadInWords(twoLines(i)))
        .filter(i -> figureRowsBelow(i) >= profile.shape().listRows())
        .mapToObj(pieces::get)
        .map(
            head ->
                Issue.of(IssueCode.LIST_UNREAD, head.place(), "name", Fold.onOneLine(head.text())))
        .findFirst();
  }

  /** 事業名 令和8年度予算案 担当課: names, money and another head, and nothing that is none. */
  private boolean isHeadInWords(List<String> words) {
    return words.size() >= FEWEST_HEADS
        && words.stream().anyMatch(word -> labels.isHeadOfNames(word) || besideAmounts(word))
        && words.stream().anyMatch(HeadWords::areOfMoney)
        && words.stream()
                .filter(word -> labels.column(word).isEmpty() && !besideAmounts(word))
                .filter(word -> !HeadWords.areOfAmounts(word))
                .count()
            <= 1;
  }

  /** The words of a line, with those of the lines that stand beside it on its right. */
  private List<String> line(int index) {
    return IntStream.range(index, endOfLine(index))
        .mapToObj(pieces::get)
        .flatMap(Unread::words)
        .toList();
  }

  /** The same with the line below it: 令和8年度 above 予算案. */
  private List<String> twoLines(int index) {
    int below = endOfLine(index);
    return below == pieces.size()
        ? List.of()
        : Stream.concat(line(index).stream(), line(below).stream()).toList();
  }

  private int endOfLine(int index) {
    return IntStream.range(index + 1, pieces.size())
        .filter(i -> !isBeside(i, index))
        .findFirst()
        .orElse(pieces.size());
  }

  private boolean isBeside(int index, int other) {
    Optional<Box> box = pieces.get(other).place().box();
    return pieces.get(index).onPageOf(pieces.get(other))
        && box.flatMap(b -> pieces.get(index).place().box().filter(b::isBeside)).isPresent();
  }

  private boolean besideAmounts(String word) {
    return labels.isHeadOfNamesBesideAmounts(word);
  }

  private long figureRowsBelow(int head) {
    long lines =
        IntStream.range(head + 1, pieces.size())
            .filter(i -> !isBeside(i, i - 1))
            .filter(i -> line(i).stream().skip(1).anyMatch(w -> FIGURE.matcher(w).matches()))
            .count();
    long rows =
        pieces.stream()
            .skip(head + 1L)
            .flatMap(piece -> piece.table().stream())
            .mapToLong(Unread::figureRows)
            .sum();
    return lines + rows;
  }

  private static long figureRows(Table table) {
    return IntStream.range(0, table.rows())
        .filter(row -> table.row(row).stream().anyMatch(cell -> holdsNumbers(cell.text())))
        .count();
  }

  private static Stream<String> words(Piece piece) {
    return piece.line().isPresent() && piece.text().length() <= LONGEST
        ? BLANKS.splitAsStream(piece.text().strip())
        : Stream.empty();
  }

  /** A row of known heads in lines, and rows below whose cells stand so close that they are one. */
  private boolean isHeadOfRows(int head) {
    int first = Math.max(0, head - FEWEST_HEADS);
    int end = Math.min(head + HEADS_IN_LINES, pieces.size());
    long known =
        pieces.subList(first, end).stream()
            .flatMap(Unread::parts)
            .flatMap(part -> profile.column(part).stream())
            .distinct()
            .count();
    long rows =
        pieces.stream()
            .skip(head)
            .filter(p -> p.line().isPresent() && p.text().length() <= LONGEST)
            .filter(p -> TOUCHING.matcher(p.text()).find())
            .count();
    return known >= FEWEST_HEADS && rows >= profile.shape().listRows();
  }

  private boolean headsNames(String text) {
    return profile.column(text).filter(Field.NAME::equals).isPresent();
  }

  private static Stream<String> parts(Piece piece) {
    return piece.line().isPresent() && piece.text().length() <= LONGEST
        ? GAP.splitAsStream(piece.text().strip())
        : Stream.empty();
  }

  /** Every other row of a list may have cells, and its heads none. */
  private static Stream<String> cells(Piece piece) {
    return piece.cells().stream().map(Cell::text).filter(text -> text.length() <= LONGEST);
  }

  /** The head of the names in a table that has figures of money below it. */
  private Optional<Cell> names(Piece piece) {
    return piece.cells().stream()
        .filter(c -> c.row() < HEAD_ROWS && (headsNames(c.text()) || besideAmounts(c.text())))
        .findFirst()
        .filter(
            head ->
                headsNames(head.text())
                    ? speaksOfMoney(piece, head) || isBesideOffices(piece, head)
                    : heads(piece, head).anyMatch(BudgetReader::holdsStage));
  }

  /** 施策 beside 担当課, as plans have it that print no amounts. */
  private boolean isBesideOffices(Piece piece, Cell head) {
    return piece.cells().stream()
        .filter(c -> c.row() == head.row())
        .anyMatch(c -> profile.column(c.text()).equals(Optional.of(Field.OFFICES)));
  }

  private boolean speaksOfMoney(Piece piece, Cell head) {
    return Stream.concat(
            pieces.stream()
                .filter(p -> p.line().isPresent() && p.onPageOf(piece))
                .map(Piece::text)
                .filter(text -> Unit.statedIn(text).isPresent()),
            heads(piece, head))
        .filter(text -> text.length() <= LONGEST)
        .anyMatch(text -> Unit.statedIn(text).isPresent() || BudgetReader.holdsStage(text));
  }

  /** What stands in the rows down to the one below the head of the names. */
  private static Stream<String> heads(Piece piece, Cell head) {
    return piece.cells().stream().filter(c -> c.row() <= head.lastRow() + 1).map(Cell::text);
  }

  private long figureRows(Piece piece, Cell head) {
    Table table = piece.table().orElseThrow();
    if (head.lastRow() + 1 == table.rows()) {
      return figureLines(piece);
    }
    boolean plan = !speaksOfMoney(piece, head);
    return IntStream.range(head.lastRow() + 1, table.rows())
        .filter(
            row ->
                table.row(row).stream()
                    .anyMatch(
                        c ->
                            plan
                                ? c.column() == head.column() && c.isFilled()
                                : holdsNumbers(c.text())))
        .count();
  }

  /** 12.5 of a list in 億円, 12,300／9,800 and two numbers below each other are some, too. */
  private static boolean holdsNumbers(String text) {
    return FigureText.isNumber(text)
        || FigureText.isFraction(text)
        || text.length() <= LONGEST
            && SEVERAL.splitAsStream(text.strip()).filter(FigureText::isNumber).count() > 1;
  }

  /**
   * Figures that stand free on the page, or as lines within the cells: of some lists only the head
   * is drawn as a table, or columns were taken for cells.
   */
  private long figureLines(Piece head) {
    Stream<String> free =
        pieces.stream().filter(p -> p.line().isPresent() && p.onPageOf(head)).map(Piece::text);
    Stream<String> within =
        head.table().orElseThrow().cells().stream()
            .flatMap(c -> c.content().stream())
            .map(Block::text);
    return Stream.concat(free, within).filter(FigureText::isNumber).count();
  }
}

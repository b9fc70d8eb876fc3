package jp.shisaku.sheet.header;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;
import jp.shisaku.sheet.field.Fields;
import jp.shisaku.sheet.field.NameAgain;
import jp.shisaku.text.Fold;

/**
 * A sheet of several pages may print its name on each of them, with 2/3 or 続き behind the name or
 * the heading: 里山の小屋を守る事業（2/3）. Such pages are one sheet, and what is printed again of its header
 * is left out. Without such a mark a page is the same sheet where it has heading, name and nothing
 * of a header.
 */
record ContinuedSheets(Labels labels) {

  /** What a further page of a sheet may have. */
  private static final Set<Field> MAY_GO_ON =
      EnumSet.of(Field.NAME, Field.OFFICES, Field.DETAILS, Field.ROADMAP, Field.EFFECT);

  /** The sheets, with those of one measure joined. */
  List<Sheet> joined(List<Sheet> sheets) {
    if (sheets.stream().noneMatch(ContinuedSheets::mayGoOn) && !anyTwice(sheets)) {
      return sheets;
    }
    List<Sheet> joined = new ArrayList<>();
    Optional<Name> before = Optional.empty();
    for (Sheet sheet : sheets) {
      Name name = name(sheet);
      boolean goesOn =
          before
              .filter(
                  b -> name.follows(b) || isPageOf(joined.get(joined.size() - 1), b, sheet, name))
              .isPresent();
      Sheet last = goesOn ? joined.remove(joined.size() - 1) : sheet;
      joined.add(goesOn ? lengthened(last, sheet) : sheet);
      before = Optional.of(name);
    }
    return joined.stream().map(ContinuedSheets::withoutFirstPart).toList();
  }

  /** Without 1/2 behind the heading, where a further page of the sheet has 2/2 behind the same. */
  private static Sheet withoutFirstPart(Sheet sheet) {
    boolean goesOn =
        NameAgain.PART.matcher(heading(sheet)).find()
            && IntStream.range(0, sheet.body().size())
                .anyMatch(i -> NameAgain.lines(sheet.body(), i, sheet.heading(), List.of()) > 0);
    return goesOn ? sheet.withHeading(withoutPart(sheet.heading())) : sheet;
  }

  /** A heading without the mark at its end, which may be wrapped with it. */
  private static List<Piece> withoutPart(List<Piece> heading) {
    int left = NameAgain.PART.matcher(text(heading)).replaceFirst("").length();
    List<Piece> bare = new ArrayList<>();
    for (Piece piece : heading) {
      String text = piece.text();
      String kept = text.substring(0, Math.min(left, text.length())).strip();
      if (!kept.isEmpty()) {
        bare.add(piece.withText(kept));
      }
      left -= Math.min(left, text.length());
    }
    return bare;
  }

  private static boolean mayGoOn(Sheet sheet) {
    return NameAgain.PART.matcher(heading(sheet)).find()
        || !sheet.body().isEmpty()
            && NameAgain.PART.matcher(sheet.body().get(0).text().replace('\t', '\n')).find();
  }

  private static String heading(Sheet sheet) {
    return text(sheet.heading());
  }

  private static String text(List<Piece> heading) {
    return Piece.joined(heading).strip();
  }

  /** True where two sheets behind each other have one heading; only then their names are read. */
  private static boolean anyTwice(List<Sheet> sheets) {
    return IntStream.range(1, sheets.size())
        .anyMatch(i -> isHeadedAs(sheets.get(i - 1), sheets.get(i)));
  }

  private static boolean isHeadedAs(Sheet before, Sheet sheet) {
    return !heading(sheet).isEmpty()
        && heading(before).equals(heading(sheet))
        && before.excerpts().isEmpty();
  }

  private boolean isPageOf(Sheet before, Name nameBefore, Sheet sheet, Name name) {
    return isHeadedAs(before, sheet)
        && !name.bare.isEmpty()
        && name.bare.equals(nameBefore.bare)
        && Fields.of(sheet, labels).value().keySet().stream().allMatch(MAY_GO_ON::contains);
  }

  /**
   * A printed name.
   *
   * @param no which part of how many it says it is, from 1; 0 where it says no number
   * @param goesOn true where it says that it goes on with a sheet
   */
  private record Name(String bare, int no, int of, boolean goesOn) {

    boolean follows(Name before) {
      boolean next = no == 0 ? before.of == 0 : no == before.no + 1 && of == before.of;
      return goesOn && next && !bare.isEmpty() && bare.equals(before.bare);
    }
  }

  private Name name(Sheet sheet) {
    Value value = Fields.of(sheet, labels).value().get(Field.NAME);
    String printed = value == null ? "" : Fold.onOneLine(value.text());
    Matcher part = NameAgain.PART.matcher(printed);
    String bare = Fold.letters(part.replaceFirst(""));
    part.reset();
    if (!part.find()) {
      part = NameAgain.PART.matcher(heading(sheet));
      if (!part.find()) {
        return new Name(bare, 0, 0, false);
      }
    }
    boolean numbered = part.group("no") != null;
    int no = numbered ? Integer.parseInt(part.group("no")) : 0;
    int of = numbered ? Integer.parseInt(part.group("of")) : 0;
    return new Name(bare, no, of, !numbered || no > 1 && no <= of);
  }

  private Sheet lengthened(Sheet sheet, Sheet more) {
    List<Piece> body = new ArrayList<>(sheet.body());
    body.set(0, withoutPart(body.get(0)));
    body.addAll(withoutHeader(more.body()));
    List<Piece> excerpts = new ArrayList<>(sheet.excerpts());
    excerpts.addAll(more.excerpts());
    return Sheet.labelled(withoutPart(sheet.heading()), sheet.badges(), body, excerpts);
  }

  private static Piece withoutPart(Piece piece) {
    Block bare =
        piece.block() instanceof Table table
            ? table.with(table.cells().stream().map(ContinuedSheets::withoutPart).toList())
            : withoutPart(piece.block());
    return piece.with(bare);
  }

  private static Cell withoutPart(Cell cell) {
    boolean ends = NameAgain.PART.matcher(cell.text()).find();
    return ends
        ? cell.with(cell.content().stream().map(ContinuedSheets::withoutPart).toList())
        : cell;
  }

  private static Block withoutPart(Block block) {
    if (!(block instanceof Line line)) {
      return block;
    }
    String bare = NameAgain.PART.matcher(line.text()).replaceFirst("");
    return bare.isBlank() ? line : line.withText(bare);
  }

  /** Without the name and the office, which stand on the first page already. */
  private List<Piece> withoutHeader(List<Piece> body) {
    int start = body.get(0).table().isPresent() ? 0 : firstOther(body);
    List<Piece> rest = new ArrayList<>(body.subList(start, body.size()));
    if (!rest.isEmpty() && rest.get(0).table().isPresent()) {
      Piece piece = rest.remove(0);
      Table table = withoutHeader(piece.table().orElseThrow());
      if (!table.cells().isEmpty()) {
        rest.add(0, piece.with(table));
      }
    }
    return rest;
  }

  private int firstOther(List<Piece> body) {
    return IntStream.range(1, body.size())
        .filter(
            i ->
                body.get(i)
                    .labels(labels)
                    .map(LabelMatch::field)
                    .anyMatch(field -> !isOfHeader(field)))
        .findFirst()
        .orElse(body.size());
  }

  private Table withoutHeader(Table table) {
    Set<Cell> again = new HashSet<>();
    int rowCount = table.rows();
    for (int row = 0; row < rowCount; row++) {
      List<Cell> cells = table.row(row);
      Set<Field> here =
          cells.stream()
              .flatMap(cell -> labels.leadingKnown(cell.text()).stream())
              .map(LabelMatch::field)
              .collect(Collectors.toSet());
      if (!here.isEmpty() && here.stream().allMatch(ContinuedSheets::isOfHeader)) {
        again.addAll(cells);
      }
    }
    return table.with(table.cells().stream().filter(c -> !again.contains(c)).toList());
  }

  private static boolean isOfHeader(Field field) {
    return field == Field.NAME || field == Field.OFFICES;
  }
}

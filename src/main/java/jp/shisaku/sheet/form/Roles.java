package jp.shisaku.sheet.form;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import jp.shisaku.indicator.IndicatorHead;
import jp.shisaku.label.Labels;
import jp.shisaku.label.OwnWordings;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Document;
import jp.shisaku.page.Page;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Parts;
import jp.shisaku.sheet.Role;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.field.Fields;
import jp.shisaku.sheet.header.Excerpts;

/**
 * What every line and cell of a publication was taken for, told by the code that takes them: {@link
 * Sheets} and {@link Fields}. For people who want to see why a value is what it is.
 */
public final class Roles {

  private final Labels labels;
  private final List<Piece> pieces;

  /** By the very line or cell: an equal one elsewhere may have another role. */
  private final Map<Object, Role> roles = new IdentityHashMap<>();

  private final Map<Piece, Integer> sheets = new IdentityHashMap<>();

  private Roles(Labels labels, List<Piece> pieces) {
    this.labels = labels;
    this.pieces = pieces;
  }

  /** The roles in the documents of one publication; never throws. */
  public static Roles in(List<Document> documents, Profile given) {
    Profile profile = OwnWordings.in(documents, given);
    Labels labels = new Labels(profile);
    Parts parts = Sheets.in(documents, profile, labels);
    Roles roles = new Roles(labels, parts.pieces());
    roles.note(parts);
    return roles;
  }

  /** What stands on a page, as the sheets were found in it: lines of a workbook are no table. */
  public List<Piece> on(Page page) {
    return pieces.stream().filter(p -> p.page() == page).toList();
  }

  /** What a line or a table as a whole was taken for; empty for a table with labels of its own. */
  public Optional<Role> of(Block block) {
    return Optional.ofNullable(roles.get(block));
  }

  /** What a cell was taken for; empty where its table has a role as a whole. */
  public Optional<Role> of(Cell cell) {
    return Optional.ofNullable(roles.get(cell));
  }

  /** The number, from one, of the sheet that begins with a piece. */
  public OptionalInt sheetBeginningWith(Piece piece) {
    return sheets.containsKey(piece) ? OptionalInt.of(sheets.get(piece)) : OptionalInt.empty();
  }

  private void note(Parts parts) {
    note(parts.front(), Role.Part.FRONT);
    for (Sheet sheet : parts.sheets()) {
      Stream.concat(sheet.heading().stream(), sheet.body().stream())
          .findFirst()
          .ifPresent(first -> sheets.put(first, sheets.size() + 1));
      note(sheet.heading(), Role.Part.HEADING);
      note(sheet.badges(), Role.Part.HEADING);
      roles.putAll(Fields.roles(sheet, labels));
      note(sheet.excerpts(), Role.Part.EXCERPT);
      sheet.excerpts().forEach(this::noteMark);
    }
    note(parts.indicators(), Role.Part.INDICATORS);
    parts.indicators().forEach(this::noteColumns);
  }

  private void note(List<Piece> part, Role role) {
    part.forEach(piece -> roles.put(piece.block(), role));
  }

  private void noteMark(Piece piece) {
    if (Excerpts.isMark(labels, piece)) {
      labels.whole(piece.text()).ifPresent(m -> roles.put(piece.block(), new Role.Label(m)));
    }
  }

  private void noteColumns(Piece piece) {
    piece
        .table()
        .flatMap(IndicatorHead::of)
        .map(head -> head.columns().values())
        .orElse(List.of())
        .forEach(head -> roles.put(head.cell(), new Role.ColumnHead(head.column())));
  }
}

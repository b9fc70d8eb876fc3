package jp.shisaku.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.issue.Box;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Role;
import jp.shisaku.sheet.form.Roles;

/**
 * A page as text: its lines, its tables cell by cell, and behind "←" what each was taken for.
 *
 * <pre>
 * page 3, 842 x 595 points
 * -- sheet 1
 * [40 30 300 46] 16 pt bold gap | 小屋を守る ← heading
 * table 1 x 2 [40 60 800 80]
 *   cell 0,0 shaded [40 60 120 80] ← label of name 1.00
 *     [44 65 70 75] 10 pt gap | 施策名
 *   cell 0,1 [120 60 800 80] ← value of name (cell)
 *     [124 65 240 75] 10 pt gap | 里山の小屋を守る事業
 * </pre>
 */
final class PageListing {

  private final Roles roles;
  private final StringBuilder text = new StringBuilder();

  private PageListing(Roles roles) {
    this.roles = roles;
  }

  static String of(Page page, Roles roles) {
    PageListing listing = new PageListing(roles);
    listing.row("", head(page));
    roles.on(page).forEach(listing::piece);
    page.images().forEach(image -> listing.row("", "image " + place(image)));
    return listing.text.toString();
  }

  private static String head(Page page) {
    String number = page.number() > 0 ? "page " + page.number() : "no pages";
    String size =
        page.hasLayout()
            ? String.format(
                Locale.ROOT, ", %.0f x %.0f points", page.shownWidth(), page.shownHeight())
            : "";
    String part =
        page.paper().map(p -> ", former page " + p.part() + " of " + p.parts()).orElse("");
    return number + size + part + page.title().map(t -> ", " + t).orElse("");
  }

  private void piece(Piece piece) {
    roles.sheetBeginningWith(piece).ifPresent(number -> row("", "-- sheet " + number));
    block(piece.block(), "", roles.of(piece.block()));
  }

  private void block(Block block, String indent, Optional<Role> role) {
    if (block instanceof Table table) {
      String size = "table " + table.rows() + " x " + table.columns();
      row(indent, size, table.box().map(PageListing::place).orElse(""), taken(role));
      table.cells().forEach(cell -> cell(cell, indent + "  "));
    } else if (block instanceof Line line) {
      row(indent, setting(line), line.text(), taken(role));
    }
  }

  private void cell(Cell cell, String indent) {
    row(
        indent,
        "cell " + span(cell.row(), cell.lastRow()) + "," + span(cell.column(), cell.lastColumn()),
        cell.address(),
        cell.shaded() ? "shaded" : "",
        cell.box().map(PageListing::place).orElse(""),
        taken(roles.of(cell)));
    // What stands in a cell has the cell's role.
    cell.content().forEach(block -> block(block, indent + "  ", Optional.empty()));
  }

  private static String span(int first, int last) {
    return first == last ? "" + first : first + "-" + last;
  }

  /** Where and how a line is set, and whether a gap stands before it. */
  private static String setting(Line line) {
    String size = line.fontSize() > 0 ? String.format(Locale.ROOT, "%.3g pt", line.fontSize()) : "";
    String set =
        joined(
            line.box().map(PageListing::place).orElse(""),
            size,
            line.bold() ? "bold" : "",
            line.afterGap() ? "gap" : "");
    return set.isEmpty() ? "" : set + " |";
  }

  private static String place(Box box) {
    return String.format(
        Locale.ROOT, "[%.0f %.0f %.0f %.0f]", box.left(), box.top(), box.right(), box.bottom());
  }

  private static String taken(Optional<Role> role) {
    return role.map(r -> "← " + r.text()).orElse("");
  }

  private void row(String indent, String... words) {
    text.append(indent).append(joined(words)).append('\n');
  }

  private static String joined(String... words) {
    return Stream.of(words).filter(w -> !w.isEmpty()).collect(Collectors.joining(" "));
  }
}

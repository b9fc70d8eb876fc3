package jp.shisaku.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.shisaku.issue.Box;

/** A page in writing, for people who want to see what was read: lines, cells, spans and places. */
public final class PageText {

  private PageText() {}

  /** The page, one block a line, what is in a cell further to the right; ends with a break. */
  public static String of(Page page) {
    StringBuilder out = new StringBuilder();
    out.append(String.format(Locale.ROOT, "page %d", page.number()));
    if (page.hasLayout()) {
      out.append(String.format(Locale.ROOT, " (%.0f x %.0f points)", page.width(), page.height()));
    }
    page.title().ifPresent(t -> out.append(" “").append(t).append('”'));
    out.append('\n');
    append(page.blocks(), "  ", out);
    page.images().forEach(i -> out.append("  image ").append(place(i)).append('\n'));
    return out.toString();
  }

  private static void append(List<Block> blocks, String margin, StringBuilder out) {
    for (Block block : blocks) {
      if (block instanceof Table table) {
        append(table, margin, out);
      } else if (block instanceof Line line) {
        out.append(margin).append(line(line)).append('\n');
      }
    }
  }

  private static String line(Line line) {
    String place = line.box().map(b -> place(b) + " ").orElse("");
    String size = line.fontSize() > 0 ? String.format(Locale.ROOT, "%.1f ", line.fontSize()) : "";
    String marks = (line.bold() ? "bold " : "") + (line.afterGap() ? "| " : "");
    return place + size + marks + line.text();
  }

  private static void append(Table table, String margin, StringBuilder out) {
    String size = String.format(Locale.ROOT, "table %d x %d", table.rows(), table.columns());
    out.append(margin).append(size).append(table.box().map(b -> " " + place(b)).orElse(""));
    out.append('\n');
    for (Cell cell : table.cells()) {
      out.append(margin).append("  ").append(head(cell)).append('\n');
      append(cell.content(), margin + "    ", out);
    }
  }

  private static String head(Cell cell) {
    return List.of(
            "cell "
                + span(cell.row(), cell.lastRow())
                + ","
                + span(cell.column(), cell.lastColumn()),
            cell.address(),
            cell.shaded() ? "shaded" : "",
            cell.box().map(PageText::place).orElse(""))
        .stream()
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String span(int first, int last) {
    return first == last ? "" + first : first + "-" + last;
  }

  private static String place(Box box) {
    return String.format(
        Locale.ROOT, "[%.0f %.0f %.0f %.0f]", box.left(), box.top(), box.right(), box.bottom());
  }
}

package jp.shisaku.invented;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import jp.shisaku.invented.Block.Cell;
import jp.shisaku.invented.Block.Grid;
import jp.shisaku.invented.Block.Pair;
import jp.shisaku.invented.Block.Text;

/** Prints publications as a web page; heads of pages and their numbers have no place there. */
final class HtmlPress {

  private HtmlPress() {}

  static byte[] print(InventedPublication publication) {
    return publication.leaves().stream()
        .flatMap(leaf -> leaf.blocks().stream())
        .map(HtmlPress::html)
        .collect(
            Collectors.joining(
                "\n", "<!doctype html><meta charset=utf-8><title>施策集</title><body>\n", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String html(Block block) {
    if (block instanceof Text text) {
      String tag =
          switch (text.size()) {
            case TITLE -> "h2";
            case HEAD -> "h3";
            case BODY -> "p";
          };
      return "<%s>%s</%s>".formatted(tag, escaped(text.text()), tag);
    }
    if (block instanceof Pair pair) {
      return html(pair.left()) + "\n" + html(pair.right());
    }
    return ((Grid) block)
        .rows().stream()
            .map(HtmlPress::row)
            .collect(Collectors.joining("\n", "<table>\n", "\n</table>"));
  }

  static String row(List<Cell> row) {
    return row.stream().map(HtmlPress::cell).collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private static String cell(Cell cell) {
    String tag = cell.label() ? "th" : "td";
    return "<%s colspan=%d rowspan=%d>%s</%s>"
        .formatted(tag, cell.columns(), cell.rows(), escaped(cell.text()), tag);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
  }
}

package jp.shisaku.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;
import jp.shisaku.text.RepairTally;

/**
 * The lines of a page of text as blocks.
 *
 * <p>A line of its own is a {@link Line}, its leading blanks the indent, a blank line or a rule
 * before it the gap. Consecutive lines with tabs are a table, consecutive lines between upright
 * strokes too, and what is drawn with strokes and rules ({@link RuledTable}). A line that holds
 * HTML becomes what the HTML says. Numbers of pages are left out.
 */
final class Blocks {

  private static final Pattern CELL =
      Pattern.compile(
          "(?<=\\t)\"(?<a>(?:[^\"\\t]|\"\"){0,4000})\"(?=\\t|\\R|$)"
              + "|(?<=^|\\n|\\r)\"(?<b>(?:[^\"\\t]|\"\"){0,4000})\"(?=\\t)");

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  /** Columns that a tab at the beginning of a line counts for. */
  private static final int TAB = 4;

  private final RepairTally repairs;
  private final List<Block> blocks = new ArrayList<>();
  private boolean afterGap = true;

  Blocks(RepairTally repairs) {
    this.repairs = repairs;
  }

  /** Reads a page; to be called once. */
  List<Block> of(String page) {
    List<String> printed = List.of(LINE_BREAK.split(withoutQuotes(page), -1));
    List<String> lines =
        TornRows.joined(
            Markup.joined(Bars.asBlanks(RuledTable.closed(RunningHeads.removed(printed)))));
    KeptColumns columns = KeptColumns.of(lines, repairs);
    int i = 0;
    while (i < lines.size()) {
      int ruled = RuledTable.end(lines, i);
      int end = ruled > i ? ruled : Rows.end(lines, i);
      if (ruled > i) {
        RuledTable.of(lines.subList(i, end), repairs::normalize).ifPresent(blocks::add);
        afterGap = true;
        i = end;
      } else if (end > i) {
        table(lines.subList(i, end));
        i = end;
      } else {
        line(lines.get(i), columns);
        i++;
      }
    }
    return List.copyOf(blocks);
  }

  private void table(List<String> rows) {
    Rows.table(rows.stream().map(repairs::normalize).toList()).ifPresent(blocks::add);
    afterGap = true;
  }

  private void line(String raw, KeptColumns columns) {
    String text = columns.normalized(raw);
    if (text.isBlank() || Markdown.isRule(text) || Markdown.isPageNumber(text)) {
      afterGap = true;
    } else if (Markup.isIn(text)) {
      blocks.addAll(Fragment.blocks(text, afterGap));
      afterGap = false;
    } else {
      Markdown.Plain plain = Markdown.line(text);
      if (!plain.text().isEmpty()) {
        double indent = indent(raw);
        blocks.add(new Line(plain.text(), Optional.empty(), indent, 0, plain.bold(), afterGap));
        afterGap = false;
      }
    }
  }

  private static int indent(String raw) {
    int columns = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\t') {
        columns += TAB;
      } else if (c == '\u3000') {
        columns += 2;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        columns++;
      } else {
        return columns;
      }
    }
    return columns;
  }

  /**
   * Cells that a spreadsheet program puts into quotation marks where it saves a sheet as text with
   * tabs: those with a line break, a comma or a quotation mark in them.
   */
  private static String withoutQuotes(String text) {
    if (text.indexOf('\t') < 0 || text.indexOf('"') < 0) {
      return text;
    }
    return CELL.matcher(text)
        .replaceAll(
            found -> {
              String cell = found.group(1) != null ? found.group(1) : found.group(2);
              return Matcher.quoteReplacement(
                  LINE_BREAK.matcher(cell).replaceAll("<br>").replace("\"\"", "\""));
            });
  }
}

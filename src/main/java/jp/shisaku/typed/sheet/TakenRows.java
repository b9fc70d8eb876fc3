package jp.shisaku.typed.sheet;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.page.Line;

/**
 * Lines that were taken for cells with their labels.
 *
 * @param end the first line behind them
 * @param lines each label on a line of its own, and below it what stood around it
 * @param specks what is neither: recognition reads a cell twice
 * @param unindented true where they show that the text keeps no indents
 */
record TakenRows(int end, List<Line> lines, List<String> specks, boolean unindented) {

  /** A label, and below it the lines of its value that are not blank. */
  static List<Line> labelled(String label, List<String> value) {
    List<Line> lines = new ArrayList<>();
    if (!label.isEmpty()) {
      lines.add(Line.of(label, true));
    }
    value.stream()
        .filter(text -> !text.isBlank())
        .map(text -> Line.of(text, false))
        .forEach(lines::add);
    return lines;
  }
}

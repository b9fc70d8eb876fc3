package jp.shisaku.sheet.list;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.label.StatusMarks;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;

/**
 * A cell of names with the sentences that tell of the measure below its name, as lists have it that
 * give the text no column of its own: 里山の小屋の再生【新規】 above 小屋を直す市町村を支援する。
 *
 * @param text empty where it is not certain where the name ends
 */
record NameAndText(List<Piece> name, List<Piece> text) {

  private static final String SENTENCE = "。";

  private static final Pattern MARKED = Pattern.compile(StatusMarks.IN_BRACKETS + "\\s*$");

  /** True where most names of a list have sentences in their cells. */
  static boolean are(List<String> names) {
    return names.size() > 1
        && names.stream().filter(name -> name.contains(SENTENCE)).count() * 2 > names.size();
  }

  /**
   * The name ends where the print changes, or behind 【新規】; in a source without print, at the first
   * break, which was typed.
   */
  static NameAndText of(List<Piece> cell) {
    List<Piece> lines = cell.stream().flatMap(Piece::lines).toList();
    int end =
        IntStream.range(1, lines.size())
            .filter(i -> endsName(lines, i))
            .findFirst()
            .orElse(lines.size());
    List<Piece> text = lines.subList(end, lines.size());
    boolean parted =
        text.stream().anyMatch(line -> line.text().contains(SENTENCE))
            && lines.subList(0, end).stream().noneMatch(line -> line.text().contains(SENTENCE));
    return parted ? new NameAndText(lines.subList(0, end), text) : new NameAndText(cell, List.of());
  }

  private static boolean endsName(List<Piece> lines, int index) {
    Line above = lines.get(index - 1).line().orElseThrow();
    Line below = lines.get(index).line().orElseThrow();
    return MARKED.matcher(above.text()).find()
        || !above.isSetAs(below)
        || above.fontSize() == 0 && above.box().isEmpty();
  }
}

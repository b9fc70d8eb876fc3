package jp.shisaku.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines between cells that recognition took for a character, 目的 | 橋を渡る。 | 概要: on a page that keeps
 * its columns by blanks they part columns as wide blanks do. The rows of a Markdown table keep
 * theirs.
 */
final class Bars {

  private static final Pattern BAR =
      Pattern.compile("(?<=[^\\s|｜])[ 　]+[|｜](?:[ 　]+(?=[^\\s|｜])|$)");

  /** The left edge of a cell, and no other on its line. */
  private static final Pattern EDGE = Pattern.compile("^[ 　]*[|｜][ 　]+(?=[^|｜]+$)");

  /** 施策名 |里山の橋: the left edge of the second of two cells, which touches its text. */
  private static final Pattern TOUCHING =
      Pattern.compile("^(?<label>[^\\s|｜][^|｜]{0,20}?)[ 　]+[|｜](?=[^\\s|｜][^|｜]*$)");

  /** Fewer may be signs of their own. */
  private static final int FEWEST_TOUCHING = 3;

  private static final Pattern GAP = Pattern.compile("[^\\s　] {6,}[^\\s　]");

  /** Pages with fewer lines of columns are no table; what stands in them is a sign of its own. */
  private static final int FEWEST = 2;

  private static final String BLANKS = "    ";

  private Bars() {}

  /** The lines of a page, with blanks in place of such bars. */
  static List<String> asBlanks(List<String> printed) {
    List<String> lines =
        touchingApart(
            printed.stream()
                .map(
                    line ->
                        line.indexOf('|') < 0 && line.indexOf('｜') < 0
                            ? line
                            : EDGE.matcher(line).replaceFirst(""))
                .toList());
    boolean columns =
        lines.stream().filter(line -> GAP.matcher(line).find()).limit(FEWEST).count() == FEWEST
            && lines.stream().filter(line -> BAR.matcher(line).find()).limit(FEWEST).count()
                == FEWEST;
    if (!columns) {
      return lines;
    }
    List<String> parted = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      parted.add(isInTable(lines, i) ? line : BAR.matcher(line).replaceAll(BLANKS));
    }
    return parted;
  }

  private static List<String> touchingApart(List<String> lines) {
    boolean touching =
        lines.stream().filter(Bars::isTouching).limit(FEWEST_TOUCHING).count() == FEWEST_TOUCHING;
    return touching
        ? lines.stream()
            .map(
                line ->
                    isTouching(line)
                        ? TOUCHING.matcher(line).replaceFirst("${label}" + BLANKS)
                        : line)
            .toList()
        : lines;
  }

  private static boolean isTouching(String line) {
    return line.indexOf('|') > 0 && TOUCHING.matcher(line).find();
  }

  /** One line with a bar at each end may stand in the frame of a page; a table has several. */
  private static boolean isInTable(List<String> lines, int index) {
    return isRow(lines, index) && (isRow(lines, index - 1) || isRow(lines, index + 1));
  }

  /** A rule from corner to corner is one, too. */
  private static boolean isRow(List<String> lines, int index) {
    return index >= 0 && index < lines.size() && RuledLine.is(lines.get(index));
  }
}

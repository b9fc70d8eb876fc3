package jp.shisaku.read.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines between cells that recognition took for a character, 目的 | 橋を渡る。 | 概要: on a page that keeps
 * its columns by blanks they part columns as wide blanks do.
 */
final class Bars {

  private static final Pattern BAR =
      Pattern.compile("(?<=[^\\s|｜])[ 　]+[|｜](?:[ 　]+(?=[^\\s|｜])|$)");

  private static final Pattern GAP = Pattern.compile("[^\\s　] {6,}[^\\s　]");

  /** Pages with fewer lines of columns are no table; what stands in them is a sign of its own. */
  private static final int FEWEST = 2;

  private static final String BLANKS = "    ";

  private Bars() {}

  /** The lines of a page, with blanks in place of such bars. */
  static List<String> asBlanks(List<String> lines) {
    boolean columns =
        lines.stream().filter(line -> GAP.matcher(line).find()).limit(FEWEST).count() == FEWEST
            && lines.stream().filter(line -> BAR.matcher(line).find()).limit(FEWEST).count()
                == FEWEST;
    return columns
        ? lines.stream().map(line -> BAR.matcher(line).replaceAll(BLANKS)).toList()
        : lines;
  }
}

package jp.shisaku.budget.term;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that a narrow cell breaks over lines: 1,234, above 567, 11,2 above 34,567. Joined only
 * where the groups of three leave no other reading: 1 above 1,234 and 1, above 234 may be two
 * numbers.
 */
public final class BrokenNumber {

  private static final String FIGURE = "[0-9０-９,，]";
  private static final String BREAK = "\\h*+[\\r\\n]++\\h*+";
  private static final Pattern RUN =
      Pattern.compile("%1$s++(?:%2$s%1$s++)++".formatted(FIGURE, BREAK));
  private static final Pattern LINE_BREAK = Pattern.compile(BREAK);
  private static final Pattern GROUPED =
      Pattern.compile("[1-9１-９][0-9０-９]{0,2}(?:[,，][0-9０-９]{3})+");

  private BrokenNumber() {}

  /** A line break within a number. */
  record Gap(int start, int end) {}

  /** The line breaks of a text that stand within a number, in order. */
  static List<Gap> gaps(String text) {
    List<Gap> gaps = new ArrayList<>();
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      return gaps;
    }
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      if (run.start() == 0 || ".．".indexOf(text.charAt(run.start() - 1)) < 0) {
        gaps.addAll(within(run.group(), run.start()));
      }
    }
    return gaps;
  }

  /** A text without the line breaks within its numbers. */
  public static String joined(String text) {
    StringBuilder joined = new StringBuilder(text);
    List<Gap> gaps = gaps(text);
    for (int i = gaps.size() - 1; i >= 0; i--) {
      joined.delete(gaps.get(i).start(), gaps.get(i).end());
    }
    return joined.toString();
  }

  private static List<Gap> within(String run, int offset) {
    Matcher lineBreak = LINE_BREAK.matcher(run);
    int firstGroup = run.replace('，', ',').indexOf(',');
    List<Gap> gaps = new ArrayList<>();
    boolean clear = GROUPED.matcher(lineBreak.replaceAll("")).matches();
    lineBreak.reset();
    while (lineBreak.find()) {
      boolean beforeComma = ",，".indexOf(run.charAt(lineBreak.end())) >= 0;
      clear &= firstGroup >= 0 && lineBreak.start() > firstGroup + 1 || beforeComma;
      gaps.add(new Gap(offset + lineBreak.start(), offset + lineBreak.end()));
    }
    return clear ? gaps : List.of();
  }
}

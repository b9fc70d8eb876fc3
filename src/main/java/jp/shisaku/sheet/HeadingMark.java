package jp.shisaku.sheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.label.StatusMarks;
import jp.shisaku.text.Circled;
import jp.shisaku.text.Signs;

/**
 * The mark with which a heading begins.
 *
 * @param kind how headings of one level are told from others: (1), ①, ○, 【新規】
 * @param rank from the outermost level on; what has no number comes last
 * @param number of the heading; 0 without one
 * @param rest the text behind the mark
 */
public record HeadingMark(String kind, int rank, int number, String rest) {

  /** The kind of 【新規】, which only some of the headings of a level have. */
  public static final String STATUS = "新";

  /** Marks with a number stand before this rank. */
  public static final int UNNUMBERED = 8;

  private static final int NONE = 9;

  private static final String NUMBER = "(?<number>[0-9０-９]{1,2})";

  /**
   * A kind of mark and how it looks. The blank behind a number alone is one, so that 3つの柱 is none.
   */
  private record Form(String kind, int rank, Pattern pattern) {
    Form(String kind, int rank, String pattern) {
      this(kind, rank, Pattern.compile("^(?:" + pattern + ")\\s*(?=\\S)"));
    }
  }

  private static final List<Form> FORMS =
      List.of(
          new Form("章", 1, "第\\s*[0-9０-９一二三四五六七八九十]+\\s*[章編部](?=[\\s　：:])"),
          new Form(
              "節",
              2,
              "第\\s*[0-9０-９一二三四五六七八九十]+\\s*[節款項](?=[\\s　：:])|第[0-9０-９一二三四五六七八九十]+(?=[\\s　])"),
          new Form("Ⅰ", 3, "[Ⅰ-Ⅻ][\\s　.．、]*|[IVX]{1,4}[\\s　.．、]+"),
          new Form("1-1", 5, "[0-9０-９]{1,2}(?:[-－‐ー][0-9０-９]{1,2})+[\\s　.．、]+"),
          new Form("1", 4, NUMBER + "(?:\\s*[.．、](?![0-9０-９])|[\\s　]+)"),
          new Form("(1)", 5, "[(（]\\s*" + NUMBER + "\\s*[)）]"),
          new Form("①", 6, "(?<circled>[①-⑳])"),
          new Form("ア", 7, "[ア-ン](?=[\\s　.．)）])[.．)）]?"),
          new Form(STATUS, UNNUMBERED, StatusMarks.IN_BRACKETS));

  /**
   * Signs that open a heading; ・ opens items of its text, and ▽ before a figure is a minus sign.
   */
  private static final Pattern SIGN =
      Pattern.compile(
          "^(?<sign>[" + Signs.HEADS + "]|[▽▼](?![\\s　]*[0-9０-９]))(?!\\k<sign>)\\s*(?=\\S)");

  /** ② behind ①. */
  public boolean follows(HeadingMark before) {
    return before.number > 0 && number == before.number + 1 && kind.equals(before.kind);
  }

  public static HeadingMark of(String text) {
    for (Form form : FORMS) {
      Matcher mark = form.pattern().matcher(text);
      if (mark.find()) {
        // 【新規】 tells the status of the measure, and stays a part of what is read of its name.
        String rest = form.rank() == UNNUMBERED ? text : text.substring(mark.end());
        return new HeadingMark(form.kind(), form.rank(), number(form, mark), rest);
      }
    }
    Matcher sign = SIGN.matcher(text);
    return sign.find()
        ? new HeadingMark(sign.group("sign"), UNNUMBERED, 0, text.substring(sign.end()))
        : new HeadingMark("", NONE, 0, text);
  }

  private static int number(Form form, Matcher mark) {
    String pattern = form.pattern().pattern();
    if (pattern.contains("<circled>")) {
      return Circled.valueOf(mark.group("circled").codePointAt(0));
    }
    return pattern.contains("<number>") ? Integer.parseInt(mark.group("number")) : 0;
  }

  public boolean isNone() {
    return rank == NONE;
  }

  /** True for 第1章 and Ⅰ: above all that may be a measure. */
  public boolean isChapter() {
    return rank <= 3;
  }
}

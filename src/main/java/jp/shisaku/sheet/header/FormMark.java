package jp.shisaku.sheet.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Brackets;

/**
 * 【様式1】, （別紙２）, 参考様式第3号: which form of a call a sheet fills in, or 施策3, the number of it, printed
 * alone on a line above or below it. It is neither its heading nor of its text.
 */
final class FormMark {

  private static final String NUMBER =
      "(?:第?[0-9０-９一二三四五六七八九十①-⑳]{1,3}号?(?:[-－‐―のノ][0-9０-９]{1,2})*)";

  private static final Pattern FORM =
      Pattern.compile(
          Brackets.OPEN
              + "?\\s*(?:"
              + Attachments.anyOf("form")
              + "\\s*"
              + NUMBER
              + "?|"
              + Attachments.anyOf("numbered")
              + "\\s*"
              + NUMBER
              + ")\\s*"
              + Brackets.CLOSE
              + "?"
              + "|(?:施策|事業|取組|番号|No[.．]?)\\s*[0-9０-９]{1,3}|"
              + Brackets.around("\\s*" + Attachments.anyOf("bracketed") + "\\s*"));

  private FormMark() {}

  static boolean is(Piece piece) {
    return piece.line().isPresent() && FORM.matcher(piece.text().strip()).matches();
  }

  /** Lines without those that are such a mark. */
  static List<Piece> without(List<Piece> lines) {
    return lines.stream().filter(line -> !is(line)).toList();
  }

  /**
   * What stands between two sheets without the marks at its edges; within the text one may be of
   * it.
   */
  static List<Piece> cutOff(List<Piece> sheet) {
    int from = 0;
    int to = sheet.size();
    while (from < to && is(sheet.get(from))) {
      from++;
    }
    while (to > from && is(sheet.get(to - 1))) {
      to--;
    }
    return new ArrayList<>(sheet.subList(from, to));
  }
}

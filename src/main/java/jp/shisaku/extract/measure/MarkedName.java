package jp.shisaku.extract.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.catalogue.Measure.Status;
import jp.shisaku.label.RelistedMark;
import jp.shisaku.label.StatusMarks;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.NoteMark;
import jp.shisaku.text.Signs;

/**
 * A name apart from the marks around it: 【再掲】, wherever it stands, and 【新規】 and its like before or
 * behind the name. A mark that the table does not know (【一部新規】) stays a part of the name, and so
 * does one in round brackets behind it: 観測事業（拡充） is how a ministry renames a measure that it
 * expands.
 *
 * @param bare the name; empty where there are only marks
 * @param status empty where none is printed, or two that differ
 */
record MarkedName(Optional<String> bare, boolean relisted, Optional<Status> status) {

  private static final Pattern BEFORE = Pattern.compile("^" + StatusMarks.IN_BRACKETS + "\\s*");

  /** A name may well end in （新規）. */
  private static final Pattern BEHIND =
      Pattern.compile("\\s*(?![（(])" + StatusMarks.IN_BRACKETS + "$");

  /** A badge beside the name of a web page: 観測事業 新規. */
  private static final Pattern BADGE =
      Pattern.compile(
          "(?<=[\\p{IsHan}\\p{IsKatakana}ー）)」])[\\s　]+(?<wording>(?:"
              + StatusMarks.WORDING
              + ")(?<=[^\\s　]{2}))$");

  /** The same before it, 新規 観測事業; without a blank it is a part of the name: 新規就農事業. */
  private static final Pattern BADGE_BEFORE =
      Pattern.compile("^(?<wording>(?:" + StatusMarks.WORDING + ")(?<=^[^\\s　]{2}))[\\s　]+(?=\\S)");

  /** ○ before each name of a list; of ○○県 it is a part. */
  private static final Pattern BULLET =
      Pattern.compile("^([・" + Signs.SHAPES + "])\\s*(?!\\1)(?=\\S)");

  /**
   * （1）, 2．, [3], 施策4： before each title of a collection; 3.11 is a date. A square before it may
   * have been recognised as a character of that shape: 画施策4：.
   */
  private static final Pattern COUNT =
      Pattern.compile(
          "^(?:[（(\\[［][0-9０-９]{1,3}[）)\\]］]|[0-9０-９]{1,3}[．.](?![0-9０-９])"
              + "|[画園国回口一\uFFFD]?(?:施策|事業|取組)[0-9０-９]{1,3}[．.:：　 ])\\s*(?=\\S)");

  /** ① before a title; of ①観測 ②普及 it is a part. */
  private static final Pattern CIRCLED = Pattern.compile("^[①-⑳㉑-㉟]\\s*(?=[^①-⑳㉑-㉟]+$)");

  /** Web pages tell behind a name that is a link what it leads to. */
  private static final Pattern FILE =
      Pattern.compile(
          "\\s*[（(\\[［](?:PDF|Excel|Word|エクセル|ワード)(?:形式|ファイル)?\\s*[:：/／,、]?\\s*"
              + "[0-9０-９.,]+\\s*(?:[KMkm]?B|キロバイト|メガバイト)\\s*[)）\\]］]\\s*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ROUND = Pattern.compile("^[（(]");

  static MarkedName of(String printed) {
    String unmarked = RelistedMark.withoutMark(printed);
    String named = FILE.matcher(unmarked).replaceFirst("");
    String bare = NoteMark.without(named).strip();
    List<Status> found = new ArrayList<>();
    for (Pattern place : List.of(BEFORE, BADGE_BEFORE, BEHIND, BADGE)) {
      Matcher mark = place.matcher(bare);
      while (mark.find()) {
        found.add(StatusMarks.of(mark.group("wording")));
        bare = mark.replaceFirst("").strip();
        mark.reset(bare);
      }
    }
    bare = unframed(bare);
    return new MarkedName(
        Optional.of(uncounted(BULLET.matcher(bare).replaceFirst("")))
            .filter(name -> !name.isEmpty()),
        !unmarked.equals(printed),
        found.stream().distinct().count() == 1 ? Optional.of(found.get(0)) : Optional.empty());
  }

  /** 【1．灯台の点検】: the brackets set off the heading. */
  private static String unframed(String name) {
    return ROUND.matcher(name).find() ? name : Brackets.without(name);
  }

  private static String uncounted(String name) {
    return CIRCLED.matcher(COUNT.matcher(name).replaceFirst("")).replaceFirst("");
  }
}

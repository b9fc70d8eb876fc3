package jp.shisaku.office;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.text.WordTable;

/** The levels of an office, highest first, told by how the parts of its name end: 局, 部, 課, 室. */
enum OfficeLevel {
  BODY,
  BUREAU,
  DEPARTMENT,
  DIVISION,
  OFFICE;

  /** 部会, 局長 and 課題 are words, not the end of a part. */
  private static final Pattern CONTINUATIONS =
      Pattern.compile(String.join("|", WordTable.rows(OfficeLevel.class, "continuations.txt")));

  private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*[）)]$");

  /** Longest first, so that 統括官室 is not cut at 統括官. */
  private final List<String> endings =
      WordTable.rows(OfficeLevel.class, "endings.csv").stream()
          .map(row -> row.split(","))
          .filter(row -> row[0].equals(name().toLowerCase(Locale.ROOT)))
          .map(row -> row[1])
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  /** The level of the first part of a name. */
  static OfficeLevel first(String name) {
    return Stream.of(values())
        .filter(level -> level.end(name) > 0)
        .min(Comparator.comparingInt(level -> level.end(name)))
        .orElse(OFFICE);
  }

  /** The level of the last part of a name. */
  static OfficeLevel last(String name) {
    return Stream.of(values())
        .filter(level -> level.endOf(name) > 0)
        .max(Comparator.comparingInt(level -> level.endOf(name)))
        .orElse(BODY);
  }

  /** True for a text that ends as a part of any level does, but for a remark behind it. */
  static boolean endsWithAny(String name) {
    boolean bracket = name.indexOf('（') >= 0 || name.indexOf('(') >= 0;
    String bare = (bracket ? REMARK.matcher(name).replaceAll("") : name).strip();
    return bare.length() > 2 && Stream.of(values()).anyMatch(level -> level.endOf(bare) > 0);
  }

  /** True where the text from there on makes a word of the ending before it. */
  static boolean goesOn(String name, int end) {
    return CONTINUATIONS.matcher(name).region(end, name.length()).lookingAt();
  }

  /** How long the ending is with which a name ends; 0 where it ends on another level. */
  private int endOf(String name) {
    return endings.stream().filter(name::endsWith).mapToInt(String::length).findFirst().orElse(0);
  }

  /**
   * Where the part of this level ends: behind its first ending that does not stand in a word. Two
   * that follow each other end one part: 創生本部事務局.
   */
  int end(String name) {
    int best = 0;
    int start = 0;
    for (String ending : endings) {
      // 参事官（…担当） is a name of its own, a lone 課 is none.
      int at = name.indexOf(ending, ending.length() > 2 ? 0 : 1);
      // 教育課程課: the first 課 is a part of a word, the second is none.
      while (at >= 0 && goesOn(name, at + ending.length())) {
        at = name.indexOf(ending, at + 1);
      }
      int end = at < 0 ? 0 : at + ending.length();
      if (end > 0 && (best == 0 || end < best && end != start)) {
        best = end;
        start = at;
      } else if (end > best && best > 0 && name.startsWith(ending, best - 1)) {
        best = end;
      }
    }
    return bracketAfter(name, best);
  }

  /** 参事官（民間スポーツ担当） is one part, and so is 統括官（統計担当）付 before 企画官. */
  private static int bracketAfter(String name, int end) {
    if (end == 0 || end >= name.length() || "（(".indexOf(name.charAt(end)) < 0) {
      return end;
    }
    int close = Math.max(name.indexOf('）', end), name.indexOf(')', end)) + 1;
    boolean goesOn = close + 1 < name.length() && name.charAt(close) == '付';
    return close == 0 ? end : goesOn ? close + 1 : close;
  }
}

package jp.shisaku.extract;

import java.util.List;
import java.util.regex.Pattern;
import jp.shisaku.text.Outline;

/** How deep a heading of the contents stands, by its mark; only the order of the levels counts. */
final class ContentsLevels {

  private static final int STEP = 10;

  /** Marks that the strategy does not number by, between 第1章 (10), 1. (20), (1) (30) and ○ (40). */
  private static final List<Level> OTHER =
      List.of(
          new Level(12, "^(?:柱|基本目標|基本方針|重点分野|分野|政策)\\s*[0-9０-９一二三四五六七八九十①-⑳Ⅰ-Ⅻ].*"),
          new Level(14, "^[Ⅰ-Ⅻ](?:[\\s　.．、]|(?=[\\p{IsHan}\\p{IsKatakana}])).*"),
          new Level(16, "^第\\s*[0-9０-９一二三四五六七八九十]+\\s*節.*"),
          new Level(35, "^(?:【(?!\\s*再\\s*掲).+】|[<＜〈《].+[>＞〉》]|[■◆□◇▼].+)$"));

  /** １　里山, and 1-2 里山: so do wrapped entries begin. What stands below tells. */
  private static final List<Level> BARE =
      List.of(
          new Level(20, "^[0-9０-９]{1,2}[\\s　]+\\p{L}.*"),
          new Level(25, "^[0-9０-９]{1,2}[-－‐][0-9０-９]{1,2}[\\s　]+\\p{L}.*"));

  private static final int SECTION = 40;
  private static final Pattern SECTIONS = Pattern.compile("^[○◯◎●].*");

  /** Headings without a mark stand below those with one. */
  private static final int COLUMN = 50;

  private record Level(int depth, Pattern mark) {
    Level(int depth, String mark) {
      this(depth, Pattern.compile(mark));
    }
  }

  private ContentsLevels() {}

  /**
   * The level of a line, 0 where it has no mark of a heading.
   *
   * @param titled true within what is surely contents: some marks are common elsewhere
   */
  static int of(String text, boolean titled) {
    int level = Outline.level(text);
    if (level >= 1 && level <= 3) {
      return level * STEP;
    }
    if (SECTIONS.matcher(text).matches()) {
      return SECTION;
    }
    return titled ? of(text, OTHER) : 0;
  }

  /**
   * The level of a line that is a heading only where a deeper one stands below it; 0 for others.
   */
  static int ofBareNumber(String text) {
    return of(text, BARE);
  }

  /** How deep a line stands by what it begins with, also one that is an entry: ① 里山……3. */
  static int ofMark(String text) {
    int level = Math.max(of(text, true), Outline.level(text) * STEP);
    return level > 0 ? level : ofBareNumber(text);
  }

  private static int of(String text, List<Level> levels) {
    return levels.stream()
        .filter(level -> level.mark().matcher(text).matches())
        .mapToInt(Level::depth)
        .findFirst()
        .orElse(0);
  }

  /** The level of a heading without a mark in a column before the titles. */
  static int ofColumn(int column) {
    return COLUMN + column;
  }
}

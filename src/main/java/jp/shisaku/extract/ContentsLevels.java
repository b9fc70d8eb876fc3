package jp.shisaku.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shisaku.text.HeadingNumber;
import jp.shisaku.text.HeadingNumber.Kind;
import jp.shisaku.text.Outline;

/** How deep a heading of the contents stands, by its mark; only the order of the levels counts. */
final class ContentsLevels {

  private static final Map<Kind, Integer> DEPTHS =
      Map.of(
          Kind.CHAPTER, 10, Kind.ROMAN, 14, Kind.SECTION, 16, Kind.FIGURE, 20, Kind.BRACKETS, 30);

  private static final Set<Kind> IN_CONTENTS = Set.of(Kind.ROMAN, Kind.SECTION);

  /** Other marks between them and ○ (40). */
  private static final List<Level> OTHER =
      List.of(
          new Level(12, "^(?:柱|基本目標|基本方針|重点分野|分野|政策)\\s*[0-9０-９一二三四五六七八九十①-⑳Ⅰ-Ⅻ].*"),
          new Level(35, "^(?:【(?!\\s*再\\s*掲).+】|[<＜〈《].+[>＞〉》]|[■◆□◇▼].+)$"));

  /** Marks that no heading of the contents has, but an entry may. */
  private static final Map<Kind, Integer> OF_ENTRIES =
      Map.of(Kind.CIRCLED, 40, Kind.KANA, 50, Kind.SMALL_ROMAN, 60);

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
    Optional<Kind> number = Outline.number(text);
    if (number
        .filter(kind -> titled || !IN_CONTENTS.contains(kind))
        .filter(DEPTHS::containsKey)
        .isPresent()) {
      return DEPTHS.get(number.get());
    }
    if (SECTIONS.matcher(text).matches()) {
      return SECTION;
    }
    return titled ? of(text, OTHER) : 0;
  }

  /**
   * The level of a line that is a heading only where a deeper one stands below it, １　里山 and 1-2 里山,
   * as wrapped entries begin, too; 0 for others.
   */
  static int ofBareNumber(String text) {
    Optional<HeadingNumber> number =
        HeadingNumber.of(text)
            .filter(n -> n.stop().isBlank() && !n.stop().isEmpty())
            .filter(n -> !n.rest().isEmpty() && Character.isLetter(n.rest().codePointAt(0)));
    return number
        .map(HeadingNumber::kind)
        .map(kind -> kind == Kind.FIGURE ? 20 : kind == Kind.PARTS ? 25 : 0)
        .orElse(0);
  }

  /** How deep a line stands by what it begins with, also one that is an entry: ① 里山……3. */
  static int ofMark(String text) {
    int ofEntry = Outline.number(text).map(kind -> OF_ENTRIES.getOrDefault(kind, 0)).orElse(0);
    int level = Math.max(of(text, true), ofEntry);
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

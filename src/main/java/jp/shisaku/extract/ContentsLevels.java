package jp.shisaku.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    return titled
        ? OTHER.stream()
            .filter(other -> other.mark().matcher(text).matches())
            .mapToInt(Level::depth)
            .findFirst()
            .orElse(0)
        : 0;
  }

  /** The level of a heading without a mark in a column before the titles. */
  static int ofColumn(int column) {
    return COLUMN + column;
  }
}

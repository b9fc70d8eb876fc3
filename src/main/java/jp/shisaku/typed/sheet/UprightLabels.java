package jp.shisaku.typed.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;
import jp.shisaku.typed.line.TypedLines;

/**
 * Labels that stand upright, a character or two a line, alone or with a line of their value behind,
 * and further lines of it between them:
 *
 * <pre>
 * 施
 * 策 里山の橋を
 * 守る事業
 * 名
 * </pre>
 *
 * <p>Each becomes one line, and its value the lines below it.
 */
public final class UprightLabels {

  /** 施策効果の詳細 and three lines of its value, and no label set upright is longer. */
  private static final int MOST_LINES = 10;

  private static final int MOST_BETWEEN = 3;

  /** The part of a label, and what stands behind it. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?<part>\\p{L}{1,2}(?: \\p{IsHan})?)(?:[\\s　]+(?<rest>\\S{2}.*|[^\\s\\p{L}]))?");

  /** A part of another label further right. */
  private static final Pattern BESIDE = Pattern.compile("(?:\\s{2,}|　|\\t)\\p{IsHan}(?:\\s|$)");

  private UprightLabels() {}

  /**
   * A line of a label.
   *
   * @param label its part of it; empty for a line of the value alone
   * @param value empty where there is none
   */
  private record Part(String label, String value) {

    static Optional<Part> of(Block block) {
      if (!TypedLines.isFree(block)) {
        return Optional.empty();
      }
      String text = block.text().strip();
      Matcher parts = LINE.matcher(text);
      if (!parts.matches()) {
        return Optional.of(new Part("", text));
      }
      String value = Optional.ofNullable(parts.group("rest")).orElse("");
      return BESIDE.matcher(text).find()
          ? Optional.empty()
          : Optional.of(new Part(parts.group("part").replace(" ", ""), value));
    }
  }

  public static List<Block> joined(List<Block> blocks, Labels labels) {
    List<Block> result = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); ) {
      List<Part> lines = at(blocks, i, labels);
      if (lines.isEmpty()) {
        result.add(blocks.get(i++));
      } else {
        Line first = (Line) blocks.get(i);
        result.add(first.withText(text(lines)).afterGap(true));
        lines.stream()
            .filter(line -> !line.value().isEmpty())
            .forEach(line -> result.add(first.withText(line.value()).afterGap(false)));
        i += lines.size();
      }
    }
    return result;
  }

  /** The lines of a label, the most that are one; none where there is none. */
  private static List<Part> at(List<Block> blocks, int index, Labels labels) {
    List<Part> lines = new ArrayList<>();
    int between = 0;
    for (int i = index; i < Math.min(blocks.size(), index + MOST_LINES); i++) {
      Optional<Part> line = Part.of(blocks.get(i));
      between += line.filter(part -> part.label().isEmpty()).isPresent() ? 1 : 0;
      if (line.isEmpty() || between > (lines.isEmpty() ? 0 : MOST_BETWEEN)) {
        break;
      }
      lines.add(line.get());
    }
    while (lines.size() > 1) {
      if (isUpright(lines, labels)
          && labels
              .known(text(lines))
              .filter(label -> label.isExact() && label.field().isOfMeasure())
              .isPresent()) {
        return lines;
      }
      lines.remove(lines.size() - 1);
    }
    return List.of();
  }

  /** No label above its value, 担当, and the rest of that, 課; no item, ウ, above a label. */
  private static boolean isUpright(List<Part> lines, Labels labels) {
    boolean between = lines.stream().anyMatch(line -> line.label().isEmpty());
    int longest = lines.stream().mapToInt(line -> line.label().length()).max().orElseThrow();
    return !lines.get(lines.size() - 1).label().isEmpty()
        && Character.isIdeographic(lines.get(0).label().codePointAt(0))
        && (longest == 1 || !between && labels.known(lines.get(0).label()).isEmpty());
  }

  private static String text(List<Part> lines) {
    return lines.stream().map(Part::label).collect(Collectors.joining());
  }
}

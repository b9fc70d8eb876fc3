package jp.shisaku.typed.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;
import jp.shisaku.typed.line.Span;
import jp.shisaku.typed.line.TypedLines;

/**
 * Labels with their English right below them, beside which the value may go on:
 *
 * <pre>
 * 施策名   里山の橋
 * Measure  を守る事業
 * </pre>
 *
 * <p>It is left out where several labels have theirs, each the same wherever it stands.
 */
public record LabelsInEnglish(List<Line> run, ToIntFunction<String> width, Labels labels) {

  /** One or two may be values. */
  private static final int FEWEST = 3;

  private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z&'’.,/ -]+");

  public static List<Block> leftOut(List<Block> blocks, Labels labels) {
    return TypedLines.read(
        blocks, run -> new LabelsInEnglish(run, Span.width(run), labels).leftOut());
  }

  private List<Block> leftOut() {
    Map<String, Set<String>> english = new HashMap<>();
    IntStream.range(1, run.size())
        .forEach(
            i ->
                labelAbove(i)
                    .ifPresent(
                        label ->
                            english
                                .computeIfAbsent(label, l -> new LinkedHashSet<>())
                                .add(first(i).text())));
    if (english.size() < FEWEST || english.values().stream().anyMatch(e -> e.size() > 1)) {
      return List.copyOf(run);
    }
    List<Block> rest = new ArrayList<>(run.size());
    for (int i = 0; i < run.size(); i++) {
      Line line = run.get(i);
      if (i == 0 || labelAbove(i).isEmpty()) {
        rest.add(line);
        continue;
      }
      List<Span> words = Span.of(line, width);
      if (words.size() > 1) {
        String behind = line.text().substring(words.get(0).text().length()).strip();
        rest.add(new Line(behind, Optional.empty(), words.get(1).left(), 0, false, false));
      }
    }
    return rest;
  }

  /** The label above the Latin words that begin a line; empty where there is none. */
  private Optional<String> labelAbove(int index) {
    if (run.get(index).afterGap() || !LATIN.matcher(first(index).text()).matches()) {
      return Optional.empty();
    }
    Span above = first(index - 1);
    Span own = first(index);
    return labels
        .known(above.text())
        .filter(label -> own.left() < above.right() && above.left() < own.right())
        .map(LabelMatch::wording);
  }

  private Span first(int index) {
    return Span.of(run.get(index), width).get(0);
  }
}

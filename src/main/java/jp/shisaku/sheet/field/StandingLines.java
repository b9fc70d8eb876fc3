package jp.shisaku.sheet.field;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.table.LabelStyle;

/**
 * Short lines that nearly all sheets of a publication have, word for word: 対象地域 above another
 * region in each of them. The form prints them, so they are labels, known or not. What stands right
 * below a known label is its value, also where all sheets have the same one.
 */
public final class StandingLines {

  /** In fewer sheets the same line may be chance. */
  private static final int FEWEST_SHEETS = 4;

  private static final double NEARLY_ALL = 0.8;

  private final Labels labels;

  private StandingLines(Labels labels) {
    this.labels = labels;
  }

  /** The sheets, each with the lines that stand in nearly all of them. */
  public static List<Sheet> in(List<Sheet> sheets, Labels labels) {
    List<Sheet> labelled = sheets.stream().filter(s -> s.placed().isEmpty()).toList();
    Set<String> standing =
        labelled.size() < FEWEST_SHEETS ? Set.of() : new StandingLines(labels).of(labelled);
    return standing.isEmpty()
        ? sheets
        : sheets.stream().map(s -> s.placed().isEmpty() ? s.withStanding(standing) : s).toList();
  }

  private Set<String> of(List<Sheet> sheets) {
    Map<String, Integer> count = new HashMap<>();
    sheets.forEach(sheet -> words(sheet).forEach(word -> count.merge(word, 1, Integer::sum)));
    double fewest = Math.max(FEWEST_SHEETS, NEARLY_ALL * sheets.size());
    return count.entrySet().stream()
        .filter(e -> e.getValue() >= fewest)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> words(Sheet sheet) {
    Set<String> words = new HashSet<>();
    List<Piece> body = sheet.body();
    for (int i = 1; i < body.size(); i++) {
      String text = body.get(i).text().strip();
      if (body.get(i).line().isPresent()
          && LabelStyle.mayBeLabel(text)
          && !isLabel(body.get(i - 1))) {
        words.add(text);
      }
    }
    return words;
  }

  private boolean isLabel(Piece piece) {
    return piece.line().isPresent()
        && labels.ofCell(piece.text()).filter(LabelMatch::isAlone).isPresent();
  }
}

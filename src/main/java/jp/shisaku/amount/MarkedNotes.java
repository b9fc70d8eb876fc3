package jp.shisaku.amount;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetNotes;
import jp.shisaku.page.Cell;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.NoteMark;

/**
 * Notes by which the amounts that have their mark are parts of others: ※1 予算額は里山留学費の内数 below a
 * table with 150※1. They are of no other amount.
 *
 * @param said by mark what the note says, as it would stand before the amount: （里山留学費の内数）
 */
public record MarkedNotes(Map<String, String> said) {

  public static final MarkedNotes NONE = new MarkedNotes(Map.of());

  private static final Pattern AMOUNT = Pattern.compile("\\s*[0-9０-９].*", Pattern.DOTALL);

  /**
   * Those of some texts.
   *
   * @param marks that stand at amounts
   */
  public static MarkedNotes in(Stream<String> texts, Set<String> marks) {
    Map<String, String> said = new HashMap<>();
    Set<String> several = new HashSet<>();
    texts.forEach(
        text ->
            NoteMark.opening(text)
                .filter(marks::contains)
                .ifPresent(
                    mark -> {
                      String words = BudgetNotes.includedAtMark(text).orElse("");
                      if (!words.equals(said.getOrDefault(mark, words))) {
                        several.add(mark);
                      }
                      said.put(mark, words);
                    }));
    said.keySet().removeAll(several);
    said.values().removeIf(String::isEmpty);
    return new MarkedNotes(Map.copyOf(said));
  }

  /** The marks at amounts of tables. */
  public static Set<String> marks(Stream<Piece> pieces) {
    return pieces
        .flatMap(piece -> piece.table().stream())
        .flatMap(table -> table.cells().stream())
        .flatMap(cell -> marks(cell).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> marks(Cell cell) {
    return AMOUNT.matcher(cell.text()).matches() ? NoteMark.references(cell.text()) : Set.of();
  }

  /** True for one of these notes. */
  public boolean holds(String text) {
    return NoteMark.opening(text).filter(said::containsKey).isPresent();
  }

  /** What they say of the amount of a cell; "" where nothing. */
  public String of(Cell cell) {
    List<String> all =
        said.isEmpty()
            ? List.of()
            : marks(cell).stream().filter(said::containsKey).map(said::get).toList();
    return all.size() == 1 ? all.get(0) : "";
  }

  /** The same with those of the other notes that have other marks. */
  public MarkedNotes or(MarkedNotes others) {
    Map<String, String> all = new HashMap<>(others.said);
    all.putAll(said);
    return new MarkedNotes(Map.copyOf(all));
  }
}

package jp.shisaku.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.page.Table;
import jp.shisaku.text.Normalizer;

/** Normalises every line of a page and counts what was repaired. */
public final class TextRepair {

  /** The page with its text in one form, and how many characters of which kind changed. */
  public record Repaired(Page page, Map<String, Integer> repairs) {}

  private final Map<String, Integer> repairs = new TreeMap<>();

  private TextRepair() {}

  public static Repaired of(Page page) {
    TextRepair repair = new TextRepair();
    Page repaired = page.withBlocks(repair.blocks(page.blocks()));
    return new Repaired(repaired, repair.repairs);
  }

  /** The repairs in words, for the message of the issue: "radical 12, width 3". */
  public static String told(Map<String, Integer> repairs) {
    return new TreeMap<>(repairs)
        .entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", "));
  }

  private List<Block> blocks(List<Block> blocks) {
    List<Block> result = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block instanceof Table table) {
        result.add(
            table.with(table.cells().stream().map(c -> c.with(blocks(c.content()))).toList()));
      } else if (block instanceof Line line) {
        String text = text(line.text());
        if (!text.isBlank()) {
          result.add(line.withText(text));
        }
      }
    }
    return result;
  }

  private String text(String raw) {
    Normalizer.Normalized normalized = Normalizer.normalize(raw);
    normalized.repairs().forEach((kind, count) -> repairs.merge(kind, count, Integer::sum));
    return normalized.text().strip();
  }
}

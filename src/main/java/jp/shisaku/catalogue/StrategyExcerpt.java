package jp.shisaku.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * An excerpt of the national strategy.
 *
 * @param path its headings, outermost first, as printed
 */
public record StrategyExcerpt(List<String> path, List<Item> items) {

  public StrategyExcerpt {
    path = List.copyOf(path);
    items = List.copyOf(items);
  }

  /**
   * An item of 【具体的取組】.
   *
   * @param label "(c)"
   */
  public record Item(String label, String title, List<Paragraph> paragraphs) {

    public Item {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /**
   * A paragraph and the offices printed in brackets behind it.
   *
   * @param text without its bullet
   * @param officesPrinted without the outer brackets; empty where none follow this paragraph
   */
  public record Paragraph(String text, Optional<String> officesPrinted, List<Office> offices) {

    public Paragraph {
      offices = List.copyOf(offices);
    }
  }
}

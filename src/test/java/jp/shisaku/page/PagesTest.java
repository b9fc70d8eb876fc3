package jp.shisaku.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PagesTest {

  @Test
  void setsALineOffByABlankLine() {
    assertThat(Pages.blocks("a\nb\n\nc"))
        .containsExactly(Line.of("a", true), Line.of("b", false), Line.of("c", true));
  }

  @Test
  void makesATableOfLinesWithBars() {
    Cell label =
        new Cell(
            0, 0, 1, 1, List.of(Line.of("a", true)), Optional.empty(), true, "", Optional.empty());
    Cell value = Cell.of(0, 1, List.of(Line.of("b", true), Line.of("c", false)));
    assertThat(Pages.blocks("[x]a | b/c"))
        .containsExactly(new Table(List.of(label, value), Optional.empty()));
  }

  @Test
  void mergesCellsToTheLeftAndUpwards() {
    Table table = Pages.table("a | < | b\n^ | ^ | d");
    Cell merged = table.at(0, 1).orElseThrow();
    assertThat(List.of(merged.rowSpan(), merged.columnSpan())).isEqualTo(List.of(2, 2));
  }
}

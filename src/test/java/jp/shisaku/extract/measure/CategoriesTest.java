package jp.shisaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import jp.shisaku.catalogue.ContentsEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoriesTest {

  private static final List<ContentsEntry> CONTENTS =
      List.of(
          entry("里山の小屋の板を張り替える事業", "○ 小屋", false),
          entry("里山の橋を架ける事業", "○ 橋", false),
          entry("水辺の舟の安全対策の推進", "○ 舟", false),
          entry("水辺の舟の安全対策の推進", "○ 再び舟", true));

  private static ContentsEntry entry(String title, String section, boolean relisted) {
    return new ContentsEntry(List.of(section), title, Optional.of(1), relisted);
  }

  private static Optional<String> category(String heading, boolean relisted) {
    return new Categories(CONTENTS).entry(heading, relisted).map(e -> e.path().get(0));
  }

  @ParameterizedTest(name = "{0} is of {1}")
  @CsvSource({
    "里山の橋を架ける事業, ○ 橋",
    "里山の橋を 架ける事業, ○ 橋",
    "里山の橋を架ける取組, ○ 橋",
    "里山の小屋の板を毎年張り替える事業, ○ 小屋",
    "里山の小屋の板張り替え事業, ○ 小屋",
    "水辺の舟の安全対策, ○ 舟",
  })
  void findsTheEntryThatDiffersByAWord(String heading, String section) {
    assertThat(category(heading, false)).contains(section);
  }

  @Test
  void prefersTheRelistedEntryForARelistedSheet() {
    assertThat(category("水辺の舟の安全対策の推進", true)).contains("○ 再び舟");
    assertThat(category("水辺の舟の安全対策の推進", false)).contains("○ 舟");
  }

  @ParameterizedTest
  @CsvSource({"森の鳥を数える事業", "里山の事業", "事業", "''"})
  void findsNoEntryForAnotherMeasure(String heading) {
    assertThat(category(heading, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "里山の橋を架ける事業, 吊り橋, ○ 橋",
    "は�との, 里山の橋を架ける事業, ○ 橋",
    ", 里山の橋を架ける事業, ○ 橋",
    "里山の橋を架ける事業, 水辺の舟の安全対策の推進, ○ 橋",
    "は�との, 里山の橋を架ける取組, ",
  })
  void goesByTheNameWhereItIsATitleAndTheHeadingIsNone(
      String heading, String name, String section) {
    assertThat(
            new Categories(CONTENTS)
                .entry(Optional.ofNullable(heading), Optional.of(name), false)
                .map(e -> e.path().get(0)))
        .isEqualTo(Optional.ofNullable(section));
  }
}

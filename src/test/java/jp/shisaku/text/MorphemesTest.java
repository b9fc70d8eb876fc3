package jp.shisaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MorphemesTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "デジ田総合戦略における位置づけ, デジ田 総合 戦略 位置づけ",
    "施策効果の詳細, 施策 効果 詳細",
    "こども家庭庁の予算額, こども家庭庁 予算額",
    "令和5年度の中長期的取組, 令和 5 年度 中長期的 取組",
    "52百万円の内数, 52 百万円 内数",
  })
  void knowsTheWordsOfPublicFinance(String text, String words) {
    assertThat(contentWords(text)).isEqualTo(List.of(words.split(" ")));
  }

  private static List<String> contentWords(String text) {
    return Morphemes.of(text).stream()
        .filter(Morphemes.Morpheme::isContent)
        .map(Morphemes.Morpheme::surface)
        .toList();
  }

  @Property(tries = 200, seed = "1")
  void losesNoCharacter(@ForAll String text) {
    String joined =
        Morphemes.of(text).stream().map(Morphemes.Morpheme::surface).collect(Collectors.joining());
    assertThat(joined.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
  }
}

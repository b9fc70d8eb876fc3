package jp.shisaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer.Form;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizerTest {

  @ParameterizedTest(name = "{0} becomes {1} ({2} {3})")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ⽣活⽀援            | 生活支援           | radical       | 2
          ⻘少年⺠⽣⻑⻄⻲    | 青少年民生長西亀   | radical       | 6
          \uFA12天            | 晴天               | compatibility | 1
          移住\u2027交流      | 移住・交流         | compatibility | 1
          離島\u2215山村      | 離島／山村         | compatibility | 1
          \uF992れた          | 漣れた             | compatibility | 1
          \uD87E\uDC00        | 丽                 | compatibility | 1
          ﾃﾞｼﾞﾀﾙ              | デジタル           | kana          | 6
          ﾊﾟｿｺﾝ｡              | パソコン。         | kana          | 6
          カ\u3099            | ガ                 | composition   | 1
          カ゛ハ゜            | ガパ               | composition   | 2
          令和５年度ＩＣＴ    | 令和5年度ICT       | width         | 4
          1，234，５６７円、第1，2項 | 1,234,567円、第1，2項 | width | 5
          ㍻35年㋿元年        | 平成35年令和元年   | squared       | 2
          3㌫、㌔             | 3パーセント、キロ  | squared       | 2
          ➀➉              | ①⑩          | compatibility | 2
          井戶              | 井戸          | compatibility | 1
          江⼾              | 江戸          | radical       | 1
          ㍿みらい            | 株式会社みらい     | squared       | 1
          ﬁnal                | final              | squared       | 1
          ︵案︶              | （案）             | vertical      | 2
          ﹁略﹂︙            | 「略」…            | vertical      | 3
          〇道を直す           | ○道を直す          | mark          | 1
          〇一部を補助する     | ○一部を補助する    | mark          | 1
          目\u3000的\u00A0名  | 目 的 名           | blank         | 2
          e\u00ADmail\u200B   | email              | invisible     | 2
          葛\uDB40\uDD00城    | 葛城               | invisible     | 1
          1\u202E百\u202C\u200E円| 1百円           | direction     | 3
          """)
  void repairsAndCounts(String raw, String text, String kind, int times) {
    assertThat(Normalizer.normalize(raw))
        .isEqualTo(new Normalizer.Normalized(text, Map.of(kind, times)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "①②⑳ ㉑ ❶ ⑴ Ⅲ ⅳ",
        "㈱みらい ㈲ ㊙ ㎡ km² UIターン¹",
        "（案）：［略］～ － ― — ‐ − 〜 ％ ＋ ！ ？",
        "約30～40億円（△5百万円、▲5百万円）",
        "〇〇県の〇五年、二〇〇八年",
        "\tA\n B"
      })
  void keepsWhatIsPrinted(String text) {
    Normalizer.Normalized normalized = Normalizer.normalize(text);
    assertThat(normalized).isEqualTo(new Normalizer.Normalized(text, Map.of()));
    assertThat(normalized.text()).isSameAs(text);
  }

  @Test
  void removesControlsAndReplacesHalvesOfCharacters() {
    assertThat(Normalizer.normalize("a\0b\u009F\uD800c"))
        .isEqualTo(new Normalizer.Normalized("ab\uFFFDc", Map.of("control", 3)));
  }

  @Test
  void givesEveryLineOneBreak() {
    assertThat(Normalizer.normalize("a\r\nb\rc\u2028d\u0085e\u000Bf").text())
        .isEqualTo("a\nb\nc\nd\ne\nf");
  }

  @Test
  void keepsAVoiceMarkThatBelongsToNoKana() {
    assertThat(Normalizer.normalize("ﾞあﾟ漢ﾞ").text()).isEqualTo("゛あ゜漢゛");
  }

  @Test
  void composesWhatAnInvisibleCharacterKeptApart() {
    assertThat(Normalizer.normalize("か\u200B\u3099"))
        .isEqualTo(new Normalizer.Normalized("が", Map.of("composition", 1, "invisible", 1)));
  }

  @Test
  void knowsAllRadicalsThatUnicodeGivesAnIdeographFor() {
    long kept =
        IntStream.rangeClosed(0x2E80, 0x2FD5)
            .filter(Character::isDefined)
            .mapToObj(Character::toString)
            .filter(radical -> Normalizer.normalize(radical).text().equals(radical))
            .count();
    assertThat(kept).as("only ⺀, a mark of repetition, has none").isEqualTo(1);
  }

  @Property(tries = 3000)
  void changesNothingTheSecondTime(@ForAll("texts") String text) {
    String once = Normalizer.normalize(text).text();
    assertThat(Normalizer.normalize(once)).isEqualTo(new Normalizer.Normalized(once, Map.of()));
  }

  @Property(tries = 3000)
  void givesComposedText(@ForAll("texts") String text) {
    String normal = Normalizer.normalize(text).text();
    assertThat(java.text.Normalizer.isNormalized(normal, Form.NFC)).isTrue();
  }

  @Property(tries = 3000)
  void losesNothingInSilence(@ForAll("texts") String text) {
    Normalizer.Normalized normalized = Normalizer.normalize(text);
    assertThat(normalized.repairs().isEmpty()).isEqualTo(normalized.text().equals(text));
  }

  @Property
  void staysWithinUnicode(@ForAll String anything) {
    String normal = Normalizer.normalize(anything).text();
    assertThat(normal.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  /** Half ordinary characters, half such as need repair or touch their neighbours. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> ordinary = Arbitraries.of('か', 'ハ', '漢', 'a', 'e', '1', ' ', '（', '①');
    Arbitrary<Character> odd =
        Arbitraries.of(
            'ﾊ', 'ｶ', '，', '2', 'ﾞ', 'ﾟ', '\u3099', '\u309A', '゛', '\u0301', '\u0323', '⽣', '⻘',
            '㍻', '㌫', '︵', '\u200B', '\u00AD', '\u202E', '\r', '\n', '\u3000', '\uD87E', '\uDC00',
            '\u1100', '\u1161', '\u11A8', '\uAC00', 'Å', 'Ω', '\uF992', 'Ａ', '９', '\uFE0F');
    Arbitrary<Character> any = Arbitraries.chars().all();
    return Arbitraries.frequencyOf(Tuple.of(4, ordinary), Tuple.of(4, odd), Tuple.of(1, any))
        .array(Character[].class)
        .ofMaxSize(12)
        .map(NormalizerTest::joined);
  }

  private static String joined(Character[] characters) {
    StringBuilder text = new StringBuilder();
    for (Character c : characters) {
      text.append(c.charValue());
    }
    return text.toString();
  }
}

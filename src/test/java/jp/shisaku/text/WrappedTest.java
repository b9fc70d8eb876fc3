package jp.shisaku.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jp.shisaku.text.Wrapped.Printed;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          港の倉庫を学びの場に改め、/地域の交流を進める。     | 港の倉庫を学びの場に改め、地域の交流を進める。
          港の倉庫を学びの場に改める取/組を支援する。         | 港の倉庫を学びの場に改める取組を支援する。
          港の倉庫を改める。/灯台の灯を守る人を育てる。       | 港の倉庫を改める。/灯台の灯を守る人を育てる。
          短い行/次の行はこれよりもずっと長い行である         | 短い行/次の行はこれよりもずっと長い行である
          ・港の調査に関する長い項目の/続き/・灯台の実証      | ・港の調査に関する長い項目の続き/・灯台の実証
          ①港の調査、/②灯台の実証                            | ①港の調査、/②灯台の実証
          ○ 港/● 灯台/◆ 倉庫/※ 注/➤ 次/> 引用/- 項          | ○ 港/● 灯台/◆ 倉庫/※ 注/➤ 次/> 引用/- 項
          (1) 港/（2）灯台/ア 倉庫/ii 桟橋/3. 堤防            | (1) 港/（2）灯台/ア 倉庫/ii 桟橋/3. 堤防
          【対象の団体】/市町村/＜要件＞/港をもつこと         | 【対象の団体】/市町村/＜要件＞/港をもつこと
          港の交流を進める事業の推進/【再掲】                 | 港の交流を進める事業の推進【再掲】
          地域の通信に Beyond/5G を用いる                     | 地域の通信に Beyond 5G を用いる
          長い文の中の通信規格は e-/mail である               | 長い文の中の通信規格は e-mail である
          令和5年度予算（案）：港湾局と/52百万円              | 令和5年度予算（案）：港湾局と52百万円
          港の倉庫（石造りの三棟及び/灯台を除く）を改める     | 港の倉庫（石造りの三棟及び灯台を除く）を改める
          """)
  void joinsOnlyWhatWasWrapped(String lines, String expected) {
    assertThat(Wrapped.join(List.of(lines.split("/")))).isEqualTo(List.of(expected.split("/")));
  }

  @Test
  void keepsTheBreakBehindALineThatHadRoom() {
    List<Printed> lines = List.of(new Printed("港の倉庫を改める", 20), new Printed("灯台の灯を守る", 22));
    assertThat(Wrapped.joinPrinted(lines)).containsExactly("港の倉庫を改める", "灯台の灯を守る");
  }

  @Test
  void joinsASentenceThatEndsAtTheEdge() {
    List<Printed> lines = List.of(new Printed("港の倉庫を改める。", 0), new Printed("灯台の灯を守る。", 4));
    assertThat(Wrapped.joinPrinted(lines)).containsExactly("港の倉庫を改める。灯台の灯を守る。");
  }

  @Test
  void joinsALineTooShortForTheLongWordThatFollows() {
    List<Printed> lines = List.of(new Printed("港の", 9), new Printed("Infrastructure を守る", 0));
    assertThat(Wrapped.joinPrinted(lines)).containsExactly("港のInfrastructure を守る");
  }

  @Test
  void keepsFiguresApartThatNobodyCanTellToBeOne() {
    List<Printed> lines = List.of(new Printed("港の数は10", 0), new Printed("20である", 4));
    assertThat(Wrapped.joinPrinted(lines)).containsExactly("港の数は10 20である");
  }

  @Test
  void givesNothingForNothing() {
    assertThat(Wrapped.join(List.of("", " "))).isEmpty();
  }

  @Property
  void losesNoCharacter(@ForAll List<String> lines) {
    assertThat(squeezed(Wrapped.join(lines).stream())).isEqualTo(squeezed(lines.stream()));
  }

  private static String squeezed(Stream<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(
        line ->
            line.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .forEach(text::appendCodePoint));
    return text.toString();
  }
}

package jp.shisaku.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {

  @ParameterizedTest(name = "{0} is open: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          灯台の改修（令和8年度      | true
          灯台の改修（令和8年度（案） | true
          灯台の改修（令和8年度）    | false
          １）灯台の改修（          | true
          【灯台                  | true
          """)
  void tellsWhatIsCutWithinABracket(String text, boolean open) {
    assertEquals(open, Brackets.isOpen(text));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          （里山課）          | 里山課
          【 里山局（里山課） 】 | 里山局（里山課）
          （新規）里山（仮）    | （新規）里山（仮）
          （里山）（仮）       | （里山）（仮）
          里山課             | 里山課
          （）               | （）
          """)
  void takesBracketsAwayOnlyFromAroundTheWhole(String text, String without) {
    assertEquals(without, Brackets.without(text));
  }

  @Test
  void partsATextThatIsAllBrackets() {
    assertEquals(List.of("12億円", "前年度 10億円（案）"), Brackets.each("【12億円】 （前年度 10億円（案））"));
    assertEquals(List.of(), Brackets.each("灯台（12億円）"));
    assertEquals(List.of(), Brackets.each("（12億円"));
  }
}

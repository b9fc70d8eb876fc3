package jp.shisaku.emit.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaGuardTest {

  @ParameterizedTest(name = "{0} is written as {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          =1+1     | '=1+1
          +81      | '+81
          -5度     | '-5度
          @SUM(A1) | '@SUM(A1)
          ＝1+1    | '＝1+1
          －5度    | '－5度
          'quoted  | ''quoted
          '        | ''
          -        | -
          －       | －
          風船便   | 風船便
          1=1      | 1=1
          """)
  void putsAnApostropheBeforeWhatASpreadsheetWouldRun(String text, String cell) {
    assertThat(FormulaGuard.defuse(text)).isEqualTo(cell);
  }

  @Property
  void restoresEveryText(@ForAll String text) {
    assertThat(FormulaGuard.restore(FormulaGuard.defuse(text))).isEqualTo(text);
  }

  @Property
  void restoresEveryTextOfSignsAndApostrophes(
      @ForAll @StringLength(max = 6) @Chars({'=', '+', '-', '@', '\'', '\t', '\r', '＝', 'a'})
          String text) {
    String cell = FormulaGuard.defuse(text);
    assertThat(FormulaGuard.restore(cell)).isEqualTo(text);
    assertThat(cell).doesNotMatch("(?s)[=+@＝\\t\\r-].+");
  }
}

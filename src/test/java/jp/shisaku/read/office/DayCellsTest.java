package jp.shisaku.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shisaku.read.office.part.StrictEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <c r="C1" t="d"><v>2025-04-01</v></c>            | <c r="C1" t="n"><v>45748.0</v></c>
          <c r="C1" s="1" t="d"><v>2025-04-01T12:00:00Z</v></c> | <c r="C1" s="1" t="n"><v>45748.5</v></c>
          <x:c r="C1" t="d"><x:f>A1</x:f><x:v>2025-04-01</x:v></x:c> | <x:c r="C1" t="n"><x:f>A1</x:f><x:v>45748.0</x:v></x:c>
          <c r="C1" t="d"><v>4月</v></c>                   | <c r="C1" t="str"><v>4月</v></c>
          <c r="C1" t="n"><v>2025</v></c>                  | <c r="C1" t="n"><v>2025</v></c>
          """)
  void areNumbersOfDays(String cell, String numbered) {
    assertThat(StrictEdition.numbered(cell, false)).isEqualTo(numbered);
  }

  @Test
  void areCountedFromTheFirstDayOfTheirWorkbook() {
    assertThat(StrictEdition.numbered("<c t=\"d\"><v>1904-01-02</v></c>", true))
        .isEqualTo("<c t=\"n\"><v>1.0</v></c>");
  }
}

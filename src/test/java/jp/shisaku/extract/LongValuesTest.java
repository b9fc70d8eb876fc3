package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shisaku.page.Pages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Values longer than any printed one: no pattern may need a frame of the stack for each of them.
 */
class LongValuesTest {

  private static final Map<String, String> SHEET = new LinkedHashMap<>();

  static {
    SHEET.put("施策名", "港の灯台の塗り替え");
    SHEET.put("担当課", "海事局 灯台課");
    SHEET.put("施策分類", "①予算");
    SHEET.put("予算額", "令和7年度予算：5百万円");
    SHEET.put("概要", "港の灯台を塗り替える。");
    SHEET.put("KPI", "塗り替えた灯台（2030年度）");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,234 / ", "12 ", "（あ）", "・あ / ", "①", "課、"})
  void areReadWithinAnOrdinaryStack(String unit) {
    for (String label : SHEET.keySet()) {
      String sheet =
          SHEET.entrySet().stream()
              .map(
                  f ->
                      f.getKey()
                          + " | "
                          + (f.getKey().equals(label) ? unit.repeat(3000) : f.getValue()))
              .collect(Collectors.joining("\n"));
      assertThatCode(() -> Extracted.from(Pages.text(sheet))).as(label).doesNotThrowAnyException();
    }
  }
}

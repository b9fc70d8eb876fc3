package jp.shisaku.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.issue.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sheets of prefectures say beside the budget where the money comes from: no amounts of their own.
 */
class FundingSourcesTest {

  private static final String SOURCES = "<th>国庫支出金</th><th>県債</th><th>一般財源</th></tr><tr>";

  private static String sheet(String name, String budget) {
    return "<table border><tr><th>事業名</th><td colspan=4>%s</td></tr><tr>%s</tr>"
            .formatted(name, budget)
        + "<tr><th>目的</th><td colspan=4>棚田を残す。</td></tr></table>";
  }

  private static Found<Catalogue> read(String... parts) {
    String page = "<!doctype html><meta charset=utf-8>" + String.join("<p></p>", parts);
    return Extracted.from(DrawnForm.read("a.html", page.getBytes(UTF_8)));
  }

  private static List<String> amounts(Measure measure) {
    return measure.budget().lines().stream()
        .map(l -> l.fiscalYear().map(y -> y + " ").orElse("") + l.amountYen().orElseThrow())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<th rowspan=2>予算額（千円）</th><th>事業費</th>"
            + SOURCES
            + "<td>9,500</td><td>3,000</td><td>－</td><td>6,500</td>",
        "<th rowspan=2>予算額（千円）</th><td rowspan=2>9,500</td>"
            + SOURCES
            + "<td>3,000</td><td>－</td><td>6,500</td>",
        "<th>予算額（千円）</th><td>9,500</td>"
            + "<td>国庫支出金</td><td>3,000</td><td>一般財源</td><td>6,500</td>",
        "<th>予算額（千円）</th><td>9,500</td></tr><tr><th>財源内訳</th><td>国庫 3,000　一般財源 6,500</td>",
      })
  void readsTheAmountWithoutItsSources(String budget) {
    Found<Catalogue> found = read(sheet("棚田の修復", budget));
    assertThat(amounts(found.value().measures().get(0))).containsExactly("9500000");
    assertThat(found.issues())
        .noneMatch(issue -> issue.code().code().equals("budget.not-as-printed"));
  }

  /** The title above the first of several sheets says which year 本年度 is. */
  @Test
  void takesTheYearOfATitleAboveTheFirstSheet() {
    String budget =
        "<th rowspan=2>予算額（千円）</th><th>本年度</th>"
            + SOURCES
            + "<td>9,500</td><td>3,000</td><td>－</td><td>6,500</td>";
    String sheets =
        Stream.of("棚田の修復", "海図の更新", "灯台の塗り替え")
            .map(name -> sheet(name, budget))
            .collect(Collectors.joining("<p></p>"));
    Catalogue catalogue = read("<h1>令和８年度当初予算　主要事業の概要</h1>", sheets).value();
    assertThat(catalogue.publication().title()).contains("令和8年度当初予算 主要事業の概要");
    assertThat(catalogue.measures())
        .hasSize(3)
        .allMatch(m -> m.heading().isEmpty() && amounts(m).equals(List.of("2026 9500000")));
  }
}

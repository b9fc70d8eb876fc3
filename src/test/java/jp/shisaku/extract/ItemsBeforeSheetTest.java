package jp.shisaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.shisaku.catalogue.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ① and ② at the end of a sheet are items of its text and no heading of the next one. */
class ItemsBeforeSheetTest {

  private static String sheet(String heading, String name, String items) {
    return heading
        + "<h3>施策名："
        + name
        + "</h3><table><tr><th>担当<td>総務省遊戯局風船課</tr><tr><th>予算額<td>令和8年度予算案：120百万円</tr></table>"
        + "<h3>●目的</h3><p>遊びを広める。</p><h3>●取組内容</h3>"
        + items;
  }

  private static List<Measure> measures(String html) {
    byte[] bytes = ("<!doctype html><meta charset=utf-8>" + html).getBytes(StandardCharsets.UTF_8);
    return Extracted.from(DrawnForm.read("sheets.html", bytes)).value().measures();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>①風船の配布<br>②凧の配布</p>", "<p>①風船の配布</p><p>②凧の配布</p>"})
  void areItsOwn(String items) {
    assertThat(measures(sheet("", "風船便の普及", items) + sheet("", "凧揚げ観測", items)))
        .extracting(m -> m.details().orElse(""), m -> m.heading().orElse(""))
        .allMatch(both -> both.toList().equals(List.of("①風船の配布\n②凧の配布", "")));
  }

  /** Headings that count on are told from items by how they are set. */
  @ParameterizedTest
  @ValueSource(strings = {"<p>①風船の配布</p>"})
  void areNoHeadingsThatCountOn(String items) {
    assertThat(
            measures(
                sheet("<h2>①空を使う</h2>", "風船便の普及", items) + sheet("<h2>②風を使う</h2>", "凧揚げ観測", items)))
        .extracting(m -> m.details().orElse(""), m -> m.heading().orElse(""))
        .allMatch(
            both -> both.toList().get(0).equals("①風船の配布") && !both.toList().get(1).equals(""));
  }
}

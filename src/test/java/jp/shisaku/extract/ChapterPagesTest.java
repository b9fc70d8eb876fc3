package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages between two sheets with the title of a chapter, and such as only look like one. */
class ChapterPagesTest {

  private static String sheet(String name, String details) {
    return "施策名 | "
        + name
        + " | 担当課 | 里山課\n予算額 | 令和7年度予算：10百万円 | < | <\n目的 | 里山を守る。 | < | <\n\n詳細\n"
        + details;
  }

  private static List<String> details(String end, String page) {
    return from(Pages.numbered(sheet("小屋修繕事業", end), page, sheet("橋梁点検事業", "橋を見る。")))
        .value()
        .measures()
        .stream()
        .map(measure -> measure.details().orElse(""))
        .toList();
  }

  @Test
  void areNoTextOfTheSheetBefore() {
    assertThat(details("屋根を直す。", "2. 橋と道")).containsExactly("屋根を直す。", "橋を見る。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          屋根を直す。          | ①屋根の修繕/②戸の修繕
          ①屋根の修繕/②戸の修繕 | ③床の修繕
          """)
  void mayHoldTheLastItemsOfAList(String end, String page) {
    assertThat(details(end.replace('/', '\n'), page.replace('/', '\n')).get(0))
        .isEqualTo((end + "\n" + page).replace('/', '\n'));
  }
}

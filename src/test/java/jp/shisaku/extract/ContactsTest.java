package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.from;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.page.Document;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** Who is to be asked about a measure is the responsible office only where no other is named. */
class ContactsTest {

  private static final String ASKED = "総務省里山局橋課　電話 03-0000-1111";

  private static List<String> offices(Document document) {
    return from(document).value().measures().stream()
        .flatMap(measure -> measure.offices().stream())
        .map(Office::printed)
        .toList();
  }

  private static Document sheet(String office) {
    return Pages.numbered(
        """
        施策名 | 里山の小屋を守る事業
        担当府省庁 | %s
        予算額 | 令和7年度予算：10百万円
        目的 | 道を残す。
        問合せ先 | %s
        """
            .formatted(office, ASKED));
  }

  @Test
  void isNoSecondOfficeOfASheet() {
    assertThat(offices(sheet("総務省里山局小屋課"))).containsExactly("総務省里山局小屋課");
    Measure measure = from(sheet("総務省里山局小屋課")).value().measures().get(0);
    assertThat(measure.details()).isEmpty();
  }

  @Test
  void isTheOfficeOfASheetWithoutAnother() {
    assertThat(offices(sheet(""))).containsExactly("総務省里山局橋課");
  }

  @Test
  void isNoSecondOfficeOfARow() {
    Document list =
        Pages.text(
            """
            事業名 | 担当課 | 令和7年度予算案（百万円） | 問合せ先
            里山の小屋 | 小屋課 | 30 | 里山保存会 03-0000-1111
            里山の橋 |  | 40 | 橋課 03-0000-2222
            """);
    assertThat(offices(list)).containsExactly("小屋課", "橋課");
  }
}

package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.page.Pages;
import org.junit.jupiter.api.Test;

/** Sheets with their text above the table that names them. */
class FootHeadersTest {

  private static String page(String what, String text) {
    return """
        里山の%s

        ■ 目的
        %s

        施策名 | 里山の%sを守る事業 | 担当課 | 小屋課
        予算額 | 令和7年度予算：10百万円 | < | <
        """
        .formatted(what, text, what);
  }

  @Test
  void haveTheTextOfTheirOwnPage() {
    List<Measure> measures =
        from(Pages.numbered(page("小屋", "道を残す。"), page("橋", "川を渡る。"))).value().measures();

    assertThat(measures)
        .extracting(m -> m.heading().get(), m -> m.name().get(), m -> m.purpose().get())
        .containsExactly(
            tuple("里山の小屋", "里山の小屋を守る事業", "道を残す。"), tuple("里山の橋", "里山の橋を守る事業", "川を渡る。"));
  }

  @Test
  void leaveTextThatGoesOnToTheSheetBefore() {
    String header = "施策名 | 里山の小屋を守る事業 | 担当課 | 小屋課\n予算額 | 令和7年度予算：10百万円 | < | <\n";

    List<Measure> measures =
        from(Pages.numbered(header, "■ 目的\n道を残す。\n\n" + header.replace("小屋を", "橋を")))
            .value()
            .measures();

    assertThat(measures)
        .extracting(m -> m.name().get(), m -> m.purpose().orElse(""))
        .containsExactly(tuple("里山の小屋を守る事業", "道を残す。"), tuple("里山の橋を守る事業", ""));
  }
}

package jp.shisaku.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.read.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser shows of a page is read, and nothing else. */
class FilledInFieldsTest {

  @TempDir Path folder;

  @Test
  void readsWhatWasFilledIntoTheFieldsOfAForm() throws IOException {
    assertThat(
            Shown.pages(
                read(
                    "<table><tr><th>施策名<td><input value=里山の小屋>"
                        + "<tr><th>予算額<td><input type=number value=52>百万円<input type=hidden value=9>"
                        + "<tr><th>区分<td><select><option>新規<option selected>継続</select>"
                        + "<tr><th>府省庁<td><select><option>総務省<option>環境省</select>"
                        + "<tr><th>概要<td><textarea>小屋を守る。</textarea></table>")))
        .isEqualTo(
            "0,0: 施策名\n0,1: 里山の小屋\n1,0: 予算額\n1,1: 52百万円\n2,0: 区分\n2,1: 継続\n"
                + "3,0: 府省庁\n3,1: 総務省\n4,0: 概要\n4,1: 小屋を守る。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "color:hsl(0 0% 100%)",
        "color:hsl(120, 50%, 100%)",
        "color:rgb(255 255 255)",
        "color:rgb(100%, 100%, 100%)",
        "color:rgb(255 255 255 / 1)",
        "color:#ffff",
        "color:rgb(0 0 0 / 0)",
        "color:#12345600",
        "filter:opacity(0)",
        "filter:opacity(0%)"
      })
  void leavesOutWhatIsWhiteOrClear(String style) throws IOException {
    assertThat(Shown.pages(read("<p>予算額：<span style='" + style + "'>700</span>52百万円")))
        .isEqualTo("予算額：52百万円");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "color:hsl(0 0% 50%)",
        "color:rgb(255 255 0)",
        "color:rgb(255 255 255 / 1); background:#123",
        "color:rgb(0 0 0 / 50%)",
        "filter:opacity(0.5)",
        "color:hsl(x)"
      })
  void keepsWhatHasAnotherColour(String style) throws IOException {
    assertThat(Shown.pages(read("<p><span style='" + style + "'>52</span>百万円"))).isEqualTo("52百万円");
  }

  @Test
  void leavesOutCellsAndRowsThatAreStruckOutOrWhite() throws IOException {
    Found<Document> found =
        read(
            "<table><tr><td style='text-decoration:line-through'>700<td>52"
                + "<tr style='text-decoration:line-through'><td>800<td>900"
                + "<tr><td style='color:white'>600<td>40</table>");
    assertThat(Shown.pages(found)).isEqualTo("0,0:\n0,1: 52\n1,0:\n1,1:\n2,0:\n2,1: 40");
    assertThat(Shown.issues(found))
        .containsExactly("text.struck-out 700、800、900", "text.covered 600");
  }

  @Test
  void keepsADeletionThatItsStyleDoesNotStrikeOut() throws IOException {
    assertThat(Shown.pages(read("<style>del,s{text-decoration:none}</style><p><del>52</del>百万円")))
        .isEqualTo("52百万円");
    assertThat(Shown.pages(read("<p><del style='text-decoration:red'>40</del>52百万円")))
        .isEqualTo("52百万円");
  }

  private Found<Document> read(String html) throws IOException {
    Path path = Files.writeString(folder.resolve("page.html"), "<meta charset=utf-8>" + html);
    return new HtmlReader().read(Shown.source(path, "text/html"), ReadOptions.DEFAULT);
  }
}

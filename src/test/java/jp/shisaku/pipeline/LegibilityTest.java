package jp.shisaku.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Document;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import org.junit.jupiter.api.Test;

class LegibilityTest {

  private static final String PRINT = "山村の図書館を結び、髙齢者にも本が届くようにする（Wi-Fi を含む）。".repeat(5);
  private static final String LATIN = "lorem ipsum dolor sit amet ".repeat(10);
  private static final String RANDOM = "㐀㐁㐂丂丄丅丆丏丒".repeat(25);

  @Test
  void findsNothingWrongWithJapanesePrint() {
    assertThat(doubts(PRINT, PRINT)).isEmpty();
  }

  @Test
  void doubtsAPageOfLatinLettersAmongJapaneseOnes() {
    assertThat(doubts(PRINT, LATIN, PRINT))
        .containsExactly(page(2, "only 0% of its letters are kana or kanji"));
  }

  @Test
  void doubtsAPageOfKanjiThatNobodyPrints() {
    assertThat(doubts(PRINT, PRINT, RANDOM))
        .containsExactly(page(3, "100% of its letters are none that Japanese print has"));
  }

  @Test
  void doubtsTextInUtf8ThatWasReadAsWindows31j() {
    Charset windows = Charset.forName("windows-31j");
    String misread = new String(PRINT.getBytes(StandardCharsets.UTF_8), windows);
    assertThat(doubts(PRINT, misread, PRINT)).hasSize(1);
  }

  @Test
  void doubtsTheFileOnceWhereNearlyAllPagesAreWrong() {
    assertThat(doubts(RANDOM, RANDOM, RANDOM))
        .containsExactly(
            Issue.of(
                IssueCode.FILE_ILLEGIBLE,
                Place.of("a.pdf"),
                "",
                "100% of its letters are none that Japanese print has"));
  }

  @Test
  void doesNotJudgeAPageWithFewLetters() {
    assertThat(doubts(PRINT, "Appendix A", "1,234,567".repeat(50))).isEmpty();
  }

  private static Issue page(int number, String why) {
    return Issue.of(IssueCode.PAGE_UNREADABLE_TEXT, Place.of("a.pdf", number), "", why, "");
  }

  private static List<Issue> doubts(String... pages) {
    return Legibility.doubts(
        new Document(
            "a.pdf",
            pages.length,
            IntStream.range(0, pages.length)
                .mapToObj(
                    i ->
                        new Page(
                            i + 1,
                            595,
                            842,
                            Optional.empty(),
                            Arrays.stream(pages[i].split("\n"))
                                .map(text -> (jp.shisaku.page.Block) Line.of(text, false))
                                .toList(),
                            List.of(),
                            Page.Origin.TEXT))
                .toList()));
  }
}

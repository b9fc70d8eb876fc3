package jp.shisaku.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;
import jp.shisaku.page.Line;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.read.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

  private static final String TEXT = "①高度化～推進－㈱、5百万円";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "windows-31j, shift_jis",
    "windows-31j, x-sjis",
    "windows-31j, MS_Kanji",
    "windows-31j, utf-8",
    "windows-31j, unheard-of",
    "UTF-8, shift_jis",
    "UTF-8, euc-jp",
    "UTF-8, utf-8",
    "x-windows-iso2022jp, iso-2022-jp",
    "x-windows-iso2022jp, shift_jis",
  })
  void decodesWhateverTheFileDeclares(String written, String declared) throws IOException {
    String html = "<meta charset='" + declared + "'><p>" + TEXT + "</p>";
    assertThat(Shown.pages(read(html.getBytes(Charset.forName(written))))).isEqualTo(TEXT);
  }

  /** Its box stands in a style sheet that is not at hand; 新規就農 is a word. */
  @ParameterizedTest
  @CsvSource({
    "<span class='tag'>新規</span><span class='name'>里山の橋</span>, 新規 里山の橋",
    "<p>里山の橋<i class='new'>新規</i></p>, 里山の橋 新規",
    "<p><b>新規</b>就農の支援</p>, 新規就農の支援",
    "<p><span class='key'>新規就農</span>の支援</p>, 新規就農の支援",
  })
  void setsABadgeApartFromTheNameBesideIt(String html, String shown) throws IOException {
    assertThat(Shown.pages(read(html.getBytes(StandardCharsets.UTF_8)))).isEqualTo(shown);
  }

  @Test
  void decodesTheCircledNumbersOfEucJp() throws IOException {
    byte[] text = "<meta charset=euc-jp><p>##空き家の見守り".getBytes(Charset.forName("euc-jp"));
    for (int i = 0; i + 1 < text.length; i++) {
      if (text[i] == '#' && text[i + 1] == '#') {
        text[i] = (byte) 0xad;
        text[i + 1] = (byte) 0xa1;
      }
    }
    assertThat(Shown.pages(read(text))).isEqualTo("①空き家の見守り");
  }

  @Test
  void decodesEucJpThatDeclaresNothing() throws IOException {
    byte[] bytes = "<p>空き家の見守り、予算額は5百万円</p>".getBytes(Charset.forName("euc-jp"));
    assertThat(Shown.pages(read(bytes))).isEqualTo("空き家の見守り、予算額は5百万円");
  }

  @Test
  void saysWhatCouldNotBeDecoded() throws IOException {
    byte[] bytes = "<meta charset=utf-8><p>予算#額</p>".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '#' ? (byte) 0xff : bytes[i];
    }
    Found<Document> found = read(bytes);
    assertThat(Shown.pages(found)).isEqualTo("予算\ufffd額");
    assertThat(Shown.issues(found)).containsExactly("text.undecodable 1 UTF-8");
  }

  @Test
  void saysWhereAPageWasMadeOfAPdfTextByText() throws IOException {
    String placed = "<p style='position:absolute;top:%1$dpx;left:34px'>里山の道 その%1$d</p>";
    String plain = "<p>里山の道 その%1$d</p>";
    assertThat(Shown.issues(read(placed, 25))).containsExactly("file.placed-text 25 25");
    assertThat(Shown.issues(read(placed, 5))).isEmpty();
    assertThat(Shown.issues(read(plain, 25))).isEmpty();
  }

  private Found<Document> read(String paragraph, int times) throws IOException {
    String html =
        IntStream.rangeClosed(1, times)
            .mapToObj(i -> paragraph.formatted(i))
            .collect(Collectors.joining());
    return read(("<meta charset=utf-8>" + html).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void laysCellsOutOverRowspansAndColspans() throws IOException {
    assertThat(shown("<table><tr><th rowspan=2>目的<td colspan=2>甲<tr><td>乙<td>丙</table>"))
        .isEqualTo("0,0 2x1: 目的\n0,1 1x2: 甲\n1,1: 乙\n1,2: 丙");
  }

  @Test
  void boundsSpansByTheRowsThatAreThere() throws IOException {
    assertThat(shown("<table><tr><td rowspan=99999999 colspan=99999999>甲<tr><td>乙</table>"))
        .isEqualTo("0,0 2x1: 甲\n1,1: 乙");
  }

  @Test
  void spansNoColumnsThatNoCellBegins() throws IOException {
    String table =
        "<table><tr><th>施策名<th colspan=5>概要<tr><td colspan=100>灯台<tr><td>港<td colspan=5>船";
    assertThat(shown(table + "</table>"))
        .isEqualTo("0,0: 施策名\n0,1: 概要\n1,0 1x2: 灯台\n2,0: 港\n2,1: 船");
  }

  @Test
  void keepsNestedTablesAndBreaksInsideACell() throws IOException {
    assertThat(shown("<table><tr><td>内訳<br>百万円<table><tr><td>5</table>以上</table>"))
        .isEqualTo("0,0: 内訳 / 百万円 / 0,0: 5 / 以上");
  }

  @Test
  void marksListItemsAsABrowserDraws() throws IOException {
    assertThat(
            shown(
                "<ul><li>甲<li>・乙<li><p>丙</p></ul><ol start=3><li>丁<li value=7>戊</ol>"
                    + "<ol type=I start=4><li>庚</ol><ol type=a><li>辛</ol>"
                    + "<ul style='list-style-type: none'><li>己</ul>"))
        .isEqualTo("・甲\n・乙\n・丙\n3. 丁\n7. 戊\nIV. 庚\na. 辛\n己");
  }

  @Test
  void leavesOutWhatIsNotSeen() throws IOException {
    assertThat(
            shown(
                "<style>.x { display: none } .y:hover { color: red }</style><script>var a</script>"
                    + "<nav>案内</nav><p hidden>甲</p><p style='visibility:hidden'>乙</p><p class=x>丙</p>"
                    + "<p class=y><ruby>嵩<rp>(</rp><rt>かさ</rt><rp>)</rp></ruby>上げ</p>"))
        .isEqualTo("嵩上げ");
  }

  @Test
  void keepsFlexItemsApartButInlineTextTogether() throws IOException {
    assertThat(
            shown(
                "<style>.n{display:flex}</style><div class=n><span>施策名：見守り</span><span>地域課</span></div>"
                    + "<div>予算額：<b>5</b>百万円</div>"))
        .isEqualTo("施策名：見守り\n地域課\n予算額：5百万円");
  }

  @Test
  void joinsJapaneseThatOnlyTheSourceWraps() throws IOException {
    assertThat(shown("<p>空き家を\n   見守る。\nA b\n c</p>")).isEqualTo("空き家を見守る。 A b c");
  }

  @Test
  void keepsTheBlanksAtWhichAnOfficeProgramWrapsItsSource() throws IOException {
    assertThat(
            shown(
                "<meta name=\"generator\" content=\"LibreOffice 7.4\"/><p>令和4年度\n令和5年度</p>\n<p>道\n\tを直す。</p>"))
        .isEqualTo("令和4年度 令和5年度\n道 を直す。");
  }

  @Test
  void tellsHeadingsBoldTextAndGaps() throws IOException {
    byte[] bytes = utf8("<h1>施策集</h1><div>甲</div><div><b>乙</b></div><p>丙</p>");
    assertThat(Shown.lines(read(bytes)))
        .extracting(Line::text, Line::fontSize, Line::bold, Line::afterGap)
        .containsExactly(
            tuple("施策集", 21.0, true, true),
            tuple("甲", 0.0, false, true),
            tuple("乙", 0.0, true, false),
            tuple("丙", 0.0, false, true));
  }

  @Test
  void cutsPagesWhereTheStyleSheetDoesAndDropsTheirNumbers() throws IOException {
    assertThat(
            shown(
                "<style>section{break-after:page}</style><section>甲<div>- 4 -</div></section>"
                    + "<section>乙<div>- 5 -</div></section><section>丙<div>2022</div></section>"))
        .isEqualTo("甲\n--\n乙\n--\n丙\n2022");
  }

  @Test
  void survivesBrokenAndDeepMarkup() throws IOException {
    assertThat(shown("<table><tr><td>甲</p></div><b>乙")).isEqualTo("0,0: 甲 / 乙");
    assertThat(shown("<div>".repeat(5000) + "底")).isEqualTo("底");
    assertThat(shown("")).isEmpty();
  }

  @Test
  void tellsOfTablesThatAreNestedBeyondReason() throws IOException {
    String table = "<table><tr><td>甲</td><td>乙</td></tr></table>";
    assertThat(Shown.issues(read(utf8("<div>".repeat(500) + table))))
        .containsExactly("page.truncated it is nested too deeply");
    assertThat(Shown.issues(read(utf8("<div>".repeat(50) + table)))).isEmpty();
  }

  private String shown(String html) throws IOException {
    return Shown.pages(read(utf8(html)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "opacity: 0",
        "font-size:0px",
        "position:absolute; left:-9999px",
        "position:absolute;clip:rect(0,0,0,0)",
        "color:#fff",
        "color: white; background: #ffffff",
        "color: transparent",
        "color: rgba(0, 0, 0, 0)",
        "display: inline-block; text-indent: -9999px"
      })
  void leavesOutWhatABrowserDoesNotShow(String style) throws IOException {
    String html = "<p>5百万円<span style='" + style + "'>500百万円</span></p>";
    assertThat(Shown.pages(read(utf8(html)))).isEqualTo("5百万円");
  }

  /** 目的 in a box before its text is a line of its own; a mark upon a word or a figure is none. */
  @ParameterizedTest
  @CsvSource({
    "background:#035;color:#fff;padding:1px 6px, 目的, 目的|山を守る。",
    "border:1px solid;padding:0 4px, 目的, 目的|山を守る。",
    "background:#ff0, 目的, 目的山を守る。",
    "background:#035;color:#fff;padding:1px 6px, 5, 5山を守る。",
  })
  void setsABoxAtTheHeadOfALineApart(String style, String text, String lines) throws IOException {
    String html = "<p><span style='" + style + "'>" + text + "</span>山を守る。</p>";
    assertThat(Shown.pages(read(utf8(html)))).isEqualTo(lines.replace('|', '\n'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p style='opacity:0.9'>5百万円</p>",
        "<p style='font-size:0'><span style='font-size:14px'>5百万円</span></p>",
        "<p style='color:#fff;background:#036'>5百万円</p>",
        "<table><tr bgcolor=navy><td style='color:white'>5百万円</table>",
        "<link rel=stylesheet href=a.css><p style='color:white'>5百万円</p>",
        "<p style='color:white'><span style='color:black'>5百万円</span></p>",
        "<p style='position:relative;left:-9999px;clip:auto'>5百万円</p>"
      })
  void keepsWhatItShows(String html) throws IOException {
    assertThat(Shown.pages(read(utf8(html)))).contains("5百万円");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div role=tabpanel hidden>5百万円</div>",
        "<div hidden=until-found>5百万円</div>",
        "<button aria-controls='a b'>続き</button><div id=b style='display:none'>5百万円</div>",
        "<style>.collapse{display:none}</style><a data-bs-toggle=collapse href=#b>続き</a>"
            + "<div class=collapse id=b><table><tr><td>5百万円</table></div>"
      })
  void keepsWhatAReaderFoldsOut(String html) throws IOException {
    Found<Document> found = read(utf8(html));
    assertThat(Shown.pages(found)).contains("5百万円");
    assertThat(Shown.issues(found)).isEmpty();
  }

  @Test
  void saysHowMuchIsHidden() throws IOException {
    Found<Document> found =
        read(
            utf8(
                "<script>var a</script><button aria-controls=m>案内</button><div id=m hidden>一覧</div>"
                    + "<table><tr><td>灯台<tr style='display:none'><td>渡し 船</table>"));
    assertThat(Shown.issues(found)).containsExactly("text.hidden 5");
  }

  private static byte[] utf8(String html) {
    return html.getBytes(StandardCharsets.UTF_8);
  }

  private Found<Document> read(byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve("page.html"), bytes);
    return new HtmlReader().read(Shown.source(path, "text/html"), ReadOptions.DEFAULT);
  }

  @Test
  void leavesTheCommentsAndTheHiddenTextOfWordOut() throws IOException {
    assertThat(
            Shown.pages(
                read(
                    ("<meta charset=utf-8><p>予算額：<span style='mso-hide:all'>4</span>52百万円"
                            + "<span class=MsoCommentReference><a>[A1]</a></span></p>"
                            + "<div style='mso-element:comment-list'><p>確認中</p></div>")
                        .getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("予算額：52百万円");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "640<a href='#note1'>1</a>百万円",
        "640<small>1</small>百万円",
        "640<sub>1</sub>百万円",
        "640<span style='vertical-align: 0.4em; font-size: 70%'>1</span>百万円",
        "640<span style='position: relative; top: -.5em'>1</span>百万円",
        "640<span style='mso-text-raise: 4pt; font-size: 6pt'>1</span>百万円",
        "640<span style='font-size: x-small'>1</span>百万円"
      })
  void joinsNoFigureWithOneThatIsSetOtherwise(String html) throws IOException {
    assertThat(shown("<p>" + html + "</p>")).isEqualTo("640 1百万円");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        ".a::before { content: \"▲\" } | ▲640",
        ".a:before { content: '\\25B2' } | ▲640",
        "p .a::after, h1::after { color: red; content: '百万円' } | 640百万円",
        ".a::after { content: attr(data-unit) } | 640億円",
        ".a::before { content: '▲'; display: none } | 640",
        ".a::before { content: '■' } | 640",
        ".a::before { content: '\\e901' } | 640",
        "@media print { .a::before { content: '▲' } } | 640",
      })
  void readsWhatTheStyleSheetPrints(String css, String seen) throws IOException {
    assertThat(shown("<style>%s</style><p><b class=a data-unit=億円>640</b></p>".formatted(css)))
        .isEqualTo(seen);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        ".a { display: none !important } .b { display: block } | ''",
        "#c .a { display: none } p b { display: inline } | ''",
        ".b { display: inline } b { display: none } | 640",
        ".a { display: none } .b { display: inline } | 640",
        "b { display: none /* old */ } | ''",
      })
  void believesTheRuleThatCountsMore(String css, String seen) throws IOException {
    assertThat(shown("<style>%s</style><p id=c><b class='a b'>640</b></p>".formatted(css)))
        .isEqualTo(seen);
  }

  @Test
  void leavesInsertionsInTheirLineAndPartsWhatFoldsOutFromItsHead() throws IOException {
    assertThat(shown("<p>予算額：<del>640</del><ins>7</ins>40百万円</p>")).isEqualTo("予算額：740百万円");
    assertThat(shown("<details><summary>640</summary>9百万円</details>")).isEqualTo("640\n9百万円");
  }

  /** The label upon the edge of a box stands before its text. */
  @Test
  void setsTheLabelOfABoxApart() throws IOException {
    assertThat(shown("<fieldset><legend>目的</legend>山を守る。</fieldset>")).isEqualTo("目的\n山を守る。");
  }

  @Test
  void leavesOutWhatASitePrintsAroundTheTextOfItsPages() throws IOException {
    String html =
        "<meta charset=utf-8><header>文字サイズ</header><div id=tmp_pankuzu>トップ &gt; 予算</div><main>"
            + "<h1>令和8年度当初予算</h1><p>里山の橋 5百万円</p>"
            + "<section><h2>このページに関するお問い合わせ</h2><p>財政課</p></section></main><footer>里山県庁</footer>";
    Found<Document> found = read(html.getBytes(StandardCharsets.UTF_8));
    assertThat(Shown.pages(found)).isEqualTo("令和8年度当初予算\n里山の橋 5百万円");
    assertThat(Shown.issues(found)).containsExactly("text.around-page 33 トップ > 予算 文字サイズ 里山県庁");
  }

  /** A title above the text, money and tables are of worth, wherever they stand. */
  @Test
  void keepsWhatMayBeOfTheTextAroundIt() throws IOException {
    String html =
        "<meta charset=utf-8><header><h1>令和8年度当初予算</h1></header><main><p>里山の橋 5百万円</p>"
            + "<h2>関連情報</h2><p>橋課</p><h3>里山の小屋</h3><p>6百万円</p></main><aside>（単位：千円）7千円</aside>";
    Found<Document> found = read(html.getBytes(StandardCharsets.UTF_8));
    assertThat(Shown.pages(found))
        .isEqualTo("令和8年度当初予算\n里山の橋 5百万円\n関連情報\n橋課\n里山の小屋\n6百万円\n（単位：千円）7千円");
    assertThat(Shown.issues(found)).isEmpty();
  }

  /** Where more text stands beside the main part than in it, that is no frame around the text. */
  @Test
  void keepsMoreTextThanThatOfTheMainPart() throws IOException {
    String html =
        "<meta charset=utf-8><main><p>里山の橋</p></main><div><p>目的 橋を直し、里山を守る人の道を残す。</p></div>";
    Found<Document> found = read(html.getBytes(StandardCharsets.UTF_8));
    assertThat(Shown.pages(found)).isEqualTo("里山の橋\n目的 橋を直し、里山を守る人の道を残す。");
    assertThat(Shown.issues(found)).isEmpty();
  }
}

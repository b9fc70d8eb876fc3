package jp.shisaku.read.office.document;

import static jp.shisaku.read.office.OfficeFixture.DOCX;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;
import jp.shisaku.page.Line;
import jp.shisaku.read.Shown;
import jp.shisaku.read.office.OfficeFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxReaderTest {

  @TempDir Path folder;

  @Test
  void keepsAParagraphWholeAndSplitsAtManualBreaks() throws IOException {
    Found<Document> found =
        read(
            "<w:p><w:r><w:t>空き家を</w:t></w:r><w:r><w:t>見守る。</w:t><w:br/><w:t>翌年も続ける。</w:t></w:r></w:p>");
    assertThat(Shown.pages(found)).isEqualTo("空き家を見守る。\n翌年も続ける。");
  }

  /** Tabs, breaks, hyphens and symbols are elements of their own among the texts. */
  @Test
  void readsWhatIsNoTextInTheFile() throws IOException {
    Found<Document> found =
        read(
            "<w:p><w:r><w:sym w:font='Wingdings' w:char='F06C'/><w:t>灯台</w:t><w:tab/><w:t>内線03</w:t>"
                + "<w:noBreakHyphen/><w:t>12</w:t><w:cr/><w:t>費用</w:t></w:r></w:p>");
    assertThat(Shown.pages(found)).isEqualTo("●灯台\t内線03-12\n費用");
  }

  @Test
  void readsSpansOfTheGridAndVerticalMerges() throws IOException {
    Found<Document> found =
        read(
            "<w:tbl>"
                + row(
                    cell("<w:vMerge w:val='restart'/>", "目的"), cell("<w:gridSpan w:val='2'/>", "甲"))
                + row(
                    cell("<w:vMerge/>", ""),
                    cell("", "乙"),
                    cell("<w:shd w:val='clear' w:fill='DBE5F4'/>", "丙"))
                + row("<w:trPr><w:gridBefore w:val='1'/></w:trPr>", cell("", "丁"))
                + "</w:tbl>");
    assertThat(Shown.pages(found)).isEqualTo("0,0 2x1: 目的\n0,1 1x2: 甲\n1,1: 乙\n1,2: 丙\n2,1: 丁");
    assertThat(Shown.table(found).at(1, 2).orElseThrow().shaded()).isTrue();
    assertThat(Shown.table(found).at(1, 1).orElseThrow().shaded()).isFalse();
  }

  @Test
  void keepsATableInsideACell() throws IOException {
    String inner = "<w:tbl>" + row(cell("", "百万円")) + "</w:tbl>";
    Found<Document> found =
        read("<w:tbl>" + row("<w:tc>" + p("内訳") + inner + p("以上") + "</w:tc>") + "</w:tbl>");
    assertThat(Shown.pages(found)).isEqualTo("0,0: 内訳 / 0,0: 百万円 / 以上");
  }

  @Test
  void joinsParagraphsWhoseMarkIsDeleted() throws IOException {
    String deleted = "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>";
    Found<Document> found =
        read(
            "<w:p>%s<w:r><w:t>予算額：6</w:t></w:r></w:p>".formatted(deleted)
                + "<w:bookmarkStart w:id='2'/><w:p>%s<w:r><w:t>4</w:t></w:r></w:p>"
                    .formatted(deleted)
                + "<w:p><w:pPr><w:ind w:left='0'/></w:pPr><w:r><w:t>0百万円</w:t></w:r></w:p>"
                + p("概要"));
    assertThat(Shown.pages(found)).isEqualTo("予算額：640百万円\n概要");
  }

  @Test
  void leavesDeletionsOutAndKeepsInsertions() throws IOException {
    Found<Document> found =
        read(
            "<w:p><w:r><w:t>予算額：</w:t></w:r><w:del><w:r><w:delText>40</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>52</w:t></w:r></w:ins><w:r><w:t>百万円</w:t></w:r></w:p>");
    assertThat(Shown.pages(found)).isEqualTo("予算額：52百万円");
  }

  /** What newer versions of Word show stands there a second time for the older ones. */
  @Test
  void readsABlockThatIsThereForSeveralVersionsOnce() throws IOException {
    Found<Document> found =
        read(
            p("目的")
                + "<mc:AlternateContent><mc:Choice Requires='w14'>%s</mc:Choice>".formatted(p("概要"))
                + "<mc:Fallback>%s</mc:Fallback></mc:AlternateContent>".formatted(p("概要")));
    assertThat(Shown.pages(found)).isEqualTo("目的\n概要");
  }

  private static String white(String text) {
    return "<w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  /** An amount that was to be hidden, in a cell that says nothing of its ground, or is white. */
  @ParameterizedTest
  @CsvSource({
    "'', '', 5百万円",
    "<w:shd w:val='clear' w:fill='FFFFFF'/>, '', 5百万円",
    "<w:shd w:val='clear' w:fill='1F3864'/>, '', 500百万円5百万円",
    "'', <w:shd w:val='clear' w:fill='1F3864'/>, 500百万円5百万円",
    "'', <w:tblStyle w:val='Dark'/>, 500百万円5百万円",
  })
  void leavesWhiteTextOutOfWhiteCells(String ofCell, String ofTable, String seen)
      throws IOException {
    String cell =
        "<w:tc><w:tcPr>%s</w:tcPr><w:p>%s<w:r><w:t>5百万円</w:t></w:r></w:p></w:tc>"
            .formatted(quoted(ofCell), white("500百万円"));
    Found<Document> found =
        read("<w:tbl><w:tblPr>%s</w:tblPr>%s</w:tbl>".formatted(quoted(ofTable), row(cell)));
    assertThat(Shown.pages(found)).isEqualTo("0,0: " + seen);
    assertThat(Shown.issues(found).contains("text.covered 500百万円")).isEqualTo(seen.length() < 5);
  }

  /** As a browser of versions shows it: a cell that was taken out, and ink that is none. */
  @Test
  void leavesOutDeletedCellsAndClearText() throws IOException {
    String clear =
        "<w:r><w:rPr><w:textFill><w:noFill/></w:textFill></w:rPr><w:t>9</w:t></w:r>"
            + "<w:r><w:t>52百万円</w:t></w:r>";
    String cells =
        "<w:tc><w:tcPr><w:cellDel w:id='1'/></w:tcPr><w:p><w:r><w:t>48百万円</w:t></w:r></w:p></w:tc>"
            + "<w:tc><w:p>%s</w:p></w:tc>".formatted(clear);
    Found<Document> found = read("<w:tbl>%s</w:tbl>".formatted(row(cells)));
    assertThat(Shown.pages(found)).isEqualTo("0,0:\n0,1: 52百万円");
    assertThat(Shown.issues(found)).contains("text.covered 9");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "<w:f><w:num><w:r><w:t>1</w:t></w:r></w:num><w:den><w:r><w:t>2</w:t></w:r></w:den></w:f>, 1/2",
    "<w:sSup><w:e><w:r><w:t>10</w:t></w:r></w:e><w:sup><w:r><w:t>2</w:t></w:r></w:sup></w:sSup>, 10^2",
  })
  void partsTheFiguresOfAnEquation(String equation, String text) throws IOException {
    Found<Document> found = read("<w:p><w:oMath>%s</w:oMath></w:p>".formatted(equation));
    assertThat(Shown.pages(found)).isEqualTo(text);
  }

  private static String quoted(String xml) {
    return xml == null ? "" : xml;
  }

  @Test
  void readsTheEntryThatWasChosenInAList() throws IOException {
    Found<Document> found =
        read(
            "<w:p><w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/>"
                + "<w:listEntry w:val='新規'/><w:listEntry w:val='継続'/></w:ddList></w:ffData></w:fldChar></w:r>"
                + "<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                + "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t>事業</w:t></w:r></w:p>");
    assertThat(Shown.pages(found)).isEqualTo("継続事業");
  }

  @Test
  void leavesOutANoteThatIsRaisedByHand() throws IOException {
    Found<Document> found =
        read(
            "<w:p><w:r><w:t>500</w:t></w:r><w:r><w:rPr><w:position w:val='8'/></w:rPr><w:t>2</w:t></w:r>"
                + "<w:r><w:t>百万円</w:t></w:r></w:p>");
    assertThat(Shown.pages(found)).isEqualTo("500百万円");
  }

  @Test
  void tellsAFileThatIsLaidIntoTheDocument() throws IOException {
    Found<Document> found = read("<w:altChunk/>" + p("参考"));
    assertThat(Shown.issues(found)).containsExactly("page.truncated another file is laid into it");
  }

  @Test
  void leavesHiddenTextOutAndCountsIt() throws IOException {
    Found<Document> found =
        read(
            "<w:p><w:r><w:t>52百万円</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>要確認</w:t></w:r></w:p>");
    assertThat(Shown.pages(found)).isEqualTo("52百万円");
    assertThat(Shown.issues(found)).containsExactly("text.hidden 3");
  }

  @Test
  void leavesFieldCodesRubyAndFootnoteMarksOutAndAppendsTheFootnote() throws IOException {
    Path path =
        OfficeFixture.docx(
            folder,
            "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>予算額</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
                + "<w:r><w:ruby><w:rt><w:r><w:t>おく</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>3億</w:t></w:r></w:rubyBase></w:ruby></w:r>"
                + "<w:r><w:t>円</w:t><w:footnoteReference w:id='2'/></w:r></w:p>",
            Map.of(
                "footnotes",
                "<w:footnote w:type='separator' w:id='-1'>"
                    + p("線")
                    + "</w:footnote>"
                    + "<w:footnote w:id='2'>"
                    + p("予備費を含む。")
                    + "</w:footnote>"));
    assertThat(Shown.pages(OfficeFixture.read(path, DOCX))).isEqualTo("予算額3億円\n予備費を含む。");
  }

  private static String referring(String text, int note) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r>" + reference(note) + "</w:p>";
  }

  private static String reference(int note) {
    return "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:footnoteReference w:id='%d'/></w:r>"
        .formatted(note);
  }

  private static String footnote(int id, String text) {
    return "<w:footnote w:id='%d'>%s</w:footnote>".formatted(id, p(text));
  }

  /** Behind all sheets it would be one of the last, and nobody could tell which amount is meant. */
  @Test
  void placesANoteBehindWhatItIsAboutAndMarksTheAmountsThatItChanges() throws IOException {
    String table = "<w:tbl><w:tr><w:tc>%s</w:tc></w:tr></w:tbl>";
    Path path =
        OfficeFixture.docx(
            folder,
            table.formatted(p("52百万円"))
                + table.formatted(referring("10百万円", 7))
                + referring("橋を直す。", 5)
                + p("道を直す。"),
            Map.of(
                "footnotes",
                footnote(5, "吊り橋をいう。") + footnote(7, "予算額は里山留学費の内数。") + footnote(9, "誰も指さない。")));
    assertThat(Shown.pages(OfficeFixture.read(path, DOCX)))
        .isEqualTo("0,0: 52百万円\n0,0: 10百万円※1\n※1 予算額は里山留学費の内数。\n橋を直す。\n吊り橋をいう。\n道を直す。");
  }

  /** Between a title and the label below it the note would part the two. */
  @Test
  void placesANoteOfAHeadingBehindWhatStandsBelowIt() throws IOException {
    String heading =
        "<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr><w:r><w:t>%s</w:t></w:r>%s</w:p>";
    Path path =
        OfficeFixture.docx(
            folder,
            heading.formatted("里山の橋", reference(5))
                + p("橋課")
                + p("橋を直す。")
                + heading.formatted("里山の道", "")
                + p("道課"),
            Map.of("footnotes", footnote(5, "吊り橋をいう。")));
    assertThat(Shown.pages(OfficeFixture.read(path, DOCX)).replaceAll("\\s+", " "))
        .isEqualTo("里山の橋 橋課 橋を直す。 吊り橋をいう。 里山の道 道課");
  }

  @Test
  void printsAutomaticNumbers() throws IOException {
    Path path =
        OfficeFixture.docx(
            folder,
            numbered(0, "対象")
                + numbered(1, "市町村")
                + numbered(1, "都道府県")
                + numbered(0, "方法")
                + numbered(1, "補助"),
            Map.of(
                "numbering",
                "<w:abstractNum w:abstractNumId='7'>"
                    + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimalEnclosedCircle'/><w:lvlText w:val='%1'/></w:lvl>"
                    + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='(%2)'/></w:lvl>"
                    + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"));
    assertThat(Shown.pages(OfficeFixture.read(path, DOCX)))
        .isEqualTo("①対象\n(a) 市町村\n(b) 都道府県\n②方法\n(a) 補助");
  }

  @Test
  void printsABulletOfASymbolFontAsItIsSeen() throws IOException {
    Path path =
        OfficeFixture.docx(
            folder,
            numbered(0, "拠点"),
            Map.of(
                "numbering",
                "<w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='\uf06e'/>"
                    + "<w:rPr><w:rFonts w:ascii='Wingdings'/></w:rPr></w:lvl></w:abstractNum>"
                    + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"));
    assertThat(Shown.pages(OfficeFixture.read(path, DOCX))).isEqualTo("■拠点");
  }

  @Test
  void beginsAPageWhereTheAuthorAskedForOne() throws IOException {
    Found<Document> found =
        read(
            p("一")
                + "<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>二</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>二の続き</w:t><w:br w:type='page'/><w:t>三</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>三の終わり</w:t></w:r></w:p>"
                + p("四")
                + "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>"
                + p("四の続き")
                + "<w:sectPr><w:type w:val='continuous'/></w:sectPr>");
    assertThat(Shown.pages(found)).isEqualTo("一\n--\n二\n二の続き\n--\n三\n三の終わり\n--\n四\n四の続き");
    assertThat(found.value().pages()).allMatch(page -> page.number() == 0);
  }

  @Test
  void readsATextBoxOnceThoughItIsStoredTwice() throws IOException {
    String box = "<w:txbxContent>" + p("枠の中") + "</w:txbxContent>";
    Found<Document> found =
        read(
            "<w:p><w:r><w:t>本文</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
                + box
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
                + box
                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
    assertThat(Shown.pages(found)).isEqualTo("本文\n枠の中");
  }

  @Test
  void takesSizeAndWeightFromTheStyleAndItsBase() throws IOException {
    Path path =
        OfficeFixture.docx(
            folder,
            "<w:p><w:pPr><w:pStyle w:val='B'/></w:pPr><w:r><w:t>見出し</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:ind w:left='420' w:hanging='210'/></w:pPr><w:r><w:t>本文</w:t></w:r></w:p>",
            Map.of(
                "styles",
                "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='21'/></w:rPr></w:rPrDefault></w:docDefaults>"
                    + "<w:style w:type='paragraph' w:styleId='A'><w:rPr><w:b/><w:sz w:val='32'/></w:rPr></w:style>"
                    + "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style>"));
    assertThat(Shown.lines(OfficeFixture.read(path, DOCX)))
        .containsExactly(
            new Line("見出し", java.util.Optional.empty(), 0, 16, true, true),
            new Line("本文", java.util.Optional.empty(), 10.5, 10.5, false, false));
  }

  private Found<Document> read(String body) throws IOException {
    return OfficeFixture.read(OfficeFixture.docx(folder, body, Map.of()), DOCX);
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String numbered(int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(level, text);
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }

  @Test
  void leavesTheResultOfAFieldWithinTheCodeOfAnotherOut() throws IOException {
    Found<Document> found =
        read(
            "<w:p><w:r><w:t>予算額：</w:t></w:r>"
                + fieldCharacter("begin")
                + code(" IF ")
                + fieldCharacter("begin")
                + code(" MERGEFIELD 区分 ")
                + fieldCharacter("separate")
                + "<w:r><w:t>5</w:t></w:r>"
                + fieldCharacter("end")
                + code(" = 5 ")
                + fieldCharacter("separate")
                + "<w:r><w:t>52</w:t></w:r>"
                + fieldCharacter("end")
                + "<w:r><w:t>百万円</w:t></w:r></w:p>");
    assertThat(Shown.pages(found)).isEqualTo("予算額：52百万円");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EQ \\* jc2 \\* "Font:MS Mincho" \\* hps10 \\o\\ad(\\s\\up 9(さとやま),里山) | 里山の道
          eq \\o\\ac(○,3)                                                     | ③の道
          eq \\o\\ac(○,秘)                                                    | 秘の道
          EQ \\f(1,2)                                                          | 1/2の道
          DATE                                                                 | の道
          """)
  void readsWhatTheCodeOfAFieldPrintsItself(String code, String shown) throws IOException {
    Found<Document> found =
        read(
            "<w:p>"
                + fieldCharacter("begin")
                + code(code.substring(0, code.length() / 2))
                + code(code.substring(code.length() / 2))
                + fieldCharacter("end")
                + "<w:r><w:t>の道</w:t></w:r></w:p>");
    assertThat(Shown.pages(found)).isEqualTo(shown);
  }

  @Test
  void leavesThePromptsOfControlsOutThatNobodyFilledIn() throws IOException {
    String prompt =
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
    String run = "<w:r><w:t>金額を入力</w:t></w:r>";
    assertThat(
            Shown.pages(
                read(
                    "<w:p><w:r><w:t>予算額：</w:t></w:r>"
                        + prompt.formatted(run)
                        + "</w:p>"
                        + prompt.formatted("<w:p>" + run + "</w:p>"))))
        .isEqualTo("予算額：");
  }

  private static String fieldCharacter(String type) {
    return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
  }

  private static String code(String text) {
    return "<w:r><w:instrText xml:space='preserve'>" + text + "</w:instrText></w:r>";
  }
}

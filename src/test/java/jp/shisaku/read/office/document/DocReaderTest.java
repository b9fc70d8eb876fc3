package jp.shisaku.read.office.document;

import static jp.shisaku.read.office.OfficeFixture.DOC;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;
import jp.shisaku.read.Shown;
import jp.shisaku.read.office.DocFixture;
import jp.shisaku.read.office.OfficeFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocReaderTest {

  @TempDir Path folder;

  @Test
  void readsParagraphsLineBreaksAndPages() throws IOException {
    Found<Document> found =
        read(
            new DocFixture()
                .paragraph("空き家の見守り")
                .paragraph("一行目\u000b二行目")
                .paragraph("次の頁", DocFixture.PAGE_BREAK_BEFORE)
                .paragraph("\f")
                .paragraph("その次の頁"));
    assertThat(Shown.pages(found)).isEqualTo("空き家の見守り\n一行目\n二行目\n--\n次の頁\n--\nその次の頁");
  }

  /** Right below a list a note of one of its amounts would be one of all. */
  @Test
  void placesFootnotesApartFromTheBody() throws IOException {
    Found<Document> found = read(new DocFixture().paragraph("52百万円").footnote("予算額は里山留学費の内数。"));
    assertThat(Shown.pages(found)).isEqualTo("52百万円\n--\n予算額は里山留学費の内数。");
  }

  @Test
  void leavesDeletionsHiddenTextAndFieldCodesOut() throws IOException {
    Found<Document> found =
        read(
            new DocFixture()
                .run("予算額：")
                .run("40", DocFixture.DELETED)
                .run("52百万円")
                .run("要確認", DocFixture.HIDDEN)
                .run("\u0013REF x\u0014の内数\u0015")
                .end());
    assertThat(Shown.pages(found)).isEqualTo("予算額：52百万円の内数");
    assertThat(Shown.issues(found)).containsExactly("text.hidden 3");
  }

  /** White on the ground of other text is not seen; white on black is, and so is white alone. */
  @Test
  void leavesOutWhiteTextAmongOther() throws IOException {
    byte[] white = {0x42, 0x2a, 8};
    byte[] whiteOnBlack = {0x42, 0x2a, 8, 0x66, 0x48, 1, 0};
    Found<Document> found =
        read(
            new DocFixture()
                .run("予算額：")
                .run("9", white)
                .run("52百万円")
                .end()
                .run("新規", whiteOnBlack)
                .run("空き家の見守り")
                .end()
                .run("施策名", white)
                .end());
    assertThat(Shown.pages(found)).isEqualTo("予算額：52百万円\n新規空き家の見守り\n施策名");
    assertThat(Shown.issues(found)).containsExactly("text.covered 9");
  }

  @Test
  void takesSmallAndRaisedNumbersOfNotesForNoDigits() throws IOException {
    byte[] small = {0x43, 0x4a, 12, 0};
    byte[] raised = {0x45, 0x48, 6, 0};
    Found<Document> found =
        read(
            new DocFixture()
                .run("予算額：640")
                .run("1", small)
                .run("百万円")
                .end()
                .run("予算額：640")
                .run("1", raised)
                .run("百万円")
                .end());
    assertThat(Shown.pages(found)).isEqualTo("予算額：640 1百万円\n予算額：640百万円");
  }

  @Test
  void readsCellsMergedAcrossAndDown() throws IOException {
    Found<Document> found =
        read(
            new DocFixture()
                .paragraph("施策名：空き家の見守り")
                .row(
                    new String[] {"目的", "甲", ""},
                    DocFixture.FIRST_VERTICAL,
                    DocFixture.FIRST_MERGED,
                    DocFixture.MERGED)
                .row(new String[] {"", "乙", "丙"}, DocFixture.VERTICAL)
                .paragraph("以上"));
    assertThat(Shown.pages(found))
        .isEqualTo("施策名：空き家の見守り\n0,0 2x1: 目的\n0,1 1x2: 甲\n1,1: 乙\n1,2: 丙\n以上");
  }

  /** POI takes the last paragraph, here one of the table, for one of the text boxes, too. */
  @Test
  void readsADocumentThatEndsWithATable() throws IOException {
    Found<Document> found = read(new DocFixture().row(new String[] {"施策名", "空き家の見守り"}));
    assertThat(Shown.pages(found)).isEqualTo("0,0: 施策名\n0,1: 空き家の見守り");
  }

  @Test
  void readsTextBoxesWhereTheyHang() throws IOException {
    assertThat(Shown.pages(read(withBoxes())))
        .isEqualTo("0,0: 予算額\n0,1: 52百万円\n見守りの流れ\n市町村\n住民\n目的：家を残す。");
  }

  @Test
  void readsTextBoxesBehindTheBodyWhereNoTableSaysWhoseTheyAre() throws IOException {
    assertThat(Shown.pages(read(withBoxes().withoutTableOfBoxes())))
        .isEqualTo("0,0: 予算額\n0,1:\n見守りの流れ\n目的：家を残す。\n52百万円\n市町村\n住民");
  }

  private static DocFixture withBoxes() {
    return new DocFixture()
        .run("予算額")
        .cell()
        .box("52百万円")
        .cell()
        .row(2)
        .run("見守りの流れ")
        .box("市町村", "住民")
        .end()
        .paragraph("目的：家を残す。");
  }

  private Found<Document> read(DocFixture fixture) throws IOException {
    return OfficeFixture.read(OfficeFixture.write(folder, "fixture.doc", fixture::write), DOC);
  }

  @Test
  void readsTheBaseOfAPhoneticGuide() throws IOException {
    Found<Document> found =
        read(
            new DocFixture()
                .run("施策名：")
                .run("\u0013EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 9(さとやま),里山)\u0015")
                .run("の見守り")
                .end());
    assertThat(Shown.pages(found)).isEqualTo("施策名：里山の見守り");
  }
}

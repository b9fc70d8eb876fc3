package jp.shisaku.read.office.slides;

import static jp.shisaku.read.office.OfficeFixture.PPT;
import static jp.shisaku.read.office.OfficeFixture.PPTX;
import static jp.shisaku.read.office.OfficeFixture.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Block;
import jp.shisaku.page.Cell;
import jp.shisaku.page.Document;
import jp.shisaku.page.Line;
import jp.shisaku.page.Page;
import jp.shisaku.read.Shown;
import jp.shisaku.read.office.OfficeFixture;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.sl.usermodel.AutoNumberingScheme;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlCursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

class SlideShowReaderTest {

  @TempDir Path folder;

  @Test
  void readsTextBoxesFromTopToBottomAndLeftToRightWhateverTheirDrawingOrder() throws IOException {
    Found<Document> found =
        read(
            slide -> {
              box(slide, "概要の本文", 20, 300, 400, 40);
              box(slide, "総務省", 500, 22, 200, 30);
              box(slide, "空き家の見守り", 20, 20, 400, 40);
              box(slide, "右の列", 500, 100, 200, 300);
              box(slide, "左の列", 20, 100, 400, 150);
            });
    assertThat(Shown.pages(found)).isEqualTo("空き家の見守り\n総務省\n左の列\n概要の本文\n右の列");
  }

  /** Labels below each other, each with its value in a box beside it. */
  private static void labelled(XSLFSlide slide, String... labels) {
    for (int i = 0; i < labels.length; i++) {
      box(slide, labels[i], 20, 50 + 60 * i, 70, 40);
      box(slide, labels[i] + "の値", 95, 50 + 60 * i, 300, 40);
    }
  }

  @Test
  void readsLabelsWithTheirValuesAlsoBesideATallBox() throws IOException {
    Found<Document> found =
        read(
            slide -> {
              labelled(slide, "施策名", "目的", "概要");
              box(slide, "総合戦略の抜粋", 420, 40, 300, 300);
            });
    assertThat(Shown.pages(found)).isEqualTo("施策名\n施策名の値\n目的\n目的の値\n概要\n概要の値\n総合戦略の抜粋");
  }

  @Test
  void readsLabelsToTheLastWhereTheBoxBesideThemEndsBefore() throws IOException {
    Found<Document> found =
        read(
            slide -> {
              labelled(slide, "施策名", "目的", "概要", "効果");
              box(slide, "総合戦略の抜粋", 420, 40, 300, 150);
            });
    assertThat(Shown.pages(found)).isEqualTo("施策名\n施策名の値\n目的\n目的の値\n概要\n概要の値\n効果\n効果の値\n総合戦略の抜粋");
  }

  /** The figure in large print, the unit beside it, each in a box of its own. */
  @Test
  void readsAFigureWithTheUnitInTheBoxBehindIt() throws IOException {
    Found<Document> found =
        read(
            slide -> {
              box(slide, "令和8年度予算案", 400, 70, 140, 24);
              box(slide, "12,345", 545, 64, 90, 34);
              box(slide, "百万円", 636, 72, 60, 22);
              box(slide, "令和7年度予算額", 400, 120, 140, 24);
              box(slide, "9,800", 545, 120, 60, 24);
              box(slide, "百万円", 700, 120, 60, 24);
            });
    assertThat(Shown.pages(found)).isEqualTo("令和8年度予算案\n12,345百万円\n令和7年度予算額\n9,800\n百万円");
  }

  @Test
  void readsEachHeadWithTheTextBelowIt() throws IOException {
    Found<Document> found =
        read(
            slide -> {
              box(slide, "目的", 20, 120, 350, 20);
              box(slide, "概要", 390, 120, 60, 20);
              box(slide, "山を守る。", 20, 140, 350, 150);
              box(slide, "道を直す。", 390, 140, 350, 150);
              box(slide, "詳細", 20, 300, 720, 20);
              box(slide, "道標を立てる。", 20, 320, 720, 150);
            });
    assertThat(Shown.pages(found)).isEqualTo("目的\n山を守る。\n概要\n道を直す。\n詳細\n道標を立てる。");
  }

  /** Rows of boxes of one height are a table. */
  @Test
  void readsRowsOfBoxesRowByRow() throws IOException {
    Found<Document> found =
        read(
            slide -> {
              for (int i = 0; i < 2; i++) {
                box(slide, "左" + i, 20, 50 + 24 * i, 180, 24);
                box(slide, "右" + i, 220, 50 + 24 * i, 180, 24);
              }
            });
    assertThat(Shown.pages(found)).isEqualTo("左0\n右0\n左1\n右1");
  }

  @Test
  void readsCardsBesideEachOtherOneByOne() throws IOException {
    Found<Document> found =
        read(
            slide -> {
              for (int i = 0; i < 3; i++) {
                box(slide, "左" + i, 20, 50 + 60 * i, 180, 40);
                box(slide, "中" + i, 220, 50 + 60 * i, 180, 40);
              }
              box(slide, "右の列", 420, 40, 300, 300);
            });
    assertThat(Shown.pages(found)).isEqualTo("左0\n左1\n左2\n中0\n中1\n中2\n右の列");
  }

  @Test
  void givesBoxesInPointsWithSizeAndWeight() throws IOException {
    Found<Document> found =
        read(
            slide -> {
              XSLFTextBox box = box(slide, "施策名：空き家の見守り", 20, 40, 400, 30);
              box.getTextParagraphs().get(0).getTextRuns().get(0).setFontSize(14.0);
              box.getTextParagraphs().get(0).getTextRuns().get(0).setBold(true);
            });
    assertThat(Shown.lines(found))
        .containsExactly(
            new Line("施策名：空き家の見守り", Optional.of(new Box(20, 40, 420, 70)), 20, 14, true, true));
    Page page = found.value().pages().get(0);
    assertThat(List.of(page.number(), page.width(), page.height()))
        .isEqualTo(List.of(1, 720.0, 540.0));
  }

  @Test
  void placesTheShapesOfAScaledGroupOnTheSlide() throws IOException {
    Found<Document> found =
        read(
            slide -> {
              XSLFGroupShape group = slide.createGroup();
              group.setAnchor(new Rectangle(100, 200, 200, 100));
              group.setInteriorAnchor(new Rectangle(0, 0, 400, 200));
              XSLFTextBox box = group.createTextBox();
              box.setAnchor(new Rectangle(40, 20, 200, 100));
              box.setText("枠の中");
            });
    assertThat(Shown.lines(found).get(0).box()).contains(new Box(120, 210, 220, 260));
  }

  /** A label that was turned to run down the side: 100 wide and 30 high before. */
  @Test
  void placesATurnedShapeAsItIsSeen() throws IOException {
    Found<Document> found = read(slide -> box(slide, "目的", 0, 135, 100, 30).setRotation(90));
    assertThat(Shown.lines(found).get(0).box()).contains(new Box(35, 100, 65, 200));
  }

  @Test
  void splitsAtABreakThatIsWrittenAsItsCode() throws IOException {
    assertThat(Shown.pages(read(slide -> box(slide, "空き家の_x000B_見守り", 20, 20, 400, 40))))
        .isEqualTo("空き家の\n見守り");
  }

  @Test
  void readsMergedCellsAsOneWithTheirBoxAndShade() throws IOException {
    Found<Document> found =
        read(
            slide -> {
              XSLFTable table = slide.createTable(3, 3);
              table.setAnchor(new Rectangle(10, 100, 300, 90));
              for (int i = 0; i < 3; i++) {
                table.setColumnWidth(i, 100);
                table.setRowHeight(i, 30);
              }
              table.getCell(0, 0).setText("施策分類");
              table.getCell(0, 0).setFillColor(new Color(0xdb, 0xe5, 0xf4));
              table.getCell(0, 1).setText("①予算");
              table.mergeCells(0, 0, 1, 2);
              table.getCell(1, 0).setText("目的");
              table.mergeCells(1, 2, 0, 0);
              table.getCell(1, 1).setText("甲");
              table.getCell(2, 2).setText("乙");
            });
    assertThat(Shown.pages(found))
        .isEqualTo("0,0: 施策分類\n0,1 1x2: ①予算\n1,0 2x1: 目的\n1,1: 甲\n1,2:\n2,1:\n2,2: 乙");
    List<Cell> cells = Shown.table(found).cells();
    assertThat(cells.get(0).shaded()).isTrue();
    assertThat(cells.get(1).shaded()).isFalse();
    assertThat(cells.get(2).box()).contains(new Box(10, 130, 110, 190));
  }

  @Test
  void showsBulletsAndAutomaticNumbersAsPrinted() throws IOException {
    Found<Document> found =
        read(
            slide -> {
              XSLFTextBox box = box(slide, "", 20, 20, 400, 300);
              box.clearText();
              numbered(box, "対象", AutoNumberingScheme.circleNumDbPlain);
              numbered(box, "方法", AutoNumberingScheme.circleNumDbPlain);
              XSLFTextParagraph drawn = box.addNewTextParagraph();
              drawn.addNewTextRun().setText("拠点の整備");
              drawn.setBullet(true);
              drawn.setBulletFont("Wingdings");
              drawn.setBulletCharacter("l");
            });
    assertThat(Shown.pages(found)).isEqualTo("①対象\n②方法\n●拠点の整備");
  }

  @Test
  void splitsAtLineBreaksAndMarksTheGapOfAnEmptyParagraph() throws IOException {
    Found<Document> found =
        read(
            slide -> {
              XSLFTextBox box = box(slide, "", 20, 20, 400, 300);
              box.clearText();
              XSLFTextParagraph first = box.addNewTextParagraph();
              first.addNewTextRun().setText("一行目");
              first.addLineBreak();
              first.addNewTextRun().setText("二行目");
              box.addNewTextParagraph();
              box.addNewTextParagraph().addNewTextRun().setText("次の段落");
            });
    assertThat(Shown.lines(found)).extracting(Line::text).containsExactly("一行目", "二行目", "次の段落");
    assertThat(Shown.lines(found)).extracting(Line::afterGap).containsExactly(true, false, true);
  }

  @Test
  void leavesHiddenSlidesNotesAndSlideNumbersOut() throws IOException {
    Path path;
    try (XMLSlideShow show = new XMLSlideShow()) {
      box(show.createSlide(), "下書き", 20, 20, 200, 30);
      show.getSlides().get(0).setHidden(true);
      XSLFSlide second = show.createSlide();
      box(second, "本文", 20, 20, 200, 30);
      box(second, "2", 600, 500, 50, 20).setPlaceholder(Placeholder.SLIDE_NUMBER);
      show.getNotesSlide(second).getPlaceholder(1).setText("発言用メモ");
      path = OfficeFixture.write(folder, "fixture.pptx", show::write);
    }
    Found<Document> found = OfficeFixture.read(path, PPTX);
    assertThat(Shown.pages(found)).isEqualTo("本文");
    assertThat(found.value().pageCount()).isEqualTo(2);
    assertThat(found.value().pages().get(0).number()).isEqualTo(2);
    assertThat(Shown.issues(found)).containsExactly("slide.hidden p1");
  }

  @Test
  void readsTheBinaryFormatWithItsTables() throws IOException {
    Path path;
    try (HSLFSlideShow show = new HSLFSlideShow()) {
      var slide = show.createSlide();
      var table = slide.createTable(2, 2);
      table.getCell(0, 0).setText("予算額");
      table.getCell(0, 1).setText("52百万円");
      table.getCell(1, 0).setText("目的");
      table.getCell(1, 1).setText("空き家を見守る");
      table.moveTo(20, 100);
      var title = slide.createTextBox();
      title.setAnchor(new Rectangle(20, 20, 400, 40));
      title.setText("施策名：空き家の見守り");
      show.createSlide().setHidden(true);
      path = OfficeFixture.write(folder, "fixture.ppt", show::write);
    }
    Found<Document> found = OfficeFixture.read(path, PPT);
    assertThat(Shown.pages(found))
        .isEqualTo("施策名：空き家の見守り\n0,0: 予算額\n0,1: 52百万円\n1,0: 目的\n1,1: 空き家を見守る");
    assertThat(Shown.table(found).box().orElseThrow().top()).isCloseTo(100, within(1.0));
    assertThat(Shown.issues(found)).containsExactly("slide.hidden p2");
  }

  /** A PPT leaves out the cells that a merged one covers: here no row has a cell of its own. */
  @Test
  void readsTheBinaryFormatWithMergedCells() throws IOException {
    Path path;
    try (HSLFSlideShow show = new HSLFSlideShow()) {
      var table = show.createSlide().createTable(2, 3);
      for (int column = 0; column < 3; column++) {
        table.setColumnWidth(column, 100);
        table.getCell(1, column).setText(List.of("目的", "空き家を見守る", "総務省").get(column));
      }
      table.getCell(0, 0).setText("施策名");
      table.getCell(0, 1).setText("空き家の見守り");
      table.moveTo(20, 100);
      table.getSpContainer().removeChildRecord(table.getCell(0, 2).getSpContainer());
      table.getCell(0, 1).setAnchor(new Rectangle(120, 100, 200, 40));
      path = OfficeFixture.write(folder, "fixture.ppt", show::write);
    }
    Found<Document> found = OfficeFixture.read(path, PPT);
    assertThat(Shown.pages(found))
        .isEqualTo("0,0: 施策名\n0,1 1x2: 空き家の見守り\n1,0: 目的\n1,1: 空き家を見守る\n1,2: 総務省");
    assertThat(Shown.table(found).box().orElseThrow().right()).isCloseTo(320, within(1.0));
  }

  /** A group need not say where it stands: what is in it does. */
  @Test
  void readsAGroupThatSaysNoPlace() throws IOException {
    Found<Document> found =
        read(
            slide -> {
              XSLFGroupShape group = slide.createGroup();
              XSLFTextBox box = group.createTextBox();
              box.setText("目的：空き家を直す。");
              box.setAnchor(new Rectangle(20, 20, 400, 40));
              ((CTGroupShape) group.getXmlObject()).getGrpSpPr().unsetXfrm();
            });
    assertThat(Shown.pages(found)).isEqualTo("目的：空き家を直す。");
    assertThat(found.issues()).isEmpty();
  }

  /** POI fails where the height of a row is no length. */
  @Test
  void losesOneSlideOnlyWhereItCannotBeRead() throws IOException {
    Path path;
    try (XMLSlideShow show = new XMLSlideShow()) {
      XSLFTable table = show.createSlide().createTable(1, 1);
      try (XmlCursor row = table.getCTTable().getTrArray(0).newCursor()) {
        row.setAttributeText(new QName("h"), "tall");
      }
      box(show.createSlide(), "概要：空き家を見守る。", 20, 20, 400, 40);
      path = OfficeFixture.write(folder, "fixture.pptx", show::write);
    }
    Found<Document> found = OfficeFixture.read(path, PPTX);
    assertThat(Shown.pages(found)).isEqualTo("概要：空き家を見守る。");
    assertThat(found.value().pageCount()).isEqualTo(2);
    assertThat(Shown.issues(found))
        .singleElement()
        .asString()
        .startsWith("page.truncated p1 its content is damaged");
  }

  /** A blank line would end the text of a label. */
  @Test
  void readsNoBlankLinesBetweenTheParagraphsOfTheBinaryFormat() throws IOException {
    Path path;
    try (HSLFSlideShow show = new HSLFSlideShow()) {
      var text = show.createSlide().createTextBox();
      text.setAnchor(new Rectangle(20, 20, 400, 40));
      text.setText("概要：空き家を見守る。\n　また、相談に応じる。");
      path = OfficeFixture.write(folder, "fixture.ppt", show::write);
    }
    List<Block> blocks = OfficeFixture.read(path, PPT).value().pages().get(0).blocks();
    assertThat(Shown.blocks(blocks)).isEqualTo("概要：空き家を見守る。\nまた、相談に応じる。");
    assertThat(((Line) blocks.get(1)).afterGap()).isFalse();
  }

  private Found<Document> read(Consumer<XSLFSlide> drawing) throws IOException {
    Path path;
    try (XMLSlideShow show = new XMLSlideShow()) {
      drawing.accept(show.createSlide());
      path = OfficeFixture.write(folder, "fixture.pptx", show::write);
    }
    return OfficeFixture.read(path, PPTX);
  }

  private static void numbered(XSLFTextBox box, String text, AutoNumberingScheme scheme) {
    XSLFTextParagraph paragraph = box.addNewTextParagraph();
    paragraph.addNewTextRun().setText(text);
    paragraph.setBulletAutoNumber(scheme, 1);
  }

  @Test
  void leavesShapesOutThatAreHiddenOrBesideTheSlide() throws IOException {
    Found<Document> found =
        read(
            slide -> {
              box(slide, "空き家の見守り", 20, 20, 400, 40);
              box(slide, "下書き", -300, 20, 200, 40);
              XSLFTextBox hidden = box(slide, "旧案", 20, 80, 400, 40);
              ((org.openxmlformats.schemas.presentationml.x2006.main.CTShape) hidden.getXmlObject())
                  .getNvSpPr()
                  .getCNvPr()
                  .setHidden(true);
            });
    assertThat(Shown.pages(found)).isEqualTo("空き家の見守り");
    assertThat(Shown.issues(found)).containsExactly("text.hidden p1 5");
  }

  @Test
  void readsCopiesAboveEachOtherOnce() throws IOException {
    Found<Document> found =
        read(
            slide -> {
              box(slide, "空き家の見守り", 20, 20, 400, 40);
              box(slide, "空き家の見守り", 22, 22, 400, 40);
              box(slide, "空き家の見守り", 20, 300, 400, 40);
            });
    assertThat(Shown.pages(found)).isEqualTo("空き家の見守り\n空き家の見守り");
  }

  @Test
  void leavesOutTextBelowAFilledRectangle() throws IOException {
    Found<Document> found =
        read(
            slide -> {
              box(slide, "令和6年度予算：99億円", 20, 20, 300, 40);
              rectangle(slide, 15, 15, 400, 50).setFillColor(Color.WHITE);
              box(slide, "令和6年度予算：64億円", 20, 20, 300, 40);
            });
    assertThat(Shown.pages(found)).isEqualTo("令和6年度予算：64億円");
    assertThat(Shown.issues(found)).containsExactly("text.covered p1 令和6年度予算：99億円");
  }

  /** As an amount of a table is corrected: a white box over its cell. */
  @Test
  void leavesOutACellBelowAFilledBox() throws IOException {
    Found<Document> found =
        read(
            slide -> {
              XSLFTable table = slide.createTable();
              table.setAnchor(new Rectangle(20, 300, 300, 40));
              XSLFTableRow row = table.addRow();
              row.setHeight(40);
              row.addCell().setText("令和6年度予算");
              row.addCell().setText("99億円");
              table.setColumnWidth(0, 150);
              table.setColumnWidth(1, 150);
              XSLFTextBox box = box(slide, "64億円", 175, 302, 140, 36);
              box.setFillColor(Color.WHITE);
            });
    assertThat(Shown.pages(found)).isEqualTo("0,0: 令和6年度予算\n0,1: 64億円");
    assertThat(Shown.issues(found)).containsExactly("text.covered 99億円");
  }

  @Test
  void keepsTextUponAPanelUnderAFrameAndUnderAVeil() throws IOException {
    Found<Document> found =
        read(
            slide -> {
              rectangle(slide, 15, 15, 400, 50).setFillColor(Color.CYAN);
              box(slide, "空き家の見守り", 20, 20, 300, 40);
              rectangle(slide, 15, 15, 400, 50);
              rectangle(slide, 15, 15, 400, 50).setFillColor(new Color(255, 255, 0, 90));
              rectangle(slide, 15, 15, 100, 50).setFillColor(Color.WHITE);
            });
    assertThat(Shown.pages(found)).isEqualTo("空き家の見守り");
    assertThat(Shown.issues(found)).isEmpty();
  }

  private static void coloured(XSLFTextShape shape, Color ink) {
    shape.getTextParagraphs().forEach(p -> p.getTextRuns().forEach(r -> r.setFontColor(ink)));
  }

  @Test
  void leavesOutTextInTheColourOfItsGround() throws IOException {
    Found<Document> found =
        read(
            slide -> {
              box(slide, "空き家の見守り", 20, 20, 300, 40);
              coloured(box(slide, "40百万円", 20, 80, 300, 40), Color.WHITE);
              coloured(box(slide, "50百万円", 20, 140, 300, 40), new Color(0, 0, 0, 0));
              XSLFTextBox filled = box(slide, "60百万円", 20, 200, 300, 40);
              filled.setFillColor(Color.BLUE);
              coloured(filled, Color.BLUE);
              XSLFTable table = slide.createTable();
              table.setAnchor(new Rectangle(20, 300, 300, 40));
              XSLFTableCell cell = table.addRow().addCell();
              cell.setText("70百万円");
              coloured(cell, Color.WHITE);
              cell.appendText("7百万円", true).setFontColor(Color.BLACK);
              XSLFTextRun clear = cell.appendText("8百万円", false);
              ((CTRegularTextRun) clear.getXmlObject()).getRPr().addNewNoFill();
            });
    assertThat(Shown.pages(found)).isEqualTo("空き家の見守り\n0,0: 7百万円");
    assertThat(Shown.issues(found)).containsExactly("text.covered 70百万円、8百万円、40百万円、50百万円、60百万円");
  }

  /** A white title upon a band of the slide or of its layout, in a dark box, with an outline. */
  @Test
  void keepsWhiteTextThatIsSeen() throws IOException {
    Found<Document> found =
        read(
            slide -> {
              rectangle(slide, 0, 0, 700, 60).setFillColor(Color.BLUE);
              coloured(box(slide, "空き家の見守り", 20, 10, 300, 40), Color.WHITE);
              XSLFAutoShape band = slide.getSlideLayout().createAutoShape();
              band.setShapeType(ShapeType.RECT);
              band.setAnchor(new Rectangle(0, 100, 700, 60));
              band.setFillColor(Color.BLUE);
              coloured(box(slide, "橋の補修", 20, 110, 300, 40), Color.WHITE);
              XSLFTextBox dark = box(slide, "浜の清掃", 20, 200, 300, 40);
              dark.setFillColor(Color.BLACK);
              coloured(dark, Color.WHITE);
            });
    assertThat(Shown.pages(found)).isEqualTo("空き家の見守り\n橋の補修\n浜の清掃");
    assertThat(Shown.issues(found)).isEmpty();
  }

  private static XSLFAutoShape rectangle(XSLFSlide slide, int x, int y, int w, int h) {
    XSLFAutoShape shape = slide.createAutoShape();
    shape.setShapeType(ShapeType.RECT);
    shape.setAnchor(new Rectangle(x, y, w, h));
    return shape;
  }
}

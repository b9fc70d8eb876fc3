package jp.shisaku.extract;

import static jp.shisaku.extract.Extracted.measure;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.page.Document;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.junit.jupiter.api.Test;

/** Slides of which every line of a box has the place of the whole box. */
class DeckBoxesTest {

  @SafeVarargs
  private static Document read(Consumer<XSLFSlide>... slides) {
    try (XMLSlideShow show = new XMLSlideShow()) {
      show.setPageSize(new Dimension(960, 540));
      for (int i = 0; i < slides.length; i++) {
        XSLFSlide slide = show.createSlide();
        box(slide, 30, 10, 560, 24, "灯台の塗り替え事業" + "改善普及推進".charAt(i), 24);
        box(slide, 640, 10, 300, 20, "令和8年度予算案 " + (12 + i) + "億円", 12);
        box(slide, 640, 40, 300, 18, "観光庁灯台課", 12);
        slides[i].accept(slide);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);
      return DrawnForm.read("deck.pptx", out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void box(XSLFSlide slide, int x, int y, int w, int h, String text, double size) {
    XSLFTextBox box = slide.createTextBox();
    box.setAnchor(new Rectangle(x, y, w, h));
    box.setText(text);
    box.getTextParagraphs().forEach(p -> p.getTextRuns().forEach(run -> run.setFontSize(size)));
  }

  private static void section(XSLFSlide slide, int x, int y, int w, String head, String text) {
    box(slide, x, y, w, 20, head, 12);
    box(slide, x, y + 22, w, 60, text, 12);
  }

  @Test
  void readsEachTextBelowItsHeadInTheSameBox() {
    Measure measure =
        measure(
            read(
                slide -> {
                  box(slide, 30, 80, 430, 380, "【目的】\n灯りを守る。\n【概要】\n塗り替えを助ける。", 12);
                  box(slide, 480, 80, 430, 380, "【効果】\n灯りが残る。\n【担当】\n灯台課", 12);
                }));
    assertThat(measure.purpose()).contains("灯りを守る。");
    assertThat(measure.overview()).contains("塗り替えを助ける。");
    assertThat(measure.effect()).contains("灯りが残る。");
  }

  /** U+FFFD is a figure of a scan that is not certain. */
  @Test
  void anAmountThatIsNotCertainLeavesTheOthersOfItsTableAmounts() {
    Measure measure =
        measure(
            read(
                slide -> {
                  XSLFTable table = slide.createTable(2, 2);
                  table.setAnchor(new Rectangle(640, 58, 300, 24));
                  String[] texts = {"令和7年度補正予算額", "3\uFFFD0百万円", "令和6年度予算額", "900百万円"};
                  for (int i = 0; i < texts.length; i++) {
                    table.setColumnWidth(i % 2, 150);
                    table.setRowHeight(i / 2, 12);
                    table.getCell(i / 2, i % 2).setText(texts[i]);
                  }
                  section(slide, 30, 90, 430, "目的", "灯りを守る。");
                }));
    assertThat(Extracted.amounts(measure))
        .containsExactlyInAnyOrder("2026 initial draft 1200000000", "2024 initial 900000000");
  }

  /** Cells touch: a column begins where the one before it ends. */
  @Test
  void readsTheColumnsOfATableBelowTheirHeads() {
    Measure measure =
        measure(
            read(
                slide -> {
                  XSLFTable table = slide.createTable(2, 2);
                  table.setAnchor(new Rectangle(30, 90, 900, 200));
                  String[] texts = {"目的", "概要", "灯りを守る。", "塗り替えを助ける。"};
                  for (int i = 0; i < texts.length; i++) {
                    table.setColumnWidth(i % 2, 450);
                    table.setRowHeight(i / 2, i < 2 ? 24 : 140);
                    table.getCell(i / 2, i % 2).setText(texts[i]);
                  }
                }));
    assertThat(measure.purpose()).contains("灯りを守る。");
    assertThat(measure.overview()).contains("塗り替えを助ける。");
  }

  /** What stands beside the column of a head and its text, under no head, is no part of it. */
  @Test
  void keepsTheCaptionBesideAColumnOutOfItsSections() {
    Measure measure =
        measure(
            read(
                slide -> {
                  section(slide, 30, 80, 430, "目的", "灯りを守る。");
                  section(slide, 30, 180, 430, "概要", "塗り替えを助ける。");
                  box(slide, 500, 240, 430, 18, "図１　灯台の数", 9);
                }));
    assertThat(measure.overview()).contains("塗り替えを助ける。");
    assertThat(measure.details()).contains("図1 灯台の数");
  }

  @Test
  void readsTheStatusInABoxBesideTheTitle() {
    Measure measure =
        measure(
            read(
                slide -> {
                  box(slide, 595, 12, 40, 20, "新規", 12);
                  section(slide, 30, 80, 430, "目的", "灯りを守る。");
                  section(slide, 30, 180, 430, "概要", "塗り替えを助ける。");
                }));
    assertThat(measure.status()).contains(Measure.Status.NEW);
  }

  @Test
  void leavesOutWhatStandsAtTheFootOfEverySlide() {
    Consumer<XSLFSlide> slide =
        s -> {
          section(s, 30, 80, 430, "目的", "灯りを守る。");
          section(s, 30, 180, 430, "概要", "塗り替えを助ける。");
          box(s, 30, 518, 200, 16, "関係者限り", 9);
        };
    Document deck = read(slide, slide, slide);
    assertThat(Extracted.from(deck).value().measures())
        .hasSize(3)
        .allSatisfy(measure -> assertThat(measure.overview()).contains("塗り替えを助ける。"));
  }
}

package jp.shisaku.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * A line of which the middle is set in another way, in each format of an office.
 *
 * @param before what stands before the middle
 * @param middle what is set in another way
 * @param after what stands behind it
 */
record MarkedText(String before, String middle, String after) {

  byte[] document(Consumer<XWPFRun> mark) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText(before);
      XWPFRun marked = paragraph.createRun();
      marked.setText(middle);
      mark.accept(marked);
      paragraph.createRun().setText(after);
      document.write(out);
      return out.toByteArray();
    }
  }

  byte[] slide(Consumer<XSLFTextRun> mark) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSLFTextParagraph paragraph = show.createSlide().createTextBox().addNewTextParagraph();
      paragraph.addNewTextRun().setText(before);
      XSLFTextRun marked = paragraph.addNewTextRun();
      marked.setText(middle);
      mark.accept(marked);
      paragraph.addNewTextRun().setText(after);
      show.write(out);
      return out.toByteArray();
    }
  }

  byte[] workbook(Consumer<XSSFFont> mark) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFFont font = workbook.createFont();
      mark.accept(font);
      XSSFRichTextString text = new XSSFRichTextString(before + middle + after);
      text.applyFont(before.length(), before.length() + middle.length(), font);
      workbook.createSheet().createRow(0).createCell(0).setCellValue(text);
      workbook.write(out);
      return out.toByteArray();
    }
  }
}

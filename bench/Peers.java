package jp.shisaku.bench;

import java.io.File;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What Shisaku is measured against, and the files that it is measured on. */
public final class Peers {

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "nothing" -> {}
      case "strip" -> strip(args[1], args[2]);
      case "pages" -> System.out.println(pages(args[1]));
      case "floor" -> floor(args[1]);
      case "join" -> join(args[1], Integer.parseInt(args[2]), args[3]);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /** The plain text by PDFBox alone: no tables, no fields, no places. */
  private static void strip(String pdf, String text) throws Exception {
    try (PDDocument document = Loader.loadPDF(new File(pdf));
        Writer out = Files.newBufferedWriter(Path.of(text))) {
      new PDFTextStripper().writeText(document, out);
    }
  }

  /** One pass over the pages that keeps nothing, and writes nothing. */
  private static void floor(String pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(new File(pdf))) {
      System.out.println(OnePass.marks(document));
    }
  }

  private static int pages(String pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(new File(pdf))) {
      return document.getNumberOfPages();
    }
  }

  private static void join(String pdf, int times, String joined) throws Exception {
    PDFMergerUtility merger = new PDFMergerUtility();
    merger.setDestinationFileName(joined);
    for (int i = 0; i < times; i++) {
      merger.addSource(new File(pdf));
    }
    merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
  }
}

package jp.shisaku.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose content is unpacked before it is parsed; all else is that of the page. */
final class UnpackedPage extends PDPage {

  private final PDPage page;

  UnpackedPage(PDPage page) {
    super(page.getCOSObject());
    this.page = page;
  }

  /** The page's own, which share fonts with those of the other pages. */
  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    return ContentBytes.of(page.getContentsForStreamParsing());
  }
}

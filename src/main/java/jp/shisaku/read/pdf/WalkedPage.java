package jp.shisaku.read.pdf;

import java.io.IOException;
import java.util.Optional;
import jp.shisaku.read.pdf.file.Streams;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A page whose content is walked through by {@link ContentParser}. The engine of PDFBox makes its
 * parser itself, so the walk takes place where that asks for the content, with all states set, and
 * nothing is left for it to parse. All else is that of the page.
 */
final class WalkedPage extends PDPage {

  /** Takes a content apart. */
  interface Walk {
    void through(ContentBytes content) throws IOException;
  }

  /** Longer contents are left to PDFBox; it unpacks as it is asked. */
  private static final int MOST_BYTES = 8 << 20;

  private final PDPage page;
  private final Streams streams;
  private final Walk walk;

  WalkedPage(PDPage page, Streams streams, Walk walk) {
    super(page.getCOSObject());
    this.page = page;
    this.streams = streams;
    this.walk = walk;
  }

  /** The page's own, which share fonts with those of the other pages. */
  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    Optional<ContentBytes> sound =
        Optional.ofNullable(page.getCOSObject().getCOSStream(COSName.CONTENTS))
            .flatMap(content -> streams.unpacked(content, MOST_BYTES))
            .map(ContentBytes::of);
    walk.through(
        sound.isPresent() ? sound.get() : ContentBytes.of(page.getContentsForStreamParsing()));
    return ContentBytes.none();
  }
}

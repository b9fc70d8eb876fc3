package jp.shisaku.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Whether a page lacks what it is made of: objects that it names and that are nowhere in the file,
 * or content whose packed bytes are damaged. PDFBox reads past both without a word.
 */
final class Holes {

  private static final List<COSName> DRAWN = List.of(COSName.FONT, COSName.XOBJECT);

  /** Bytes before the packed ones. */
  private static final int HEADER = 2;

  private Holes() {}

  /** What is missing, for the message of the issue; empty where all is there. */
  static Optional<String> in(PDPage page) {
    if (isGone(page.getCOSObject().getItem(COSName.CONTENTS)) || lacksResources(page)) {
      return Optional.of("objects that it names are not in the file");
    }
    Iterator<PDStream> contents = page.getContentStreams();
    while (contents.hasNext()) {
      if (isTorn(contents.next().getCOSObject())) {
        return Optional.of("its packed content is damaged");
      }
    }
    return Optional.empty();
  }

  private static boolean lacksResources(PDPage page) {
    if (page.getResources() == null) {
      return false;
    }
    COSDictionary resources = page.getResources().getCOSObject();
    return DRAWN.stream()
        .map(resources::getCOSDictionary)
        .anyMatch(of -> of != null && of.getValues().stream().anyMatch(Holes::isGone));
  }

  private static boolean isGone(COSBase item) {
    if (item instanceof COSArray array) {
      return array.toList().stream().anyMatch(Holes::isGone);
    }
    if (item instanceof COSObject reference) {
      COSBase object = reference.getObject();
      return object == null || object instanceof COSNull;
    }
    return false;
  }

  /**
   * A missing end or a wrong check sum is common in sound files; bytes that mean nothing are not.
   */
  private static boolean isTorn(COSStream content) {
    if (!COSName.FLATE_DECODE.equals(content.getFilters())) {
      return false;
    }
    Inflater withoutSums = new Inflater(true);
    try (InputStream raw = content.createRawInputStream()) {
      raw.skipNBytes(HEADER);
      new InflaterInputStream(raw, withoutSums).transferTo(OutputStream.nullOutputStream());
      return false;
    } catch (ZipException damaged) {
      return true;
    } catch (IOException cut) {
      return false;
    } finally {
      withoutSums.end();
    }
  }
}

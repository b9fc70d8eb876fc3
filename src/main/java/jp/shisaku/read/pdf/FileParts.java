package jp.shisaku.read.pdf;

import jp.shisaku.read.pdf.file.Holes;
import jp.shisaku.read.pdf.file.Streams;
import jp.shisaku.read.pdf.font.Fonts;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What the pages of one file share, so that it is looked at once. */
record FileParts(
    Layers layers,
    Streams streams,
    Fonts fonts,
    ColorSizes colors,
    PicturesWithPrint pictures,
    SoftMask masks,
    boolean fieldsAreRedrawn,
    Holes holes) {

  static FileParts of(PDDocument pdf, PageBudget budget) {
    Streams streams = new Streams();
    return new FileParts(
        Layers.of(pdf),
        streams,
        new Fonts(),
        new ColorSizes(),
        new PicturesWithPrint(budget.bytes()),
        new SoftMask(),
        Annotations.areRedrawn(pdf),
        new Holes(streams));
  }
}

package jp.shisaku.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** What PDFBox takes content from; a parser asks nothing but the content. */
record ParsedContent(ContentBytes content) implements PDContentStream {

  @Override
  public RandomAccessRead getContentsForStreamParsing() {
    return content;
  }

  @Override
  public RandomAccessRead getContentsForRandomAccess() {
    return content;
  }

  @Override
  public InputStream getContents() {
    return new ByteArrayInputStream(content.bytes());
  }

  @Override
  public PDResources getResources() {
    return new PDResources();
  }

  @Override
  public PDRectangle getBBox() {
    return new PDRectangle();
  }

  @Override
  public Matrix getMatrix() {
    return new Matrix();
  }
}

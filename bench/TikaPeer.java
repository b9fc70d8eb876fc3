package jp.shisaku.bench;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;

/** The plain text by the PDF parser of Tika. */
public final class TikaPeer {

  public static void main(String[] args) throws Exception {
    BodyContentHandler text = new BodyContentHandler(-1);
    try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
      new PDFParser().parse(in, text, new Metadata(), new ParseContext());
    }
    Files.writeString(Path.of(args[1]), text.toString());
  }
}

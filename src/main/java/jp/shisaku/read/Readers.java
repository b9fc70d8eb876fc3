package jp.shisaku.read;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jp.shisaku.page.DocumentReader;
import jp.shisaku.read.html.HtmlReader;
import jp.shisaku.read.ocr.Recogniser;
import jp.shisaku.read.office.OfficeReader;
import jp.shisaku.read.pdf.PdfReader;
import jp.shisaku.read.text.TextReader;
import jp.shisaku.source.MediaTypes;

/**
 * Which reader reads which media type. A reader is made only when a file needs it: the libraries
 * behind it take their time to load.
 */
public final class Readers {

  /** One for all files: it asks only once whether its program is installed. */
  private static final Recogniser RECOGNISER = new Recogniser();

  /** The formats that Shisaku reads. */
  public static final Readers STANDARD =
      new Readers(
          Map.ofEntries(
              entry(MediaTypes.PDF, () -> new PdfReader(RECOGNISER)),
              entry(MediaTypes.TEXT, TextReader::new),
              entry(MediaTypes.CSV, TextReader::new),
              entry(MediaTypes.TSV, TextReader::new),
              entry(MediaTypes.HTML, HtmlReader::new),
              entry(MediaTypes.PPTX, OfficeReader::new),
              entry(MediaTypes.PPT, OfficeReader::new),
              entry(MediaTypes.DOCX, OfficeReader::new),
              entry(MediaTypes.DOC, OfficeReader::new),
              entry(MediaTypes.XLSX, OfficeReader::new),
              entry(MediaTypes.XLS, OfficeReader::new)));

  private final Map<String, Supplier<? extends DocumentReader>> byMediaType;

  public Readers(Map<String, Supplier<? extends DocumentReader>> byMediaType) {
    this.byMediaType = Map.copyOf(byMediaType);
  }

  /** The reader for a media type; empty where the type is not read. */
  public Optional<DocumentReader> of(String mediaType) {
    Supplier<? extends DocumentReader> reader = byMediaType.get(mediaType);
    // Templates, files with macros, encrypted files: rare types, asked for only when they come.
    if (reader == null && this == STANDARD && OfficeReader.MEDIA_TYPES.contains(mediaType)) {
      reader = OfficeReader::new;
    }
    return Optional.ofNullable(reader).map(Supplier::get);
  }
}

package jp.shisaku.read;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.shisaku.page.DocumentReader;
import jp.shisaku.page.PageRecogniser;
import jp.shisaku.read.html.HtmlReader;
import jp.shisaku.read.ocr.PictureReader;
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
              entry(MediaTypes.PDF, PdfReader::new),
              entry(MediaTypes.TEXT, recogniser -> new TextReader()),
              entry(MediaTypes.CSV, recogniser -> new TextReader()),
              entry(MediaTypes.TSV, recogniser -> new TextReader()),
              entry(MediaTypes.HTML, recogniser -> new HtmlReader()),
              entry(MediaTypes.PDF_XML, recogniser -> new HtmlReader()),
              entry(MediaTypes.PPTX, OfficeReader::new),
              entry(MediaTypes.PPT, OfficeReader::new),
              entry(MediaTypes.DOCX, OfficeReader::new),
              entry(MediaTypes.DOC, OfficeReader::new),
              entry(MediaTypes.XLSX, OfficeReader::new),
              entry(MediaTypes.XLS, OfficeReader::new)));

  private final Map<String, Function<PageRecogniser, DocumentReader>> byMediaType;

  public Readers(Map<String, Function<PageRecogniser, DocumentReader>> byMediaType) {
    this.byMediaType = Map.copyOf(byMediaType);
  }

  /** Program and language data that recognise pages here, so that a result can tell its own. */
  public static String recognisedBy() {
    return RECOGNISER.identity();
  }

  /** The reader for a media type; empty where the type is not read. */
  public Optional<DocumentReader> of(String mediaType) {
    return of(mediaType, () -> {});
  }

  /**
   * The reader for a media type.
   *
   * @param recognising is run before each page that is recognised
   */
  public Optional<DocumentReader> of(String mediaType, Runnable recognising) {
    Function<PageRecogniser, DocumentReader> reader = byMediaType.get(mediaType);
    if (reader == null && this == STANDARD && PictureReader.MEDIA_TYPES.contains(mediaType)) {
      reader = PictureReader::new;
    }
    // Templates, files with macros, encrypted files: rare types, asked for only when they come.
    if (reader == null && this == STANDARD && OfficeReader.MEDIA_TYPES.contains(mediaType)) {
      reader = OfficeReader::new;
    }
    PageRecogniser recogniser = RECOGNISER.ofOneFile();
    PageRecogniser told =
        picture -> {
          recognising.run();
          return recogniser.recognise(picture);
        };
    return Optional.ofNullable(reader).map(r -> r.apply(told));
  }
}

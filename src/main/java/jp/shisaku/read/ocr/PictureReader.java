package jp.shisaku.read.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.layout.Margins;
import jp.shisaku.page.Document;
import jp.shisaku.page.DocumentReader;
import jp.shisaku.page.Page;
import jp.shisaku.page.PagePicture;
import jp.shisaku.page.PageRecogniser;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.source.SourceFile;

/**
 * Reads pictures of pages: each page of a TIFF, or the one of a PNG or a JPEG, as a scanned page of
 * A4, whatever size the picture says it has; scanners and phones say anything.
 */
public final class PictureReader implements DocumentReader {

  /** The media types this reader takes. */
  public static final Set<String> MEDIA_TYPES =
      Set.of("image/png", "image/jpeg", "image/tiff", "image/bmp", "image/gif");

  /** The longer side of A4; in points. */
  private static final double LONG_SIDE = 842;

  /** Larger pictures are read with fewer pixels, which bounds the memory. */
  private static final double MOST_PIXELS = 24_000_000;

  private final PageRecogniser recogniser;

  public PictureReader(PageRecogniser recogniser) {
    this.recogniser = recogniser;
  }

  @Override
  public Found<Document> read(SourceFile file, ReadOptions options) throws IOException {
    try (Pictures pictures = Pictures.in(file)) {
      List<Page> pages = new ArrayList<>();
      List<Issue> issues = new ArrayList<>();
      int count = pictures.reader.getNumImages(true);
      for (int i = 0; i < count; i++) {
        PagePicture picture = pictures.page(i, file);
        issues.add(Issue.of(IssueCode.PAGE_NO_TEXT, picture.place(), ""));
        Found<Optional<Page>> found = recogniser.recognise(picture, options);
        issues.addAll(found.issues());
        pages.add(found.value().orElseGet(() -> white(picture)));
      }
      return new Found<>(new Document(file.name(), count, Margins.removed(pages)), issues);
    } catch (RuntimeException e) {
      throw new IOException(e.getMessage(), e); // What the library meets a broken picture with.
    }
  }

  private static Page white(PagePicture picture) {
    return new Page(
        picture.number(),
        picture.width(),
        picture.height(),
        Optional.empty(),
        List.of(),
        List.of(),
        Page.Origin.TEXT);
  }

  /** The pictures of an open file. */
  private record Pictures(ImageInputStream stream, ImageReader reader) implements AutoCloseable {

    static Pictures in(SourceFile file) throws IOException {
      ImageInputStream stream = ImageIO.createImageInputStream(file.path().toFile());
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        stream.close();
        throw new IOException("not a picture that can be read");
      }
      ImageReader reader = readers.next();
      reader.setInput(stream);
      return new Pictures(stream, reader);
    }

    PagePicture page(int index, SourceFile file) throws IOException {
      double width = reader.getWidth(index);
      double height = reader.getHeight(index);
      double points = LONG_SIDE / Math.max(width, height);
      return new PagePicture(
          file.name(), index + 1, width * points, height * points, () -> draw(index));
    }

    private BufferedImage draw(int index) throws IOException {
      double pixels = (double) reader.getWidth(index) * reader.getHeight(index);
      int every = (int) Math.max(1, Math.ceil(Math.sqrt(pixels / MOST_PIXELS)));
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceSubsampling(every, every, 0, 0);
      return reader.read(index, param);
    }

    @Override
    public void close() throws IOException {
      reader.dispose();
      stream.close();
    }
  }
}

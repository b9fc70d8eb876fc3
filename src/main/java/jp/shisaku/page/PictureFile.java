package jp.shisaku.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The pictures in an open image file: several in a TIFF, one elsewhere. */
public final class PictureFile implements AutoCloseable {

  /** Larger pictures are read with fewer pixels, which bounds the memory. */
  private static final double MOST_PIXELS = 24_000_000;

  /** Letters can be told from other things with so few. */
  private static final double ENOUGH_TO_LOOK = 1_500_000;

  private static final double ENOUGH_TO_SEE_THROUGH = 40_000;
  private static final int ALPHA_SHIFT = 24;
  private static final int OPAQUE = 255;

  private final ImageInputStream stream;
  private final ImageReader reader;

  private PictureFile(ImageInputStream stream, ImageReader reader) {
    this.stream = stream;
    this.reader = reader;
  }

  /**
   * Opens an image file.
   *
   * @param file or an input stream
   * @throws IOException where it is no picture of a kind that Java reads
   */
  public static PictureFile open(Object file) throws IOException {
    ImageInputStream stream = ImageIO.createImageInputStream(file);
    Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
    if (!readers.hasNext()) {
      stream.close();
      throw new IOException("not a picture that can be read");
    }
    ImageReader reader = readers.next();
    reader.setInput(stream);
    return new PictureFile(stream, reader);
  }

  public int count() throws IOException {
    return reader.getNumImages(true);
  }

  /**
   * One of them as a page; to be drawn before this is closed.
   *
   * @param index from zero
   * @param number of the page
   */
  public PagePicture page(int index, String source, int number) throws IOException {
    int width = reader.getWidth(index);
    int height = reader.getHeight(index);
    return PagePicture.ofA4(source, number, width, height, () -> draw(index));
  }

  /**
   * What the first picture looks like.
   *
   * @param width on the page, in points
   */
  public PictureLook look(double width) throws IOException {
    double height = width * reader.getHeight(0) / reader.getWidth(0);
    return PictureLook.of(draw(0, ENOUGH_TO_LOOK), height);
  }

  /** True where the first picture has fewer pixels across. */
  public boolean isNarrow(int pixels) throws IOException {
    return reader.getWidth(0) < pixels;
  }

  /** True where nothing is seen through any place of the first picture. */
  public boolean isOpaque() throws IOException {
    BufferedImage drawn = draw(0, ENOUGH_TO_SEE_THROUGH);
    if (!drawn.getColorModel().hasAlpha()) {
      return true;
    }
    for (int y = 0; y < drawn.getHeight(); y++) {
      for (int x = 0; x < drawn.getWidth(); x++) {
        if (drawn.getRGB(x, y) >>> ALPHA_SHIFT != OPAQUE) {
          return false;
        }
      }
    }
    return true;
  }

  private BufferedImage draw(int index) throws IOException {
    return draw(index, MOST_PIXELS);
  }

  private BufferedImage draw(int index, double most) throws IOException {
    double pixels = (double) reader.getWidth(index) * reader.getHeight(index);
    int every = (int) Math.max(1, Math.floor(Math.sqrt(pixels / most)));
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

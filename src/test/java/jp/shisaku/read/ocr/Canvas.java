package jp.shisaku.read.ocr;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import jp.shisaku.read.ocr.picture.Raster;
import jp.shisaku.read.ocr.picture.Scan;
import org.apache.pdfbox.pdmodel.font.FontMapper;

/** A picture of a page to draw on, in points; the same on every machine. */
public final class Canvas {

  /** Pixels a point, as of a scan with 144 dots an inch. */
  public static final double SCALE = 2;

  private final BufferedImage image;
  private final Graphics2D graphics;

  public Canvas(int width, int height) {
    image =
        new BufferedImage(
            (int) (width * SCALE), (int) (height * SCALE), BufferedImage.TYPE_BYTE_GRAY);
    graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
  }

  /** Fills a rectangle with a grey from 0 to 255. */
  public Canvas filled(double x, double y, double width, double height, int grey) {
    graphics.setColor(new Color(grey, grey, grey));
    graphics.fillRect(
        (int) (x * SCALE), (int) (y * SCALE), (int) (width * SCALE), (int) (height * SCALE));
    return this;
  }

  /** The lines of a table, one point thick, between and around its columns and rows. */
  public Canvas grid(double[] xs, double[] ys, int grey) {
    for (double y : ys) {
      filled(xs[0], y - 0.5, xs[xs.length - 1] - xs[0], 1, grey);
    }
    for (double x : xs) {
      filled(x - 0.5, ys[0], 1, ys[ys.length - 1] - ys[0], grey);
    }
    return this;
  }

  /** Writes Latin text and figures; {@code y} is the line on which they stand. */
  public Canvas text(double x, double y, double size, String text) {
    return text(x, y, size, text, Color.BLACK);
  }

  /** The same in white, as on a dark ground. */
  public Canvas white(double x, double y, double size, String text) {
    return text(x, y, size, text, Color.WHITE);
  }

  private Canvas text(double x, double y, double size, String text, Color color) {
    graphics.setColor(color);
    graphics.setFont(font().deriveFont((float) (size * SCALE)));
    graphics.drawString(text, (float) (x * SCALE), (float) (y * SCALE));
    return this;
  }

  BufferedImage image() {
    return image;
  }

  public Raster raster() {
    return Raster.of(image);
  }

  public Scan scan() {
    return new Scan(raster(), SCALE);
  }

  private static Font font() {
    try (InputStream in =
        FontMapper.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}

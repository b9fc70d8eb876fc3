package jp.shisaku.read.ocr.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A grey picture: 0 is black, 255 is white. What lies outside of it is white. */
public final class Raster {

  public static final int WHITE = 255;

  /** A page of which more than half is darker than this is a negative. */
  private static final int DARK = 64;

  /** Where the darkest pixels are lighter than this, rulings are too light to be told. */
  private static final int FAINT = 90;

  /** The darkest pixels that count, as a share of all: single ones may be specks. */
  private static final double LEAST_INK = 0.001;

  /** A page that differs less from its paper is empty. */
  private static final int LEAST_CONTRAST = 40;

  /** Neighbours of clean paper differ by less. */
  private static final int GRAINY = 8;

  private final int width;
  private final int height;
  private final byte[] grey;

  private Raster(int width, int height, byte[] grey) {
    this.width = width;
    this.height = height;
    this.grey = grey;
  }

  public static Raster of(BufferedImage image) {
    BufferedImage grey = image;
    if (image.getType() != BufferedImage.TYPE_BYTE_GRAY) {
      grey = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D g = grey.createGraphics();
      // What is transparent lies on white paper.
      g.setColor(java.awt.Color.WHITE);
      g.fillRect(0, 0, image.getWidth(), image.getHeight());
      g.drawImage(image, 0, 0, null);
      g.dispose();
    }
    byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    return new Raster(grey.getWidth(), grey.getHeight(), pixels.clone());
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  public Patch whole() {
    return new Patch(0, 0, width, height);
  }

  public int at(int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height ? WHITE : grey[y * width + x] & 0xff;
  }

  public Raster copy() {
    return new Raster(width, height, grey.clone());
  }

  /** Paints over a part, as far as it lies inside. */
  public void fill(Patch patch, int value) {
    Patch inside = patch.within(whole());
    for (int y = inside.top(); y < inside.bottom(); y++) {
      int row = y * width;
      Arrays.fill(grey, row + inside.left(), row + inside.right(), (byte) value);
    }
  }

  public void set(int x, int y, int value) {
    grey[y * width + x] = (byte) value;
  }

  public Raster part(Patch patch) {
    Patch inside = patch.within(whole());
    byte[] part = new byte[inside.width() * inside.height()];
    for (int y = 0; y < inside.height(); y++) {
      int from = (inside.top() + y) * width + inside.left();
      System.arraycopy(grey, from, part, y * inside.width(), inside.width());
    }
    return new Raster(inside.width(), inside.height(), part);
  }

  /** Rows become columns: what looks for level lines finds upright ones. */
  Raster transposed() {
    return turned(0, 1);
  }

  /** A page that is white on black, as film is scanned, with its colours turned. */
  public Raster onWhite() {
    if (median(whole()) >= DARK) {
      return this;
    }
    byte[] turned = new byte[grey.length];
    for (int i = 0; i < grey.length; i++) {
      turned[i] = (byte) (WHITE - (grey[i] & 0xff));
    }
    return new Raster(width, height, turned);
  }

  /** Faint print made black; a page whose ink is dark enough, or that has hardly any, stays. */
  public Raster inked() {
    int[] counts = histogram(whole());
    long few = (long) (LEAST_INK * grey.length);
    int ink = 0;
    for (long sum = counts[0]; sum <= few && ink < WHITE; sum += counts[ink]) {
      ink++;
    }
    int paper = Grounds.ground(this, whole());
    return ink < FAINT || paper - ink < LEAST_CONTRAST ? this : stretched(paper, ink);
  }

  /**
   * The same without grain, where there is any: each pixel is the middle one of the nine around it.
   * A clean picture stays as it is, since thin strokes suffer.
   */
  public Raster smoothed() {
    if (grain() < GRAINY) {
      return this;
    }
    byte[] smooth = grey.clone();
    int[] nine = new int[9];
    for (int y = 1; y < height - 1; y++) {
      for (int x = 1; x < width - 1; x++) {
        for (int i = 0; i < nine.length; i++) {
          nine[i] = at(x - 1 + i % 3, y - 1 + i / 3);
        }
        Arrays.sort(nine);
        smooth[y * width + x] = (byte) nine[4];
      }
    }
    return new Raster(width, height, smooth);
  }

  /** By how much neighbours differ, in the middle of all of them: paper is most of a page. */
  private int grain() {
    int[] counts = new int[WHITE + 1];
    for (int y = 0; y < height; y++) {
      for (int x = 1; x < width; x++) {
        counts[Math.abs(at(x, y) - at(x - 1, y))]++;
      }
    }
    return middle(counts);
  }

  private static int middle(int[] counts) {
    long half = Arrays.stream(counts).asLongStream().sum() / 2;
    int value = 0;
    for (long sum = counts[0]; sum <= half && value < WHITE; sum += counts[value]) {
      value++;
    }
    return value;
  }

  /** Turned clockwise by a quarter. */
  Raster quarterTurned() {
    return turned(height - 1, -1);
  }

  /** Rows become columns, the first one at a place, and the others in steps from there. */
  private Raster turned(int first, int step) {
    byte[] turned = new byte[grey.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[x * height + first + step * y] = grey[y * width + x];
      }
    }
    return new Raster(height, width, turned);
  }

  /** Turned clockwise about its middle by an angle in degrees; what turns in is white. */
  Raster rotated(double degrees) {
    BufferedImage to = blank(width, height);
    Graphics2D g = to.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.rotate(Math.toRadians(degrees), width / 2.0, height / 2.0);
    g.drawImage(image(), 0, 0, null);
    g.dispose();
    return of(to);
  }

  /** How many pixels of a part have each of the 256 values. */
  public int[] histogram(Patch patch) {
    Patch inside = patch.within(whole());
    int[] counts = new int[256];
    for (int y = inside.top(); y < inside.bottom(); y++) {
      for (int x = inside.left(); x < inside.right(); x++) {
        counts[grey[y * width + x] & 0xff]++;
      }
    }
    return counts;
  }

  /** The value in the middle of all values of a part: its ground, unless ink covers half of it. */
  public int median(Patch patch) {
    return middle(histogram(patch));
  }

  /**
   * The same with white where {@code ground} was and black where the ink is darkest, or lightest.
   */
  public Raster stretched(int ground, int ink) {
    byte[] result = new byte[grey.length];
    double range = ground - ink;
    for (int i = 0; i < grey.length; i++) {
      double share = ((grey[i] & 0xff) - ink) / range;
      result[i] = (byte) Math.round(WHITE * Math.max(0, Math.min(1, share)));
    }
    return new Raster(width, height, result);
  }

  /** The same with a white margin around it, larger or smaller by a factor. */
  public Raster scaled(double factor, int margin) {
    int w = Math.max(1, (int) Math.round(width * factor));
    int h = Math.max(1, (int) Math.round(height * factor));
    BufferedImage to = blank(w + 2 * margin, h + 2 * margin);
    Graphics2D g = to.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.drawImage(image(), margin, margin, w, h, null);
    g.dispose();
    return of(to);
  }

  public BufferedImage image() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setDataElements(0, 0, width, height, grey);
    return image;
  }

  private static BufferedImage blank(int width, int height) {
    BufferedImage blank = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = blank.createGraphics();
    g.setColor(java.awt.Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.dispose();
    return blank;
  }

  /** Writes it as a portable grey map, which tesseract reads and nothing has to compress. */
  public void write(OutputStream out) throws IOException {
    out.write(("P5 " + width + " " + height + " 255\n").getBytes(StandardCharsets.US_ASCII));
    out.write(grey);
  }
}

package jp.shisaku.read.pdf.ink;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;

/** Colours as 0xRRGGBB, good enough to tell ink from paper. */
public final class Inks {

  static final int WHITE = 0xFFFFFF;

  /** A pattern, a gradient or a picture: some colour, not known which. */
  public static final int UNKNOWN = -1;

  /** Channels that differ by no more than this look the same; of 255. */
  private static final int INDISTINCT = 12;

  private Inks() {}

  public static int rgb(PDColor color) {
    PDColorSpace space = color.getColorSpace();
    float[] parts = color.getComponents();
    if (color.isPattern() || space == null || parts.length == 0) {
      return UNKNOWN;
    }
    if (space instanceof PDDeviceRGB || space instanceof PDCalRGB) {
      return rgb(parts);
    }
    if (space instanceof PDDeviceGray || space instanceof PDCalGray) {
      return gray(parts[0]);
    }
    if (space instanceof PDDeviceCMYK) {
      return cmyk(parts);
    }
    return space instanceof PDICCBased ? byParts(parts) : converted(space, parts);
  }

  /** Profiles change a colour slightly and cost much to load: the parts alone tell enough. */
  private static int byParts(float[] parts) {
    return switch (parts.length) {
      case 1 -> gray(parts[0]);
      case 3 -> rgb(parts);
      case 4 -> cmyk(parts);
      default -> UNKNOWN;
    };
  }

  private static int converted(PDColorSpace space, float[] parts) {
    try {
      return rgb(space.toRGB(parts));
    } catch (IOException | RuntimeException broken) {
      return UNKNOWN;
    }
  }

  private static int gray(float level) {
    return channel(level) * 0x010101;
  }

  private static int rgb(float[] parts) {
    return parts.length < 3
        ? UNKNOWN
        : channel(parts[0]) << 16 | channel(parts[1]) << 8 | channel(parts[2]);
  }

  private static int cmyk(float[] parts) {
    if (parts.length < 4) {
      return UNKNOWN;
    }
    float light = 1 - parts[3];
    return rgb(
        new float[] {(1 - parts[0]) * light, (1 - parts[1]) * light, (1 - parts[2]) * light});
  }

  private static int channel(float level) {
    return Math.max(0, Math.min(255, Math.round(level * 255)));
  }

  /** True where ink of one colour cannot be seen on the other. */
  static boolean same(int a, int b) {
    return a != UNKNOWN
        && b != UNKNOWN
        && Math.abs((a >> 16 & 255) - (b >> 16 & 255)) <= INDISTINCT
        && Math.abs((a >> 8 & 255) - (b >> 8 & 255)) <= INDISTINCT
        && Math.abs((a & 255) - (b & 255)) <= INDISTINCT;
  }
}

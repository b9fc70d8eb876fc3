package jp.shisaku.read.pdf;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import jp.shisaku.issue.Box;
import jp.shisaku.page.PictureLook;
import jp.shisaku.read.pdf.file.DecodedSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * The pictures of a file that hold print, as a table that was pasted as a picture does. Looks at
 * each picture once, and only at those that are large on their page.
 */
final class PicturesWithPrint {

  /** A picture over this share of the page may be a table. */
  private static final double LARGE = 0.1;

  /** Narrower than this share of the page it is an ornament, or the strip of one. */
  private static final double NARROWEST = 0.25;

  /** Lower ones are rulings; in points. */
  private static final double LOWEST = 8;

  /** Strips of one picture lie this near to each other; in points. */
  private static final double SEAM = 2;

  /** Letters can be told with so many dots an inch. */
  private static final double DOTS = 110;

  private static final double POINTS_AN_INCH = 72;

  /** A picture with more pixels takes more memory than a look at it is worth. */
  private static final long MOST_PIXELS = 40_000_000;

  /** A picture on the page, and what it looks like. */
  record Pasted(Box box, PictureLook look) {

    private boolean goesOnWith(Box next) {
      return Math.abs(box.left() - next.left()) < SEAM
          && Math.abs(box.right() - next.right()) < SEAM
          && (Math.abs(box.bottom() - next.top()) < SEAM
              || Math.abs(box.top() - next.bottom()) < SEAM);
    }

    private Pasted with(Pasted next) {
      return new Pasted(box.union(next.box), look.with(next.look));
    }
  }

  private final long mostBytes;
  private final Map<COSBase, Boolean> lookedAt = new IdentityHashMap<>();

  PicturesWithPrint(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** Looks at a picture where a page shows it; one that was looked at before says nothing again. */
  Pasted at(PDImage image, Box box, PageFrame frame) {
    boolean small =
        box.width() < NARROWEST * frame.width() || box.height() < LOWEST || image.isStencil();
    return small || lookedAt.put(image.getCOSObject(), true) != null
        ? new Pasted(box, PictureLook.NONE)
        : new Pasted(box, look(image, box));
  }

  private PictureLook look(PDImage image, Box box) {
    int width = image.getWidth();
    int height = image.getHeight();
    if (width < 1
        || height < 1
        || (long) width * height > MOST_PIXELS
        || image instanceof PDImageXObject x && DecodedSize.exceeds(x.getCOSObject(), mostBytes)) {
      return PictureLook.NONE;
    }
    int every = (int) Math.max(1, Math.floor(width / (box.width() / POINTS_AN_INCH * DOTS)));
    try {
      BufferedImage seen = image.getImage(new Rectangle(0, 0, width, height), every);
      return PictureLook.of(seen, box.height());
    } catch (IOException | RuntimeException | OutOfMemoryError broken) {
      // The library fails in many ways on broken pictures; the page does not need this one.
      return PictureLook.NONE;
    }
  }

  /** Those of a page that hold print, strips put together. */
  static List<Pasted> withPrint(List<Pasted> onPage, PageFrame frame) {
    List<Pasted> whole = new ArrayList<>();
    for (Pasted next : onPage) {
      int last = whole.size() - 1;
      if (last >= 0 && whole.get(last).goesOnWith(next.box())) {
        whole.set(last, whole.get(last).with(next));
      } else {
        whole.add(next);
      }
    }
    double page = frame.width() * frame.height();
    return whole.stream()
        .filter(each -> each.box().width() * each.box().height() >= LARGE * page)
        .filter(each -> each.look().holdsPrint())
        .toList();
  }
}

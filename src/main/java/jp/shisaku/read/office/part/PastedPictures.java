package jp.shisaku.read.office.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.Place;
import jp.shisaku.page.PictureFile;
import jp.shisaku.page.PictureLook;

/** Pictures that hold print beside real text, as a table that was pasted as a picture does. */
public final class PastedPictures {

  /** Where a file does not say how wide a picture is, it is as wide as the text of a page. */
  private static final double USUAL_WIDTH = 450;

  /** With fewer pixels across nobody could read a table. */
  private static final int NARROWEST = 300;

  private PastedPictures() {}

  /** The issue of a picture whose size on the page is not known. */
  public static Optional<Issue> of(byte[] data, Place place) {
    return of(data, USUAL_WIDTH, place);
  }

  /** The issue of a picture of such a width on its page, in points. */
  public static Optional<Issue> of(byte[] data, double width, Place place) {
    try (PictureFile file = PictureFile.open(new ByteArrayInputStream(data))) {
      PictureLook look = file.isNarrow(NARROWEST) ? PictureLook.NONE : file.look(width);
      return look.holdsPrint() ? Optional.of(look.issue(place)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // Drawings of Windows, mostly, and pictures that are broken: the text is sound without them.
      return Optional.empty();
    }
  }
}

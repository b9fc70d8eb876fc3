package jp.shisaku.read.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import jp.shisaku.page.PictureFile;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.PictureShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.w3c.dom.Element;

/** Whether a picture of a slide hides what lies below it; looked at once, and only where asked. */
final class PictureGround implements BooleanSupplier {

  private final PictureShape<?, ?> picture;
  private Optional<Boolean> opaque = Optional.empty();

  PictureGround(PictureShape<?, ?> picture) {
    this.picture = picture;
  }

  @Override
  public boolean getAsBoolean() {
    if (opaque.isEmpty()) {
      opaque = Optional.of(picture.getRotation() == 0 && !isFaded() && isOpaque());
    }
    return opaque.get();
  }

  /** True where the slide makes the picture, or one colour of it, clear. */
  private boolean isFaded() {
    return picture instanceof XSLFPictureShape xml
        && xml.getXmlObject().getDomNode() instanceof Element element
        && (element.getElementsByTagNameNS("*", "alphaModFix").getLength() > 0
            || element.getElementsByTagNameNS("*", "clrChange").getLength() > 0);
  }

  private boolean isOpaque() {
    PictureData data = picture.getPictureData();
    if (data == null) {
      return false;
    }
    try (PictureFile file = PictureFile.open(new ByteArrayInputStream(data.getData()))) {
      return file.isOpaque();
    } catch (IOException | RuntimeException e) {
      // Drawings of Windows, mostly: what they leave clear is not known.
      return false;
    }
  }
}

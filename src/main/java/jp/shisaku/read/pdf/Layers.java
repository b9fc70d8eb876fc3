package jp.shisaku.read.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** The layers of a file (optional content): what is on one that is off, nobody sees. */
final class Layers {

  /** A file without layers. */
  static final Layers NONE = new Layers(null);

  private final PDOptionalContentProperties properties;
  private final Map<COSDictionary, Boolean> known = new IdentityHashMap<>();

  private Layers(PDOptionalContentProperties properties) {
    this.properties = properties;
  }

  static Layers of(PDDocument pdf) {
    return new Layers(pdf.getDocumentCatalog().getOCProperties());
  }

  /** True for a layer that a viewer does not show when it opens the file. */
  boolean isHidden(PDPropertyList layer) {
    return properties != null
        && layer != null
        && known.computeIfAbsent(layer.getCOSObject(), dictionary -> !isOn(layer));
  }

  private boolean isOn(PDPropertyList layer) {
    if (layer instanceof PDOptionalContentGroup group) {
      return properties.isGroupEnabled(group);
    }
    return !(layer instanceof PDOptionalContentMembershipDictionary members) || isOn(members);
  }

  private boolean isOn(PDOptionalContentMembershipDictionary members) {
    List<Boolean> on =
        members.getOCGs().stream()
            .filter(PDOptionalContentGroup.class::isInstance)
            .map(group -> properties.isGroupEnabled((PDOptionalContentGroup) group))
            .toList();
    if (on.isEmpty()) {
      return true;
    }
    return switch (members.getVisibilityPolicy().getName()) {
      case "AllOn" -> !on.contains(false);
      case "AnyOff" -> on.contains(false);
      case "AllOff" -> !on.contains(true);
      default -> on.contains(true);
    };
  }
}

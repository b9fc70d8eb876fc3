package jp.shisaku.read.pdf.file;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Whether a page lacks what it is made of: objects that it names and that are nowhere in the file,
 * or content, forms and tables of characters whose packed bytes are damaged. PDFBox reads past all
 * of them without a word.
 */
public record Holes(Streams streams) {

  private static final List<COSName> DRAWN = List.of(COSName.FONT, COSName.XOBJECT);

  /** What of a font says which characters its codes are. */
  private static final List<COSName> CHARACTERS = List.of(COSName.TO_UNICODE, COSName.ENCODING);

  /** Left, bottom, right, top. */
  private static final int CORNERS = 4;

  /** What is missing, for the message of the issue; empty where all is there. */
  public Optional<String> in(PDPage page) {
    COSDictionary resources =
        page.getResources() == null ? new COSDictionary() : page.getResources().getCOSObject();
    boolean named = page.getCOSObject().containsKey(COSName.CONTENTS);
    if (named && !isContent(page.getCOSObject().getDictionaryObject(COSName.CONTENTS))
        || lacks(resources)) {
      return Optional.of("objects that it names are not in the file");
    }
    boolean own = page.getCOSObject().containsKey(COSName.RESOURCES);
    if (!named && own && DRAWN.stream().anyMatch(kind -> !members(resources, kind).isEmpty())) {
      return Optional.of("it has what a content needs, but no content");
    }
    if (!hasSize(page.getCOSObject())) {
      return Optional.of("it does not say how large it is");
    }
    Iterator<PDStream> contents = page.getContentStreams();
    boolean torn = false;
    while (contents.hasNext()) {
      torn |= isDamaged(contents.next().getCOSObject());
    }
    return torn || hasDamaged(resources)
        ? Optional.of("its packed content is damaged")
        : Optional.empty();
  }

  /** Streams, as many as one likes; a name for nothing is told as such. */
  private static boolean isContent(COSBase content) {
    return content instanceof COSArray array
        ? IntStream.range(0, array.size()).allMatch(i -> array.getObject(i) instanceof COSStream)
        : content instanceof COSStream;
  }

  /**
   * PDFBox gives a page without a size the one of letter paper, and leaves out what stands beyond.
   */
  private static boolean hasSize(COSDictionary page) {
    COSBase box = PDPageTree.getInheritableAttribute(page, COSName.MEDIA_BOX);
    return box instanceof COSArray corners
        && corners.size() == CORNERS
        && IntStream.range(0, CORNERS).allMatch(i -> corners.getObject(i) instanceof COSNumber)
        && isApart(corners, 0)
        && isApart(corners, 1);
  }

  /** False where a page has no width, or no height. */
  private static boolean isApart(COSArray corners, int from) {
    COSNumber one = (COSNumber) corners.getObject(from);
    COSNumber other = (COSNumber) corners.getObject(from + 2);
    return one.floatValue() != other.floatValue();
  }

  private static boolean lacks(COSDictionary resources) {
    return DRAWN.stream()
        .map(resources::getCOSDictionary)
        .anyMatch(of -> of != null && of.getValues().stream().anyMatch(Holes::isGone));
  }

  private static boolean isGone(COSBase item) {
    if (item instanceof COSArray array) {
      return array.toList().stream().anyMatch(Holes::isGone);
    }
    if (item instanceof COSObject reference) {
      COSBase object = reference.getObject();
      return object == null || object instanceof COSNull;
    }
    return false;
  }

  /** Forms may hold forms, also each other. */
  private boolean hasDamaged(COSDictionary resources) {
    Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSDictionary> open = new ArrayDeque<>(List.of(resources));
    while (!open.isEmpty()) {
      COSDictionary next = open.pop();
      if (!met.add(next)) {
        continue;
      }
      for (COSDictionary font : members(next, COSName.FONT)) {
        if (CHARACTERS.stream().anyMatch(key -> isDamaged(font.getDictionaryObject(key)))) {
          return true;
        }
      }
      for (COSDictionary drawn : members(next, COSName.XOBJECT)) {
        boolean form = COSName.FORM.equals(drawn.getCOSName(COSName.SUBTYPE));
        if (form && isDamaged(drawn)) {
          return true;
        }
        COSDictionary inner = form ? drawn.getCOSDictionary(COSName.RESOURCES) : null;
        if (inner != null) {
          open.push(inner);
        }
      }
    }
    return false;
  }

  private static List<COSDictionary> members(COSDictionary resources, COSName kind) {
    COSDictionary all = resources.getCOSDictionary(kind);
    return all == null
        ? List.of()
        : all.keySet().stream().map(all::getCOSDictionary).filter(each -> each != null).toList();
  }

  private boolean isDamaged(COSBase object) {
    return object instanceof COSStream stream && streams.isDamaged(stream);
  }
}

package jp.shisaku.read.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Which layers of a file (optional content) a viewer does not show when it opens the file, such as
 * the wording of an older edition. What stands on them is no text of the page.
 */
final class Layers {

  private static final COSName VIEW = COSName.getPDFName("View");
  private static final COSName VIEW_STATE = COSName.getPDFName("ViewState");
  private static final COSName USAGE = COSName.getPDFName("Usage");
  private static final COSName AUTOMATIC = COSName.getPDFName("AS");
  private static final COSName EVENT = COSName.getPDFName("Event");
  private static final COSName EXPRESSION = COSName.getPDFName("VE");

  /** Expressions are nested no deeper than this in any sound file. */
  private static final int DEEPEST = 32;

  private final Set<COSBase> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

  private Layers() {}

  static Layers of(PDDocument pdf) {
    Layers layers = new Layers();
    dictionary(pdf.getDocumentCatalog().getCOSObject(), COSName.OCPROPERTIES)
        .ifPresent(layers::read);
    return layers;
  }

  private void read(COSDictionary properties) {
    COSDictionary opening = dictionary(properties, COSName.D).orElseGet(COSDictionary::new);
    if (COSName.OFF.equals(opening.getCOSName(COSName.BASE_STATE))) {
      members(properties, COSName.OCGS).forEach(hidden::add);
    }
    members(opening, COSName.ON).forEach(hidden::remove);
    members(opening, COSName.OFF).forEach(hidden::add);
    members(opening, AUTOMATIC)
        .filter(rule -> rule instanceof COSDictionary)
        .map(rule -> (COSDictionary) rule)
        .filter(rule -> VIEW.equals(rule.getCOSName(EVENT)))
        .flatMap(rule -> members(rule, COSName.OCGS))
        .forEach(this::setByUsage);
  }

  /** A layer may say itself that it is for print only, or for the screen only. */
  private void setByUsage(COSBase layer) {
    if (layer instanceof COSDictionary group) {
      dictionary(group, USAGE)
          .flatMap(usage -> dictionary(usage, VIEW))
          .map(view -> view.getCOSName(VIEW_STATE))
          .ifPresent(
              state -> {
                if (COSName.OFF.equals(state)) {
                  hidden.add(group);
                } else {
                  hidden.remove(group);
                }
              });
    }
  }

  /** True where what belongs to a layer, or to what depends on several, is not shown. */
  boolean hides(COSDictionary content) {
    if (hidden.isEmpty() || content == null) {
      return false;
    }
    if (!COSName.OCMD.equals(content.getCOSName(COSName.TYPE))) {
      return hidden.contains(content);
    }
    COSBase expression = content.getDictionaryObject(EXPRESSION);
    return expression instanceof COSArray
        ? !shows(expression, DEEPEST)
        : !showsByPolicy(content, members(content, COSName.OCGS).toList());
  }

  private boolean showsByPolicy(COSDictionary content, List<COSBase> layers) {
    if (layers.isEmpty()) {
      return true;
    }
    return switch (content.getNameAsString(COSName.P, "AnyOn")) {
      case "AllOn" -> layers.stream().noneMatch(hidden::contains);
      case "AnyOff" -> layers.stream().anyMatch(hidden::contains);
      case "AllOff" -> layers.stream().allMatch(hidden::contains);
      default -> !layers.stream().allMatch(hidden::contains);
    };
  }

  private boolean shows(COSBase term, int depth) {
    if (!(term instanceof COSArray array) || array.size() == 0 || depth == 0) {
      return !hidden.contains(term);
    }
    Stream<COSBase> terms =
        Stream.iterate(1, i -> i < array.size(), i -> i + 1).map(array::getObject);
    return switch (String.valueOf(array.getName(0))) {
      case "And" -> terms.allMatch(t -> shows(t, depth - 1));
      case "Or" -> terms.anyMatch(t -> shows(t, depth - 1));
      case "Not" -> terms.noneMatch(t -> shows(t, depth - 1));
      default -> true;
    };
  }

  private static Optional<COSDictionary> dictionary(COSDictionary of, COSName key) {
    return Optional.ofNullable(of.getCOSDictionary(key));
  }

  /** What stands under a key: the members of an array, or the one thing that needs no array. */
  private static Stream<COSBase> members(COSDictionary of, COSName key) {
    COSBase value = of.getDictionaryObject(key);
    if (value instanceof COSArray array) {
      return Stream.iterate(0, i -> i < array.size(), i -> i + 1).map(array::getObject);
    }
    return Stream.ofNullable(value);
  }
}

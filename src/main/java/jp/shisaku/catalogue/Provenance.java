package jp.shisaku.catalogue;

import java.util.Optional;
import java.util.OptionalInt;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Coded;
import jp.shisaku.issue.Place;

/**
 * Where a value stands in the source, and how it was found.
 *
 * @param source file name
 * @param page from one; empty for sources without pages
 * @param box left, top, right, bottom in points from the page's top left; empty without a layout
 * @param cell sheet and address in a workbook, as in {@link Place}; empty elsewhere
 */
public record Provenance(
    String source,
    Optional<Integer> page,
    Optional<Box> box,
    Optional<String> cell,
    Method method) {

  /** A place in a source that is no workbook. */
  public Provenance(String source, Optional<Integer> page, Optional<Box> box, Method method) {
    this(source, page, box, Optional.empty(), method);
  }

  /** A value that stands there. */
  public static Provenance of(Place place, Method method) {
    return new Provenance(
        place.source(),
        place.page().stream().boxed().findFirst(),
        place.box(),
        place.cell(),
        method);
  }

  /** The same place, as issues name it. */
  public Place place() {
    return new Place(source, page.map(OptionalInt::of).orElse(OptionalInt.empty()), box, cell);
  }

  /** How a value was found, as a named level; surest first. */
  public enum Method implements Coded {
    /** A cell beside its exactly printed label. */
    CELL(0.99),
    /** Text behind its exactly printed label, without a cell. */
    LABEL(0.95),
    /** Beside a label that differs from every known wording, but is close to one. */
    FUZZY_LABEL(0.85),
    /** The title of a page, which carries no label. */
    TITLE(0.8),
    /** No label: taken from where it stands, or from what it looks like. */
    POSITION(0.6),
    /** Recognised in an image. */
    OCR(0.5),
    /**
     * However it was found: its page or file is damaged, the text there cannot be trusted, or a
     * character of it could not be read.
     */
    DOUBTFUL(0.3),
    /** Set by hand. */
    OVERRIDE(1.0);

    private final double confidence;

    Method(double confidence) {
      this.confidence = confidence;
    }

    /** The name as it stands in files: {@code fuzzy-label}. */
    @Override
    public String code() {
      return Coded.super.code().replace('_', '-');
    }

    /**
     * 0…1, for ordering only: it says which values to look at first, not how often they are right.
     */
    public double confidence() {
      return confidence;
    }
  }
}

package jp.shisaku.read;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import jp.shisaku.page.DocumentReader;

/**
 * Which reader reads which media type. A reader is made only when a file needs it: the libraries
 * behind it take their time to load.
 */
public final class Readers {

  /** The formats that Shisaku reads. */
  public static final Readers STANDARD = new Readers(Map.of());

  private final Map<String, Supplier<? extends DocumentReader>> byMediaType;

  public Readers(Map<String, Supplier<? extends DocumentReader>> byMediaType) {
    this.byMediaType = Map.copyOf(byMediaType);
  }

  /** The reader for a media type; empty where the type is not read. */
  public Optional<DocumentReader> of(String mediaType) {
    return Optional.ofNullable(byMediaType.get(mediaType)).map(Supplier::get);
  }
}

package jp.shisaku.page;

import java.util.Optional;

/**
 * What a person may say about the reading of a file.
 *
 * @param password for encrypted files
 * @param recognise true to recognise pages that have no text; that takes seconds a page
 */
public record ReadOptions(Optional<String> password, boolean recognise) {

  public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty());

  /** Pages without text are recognised. */
  public ReadOptions(Optional<String> password) {
    this(password, true);
  }
}

package jp.shisaku.page;

import java.util.Optional;

/**
 * What a person may say about the reading of a file.
 *
 * @param password for encrypted files
 */
public record ReadOptions(Optional<String> password) {

  public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty());
}

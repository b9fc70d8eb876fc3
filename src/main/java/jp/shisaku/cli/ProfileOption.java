package jp.shisaku.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.shisaku.label.Profile;
import jp.shisaku.text.Decoder;

/** Reads the person's own profile, in whatever encoding their editor wrote it. */
final class ProfileOption {

  private ProfileOption() {}

  /** A profile that cannot be used, and the line or the fault that is why. */
  static final class Unusable extends FileSystemException {
    Unusable(Path file, String reason) {
      super(file.toString(), null, reason);
    }
  }

  /** What is known with this file before it; empty where none is named. */
  static Optional<Profile> of(Path file) throws IOException {
    return text(file).map(text -> Profile.of(text.lines().toList()).before(Profile.STANDARD));
  }

  /** The text of a profile that can be used; empty where none is named. */
  static Optional<String> text(Path file) throws IOException {
    if (file == null) {
      return Optional.empty();
    }
    String text =
        Decoder.decode(Files.readAllBytes(file))
            .orElseThrow(() -> new Unusable(file, "no text"))
            .text();
    try {
      Profile.of(text.lines().toList());
      return Optional.of(text);
    } catch (IllegalArgumentException e) {
      throw new Unusable(file, e.getMessage());
    }
  }
}

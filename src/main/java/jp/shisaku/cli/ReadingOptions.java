package jp.shisaku.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.shisaku.label.Profile;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.text.Decoder;
import picocli.CommandLine.Option;

/** How files are read, as the person asks. */
final class ReadingOptions {

  @Option(names = "--password", paramLabel = "TEXT", description = "Opens encrypted files.")
  private String password;

  @Option(names = "--no-ocr", description = "Leave pages without text unread: faster.")
  private boolean withoutRecognition;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description =
          "Wordings and forms of your own, before those that are known (docs/profiles.md).")
  private Path profile;

  /** A profile that cannot be used, and the line or the fault that is why. */
  static final class UnusableProfile extends FileSystemException {
    UnusableProfile(Path file, String reason) {
      super(file.toString(), null, reason);
    }
  }

  ReadOptions options() {
    return new ReadOptions(Optional.ofNullable(password), !withoutRecognition);
  }

  /** What is known, with the person's own before it. */
  Profile profile() throws IOException {
    return ownProfile()
        .map(text -> Profile.of(text.lines().toList()).before(Profile.STANDARD))
        .orElse(Profile.STANDARD);
  }

  /**
   * The text of the person's own profile, in whatever encoding their editor wrote it; empty where
   * none is named.
   */
  Optional<String> ownProfile() throws IOException {
    if (profile == null) {
      return Optional.empty();
    }
    String text =
        Decoder.decode(Files.readAllBytes(profile))
            .orElseThrow(() -> new UnusableProfile(profile, "no text"))
            .text();
    try {
      Profile.of(text.lines().toList());
      return Optional.of(text);
    } catch (IllegalArgumentException e) {
      throw new UnusableProfile(profile, e.getMessage());
    }
  }
}

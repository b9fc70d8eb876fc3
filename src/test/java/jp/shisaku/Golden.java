package jp.shisaku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares output with files under {@code src/test/resources/golden}. {@code -Dgolden=update}
 * writes them anew; {@link GoldenUpdateTest} then ends the run red, so that nobody takes it for a
 * check.
 */
public final class Golden {

  static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private Golden() {}

  /** Checks the file {@code name}, as "case/file.json", against what was made. */
  public static void check(String name, byte[] made) throws IOException {
    checkFile(FOLDER.resolve(name), made);
  }

  /** Checks a file of the project that a test makes. */
  public static void checkFile(Path golden, byte[] made) throws IOException {
    if (UPDATE) {
      Files.createDirectories(golden.getParent());
      Files.write(golden, made);
      return;
    }
    assertThat(golden).as("run mvn -Dgolden=update, then read git diff").exists();
    assertThat(new String(made, StandardCharsets.UTF_8))
        .as(golden.toString())
        .isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }
}

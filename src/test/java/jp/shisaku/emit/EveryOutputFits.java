package jp.shisaku.emit;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Holds every file that any test leaves in its temporary folder against the schema that is shipped
 * for it. Works for all tests without their doing, by {@code junit-platform.properties} and the
 * service file of this extension: JUnit makes the folders here, and calls here before it deletes
 * them.
 */
public final class EveryOutputFits implements TempDirFactory, AfterEachCallback {

  private static final Set<Path> FOLDERS = new LinkedHashSet<>();

  /** What was looked at already, with its state: folders shared by tests are looked at once. */
  private static final Map<Path, String> SEEN = new HashMap<>();

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
      throws IOException {
    Path folder = Files.createTempDirectory("shisaku-test-");
    FOLDERS.add(folder);
    return folder;
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    FOLDERS.removeIf(Files::notExists);
    SEEN.keySet().removeIf(Files::notExists);
    if (context.getExecutionException().isPresent() || isExempt(context)) {
      return;
    }
    for (Path folder : FOLDERS) {
      Files.walkFileTree(folder, new Visitor());
    }
  }

  private static boolean isExempt(ExtensionContext context) {
    return AnnotationSupport.isAnnotated(context.getTestMethod(), LeavesBrokenOutput.class)
        || AnnotationSupport.isAnnotated(context.getTestClass(), LeavesBrokenOutput.class);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes state) throws IOException {
      String now = state.lastModifiedTime() + " " + state.size();
      if (state.isRegularFile() && !now.equals(SEEN.put(file, now))) {
        SchemaFit.checkIfOurs(file);
      }
      return FileVisitResult.CONTINUE;
    }

    /** A test may make folders that nobody can open, and files that vanish. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException cause) {
      return FileVisitResult.CONTINUE;
    }
  }
}

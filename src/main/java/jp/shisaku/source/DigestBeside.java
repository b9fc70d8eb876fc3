package jp.shisaku.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The digest of a file, taken while something else is done with the file. */
public final class DigestBeside {

  private final FutureTask<String> digest;

  public DigestBeside(InputFile file) {
    digest = new FutureTask<>(() -> SourceFiles.sha256(file));
    Thread thread = new Thread(digest, "digest");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * The digest, as {@link SourceFiles#sha256} gives it; waits for it.
   *
   * @throws IOException where the file could not be read to its end
   */
  public String hex() throws IOException {
    try {
      return digest.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException unreadable) {
        throw unreadable;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped");
    }
  }
}

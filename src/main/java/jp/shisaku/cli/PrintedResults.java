package jp.shisaku.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.shisaku.batch.Outlet;
import jp.shisaku.emit.Staging;
import jp.shisaku.source.Scratch;

/** Results go to standard output, in the order of the publications whichever is done first. */
final class PrintedResults implements Outlet, AutoCloseable {

  private final PrintStream out;
  private final String file;
  private final Staging staging;

  /** Those whose turn has not come, by their place; empty for one that came to nothing. */
  private final Map<Integer, Optional<String>> waiting = new TreeMap<>();

  private int printed;
  private volatile boolean closed;

  /**
   * Prints one file of every result.
   *
   * @param file its name
   */
  PrintedResults(PrintStream out, String file) throws IOException {
    this.out = out;
    this.file = file;
    this.staging = new Staging(Scratch.folder());
  }

  @Override
  public Staging staging() {
    return staging;
  }

  @Override
  public synchronized void take(int place, String publicationId) throws IOException {
    print(place, Optional.of(publicationId));
  }

  @Override
  public synchronized void drop(int place, String publicationId) throws IOException {
    staging.drop(publicationId);
    print(place, Optional.empty());
  }

  private void print(int place, Optional<String> publicationId) throws IOException {
    waiting.put(place, publicationId);
    while (waiting.containsKey(printed)) {
      Optional<String> turn = waiting.remove(printed++);
      if (turn.isPresent()) {
        Files.copy(staging.of(turn.get()).resolve(file), out);
        staging.drop(turn.get());
      }
    }
    if (out.checkError()) {
      closed = true;
      throw new Closed("standard output is closed");
    }
  }

  /** True where who takes what is printed has gone, as head does after some lines. */
  boolean isClosed() {
    return closed;
  }

  @Override
  public void close() throws IOException {
    staging.drop();
  }
}

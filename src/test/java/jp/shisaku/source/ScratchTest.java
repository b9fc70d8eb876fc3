package jp.shisaku.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {

  @TempDir Path temporary;

  @Test
  void takesAwayTheRoomOfADeadProcessAndNoOther() throws IOException {
    Path left = Files.createDirectories(temporary.resolve("shisaku-room-1/half"));
    Files.writeString(left.resolve("of a file"), "施策");
    Files.createFile(left.resolveSibling("lock")); // Nobody holds it any more.
    Path foreign = Files.createDirectory(temporary.resolve("shisaku-room-2")); // has no lock
    Path beside = Files.createFile(temporary.resolve("shisaku.txt"));
    Scratch live = Scratch.in(temporary);
    Scratch other = Scratch.in(temporary);
    assertThat(entries()).containsExactlyInAnyOrder(foreign, beside, live.path(), other.path());
    live.close();
    assertThat(entries()).containsExactlyInAnyOrder(foreign, beside, other.path());
    other.close();
  }

  /** The end of a process does not wait for its other threads. */
  @Test
  @Timeout(60)
  void nothingIsLeftOfARoomThatIsStillWrittenInto() throws Exception {
    for (int round = 0; round < 100; round++) {
      Scratch live = Scratch.in(temporary);
      AtomicInteger made = new AtomicInteger();
      Thread writer = new Thread(() -> fill(live.path(), made));
      writer.start();
      while (made.get() < 10) {
        Thread.onSpinWait();
      }
      live.close();
      writer.join();
      assertThat(entries()).isEmpty();
    }
  }

  /** Until there is no such folder any more. */
  private static void fill(Path room, AtomicInteger made) {
    try {
      while (true) {
        Files.createFile(Files.createTempDirectory(room, "").resolve("stdin"));
        made.incrementAndGet();
      }
    } catch (IOException e) {
      // It is gone.
    }
  }

  @Test
  void deletesLinksAndNotWhatTheyLeadTo() throws IOException {
    Path kept = Files.createFile(Files.createDirectory(temporary.resolve("kept")).resolve("a"));
    Path folder = Files.createDirectory(temporary.resolve("folder"));
    Files.createSymbolicLink(folder.resolve("link"), kept.getParent());
    Disk.deleteTree(folder);
    assertThat(folder).doesNotExist();
    assertThat(kept).exists();
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> entries = Files.list(temporary)) {
      return entries.toList();
    }
  }
}

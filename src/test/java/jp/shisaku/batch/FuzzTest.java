package jp.shisaku.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.shisaku.emit.RunReport;
import jp.shisaku.emit.RunReport.Status;
import jp.shisaku.emit.Staging;
import jp.shisaku.fixture.SampleFixtures;
import jp.shisaku.fixture.bad.BadOffice;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.pipeline.Pipeline;
import jp.shisaku.pipeline.PublicationRun;
import jp.shisaku.source.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files with random damage, and texts of words at random places. In the suite the same few dozen
 * every time; {@code -Dfuzz.seconds=3600} goes on for an hour. A failure names its seed: {@code
 * -Dfuzz.seed=…} begins there.
 */
class FuzzTest {

  private static final int TIMES = 60;
  private static final long SEED = Long.getLong("fuzz.seed", 20_250_401);
  private static final long SECONDS = Long.getLong("fuzz.seconds", 0);

  private static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 512, Locale.ENGLISH);

  @TempDir Path folder;

  @Test
  void noDamageStopsARunOrFindsAFaultOfOurs() throws Exception {
    List<Map.Entry<String, byte[]>> sound = List.copyOf(sound().entrySet());
    withEachSeed(
        (lane, seed) -> {
          Map.Entry<String, byte[]> file = sound.get((int) ((seed - SEED) % sound.size()));
          check(lane, file.getKey(), Mutation.of(file.getValue(), seed), seed);
        });
  }

  /** Labels and amounts stand below each other as they do in tables, and mean nothing. */
  @Test
  void noOrderOfWordsFindsAFaultOfOurs() throws Exception {
    withEachSeed(
        (lane, seed) ->
            check(
                lane, "words.txt", WordsInColumns.of(seed).getBytes(StandardCharsets.UTF_8), seed));
  }

  private interface Attempt {
    void at(Lane lane, long seed) throws Exception;
  }

  private void withEachSeed(Attempt attempt) throws Exception {
    Settings settings =
        new Settings(
            new Staging(folder.resolve("out")),
            // Another program recognises pages, and takes minutes for a file of them.
            new ReadOptions(Optional.empty(), false),
            "en",
            false,
            false,
            Optional.empty(),
            "this program");
    long end = System.nanoTime() + SECONDS * 1_000_000_000;
    try (Lane lane = Crew.here(Pipeline.standard(), settings, LIMITS).lane()) {
      for (long i = 0; i < TIMES || System.nanoTime() < end; i++) {
        attempt.at(lane, SEED + i);
      }
    }
  }

  private void check(Lane lane, String name, byte[] bytes, long seed) throws Exception {
    Path path = Files.write(folder.resolve(name), bytes);
    PublicationRun.Result result = lane.of(Inputs.in(List.of(path)).get(0)).orElseThrow();
    assertThat(result.inputs()).hasSize(1);
    RunReport.Input row = result.inputs().get(0);
    String reason = row.reason().orElse("");
    assertThat(row.sha256()).as("seed %d: %s", seed, reason).isPresent();
    assertThat(reason)
        .as("seed %d", seed)
        .doesNotContain("given up", "broke down", "Exception: ", "Exception at jp.shisaku");
    assertThat(row.status() == Status.OK).as("seed %d", seed).isEqualTo(reason.isEmpty());
  }

  private static Map<String, byte[]> sound() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("sample.pdf", Files.readAllBytes(SampleFixtures.PDF_2025));
    files.put("sample.txt", Files.readAllBytes(SampleFixtures.TEXT_2025));
    files.put("sample.docx", BadOffice.document("施策名 山村の図書館を結ぶ"));
    files.put(
        "sample.html",
        "<html><body><table><tr><th>施策名<td rowspan=2>山村の図書館<tr><th>予算額<td>52百万円</table>"
            .getBytes(StandardCharsets.UTF_8));
    return files;
  }
}

package jp.shisaku.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import jp.shisaku.pipeline.PublicationRun;
import jp.shisaku.pipeline.Steps;
import jp.shisaku.read.ocr.Recogniser;
import jp.shisaku.source.InputFile;
import jp.shisaku.source.PublicationInput;
import org.junit.jupiter.api.Test;

class LaneTest {

  private static final Limits LIMITS = new Limits(Duration.ofMinutes(2), 512, Locale.ENGLISH);

  @Test
  void aPageThatIsRecognisedHasALimitOfItsOwnOnTopOfTheFiles() throws Exception {
    PublicationInput scan =
        new PublicationInput("scan", "scan.pdf", false, List.of(InputFile.of(Path.of("scan.pdf"))));
    ToldWorker worker =
        new ToldWorker(
            steps -> {
              steps.opening(0);
              steps.recognising(0);
              steps.recognising(0);
              steps.extracting();
            });
    try (Lane lane = new Lane(() -> worker, LIMITS)) {
      assertThat(lane.of(scan)).isPresent();
    }
    Duration file = LIMITS.timeout();
    Duration page = file.plus(Recogniser.A_PAGE);
    assertThat(worker.patience)
        .extracting(p -> Math.round(p.toSeconds() / 60.0))
        .containsExactly(
            file.plus(Lane.TO_START).toMinutes(),
            file.toMinutes(),
            page.toMinutes(),
            page.toMinutes(),
            file.toMinutes());
  }

  /** Says what it was told to say, and notes how long it would have been waited for. */
  private static final class ToldWorker implements Worker {

    private final Deque<News> news = new ArrayDeque<>();
    private final List<Duration> patience = new ArrayList<>();

    ToldWorker(Consumer<Steps> work) {
      work.accept(News.steps(news::add));
      news.add(News.done(new PublicationRun.Result(List.of(), List.of())));
    }

    @Override
    public void begin(Task task) {}

    @Override
    public Optional<News> next(Duration left) {
      patience.add(left);
      return Optional.of(news.remove());
    }

    @Override
    public void close() {}
  }
}

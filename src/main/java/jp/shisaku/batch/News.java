package jp.shisaku.batch;

import java.util.Optional;
import java.util.function.Consumer;
import jp.shisaku.pipeline.PublicationRun;
import jp.shisaku.pipeline.Steps;
import jp.shisaku.source.SourceFile;

/**
 * What a worker tells of the publication that it does.
 *
 * @param part the file that is opened or read, from zero
 * @param source the file that is read
 * @param result at the end
 */
record News(
    Step step, int part, Optional<SourceFile> source, Optional<PublicationRun.Result> result) {

  enum Step {
    OPENING,
    READING,
    RECOGNISING,
    EXTRACTING,
    DONE
  }

  static News done(PublicationRun.Result result) {
    return new News(Step.DONE, 0, Optional.empty(), Optional.of(result));
  }

  /** Steps that are told as they begin. */
  static Steps steps(Consumer<News> told) {
    return new Steps() {
      @Override
      public void opening(int part) {
        told.accept(new News(Step.OPENING, part, Optional.empty(), Optional.empty()));
      }

      @Override
      public void reading(int part, SourceFile source) {
        told.accept(new News(Step.READING, part, Optional.of(source), Optional.empty()));
      }

      @Override
      public void recognising(int part) {
        told.accept(new News(Step.RECOGNISING, part, Optional.empty(), Optional.empty()));
      }

      @Override
      public void extracting() {
        told.accept(new News(Step.EXTRACTING, 0, Optional.empty(), Optional.empty()));
      }
    };
  }
}

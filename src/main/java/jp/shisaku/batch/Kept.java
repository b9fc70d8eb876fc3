package jp.shisaku.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jp.shisaku.emit.Manifest;
import jp.shisaku.emit.RunReport;
import jp.shisaku.emit.RunReport.Status;
import jp.shisaku.emit.Staging;
import jp.shisaku.pipeline.OverridesFile;
import jp.shisaku.pipeline.PublicationRun.Result;
import jp.shisaku.source.InputFile;
import jp.shisaku.source.PublicationInput;
import jp.shisaku.source.SourceFiles;

/**
 * Results of earlier runs that need not be made again: of the same bytes, by the same program, with
 * the same options. A part that failed is tried again, since the cause may be gone, unless that
 * lies in its bytes; then it is still told as failed.
 *
 * @param out the output folder
 * @param madeBy digest of program and options
 * @param recognisedBy what recognises pages now; asked only where an earlier result needed it
 */
record Kept(Path out, String madeBy, Supplier<String> recognisedBy) {

  /**
   * Adds to a result what a later run must know to keep it.
   *
   * @param archive digest of the archive that the files came from, where the publication is one
   */
  static Staging.Content with(
      Staging.Content content,
      String madeBy,
      Optional<String> recognisedBy,
      PublicationInput publication,
      Optional<String> archive,
      List<RunReport.Input> rows) {
    List<String> digests =
        archive
            .map(List::of)
            .orElseGet(() -> rows.stream().map(row -> row.sha256().orElseThrow()).toList());
    List<Manifest.Source> sources =
        IntStream.range(0, digests.size())
            .mapToObj(i -> new Manifest.Source(name(publication, i), digests.get(i)))
            .toList();
    List<Manifest.Input> inputs = rows.stream().map(row -> input(publication, row)).toList();
    return folder ->
        Manifest.with(content, madeBy, recognisedBy, sources, inputs, overrides(publication))
            .writeTo(folder);
  }

  private static String name(PublicationInput publication, int file) {
    return publication.files().get(file).name();
  }

  private static Manifest.Input input(PublicationInput publication, RunReport.Input row) {
    return new Manifest.Input(
        row.path().substring(publication.path().length()),
        row.sha256(),
        row.mediaType(),
        row.status(),
        row.pages(),
        row.measures(),
        row.issues(),
        row.reason());
  }

  private static Optional<String> overrides(PublicationInput publication) {
    return OverridesFile.file(publication).map(Kept::digest);
  }

  private static String digest(Path overrides) {
    try {
      return SourceFiles.sha256(InputFile.of(overrides));
    } catch (IOException e) {
      return ""; // Is no digest: once it may be read the result is made anew.
    }
  }

  /** The result of a publication, where it is there already. */
  Optional<Result> of(PublicationInput publication) {
    long start = System.nanoTime();
    try {
      Optional<Manifest> manifest = Manifest.of(out.resolve(publication.id()));
      if (manifest.isEmpty() || !isOf(manifest.get(), publication)) {
        return Optional.empty();
      }
      double seconds = Math.round((System.nanoTime() - start) / 1e6) / 1e3;
      return Optional.of(new Result(rows(manifest.get(), publication, seconds), List.of()));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // Whatever it is, the reading will tell.
    }
  }

  private boolean isOf(Manifest manifest, PublicationInput publication) throws IOException {
    if (!manifest.madeBy().equals(madeBy)
        || manifest.sources().size() != publication.files().size()
        || manifest.recognisedBy().filter(by -> !by.equals(recognisedBy.get())).isPresent()
        || !manifest.overrides().equals(overrides(publication))) {
      return false;
    }
    for (int i = 0; i < publication.files().size(); i++) {
      InputFile file = publication.files().get(i);
      Manifest.Source source = manifest.sources().get(i);
      if (!source.name().equals(file.name()) || !source.sha256().equals(SourceFiles.sha256(file))) {
        return false;
      }
    }
    return true;
  }

  private static List<RunReport.Input> rows(
      Manifest manifest, PublicationInput publication, double seconds) {
    List<RunReport.Input> rows = new ArrayList<>();
    for (Manifest.Input input : manifest.inputs()) {
      rows.add(
          new RunReport.Input(
              publication.path() + input.below(),
              publication.id(),
              input.sha256(),
              input.mediaType(),
              input.status() == Status.FAILED ? Status.FAILED : Status.SKIPPED,
              input.pages(),
              input.measures(),
              input.issues(),
              rows.isEmpty() ? seconds : 0,
              input.reason()));
    }
    return rows;
  }
}

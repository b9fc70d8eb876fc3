package jp.shisaku.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Document;
import jp.shisaku.page.DocumentReader;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.read.Readers;
import jp.shisaku.source.InputFile;
import jp.shisaku.source.MediaTypes;
import jp.shisaku.source.RefusedFileException;
import jp.shisaku.source.SourceFile;
import jp.shisaku.source.SourceFiles;

/**
 * Opens and reads one file; what goes wrong becomes an issue.
 *
 * @param part its place in the publication, from zero
 */
record PartReader(Readers readers, ReadOptions options, int part, Steps steps) {

  Part read(InputFile file) {
    Stopwatch watch = Stopwatch.start();
    steps.opening(part);
    try {
      return read(file, SourceFiles.open(file), watch);
    } catch (RefusedFileException e) {
      return Part.failed(file, Optional.empty(), e.issue(), watch.seconds());
    } catch (IOException | RuntimeException e) {
      return Part.failed(file, Optional.empty(), unreadable(file, e), watch.seconds());
    }
  }

  private Part read(InputFile file, SourceFile source, Stopwatch watch) {
    if (source.size() == 0) {
      return Part.failed(
          file, Optional.of(source), issue(IssueCode.FILE_EMPTY, file), watch.seconds());
    }
    Optional<DocumentReader> reader = readers.of(source.mediaType(), () -> steps.recognising(part));
    if (reader.isEmpty()) {
      Issue unsupported = issue(IssueCode.FILE_UNSUPPORTED, file, source.mediaType());
      return Part.failed(file, Optional.of(source), unsupported, watch.seconds());
    }
    steps.reading(part, source);
    try {
      Found<Document> found = reader.get().read(source, options);
      if (source.mediaType().equals(MediaTypes.PDF)) {
        found = found.with(newDoubts(found));
      }
      return new Part(
          file, Optional.of(source), Optional.of(found.value()), found.issues(), watch.seconds());
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return Part.failed(file, Optional.of(source), unreadable(file, e), watch.seconds());
    }
  }

  /** Doubts about pages of which the reader has not said the same for a reason of its own. */
  private static List<Issue> newDoubts(Found<Document> found) {
    Set<Place> told =
        found.issues().stream()
            .filter(issue -> issue.code() == IssueCode.PAGE_UNREADABLE_TEXT)
            .map(Issue::place)
            .collect(Collectors.toSet());
    return Legibility.doubts(found.value()).stream()
        .filter(doubt -> !told.contains(doubt.place()))
        .toList();
  }

  private static Issue unreadable(InputFile file, Throwable why) {
    return issue(IssueCode.FILE_UNREADABLE, file, Reason.of(why));
  }

  private static Issue issue(IssueCode code, InputFile file, String... arguments) {
    return Issue.of(code, Place.of(file.name()), "", arguments);
  }
}

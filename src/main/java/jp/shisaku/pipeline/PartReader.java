package jp.shisaku.pipeline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Document;
import jp.shisaku.page.DocumentReader;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.read.Readers;
import jp.shisaku.source.DigestBeside;
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

  /** Formats that do not say for certain which characters their bytes are. */
  private static final Set<String> LETTERS_MAY_BE_WRONG =
      Set.of(
          MediaTypes.PDF,
          MediaTypes.TEXT,
          MediaTypes.CSV,
          MediaTypes.TSV,
          MediaTypes.HTML,
          MediaTypes.PDF_XML);

  Part read(InputFile file) {
    Stopwatch watch = Stopwatch.start();
    steps.opening(part);
    if (file.refusal().isPresent()) {
      return Part.failed(file, described(file), file.refusal().get(), watch.seconds())
          .with(digest(file));
    }
    try {
      FileTime before = Files.getLastModifiedTime(file.path());
      SourceFile source = SourceFiles.open(file);
      DigestBeside digest = new DigestBeside(file);
      Part read = read(file, source, watch);
      Part lasting =
          isUnchanged(source, before)
              ? read
              : Part.failed(
                  file, Optional.of(source), issue(IssueCode.FILE_CHANGED, file), watch.seconds());
      return lasting.with(Optional.of(digest.hex()));
    } catch (RefusedFileException e) {
      return Part.failed(file, Optional.empty(), e.issue(), watch.seconds());
    } catch (IOException | RuntimeException e) {
      return Part.failed(file, Optional.empty(), unreadable(file, e), watch.seconds());
    }
  }

  /** What is known of a file that is not to be read; nothing of an entry that was not unpacked. */
  private static Optional<SourceFile> described(InputFile file) {
    try {
      return Optional.of(SourceFiles.open(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The digest of a file that is not to be read; its issue says why, if it has none. */
  static Optional<String> digest(InputFile file) {
    try {
      return Optional.of(SourceFiles.sha256(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** False where something wrote to the file while it was read. */
  private static boolean isUnchanged(SourceFile source, FileTime before) throws IOException {
    return Files.size(source.path()) == source.size()
        && Files.getLastModifiedTime(source.path()).equals(before);
  }

  private Part read(InputFile file, SourceFile source, Stopwatch watch) {
    if (source.size() == 0) {
      return Part.failed(
          file, Optional.of(source), issue(IssueCode.FILE_EMPTY, file), watch.seconds());
    }
    Optional<DocumentReader> reader = readers.of(source.mediaType(), () -> steps.recognising(part));
    if (reader.isEmpty()) {
      return Part.failed(file, Optional.of(source), notRead(file, source), watch.seconds());
    }
    steps.reading(part, source);
    try {
      Found<Document> found = reader.get().read(source, options);
      if (!source.mediaType().equals(MediaTypes.PDF) && isEmpty(found)) {
        return Part.failed(
            file, Optional.of(source), issue(IssueCode.FILE_EMPTY, file), watch.seconds());
      }
      if (LETTERS_MAY_BE_WRONG.contains(source.mediaType())) {
        found = found.with(newDoubts(found));
      }
      return new Part(
          file,
          Optional.of(source),
          Optional.empty(),
          Optional.of(found.value()),
          found.issues(),
          watch.seconds());
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      return Part.failed(file, Optional.of(source), unreadable(file, e), watch.seconds());
    }
  }

  /**
   * True for a mark of encoding, white space, sheets without a cell: nothing that is said of it. A
   * PDF of white pages is none: what looks white may have been left unread.
   */
  private static boolean isEmpty(Found<Document> found) {
    return found.issues().stream().allMatch(issue -> issue.code() == IssueCode.TEXT_REPAIRED)
        && found.value().pages().stream()
            .flatMap(page -> page.blocks().stream())
            .allMatch(block -> block.text().isBlank());
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

  private static Issue notRead(InputFile file, SourceFile source) {
    String type = source.mediaType();
    if (type.equals(MediaTypes.UNKNOWN)) {
      return issue(IssueCode.FILE_UNKNOWN, file);
    }
    if (MediaTypes.isOfficePackage(type, file.name())) {
      return issue(IssueCode.FILE_PACKAGE_DAMAGED, file);
    }
    return MediaTypes.isArchive(type)
        ? issue(IssueCode.ARCHIVE_NOT_OPENED, file, type)
        : issue(IssueCode.FILE_UNSUPPORTED, file, type);
  }

  private static Issue unreadable(InputFile file, Throwable why) {
    if (why instanceof NoSuchFileException) {
      return issue(IssueCode.FILE_MISSING, file);
    }
    if (why instanceof AccessDeniedException) {
      return issue(IssueCode.FILE_DENIED, file);
    }
    return isCausedByPackage(why)
        ? issue(IssueCode.FILE_PACKAGE_DAMAGED, file)
        : issue(IssueCode.FILE_UNREADABLE, file, Reason.of(why));
  }

  private static boolean isCausedByPackage(Throwable why) {
    return Stream.iterate(why, Objects::nonNull, Throwable::getCause)
        .anyMatch(ZipException.class::isInstance);
  }

  private static Issue issue(IssueCode code, InputFile file, String... arguments) {
    return Issue.of(code, Place.of(file.name()), "", arguments);
  }
}

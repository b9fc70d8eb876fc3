package jp.shisaku.source;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.text.WordTable;

/**
 * Finds the publications in files and folders. A file is one publication; a folder that is named as
 * input holds publications, and a folder inside it is one publication in parts, which are read in
 * natural order of their names.
 */
public final class Inputs {

  private static final List<PathMatcher> LEFT_OUT =
      WordTable.rows(Inputs.class, "left-out.txt").stream()
          .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
          .toList();

  /** A folder that holds one of these was written by Shisaku. */
  private static final List<String> RESULT_FILES = List.of("run.json", "catalogue.json");

  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(Inputs::names, NaturalOrder.OF_SEVERAL);

  private Inputs() {}

  /** A publication before it has a name of its own. */
  private record Candidate(Path path, boolean parts, List<InputFile> files) {}

  /**
   * The publications in these files and folders, each once, in natural order of their paths. One
   * that is not there, or closed, is a file that cannot be read, and costs the others nothing.
   *
   * @throws NoSuchFileException where none of them exists
   */
  public static List<PublicationInput> in(List<Path> inputs) throws IOException {
    Map<Path, Candidate> found = new LinkedHashMap<>();
    List<IOException> unread = new ArrayList<>();
    for (Path input : inputs) {
      for (Candidate candidate : candidates(input, unread)) {
        found.putIfAbsent(candidate.path().toAbsolutePath().normalize(), candidate);
      }
    }
    if (!unread.isEmpty() && unread.size() == inputs.size()) {
      throw unread.get(0);
    }
    return named(
        found.values().stream().sorted(Comparator.comparing(Candidate::path, BY_NAME)).toList());
  }

  private static List<Candidate> candidates(Path input, List<IOException> unread)
      throws IOException {
    try {
      input.getFileSystem().provider().checkAccess(input);
    } catch (IOException e) {
      unread.add(e);
      return List.of(new Candidate(input, false, List.of(InputFile.of(input).refused(why(e)))));
    }
    if (!Files.isDirectory(input)) {
      return List.of(new Candidate(input, false, List.of(InputFile.of(input))));
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Path entry : entries(input)) {
      List<InputFile> files =
          isFolder(entry) ? parts(entry, input) : List.of(InputFile.of(entry, input, input));
      if (!files.isEmpty()) {
        boolean isItself = files.get(0).path().equals(entry); // also a folder that is closed to us
        candidates.add(new Candidate(entry, !isItself, files));
      }
    }
    return candidates;
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(entry -> !isLeftOut(entry)).sorted(BY_NAME).toList();
    }
  }

  private static String[] names(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .map(Path::toString)
        .toArray(String[]::new);
  }

  /** The files of a publication; a folder that cannot be listed is a file that cannot be read. */
  private static List<InputFile> parts(Path folder, Path input) {
    Path publication = input.resolve(input.relativize(folder).getName(0));
    List<InputFile> parts = new ArrayList<>();
    try {
      for (Path entry : entries(folder)) {
        if (isFolder(entry)) {
          parts.addAll(parts(entry, input));
        } else {
          parts.add(InputFile.of(entry, publication, input));
        }
      }
      return parts;
    } catch (IOException | UncheckedIOException e) {
      Path base = folder.equals(publication) ? input : publication;
      return List.of(InputFile.of(folder, base, input).refused(why(e)));
    }
  }

  private static IssueCode why(Exception e) {
    return e instanceof AccessDeniedException ? IssueCode.FILE_DENIED : IssueCode.FILE_MISSING;
  }

  /** A link to a folder is none: it may lead anywhere, also back to where it stands. */
  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** True for a name that no part of a publication has: hidden files, notes, results. */
  static boolean isLeftOut(String name) {
    Path lower = Path.of(name.toLowerCase(Locale.ROOT));
    return name.startsWith(".") || LEFT_OUT.stream().anyMatch(pattern -> pattern.matches(lower));
  }

  private static boolean isLeftOut(Path path) {
    return isLeftOut(path.getFileName().toString())
        || RESULT_FILES.stream().anyMatch(result -> Files.exists(path.resolve(result)));
  }

  private static List<PublicationInput> named(List<Candidate> candidates) {
    Path root = commonFolder(candidates);
    List<String> ids =
        PublicationIds.of(candidates.stream().map(candidate -> naming(candidate, root)).toList());
    List<PublicationInput> publications = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      Candidate candidate = candidates.get(i);
      String path = candidate.path().toString().replace(File.separator, "/");
      publications.add(
          new PublicationInput(ids.get(i), path, candidate.parts(), candidate.files()));
    }
    return publications;
  }

  private static PublicationIds.Naming naming(Candidate candidate, Path root) {
    String name = candidate.path().toAbsolutePath().normalize().getFileName().toString();
    String extension = candidate.parts() ? "" : MediaTypes.extensionOf(name);
    String stem =
        extension.isEmpty() ? name : name.substring(0, name.length() - extension.length() - 1);
    Path place = root.relativize(candidate.path().toAbsolutePath().normalize());
    return new PublicationIds.Naming(stem, candidate.parts() ? "parts" : extension, place);
  }

  /**
   * The folder that all of them lie in: names are told from there, not from this machine's root.
   */
  private static Path commonFolder(List<Candidate> candidates) {
    return candidates.stream()
        .map(candidate -> candidate.path().toAbsolutePath().normalize().getParent())
        .reduce(Inputs::commonFolder)
        .orElse(Path.of("").toAbsolutePath());
  }

  private static Path commonFolder(Path a, Path b) {
    Path common = a;
    while (!b.startsWith(common)) {
      common = common.getParent();
    }
    return common;
  }
}

package jp.shisaku.read.ocr;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.read.ocr.picture.Raster;
import jp.shisaku.source.Disk;
import jp.shisaku.source.InputFile;
import jp.shisaku.source.Scratch;
import jp.shisaku.source.SourceFiles;

/**
 * The program tesseract, called as a process with a time limit. All pictures of a page go into one
 * call: its start takes longer than a picture.
 *
 * @param version as it says itself: "tesseract 5.3.0"
 * @param data digest of its Japanese; "" where it does not say where that lies
 * @param latin true where it can read the letters of the West, too
 */
record Tesseract(String version, String data, boolean latin) {

  private static final String PROGRAM = "tesseract";

  private static final String LANGUAGE = "jpn";

  private static final String LATIN = "eng";

  /** Pictures are shown to tesseract at this many dots an inch. */
  static final int RESOLUTION = 300;

  /** One block of text: what is shown has been cut out of the page already. */
  private static final String ONE_BLOCK = "6";

  private static final String ORIENTATION = "osd";

  private static final String ORIENTATION_ONLY = "0";

  /** What it says of a page that must be turned. */
  private static final Pattern TURN =
      Pattern.compile(
          "Rotate: (?<degrees>0|90|180|270)\\s+Orientation confidence: (?<confidence>[0-9.]+)");

  /** Upright pages have 10 and more, pages that cannot be told less than 1. */
  private static final double SURE_OF_TURN = 2;

  /** For what it says of itself. */
  private static final Duration TO_START = Duration.ofSeconds(60);

  /** Where its languages lie: {@code List of available languages in "/usr/share/…" (3):}. */
  private static final Pattern FOLDER = Pattern.compile("in \"(?<folder>[^\"]+)\"");

  /** The program of this machine; empty where it, or its Japanese, is not installed. */
  static Optional<Tesseract> installed() {
    try {
      Deadline deadline = Deadline.in(TO_START);
      String version = run(List.of(PROGRAM, "--version"), deadline);
      String languages = run(List.of(PROGRAM, "--list-langs"), deadline);
      List<String> known = languages.lines().map(String::strip).toList();
      return known.contains(LANGUAGE)
          ? version
              .lines()
              .findFirst()
              .map(v -> new Tesseract(v.strip(), digest(languages), known.contains(LATIN)))
          : Optional.empty();
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  private static String digest(String languages) {
    Matcher told = FOLDER.matcher(languages);
    if (!told.find()) {
      return ""; // Before version 4.1 it does not say; the version has to do.
    }
    try {
      return SourceFiles.sha256(
          InputFile.of(Path.of(told.group("folder"), LANGUAGE + ".traineddata")));
    } catch (IOException | InvalidPathException e) {
      return "";
    }
  }

  /** Which program with which data this is: another one may read something else. */
  String identity() {
    return version + " " + data + (latin ? " " + LATIN : "");
  }

  /**
   * The words of pictures, each a block of text, black on white, at {@link #RESOLUTION}.
   *
   * @throws IOException where the program fails or takes too long
   */
  List<Word> words(List<Raster> pictures, Deadline deadline) throws IOException {
    return words(pictures, LANGUAGE, deadline);
  }

  /** The same, of pictures that hold only letters of the West. */
  List<Word> latinWords(List<Raster> pictures, Deadline deadline) throws IOException {
    return words(pictures, LATIN, deadline);
  }

  private static List<Word> words(List<Raster> pictures, String language, Deadline deadline)
      throws IOException {
    if (pictures.isEmpty()) {
      return List.of();
    }
    Path folder = Scratch.folder();
    try {
      Path list = folder.resolve("list.txt");
      Files.write(list, written(pictures, folder), StandardCharsets.UTF_8);
      return Tsv.words(
          run(command(list, language, ONE_BLOCK, "-c", "tessedit_create_tsv=1"), deadline));
    } finally {
      Disk.deleteTree(folder);
    }
  }

  /**
   * By how many quarters clockwise a page must be turned to stand upright; 0 where that is not
   * clear, or what tells it is not installed.
   */
  int quarterTurns(Raster page, Deadline deadline) throws IOException {
    Path folder = Scratch.folder();
    try {
      Path picture = Path.of(written(List.of(page), folder).get(0));
      String told = run(command(picture, ORIENTATION, ORIENTATION_ONLY), deadline);
      return quarterTurns(told);
    } catch (UnhappyProgramException e) {
      return 0; // There are too few characters to tell, or no data to tell by.
    } finally {
      Disk.deleteTree(folder);
    }
  }

  static int quarterTurns(String told) {
    Matcher turn = TURN.matcher(told);
    return turn.find() && Double.parseDouble(turn.group("confidence")) >= SURE_OF_TURN
        ? Integer.parseInt(turn.group("degrees")) / 90
        : 0;
  }

  private static List<String> command(Path input, String data, String mode, String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                PROGRAM,
                input.toString(),
                "stdout",
                "-l",
                data,
                "--psm",
                mode,
                "--dpi",
                Integer.toString(RESOLUTION)));
    command.addAll(List.of(more));
    return command;
  }

  private static List<String> written(List<Raster> pictures, Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    for (Raster picture : pictures) {
      Path file = folder.resolve(names.size() + ".pgm");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        picture.write(out);
      }
      names.add(file.toString());
    }
    return names;
  }

  /** What a command prints. Nothing of our environment but where programs and languages lie. */
  private static String run(List<String> command, Deadline deadline) throws IOException {
    Path folder = Scratch.folder();
    Path output = folder.resolve("out");
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      Map<String, String> environment = builder.environment();
      environment.keySet().retainAll(List.of("PATH", "TESSDATA_PREFIX", "SystemRoot"));
      environment.put("OMP_THREAD_LIMIT", "1");
      environment.put("LC_ALL", "C");
      builder.redirectInput(Redirect.from(nothing()));
      builder.redirectOutput(output.toFile());
      builder.redirectError(Redirect.DISCARD);
      int status = deadline.await(builder.start());
      if (status != 0) {
        throw new UnhappyProgramException(status);
      }
      return Files.readString(output, StandardCharsets.UTF_8);
    } finally {
      Disk.deleteTree(folder);
    }
  }

  private static File nothing() {
    return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
  }

  /** The program ran, and says that it could not do its work. */
  private static final class UnhappyProgramException extends IOException {

    private static final long serialVersionUID = 1;

    UnhappyProgramException(int status) {
      super("tesseract ended with status " + status);
    }
  }
}

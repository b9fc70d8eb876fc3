package jp.shisaku.read.ocr;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The program tesseract, called as a process with a time limit. All pictures of a page go into one
 * call: its start takes longer than a picture.
 *
 * @param version as it says itself: "tesseract 5.3.0"
 */
record Tesseract(String version) {

  private static final String PROGRAM = "tesseract";

  private static final String LANGUAGE = "jpn";

  /** Pictures are shown to tesseract at this many dots an inch. */
  static final int RESOLUTION = 300;

  /** One block of text: what is shown has been cut out of the page already. */
  private static final String ONE_BLOCK = "6";

  private static final int SECONDS_TO_START = 60;

  private static final int SECONDS_A_PICTURE = 4;

  /** The program of this machine; empty where it, or its Japanese, is not installed. */
  static Optional<Tesseract> installed() {
    try {
      String version = run(List.of(PROGRAM, "--version"), SECONDS_TO_START);
      String languages = run(List.of(PROGRAM, "--list-langs"), SECONDS_TO_START);
      boolean japanese = languages.lines().map(String::strip).anyMatch(LANGUAGE::equals);
      return japanese
          ? version.lines().findFirst().map(line -> new Tesseract(line.strip()))
          : Optional.empty();
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  /**
   * The words of pictures, each a block of text, black on white, at {@link #RESOLUTION}.
   *
   * @throws IOException where the program fails or takes too long
   */
  List<Word> words(List<Raster> pictures) throws IOException {
    if (pictures.isEmpty()) {
      return List.of();
    }
    Path folder = Files.createTempDirectory("shisaku-ocr");
    try {
      Path list = folder.resolve("list.txt");
      Files.write(list, written(pictures, folder), StandardCharsets.UTF_8);
      List<String> command =
          List.of(
              PROGRAM,
              list.toString(),
              "stdout",
              "-l",
              LANGUAGE,
              "--psm",
              ONE_BLOCK,
              "--dpi",
              Integer.toString(RESOLUTION),
              "-c",
              "tessedit_create_tsv=1");
      return Tsv.words(run(command, SECONDS_TO_START + SECONDS_A_PICTURE * pictures.size()));
    } finally {
      delete(folder);
    }
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
  private static String run(List<String> command, int seconds) throws IOException {
    Path output = Files.createTempFile("shisaku-ocr", ".out");
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      Map<String, String> environment = builder.environment();
      environment.keySet().retainAll(List.of("PATH", "TESSDATA_PREFIX", "SystemRoot"));
      environment.put("OMP_THREAD_LIMIT", "1");
      environment.put("LC_ALL", "C");
      builder.redirectInput(Redirect.from(nothing()));
      builder.redirectOutput(output.toFile());
      builder.redirectError(Redirect.DISCARD);
      await(builder.start(), seconds);
      return Files.readString(output, StandardCharsets.UTF_8);
    } finally {
      Files.delete(output);
    }
  }

  private static File nothing() {
    return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
  }

  private static void await(Process process, int seconds) throws IOException {
    try {
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        throw new IOException("tesseract took longer than " + seconds + " seconds");
      }
      if (process.exitValue() != 0) {
        throw new IOException("tesseract ended with status " + process.exitValue());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}

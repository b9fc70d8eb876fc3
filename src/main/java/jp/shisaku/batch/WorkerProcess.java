package jp.shisaku.batch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import jp.shisaku.emit.JsonLine;
import jp.shisaku.emit.Staging;

/**
 * A worker in a Java of its own. Both sides write a line of JSON a message; the worker's lines have
 * a mark in front, since anything may print on its standard output.
 */
final class WorkerProcess implements Worker {

  /** Stands before every line that is news. */
  static final String MARK = "shisaku> ";

  private static final String END = "";

  /** Further options of a worker's Java, a line each; set by the launcher. */
  private static final String OPTIONS = "shisaku.worker.options";

  private final Process process;
  private final Staging staging;
  private final Path room;
  private final Writer tasks;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  private WorkerProcess(Process process, Staging staging, Path room) {
    this.process = process;
    this.staging = staging;
    this.room = room;
    this.tasks =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    Thread reader = new Thread(this::readLines, "news of worker " + process.pid());
    reader.setDaemon(true);
    reader.start();
  }

  /**
   * Starts a worker.
   *
   * @param mainClass that {@link WorkerLoop serves}
   * @param megabytes of memory that it may use
   */
  static WorkerProcess start(Class<?> mainClass, int megabytes, Settings settings)
      throws IOException {
    Path room = settings.staging().makeRoom();
    Process process =
        new ProcessBuilder(command(mainClass, megabytes, room))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    WorkerProcess worker = new WorkerProcess(process, settings.staging(), room);
    worker.sendAlive(settings);
    return worker;
  }

  private static List<String> command(Class<?> mainClass, int megabytes, Path room) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + megabytes + "m");
    // Files that nest deeper than this are refused, not read: the stack is a limit, not a need.
    command.add("-Xss2m");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:-UsePerfData");
    // As many workers as were asked for are as many cores; further threads would take the others'.
    command.add("-XX:ActiveProcessorCount=1");
    // An OutOfMemoryError does not stay in its thread, so the process ends, with status 3.
    command.add("-XX:+ExitOnOutOfMemoryError");
    // A Java that breaks down writes nothing but to its standard error.
    command.add("-XX:+DisplayVMOutputToStderr");
    command.add("-XX:+ErrorFileToStderr");
    command.add("-XX:-CreateCoredumpOnCrash");
    // What it leaves when it is killed goes with its room.
    command.add("-Djava.io.tmpdir=" + room.toAbsolutePath());
    command.add("-Djava.awt.headless=true");
    command.add("-Dfile.encoding=UTF-8");
    if (Runtime.version().feature() >= 24) {
      command.add("--enable-native-access=ALL-UNNAMED");
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    System.getProperty(OPTIONS, "").lines().forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass.getName()));
    return command;
  }

  @Override
  public void begin(Task task) throws IOException {
    sendAlive(task);
  }

  private void sendAlive(Record message) throws DeadWorkerException {
    try {
      send(message);
    } catch (IOException e) {
      throw dead(); // It was killed while it had nothing to do.
    }
  }

  private void send(Record message) throws IOException {
    tasks.write(JsonLine.of(message));
    tasks.write('\n');
    tasks.flush();
  }

  @Override
  public Optional<News> next(Duration patience) throws IOException, InterruptedException {
    String line = lines.poll(Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS);
    if (line == null) {
      return Optional.empty();
    }
    if (line.equals(END)) {
      throw dead();
    }
    return Optional.of(JsonLine.read(line, News.class));
  }

  private void readLines() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      in.lines()
          .filter(line -> line.startsWith(MARK))
          .map(line -> line.substring(MARK.length()))
          .forEach(lines::add);
    } catch (IOException | UncheckedIOException e) {
      // The pipe broke: the worker is gone.
    } finally {
      lines.add(END);
    }
  }

  private DeadWorkerException dead() {
    // A program that it has started for a scan would outlive it.
    List<ProcessHandle> helpers = process.descendants().toList();
    process.destroyForcibly();
    helpers.forEach(ProcessHandle::destroyForcibly);
    try {
      return new DeadWorkerException(process.waitFor());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new DeadWorkerException(-1);
    }
  }

  /** Nothing can be lost by the hardest way: what it has written is not yet taken. */
  @Override
  public void close() {
    dead();
    try {
      staging.drop(room.getFileName().toString());
    } catch (IOException e) {
      // It goes with the staging area.
    }
  }
}

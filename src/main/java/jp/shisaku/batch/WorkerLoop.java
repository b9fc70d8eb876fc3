package jp.shisaku.batch;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import jp.shisaku.emit.JsonLine;
import jp.shisaku.pipeline.Pipeline;
import jp.shisaku.pipeline.PublicationRun;

/**
 * The worker's side: does the publications that standard input names until it ends. A worker whose
 * parent is gone ends at once, also in the middle of its work.
 */
public final class WorkerLoop {

  private final BufferedReader in =
      new BufferedReader(
          new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
  private final PrintStream out =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private final BlockingQueue<String> tasks = new LinkedBlockingQueue<>();

  private WorkerLoop() {
    // Standard output belongs to the news; whatever a library prints goes where nobody reads it.
    System.setOut(System.err);
  }

  /** The program of a worker. */
  public static void main(String[] args) throws IOException, InterruptedException {
    serve(Pipeline.standard());
  }

  /** Serves with a pipeline; never returns. */
  static void serve(Pipeline pipeline) throws IOException, InterruptedException {
    new WorkerLoop().run(pipeline);
  }

  private void run(Pipeline pipeline) throws IOException, InterruptedException {
    Settings settings = JsonLine.read(in.readLine(), Settings.class);
    PublicationRun work = settings.work(pipeline);
    Thread reader = new Thread(this::readTasks, "tasks");
    reader.setDaemon(true);
    reader.start();
    while (true) {
      Task task = JsonLine.read(tasks.take(), Task.class);
      tell(News.done(work.of(task.publication(), task.lost(), News.steps(this::tell))));
    }
  }

  private void readTasks() {
    try {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        tasks.add(line);
      }
    } catch (IOException e) {
      // As good as the end of the tasks.
    }
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    Runtime.getRuntime().halt(0);
  }

  private void tell(News news) {
    out.println(WorkerProcess.MARK + JsonLine.of(news));
  }
}

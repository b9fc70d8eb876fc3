package jp.shisaku.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Document;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.pipeline.Pipeline;
import jp.shisaku.read.Readers;
import jp.shisaku.read.text.TextReader;
import jp.shisaku.source.SourceFile;

/** A worker whose reader does what the text of a file says, however bad it is. */
final class ObedientWorker {

  private ObedientWorker() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    WorkerLoop.serve(pipeline());
  }

  static Pipeline pipeline() {
    return new Pipeline(
        new Readers(Map.of("text/plain", recogniser -> ObedientWorker::read)),
        ObedientWorker::extracted);
  }

  private static Found<Document> read(SourceFile file, ReadOptions options) throws IOException {
    String told = Files.readString(file.path());
    switch (told) {
      case "crash" -> throw new IllegalStateException("crash");
      case "deep" -> deeper(0);
      case "broken" -> throw new IOException("no such thing");
      case "hang" -> hang();
      case "sleep" -> sleep();
      case "eat" -> eat();
      case "halt" -> Runtime.getRuntime().halt(9);
      case "halt once" -> haltOnce(file.path().resolveSibling(".halted"));
      case "change" -> Files.writeString(file.path(), "changed");
      case "print" -> System.out.println("shisaku> {} " + "風船".repeat(10_000));
      default -> {}
    }
    Document document = new TextReader().read(file, ReadOptions.DEFAULT).value();
    return told.equals("damaged")
        ? Found.of(document, Issue.of(IssueCode.FILE_DAMAGED, Place.of(file.name()), "", "cut off"))
        : Found.of(document);
  }

  private static int deeper(int depth) {
    return depth < 0 ? 0 : deeper(depth + 1) + 1;
  }

  private static void hang() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void eat() {
    List<byte[]> eaten = new ArrayList<>();
    while (true) {
      eaten.add(new byte[1 << 20]);
    }
  }

  private static void haltOnce(Path mark) throws IOException {
    if (Files.notExists(mark)) {
      Files.createFile(mark);
      Runtime.getRuntime().halt(9);
    }
  }

  private static Found<Catalogue> extracted(
      String id, List<Publication.Source> sources, List<Document> documents) {
    Publication publication =
        new Publication(id, Optional.empty(), Optional.empty(), Optional.empty(), sources);
    return Found.of(
        new Catalogue(
            Catalogue.SCHEMA_VERSION, publication, List.of(), List.of(), List.of(), List.of()));
  }
}

package jp.shisaku.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.shisaku.extract.Extractor;
import jp.shisaku.page.Document;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.read.Readers;
import jp.shisaku.source.SourceFile;
import jp.shisaku.source.SourceFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Warm times of the parts, in milliseconds a file; the floor and the stripper beside them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class PartsBenchmark {

  /** A PDF of sheets; bench/run says which. */
  @Param("")
  public String file;

  private SourceFile source;
  private Document read;

  @Setup
  public void open() throws IOException {
    source = SourceFiles.open(Path.of(file));
    read = read();
  }

  @Benchmark
  public String strip() throws IOException {
    try (PDDocument document = Loader.loadPDF(new File(file))) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Benchmark
  public long onePass() throws IOException {
    try (PDDocument document = Loader.loadPDF(new File(file))) {
      return OnePass.marks(document);
    }
  }

  @Benchmark
  public Document read() throws IOException {
    return Readers.STANDARD
        .of(source.mediaType())
        .orElseThrow()
        .read(source, ReadOptions.DEFAULT)
        .value();
  }

  @Benchmark
  public Object extract() {
    return Extractor.extract("bench", List.of(), List.of(read));
  }

  @Benchmark
  public Object readAndExtract() throws IOException {
    return Extractor.extract("bench", List.of(), List.of(read()));
  }
}

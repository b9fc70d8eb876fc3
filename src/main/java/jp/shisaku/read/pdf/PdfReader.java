package jp.shisaku.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.layout.Margins;
import jp.shisaku.layout.PageLayout;
import jp.shisaku.layout.PageMarks;
import jp.shisaku.layout.TextRepair;
import jp.shisaku.page.Document;
import jp.shisaku.page.DocumentReader;
import jp.shisaku.page.Page;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.source.SourceFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files. A file that needs a password gives a document without pages and {@link
 * IssueCode#FILE_ENCRYPTED}; a damaged one gives what can be read and {@link
 * IssueCode#FILE_DAMAGED}; what is no PDF at all is an {@link IOException}.
 */
public final class PdfReader implements DocumentReader {

  /** A page with more than this share of codes without a character cannot be trusted. */
  private static final double MOST_UNMAPPED = 0.2;

  private final PageBudget budget;

  public PdfReader() {
    this(PageBudget.DEFAULT);
  }

  PdfReader(PageBudget budget) {
    this.budget = budget;
  }

  @Override
  public Found<Document> read(SourceFile file, ReadOptions options) throws IOException {
    BundledFonts.install();
    try (PDDocument pdf =
        Loader.loadPDF(
            new RandomAccessReadBufferedFile(file.path().toFile()),
            options.password().orElse(""))) {
      return new Reading(pdf, file).found();
    } catch (InvalidPasswordException e) {
      return Found.of(
          new Document(file.name(), 0, List.of()),
          Issue.of(IssueCode.FILE_ENCRYPTED, Place.of(file.name()), ""));
    }
  }

  /** One file while it is read. */
  private final class Reading {
    private final PDDocument pdf;
    private final SourceFile file;
    private final Fonts fonts = new Fonts();
    private final List<Page> pages = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, Integer> repairs = new TreeMap<>();

    Reading(PDDocument pdf, SourceFile file) {
      this.pdf = pdf;
      this.file = file;
    }

    Found<Document> found() throws IOException {
      Xref.damage(file.path())
          .ifPresent(
              d -> issues.add(Issue.of(IssueCode.FILE_DAMAGED, Place.of(file.name()), "", d)));
      int number = 0;
      for (PDPage page : pdf.getPages()) {
        readPage(page, ++number);
      }
      if (number == 0 || number != pdf.getNumberOfPages()) {
        String told = "it says that it has " + pdf.getNumberOfPages() + " pages, but has " + number;
        issues.add(Issue.of(IssueCode.FILE_DAMAGED, Place.of(file.name()), "", told));
      }
      if (!repairs.isEmpty()) {
        issues.add(
            Issue.of(IssueCode.TEXT_REPAIRED, Place.of(file.name()), "", TextRepair.told(repairs)));
      }
      return new Found<>(new Document(file.name(), number, Margins.removed(pages)), issues);
    }

    private void readPage(PDPage page, int number) throws IOException {
      PageEngine engine = new PageEngine(page, budget, fonts);
      try {
        engine.read();
      } catch (IOException | RuntimeException | StackOverflowError e) {
        // The library fails in many ways on broken pages; none of them may cost the other pages.
        add(IssueCode.PAGE_TRUNCATED, number, String.valueOf(e.getMessage()));
      }
      engine.exceeded().ifPresent(what -> add(IssueCode.PAGE_TRUNCATED, number, what));
      PageMarks marks = engine.marks(number);
      judge(marks, engine, number);
      TextRepair.Repaired repaired = TextRepair.of(PageLayout.page(marks, Page.Origin.TEXT));
      repaired.repairs().forEach((kind, count) -> repairs.merge(kind, count, Integer::sum));
      pages.add(repaired.page());
    }

    private void judge(PageMarks marks, PageEngine engine, int number) {
      boolean drawn = !marks.images().isEmpty() || !marks.rulings().isEmpty();
      if (marks.texts().isEmpty() && drawn) {
        add(IssueCode.PAGE_NO_TEXT, number, "");
      } else if (engine.unmapped() > MOST_UNMAPPED * engine.inked()) {
        long share = Math.round(100.0 * engine.unmapped() / engine.inked());
        add(IssueCode.PAGE_UNREADABLE_TEXT, number, share + "%", "");
      }
    }

    private void add(IssueCode code, int number, String... arguments) {
      issues.add(Issue.of(code, Place.of(file.name(), number), "", arguments));
    }
  }
}

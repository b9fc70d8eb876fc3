package jp.shisaku.read.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import jp.shisaku.impose.Imposition;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.layout.TextRepair;
import jp.shisaku.layout.margin.Margins;
import jp.shisaku.page.Document;
import jp.shisaku.page.DocumentReader;
import jp.shisaku.page.Page;
import jp.shisaku.page.PageNumbers;
import jp.shisaku.page.PageRecogniser;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.read.pdf.file.OpenFile;
import jp.shisaku.read.pdf.file.Xref;
import jp.shisaku.read.pdf.font.BundledFonts;
import jp.shisaku.source.SourceFile;
import jp.shisaku.text.NoteMark;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files. A file that needs a password gives a document without pages and {@link
 * IssueCode#FILE_ENCRYPTED}; a damaged one gives what can be read and {@link
 * IssueCode#FILE_DAMAGED}; what is no PDF at all is an {@link IOException}.
 */
public final class PdfReader implements DocumentReader {

  private final PageBudget budget;
  private final PageRecogniser recogniser;

  /**
   * @param recogniser reads pages that have no text, or one that cannot be trusted
   */
  public PdfReader(PageRecogniser recogniser) {
    this(PageBudget.DEFAULT, recogniser);
  }

  PdfReader(PageBudget budget, PageRecogniser recogniser) {
    this.budget = budget;
    this.recogniser = recogniser;
  }

  @Override
  public Found<Document> read(SourceFile file, ReadOptions options) throws IOException {
    BundledFonts.install();
    try (OpenFile open = OpenFile.of(file.path(), options.password().orElse(""));
        Beside beside = new Beside()) {
      Found<Document> found = new Reading(open.pdf(), file, options, beside).found();
      return found.with(
          open.damage().stream()
              .map(what -> Issue.of(IssueCode.FILE_DAMAGED, Place.of(file.name()), "", what))
              .toList());
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
    private final ReadOptions options;
    private final PagePictures pictures;
    private final FileParts parts;
    private final Beside beside;
    private final PageLayouts pages;

    /** Pages that were read and are not told of yet. */
    private final Deque<CompletableFuture<ReadPage>> open = new ArrayDeque<>();

    private final List<Issue> issues = new ArrayList<>();
    private final Imposition imposition;

    /** Operators of all pages so far. */
    private long operators;

    /** Characters of raised numbers of notes, which are left out. */
    private int raised;

    Reading(PDDocument pdf, SourceFile file, ReadOptions options, Beside beside) {
      this.pdf = pdf;
      this.file = file;
      this.options = options;
      this.beside = beside;
      this.pages = new PageLayouts(beside);
      this.parts = FileParts.of(pdf, budget);
      this.pictures = new PagePictures(pdf, file.name());
      this.imposition =
          new Imposition(
              pages::add, (code, page, arguments) -> issues.add(issue(code, page, arguments)));
    }

    Found<Document> found() throws IOException {
      Xref.damage(file.path())
          .ifPresent(
              d -> issues.add(Issue.of(IssueCode.FILE_DAMAGED, Place.of(file.name()), "", d)));
      int number = 0;
      Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
      for (PDPage page : pdf.getPages()) {
        met.add(page.getCOSObject());
        open.add(read(page, ++number));
        takeTold(Beside.WAITING);
      }
      takeTold(0);
      imposition.end();
      if (number == 0 || number != pdf.getNumberOfPages()) {
        String told = "it says that it has " + pdf.getNumberOfPages() + " pages, but has " + number;
        issues.add(Issue.of(IssueCode.FILE_DAMAGED, Place.of(file.name()), "", told));
      }
      if (met.size() == number - 1) {
        // Another page that stood there is lost. Where many are repeated, somebody joined them so.
        String told = "a page stands in it twice";
        issues.add(Issue.of(IssueCode.FILE_DAMAGED, Place.of(file.name()), "", told));
      }
      Map<String, Integer> repairs = new TreeMap<>(pages.repairs());
      if (raised > 0) {
        repairs.put(NoteMark.REPAIR, raised);
      }
      if (!repairs.isEmpty()) {
        issues.add(
            Issue.of(IssueCode.TEXT_REPAIRED, Place.of(file.name()), "", TextRepair.told(repairs)));
      }
      // Numbers below texts of uneven length stand at no edge of their pages.
      List<Page> printed = PageNumbers.dropped(Margins.removed(pages.pages()));
      return new Found<>(new Document(file.name(), number, printed), issues);
    }

    /** Walks through the content of a page; what can be told of it is told beside. */
    private CompletableFuture<ReadPage> read(PDPage page, int number) throws IOException {
      PageEngine engine = new PageEngine(page, budget.after(operators), parts);
      List<Issue> told = new ArrayList<>();
      Consumer<String> truncated = what -> told.add(issue(IssueCode.PAGE_TRUNCATED, number, what));
      try {
        engine.read();
        if (engine.exceeded().isEmpty()) {
          parts.holes().in(page).or(engine::oddity).ifPresent(truncated);
          if (Annotations.holdUndrawnText(page)) {
            truncated.accept("the text of a field upon it is not drawn");
          }
        }
      } catch (IOException | RuntimeException | StackOverflowError e) {
        // The library fails in many ways on broken pages; none of them may cost the other pages.
        truncated.accept(told(e));
      }
      engine.exceeded().ifPresent(truncated);
      operators += engine.operators();
      return beside.take(() -> ReadPage.of(engine, file.name(), number, told));
    }

    /** Takes the pages that are told of, in their order; waits for them where too many are open. */
    private void takeTold(int most) {
      while (!open.isEmpty() && (open.size() > most || open.peek().isDone())) {
        take(Beside.done(open.poll()));
      }
    }

    private void take(ReadPage page) {
      issues.addAll(page.issues());
      raised += page.raised();
      page.fault()
          .flatMap(fault -> recognised(page))
          .filter(recognised -> !recognised.blocks().isEmpty())
          .ifPresentOrElse(this::addRecognised, () -> imposition.add(page.printed()));
    }

    private void addRecognised(Page page) {
      imposition.end();
      pages.add(page);
    }

    private Optional<Page> recognised(ReadPage page) {
      if (page.engine().exceeded().isPresent()) {
        // What is too much to be read is too much to be drawn.
        return Optional.empty();
      }
      Found<Optional<Page>> found =
          recogniser.recognise(
              pictures.of(page.printed().marks(), page.engine().imageDotsPerInch()), options);
      issues.addAll(found.issues());
      return found.value();
    }

    private static String told(Throwable fault) {
      return fault instanceof StackOverflowError
          ? "it is nested too deeply"
          : Optional.ofNullable(fault.getMessage()).orElse(fault.getClass().getSimpleName());
    }

    private Issue issue(IssueCode code, int number, String... arguments) {
      return Issue.of(code, Place.of(file.name(), number), "", arguments);
    }
  }
}

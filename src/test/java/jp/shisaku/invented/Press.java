package jp.shisaku.invented;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.check.Checks;
import jp.shisaku.extract.Extractor;
import jp.shisaku.issue.Found;
import jp.shisaku.page.Document;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.read.Readers;
import jp.shisaku.source.SourceFile;
import jp.shisaku.source.SourceFiles;

/** The formats that publications are printed in. */
enum Press {
  PDF("pdf", PdfPress::print),
  HTML("html", HtmlPress::print),
  DOCX("docx", DocxPress::print),
  PPTX("pptx", PptxPress::print),
  XLSX("xlsx", publication -> XlsxPress.print(publication, true)),
  XLSX_OF_SHEETS("xlsx", publication -> XlsxPress.print(publication, false)),
  TABS("txt", publication -> TextPress.print(publication, TextPress.Tables.TABS)),
  MARKDOWN("md", publication -> TextPress.print(publication, TextPress.Tables.MARKDOWN)),
  HTML_IN_TEXT("txt", publication -> TextPress.print(publication, TextPress.Tables.HTML)),
  LINES("txt", publication -> TextPress.print(publication, TextPress.Tables.LINES)),
  COLUMNS("txt", publication -> TextPress.print(publication, TextPress.Tables.COLUMNS));

  private final String extension;
  private final Function<InventedPublication, byte[]> printing;

  Press(String extension, Function<InventedPublication, byte[]> printing) {
    this.extension = extension;
    this.printing = printing;
  }

  /** What the program reads of the printed publication. */
  Catalogue read(InventedPublication publication, Path folder) {
    Found<Document> document = document(publication, folder);
    Publication.Source source =
        new Publication.Source(
            fileName(),
            "ab".repeat(32),
            "",
            document.value().pages().size(),
            Optional.empty(),
            List.of());
    Found<Catalogue> found =
        document.then(read -> Extractor.extract("publication", List.of(source), List.of(read)));
    return Checks.checked(found.value().withIssues(found.issues()));
  }

  Found<Document> document(InventedPublication publication, Path folder) {
    try {
      Path path = Files.write(folder.resolve(fileName()), printing.apply(publication));
      SourceFile file = SourceFiles.open(path);
      return Readers.STANDARD.of(file.mediaType()).orElseThrow().read(file, ReadOptions.DEFAULT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String fileName() {
    return "publication." + extension;
  }
}

package jp.shisaku.invented;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  PDF {
    @Override
    byte[] print(InventedPublication publication) {
      return PdfPress.print(publication);
    }
  },
  HTML {
    @Override
    byte[] print(InventedPublication publication) {
      return HtmlPress.print(publication);
    }
  };

  abstract byte[] print(InventedPublication publication);

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
      Path path = Files.write(folder.resolve(fileName()), print(publication));
      SourceFile file = SourceFiles.open(path);
      return Readers.STANDARD.of(file.mediaType()).orElseThrow().read(file, ReadOptions.DEFAULT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String fileName() {
    return "publication." + name().toLowerCase(Locale.ROOT);
  }
}

package jp.shisaku.read.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.layout.margin.Margins;
import jp.shisaku.page.Document;
import jp.shisaku.page.DocumentReader;
import jp.shisaku.page.Page;
import jp.shisaku.page.PagePicture;
import jp.shisaku.page.PageRecogniser;
import jp.shisaku.page.PictureFile;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.source.SourceFile;

/**
 * Reads pictures of pages: each page of a TIFF, or the one of a PNG or a JPEG, as a scanned page of
 * A4.
 */
public record PictureReader(PageRecogniser recogniser) implements DocumentReader {

  /** The media types this reader takes. */
  public static final Set<String> MEDIA_TYPES =
      Set.of("image/png", "image/jpeg", "image/tiff", "image/bmp", "image/gif");

  @Override
  public Found<Document> read(SourceFile file, ReadOptions options) throws IOException {
    try (PictureFile pictures = PictureFile.open(file.path().toFile())) {
      List<Page> pages = new ArrayList<>();
      List<Issue> issues = new ArrayList<>();
      int count = pictures.count();
      for (int i = 0; i < count; i++) {
        PagePicture picture = pictures.page(i, file.name(), i + 1);
        issues.add(Issue.of(IssueCode.PAGE_NO_TEXT, picture.place(), ""));
        Found<Optional<Page>> found = recogniser.recognise(picture, options);
        issues.addAll(found.issues());
        pages.add(found.value().orElseGet(() -> white(picture)));
      }
      return new Found<>(new Document(file.name(), count, Margins.removed(pages)), issues);
    } catch (RuntimeException e) {
      throw new IOException(e.getMessage(), e); // What the library meets a broken picture with.
    }
  }

  private static Page white(PagePicture picture) {
    return new Page(
        picture.number(),
        picture.width(),
        picture.height(),
        Optional.empty(),
        List.of(),
        List.of(),
        Page.Origin.TEXT);
  }
}

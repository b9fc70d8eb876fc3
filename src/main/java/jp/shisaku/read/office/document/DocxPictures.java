package jp.shisaku.read.office.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Page;
import jp.shisaku.page.PictureFile;
import jp.shisaku.read.office.part.PastedPictures;
import jp.shisaku.read.office.part.Pictures;
import jp.shisaku.read.office.part.Xml;
import jp.shisaku.source.SourceFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pictures of a document without text, each a page; the first has the number 1. */
final class DocxPictures {

  private DocxPictures() {}

  /** What is recognised in them; those in which nothing is are left out, and told. */
  static Found<List<Page>> in(Element body, PackagePart main, SourceFile file, Pictures pictures)
      throws InvalidFormatException {
    List<Page> pages = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    int number = 0;
    for (PackagePart part : pictures(body, main)) {
      Found<Optional<Page>> found = page(part, file, ++number, pictures);
      issues.addAll(found.issues());
      found.value().ifPresent(pages::add);
    }
    return new Found<>(pages, issues);
  }

  /** Those that hold print beside the text. */
  static List<Issue> pasted(Element body, PackagePart main, Place place)
      throws IOException, InvalidFormatException {
    List<Issue> issues = new ArrayList<>();
    for (PackagePart part : pictures(body, main)) {
      try (InputStream in = part.getInputStream()) {
        PastedPictures.of(in.readAllBytes(), place).ifPresent(issues::add);
      }
    }
    return issues;
  }

  private static List<PackagePart> pictures(Element body, PackagePart main)
      throws InvalidFormatException {
    List<PackagePart> parts = new ArrayList<>();
    NodeList all = body.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      picture((Element) all.item(i), main).ifPresent(parts::add);
    }
    return parts;
  }

  private static Optional<PackagePart> picture(Element element, PackagePart main)
      throws InvalidFormatException {
    if (!Xml.is(element, "blip")) {
      return Optional.empty();
    }
    PackageRelationship relation =
        Xml.attribute(element, "embed").map(main::getRelationship).orElse(null);
    return relation == null ? Optional.empty() : Optional.ofNullable(main.getRelatedPart(relation));
  }

  private static Found<Optional<Page>> page(
      PackagePart part, SourceFile file, int number, Pictures pictures) {
    try (InputStream in = part.getInputStream();
        PictureFile picture = PictureFile.open(in)) {
      return pictures.page(picture.page(0, file.name(), number));
    } catch (IOException e) {
      // Drawings of Windows, mostly: the other pictures may still be read.
      Issue why =
          Issue.of(
              IssueCode.PAGE_NOT_RECOGNISED, Place.of(file.name(), number), "", e.getMessage());
      return Found.of(Optional.empty(), why);
    }
  }
}

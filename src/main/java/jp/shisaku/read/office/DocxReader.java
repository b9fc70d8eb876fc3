package jp.shisaku.read.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Document;
import jp.shisaku.page.Page;
import jp.shisaku.source.SourceFile;
import jp.shisaku.text.RepairTally;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.w3c.dom.Element;

/**
 * DOCX: the body in order, footnotes behind it. Where pages end is known only to the program that
 * lays the text out, so every page has the number 0; a new one begins where the author asked for it
 * by a page break or a section. Headers, footers, comments and tracked deletions are left out;
 * hidden text is left out and counted.
 */
final class DocxReader {

  private DocxReader() {}

  static Found<Document> read(OPCPackage opened, SourceFile file, Pictures pictures)
      throws IOException, InvalidFormatException {
    PackagePart main =
        related(opened, "/officeDocument")
            .orElseThrow(() -> new IOException("no main document in the package"));
    DocxStyles styles = new DocxStyles(root(main, "/styles"));
    DocxNumbering numbering = new DocxNumbering(root(main, "/numbering"), styles);
    RepairTally repairs = new RepairTally();
    DocxText text = new DocxText(styles, numbering, repairs);
    DocxPages pages = new DocxPages(new DocxBlocks(text, repairs), text);
    Element body =
        Xml.at(Xml.parse(main.getInputStream()), "body")
            .orElseThrow(() -> new IOException("no body in the document"));
    DocxDeletions.join(body);
    pages.body(body);
    for (String notes : List.of("/footnotes", "/endnotes")) {
      root(main, notes).ifPresent(pages::notes);
    }
    List<Issue> issues = new ArrayList<>();
    if (text.hidden() > 0) {
      issues.add(
          Issue.of(
              IssueCode.TEXT_HIDDEN, Place.of(file.name()), "", Integer.toString(text.hidden())));
    }
    issues.addAll(MissingParts.in(main, Place.of(file.name())));
    issues.addAll(repairs.issues(Place.of(file.name())));
    if (body.getElementsByTagNameNS("*", "altChunk").getLength() > 0) {
      String what = "another file is laid into it";
      issues.add(Issue.of(IssueCode.PAGE_TRUNCATED, Place.of(file.name()), "", what));
    }
    List<Page> read = pages.list();
    if (Pictures.isBare(read.stream().flatMap(page -> page.blocks().stream()).toList())) {
      Found<List<Page>> seen = DocxPictures.in(body, main, file, pictures);
      issues.addAll(seen.issues());
      if (!seen.value().isEmpty()) {
        return new Found<>(new Document(file.name(), seen.value().size(), seen.value()), issues);
      }
    }
    issues.addAll(DocxPictures.pasted(body, main, Place.of(file.name())));
    return new Found<>(new Document(file.name(), 1, read), issues);
  }

  private static Optional<PackagePart> related(OPCPackage opened, String type)
      throws InvalidFormatException {
    for (PackageRelationship relation : opened.getRelationships()) {
      if (relation.getRelationshipType().endsWith(type)) {
        return Optional.ofNullable(opened.getPart(relation));
      }
    }
    return Optional.empty();
  }

  private static Optional<Element> root(PackagePart main, String type)
      throws IOException, InvalidFormatException {
    for (PackageRelationship relation : main.getRelationships()) {
      if (relation.getRelationshipType().endsWith(type)) {
        return MissingParts.isMissing(main.getPackage(), relation)
            ? Optional.empty()
            : Optional.of(Xml.parse(main.getRelatedPart(relation).getInputStream()));
      }
    }
    return Optional.empty();
  }
}

package jp.shisaku.read.office.document;

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
import jp.shisaku.read.office.part.MissingParts;
import jp.shisaku.read.office.part.Pictures;
import jp.shisaku.read.office.part.Xml;
import jp.shisaku.source.SourceFile;
import jp.shisaku.text.RepairTally;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * DOCX: the body in order, footnotes behind what they are about. Where pages end is known only to
 * the program that lays the text out, so every page has the number 0; a new one begins where the
 * author asked for it by a page break or a section. Headers, footers, comments and tracked
 * deletions are left out; hidden text is left out and counted.
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
    DocxNotes notes = new DocxNotes();
    for (String part : List.of("/footnotes", "/endnotes")) {
      root(main, part).ifPresent(notes::add);
    }
    DocxText text = new DocxText(styles, numbering, notes, repairs);
    DocxPages pages = new DocxPages(new DocxBlocks(text, repairs), text, notes);
    Element body =
        Xml.at(Xml.parse(main.getInputStream()), "body")
            .orElseThrow(() -> new IOException("no body in the document"));
    joinDeleted(body);
    pages.body(body);
    Place place = Place.of(file.name());
    List<Issue> issues = new ArrayList<>(RepairTally.hidden(text.hidden(), place));
    issues.addAll(MissingParts.in(main, place));
    issues.addAll(repairs.issues(place));
    if (body.getElementsByTagNameNS("*", "altChunk").getLength() > 0) {
      String what = "another file is laid into it";
      issues.add(Issue.of(IssueCode.PAGE_TRUNCATED, place, "", what));
    }
    List<Page> read = pages.list();
    if (Pictures.isBare(read.stream().flatMap(page -> page.blocks().stream()).toList())) {
      Found<List<Page>> seen = DocxPictures.in(body, main, file, pictures);
      issues.addAll(seen.issues());
      if (!seen.value().isEmpty()) {
        return new Found<>(new Document(file.name(), seen.value().size(), seen.value()), issues);
      }
    }
    issues.addAll(DocxPictures.pasted(body, main, place));
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

  /**
   * Joins paragraphs of which the mark between them is a tracked deletion: the 6 of one and the 40
   * of the next are one figure.
   */
  private static void joinDeleted(Element body) {
    NodeList deletions = body.getElementsByTagNameNS("*", "del");
    List<Element> marks = new ArrayList<>();
    for (Node mark = deletions.item(0); mark != null; mark = deletions.item(marks.size())) {
      marks.add((Element) mark);
    }
    marks.forEach(DocxReader::joinAt);
  }

  private static void joinAt(Element mark) {
    Node properties = mark.getParentNode().getParentNode();
    if (!isNamed(mark.getParentNode(), "rPr")
        || !isNamed(properties, "pPr")
        || Xml.at((Element) properties, "sectPr").isPresent()) {
      return;
    }
    Element paragraph = (Element) properties.getParentNode();
    Node next = paragraph.getNextSibling();
    while (next != null && !isNamed(next, "p") && !isNamed(next, "tbl") && !isNamed(next, "sdt")) {
      next = next.getNextSibling();
    }
    if (!isNamed(next, "p")) {
      return;
    }
    Node start =
        Xml.at((Element) next, "pPr").map(Node::getNextSibling).orElse(next.getFirstChild());
    for (Element child : Xml.children(paragraph)) {
      if (child != properties) {
        next.insertBefore(child, start);
      }
    }
    paragraph.getParentNode().removeChild(paragraph);
  }

  private static boolean isNamed(Node node, String name) {
    return node instanceof Element element && Xml.is(element, name);
  }
}

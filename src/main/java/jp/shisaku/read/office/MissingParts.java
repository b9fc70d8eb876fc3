package jp.shisaku.read.office;

import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.xslf.usermodel.XSLFDiagram;

/** Slides, sheets and texts that an Office file names and lacks: POI passes over them. */
final class MissingParts {

  /** The ends of the types of what holds text; pictures and settings are often named in vain. */
  private static final Set<String> WITH_TEXT = Set.of("slide", "worksheet", "sharedStrings");

  private MissingParts() {}

  static List<Issue> in(POIXMLDocument document, Place place) {
    try {
      return StreamSupport.stream(document.getPackagePart().getRelationships().spliterator(), false)
          .filter(MissingParts::holdsText)
          .filter(relationship -> isMissing(document, relationship))
          .map(relationship -> relationship.getTargetURI().getPath())
          .map(part -> Issue.of(IssueCode.FILE_DAMAGED, place, "", "it lacks its part " + part))
          .toList();
    } catch (InvalidFormatException e) {
      return List.of(Issue.of(IssueCode.FILE_DAMAGED, place, "", "its parts cannot be told"));
    }
  }

  /** The diagrams (SmartArt) of a slide of which the file keeps the texts, but no drawn shapes. */
  static List<Issue> undrawn(Slide<?, ?> slide, Place place) {
    return slide.getShapes().stream()
        .filter(XSLFDiagram.class::isInstance)
        .map(XSLFDiagram.class::cast)
        .filter(diagram -> diagram.getGroupShape() == null)
        .map(d -> Issue.of(IssueCode.FILE_DAMAGED, place, "", "it lacks the drawing of a diagram"))
        .toList();
  }

  private static boolean holdsText(PackageRelationship relationship) {
    String type = relationship.getRelationshipType();
    return relationship.getTargetMode() == TargetMode.INTERNAL
        && WITH_TEXT.contains(type.substring(type.lastIndexOf('/') + 1));
  }

  private static boolean isMissing(POIXMLDocument document, PackageRelationship relationship) {
    try {
      return !document
          .getPackage()
          .containPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
    } catch (InvalidFormatException e) {
      return true;
    }
  }
}

package jp.shisaku.read.office.part;

import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.xslf.usermodel.XSLFDiagram;

/** Slides, sheets, texts and formats that an Office file names and lacks: POI passes over them. */
public final class MissingParts {

  /**
   * The ends of the types of what holds text, or says how a number is shown; pictures and settings
   * are often named in vain.
   */
  private static final Set<String> NEEDED =
      Set.of("slide", "worksheet", "sharedStrings", "styles", "numbering", "footnotes", "endnotes");

  private MissingParts() {}

  /** Those that the main part of a file names. */
  public static List<Issue> in(PackagePart main, Place place) {
    try {
      if (isAlone(main)) {
        String told = "nothing in it says which of its parts belong together";
        return List.of(Issue.of(IssueCode.FILE_DAMAGED, place, "", told));
      }
      return StreamSupport.stream(main.getRelationships().spliterator(), false)
          .filter(MissingParts::isNeeded)
          .filter(relationship -> isMissing(main.getPackage(), relationship))
          .map(relationship -> relationship.getTargetURI().getPath())
          .map(part -> Issue.of(IssueCode.FILE_DAMAGED, place, "", "it lacks its part " + part))
          .toList();
    } catch (InvalidFormatException e) {
      return List.of(Issue.of(IssueCode.FILE_DAMAGED, place, "", "its parts cannot be told"));
    }
  }

  /** The diagrams (SmartArt) of a slide of which the file keeps the texts, but no drawn shapes. */
  public static List<Issue> undrawn(Slide<?, ?> slide, Place place) {
    return slide.getShapes().stream()
        .filter(XSLFDiagram.class::isInstance)
        .map(XSLFDiagram.class::cast)
        .filter(diagram -> diagram.getGroupShape() == null)
        .map(d -> Issue.of(IssueCode.FILE_DAMAGED, place, "", "it lacks the drawing of a diagram"))
        .toList();
  }

  /** True where the main part has others of its kind beside it, and names none. */
  private static boolean isAlone(PackagePart main) throws InvalidFormatException {
    String folder = main.getPartName().getName().replaceFirst("[^/]+$", "");
    return main.getRelationships().isEmpty()
        && main.getPackage().getParts().stream()
            .filter(part -> part != main)
            .map(part -> part.getPartName().getName())
            .anyMatch(name -> name.startsWith(folder) && name.endsWith(".xml"));
  }

  private static boolean isNeeded(PackageRelationship relationship) {
    String type = relationship.getRelationshipType();
    return relationship.getTargetMode() == TargetMode.INTERNAL
        && NEEDED.contains(type.substring(type.lastIndexOf('/') + 1));
  }

  public static boolean isMissing(OPCPackage file, PackageRelationship relationship) {
    try {
      return !file.containPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
    } catch (InvalidFormatException e) {
      return true;
    }
  }
}

package jp.shisaku.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.ContentsEntry;
import jp.shisaku.catalogue.Indicator;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.extract.measure.Categories;
import jp.shisaku.extract.measure.Legend;
import jp.shisaku.extract.measure.MeasureIds;
import jp.shisaku.extract.measure.MeasureReader;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.label.Labels;
import jp.shisaku.label.OwnWordings;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Document;
import jp.shisaku.sheet.Parts;
import jp.shisaku.sheet.form.Sheets;

/** Turns the documents of one publication into its catalogue. */
public final class Extractor {

  private Extractor() {}

  /**
   * Extracts the catalogue of one publication; never throws because of what the documents say.
   *
   * @param publicationId names the publication and its folder
   * @param sources what is to be said of the files, in the order of the documents
   * @param documents the files, read, in their order
   */
  public static Found<Catalogue> extract(
      String publicationId, List<Publication.Source> sources, List<Document> documents) {
    return extract(Profile.STANDARD, publicationId, sources, documents);
  }

  /** The same with the wordings and forms of a profile. */
  public static Found<Catalogue> extract(
      Profile given,
      String publicationId,
      List<Publication.Source> sources,
      List<Document> documents) {
    Profile profile = OwnWordings.in(documents, given);
    Labels labels = new Labels(profile);
    Parts parts = Sheets.in(documents, profile, labels);
    List<ContentsEntry> contents = ContentsReader.read(parts.front());
    MeasureReader reader =
        new MeasureReader(labels, contents, parts.front(), new Legend(parts.pieces()));
    List<Measure> measures = new ArrayList<>();
    List<Issue> issues = new ArrayList<>(parts.issues());
    MeasureIds ids = new MeasureIds();
    FrontMatter front = FrontMatter.read(parts.front());
    YearsOfTitle years = new YearsOfTitle(front.title());
    StageOfTitle stage = new StageOfTitle(parts, labels);
    Set<List<String>> leftOut = new HashSet<>();
    List<Boolean> cut = RowsAtPageEnds.in(parts, documents);
    List<Found<Measure>> all = PositionsAmongKinds.moved(reader.read(parts.sheets()));
    for (int i = 0; i < all.size(); i++) {
      Found<Measure> read = stage.told(years.told(all.get(i)), parts.sheets().get(i));
      String id = ids.next(read.value().id());
      measures.add(read.value().withId(id));
      if (cut.get(i)) {
        issues.add(RowsAtPageEnds.issue(parts.sheets().get(i)).about(id));
      }
      read.issues().stream()
          .filter(
              issue -> issue.code() != IssueCode.LABEL_LEFT_OUT || leftOut.add(issue.arguments()))
          .forEach(issue -> issues.add(issue.about(id)));
    }
    years.issue().ifPresent(issues::add);
    issues.addAll(stage.issues());
    issues.addAll(IncludedNotes.doubts(parts, measures));
    List<Indicator> indicators = IndicatorReader.read(parts.indicators());
    UnreadIndicators.in(parts, indicators).ifPresent(issues::add);
    if (measures.isEmpty()) {
      issues.add(Issue.of(IssueCode.NO_MEASURES, Place.UNKNOWN, ""));
    }
    Catalogue catalogue =
        new Catalogue(
            Catalogue.SCHEMA_VERSION,
            publication(publicationId, sources, front, measures),
            contents,
            Relisted.linked(Categories.filled(measures)),
            indicators,
            List.of());
    return new Found<>(catalogue, issues);
  }

  private static Publication publication(
      String id, List<Publication.Source> sources, FrontMatter front, List<Measure> measures) {
    return new Publication(
        id,
        front.title(),
        front.publishedOn(),
        PublicationYear.of(measures, front.title()),
        sources);
  }
}

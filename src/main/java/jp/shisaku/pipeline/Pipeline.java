package jp.shisaku.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.catalogue.Catalogue;
import jp.shisaku.catalogue.Publication;
import jp.shisaku.check.Checks;
import jp.shisaku.extract.Extractor;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.label.Profile;
import jp.shisaku.override.Correction;
import jp.shisaku.override.Corrections;
import jp.shisaku.page.Document;
import jp.shisaku.page.ReadOptions;
import jp.shisaku.read.Readers;
import jp.shisaku.source.InputFile;
import jp.shisaku.source.PublicationInput;

/**
 * From the files of a publication to its catalogue: open, read, extract, correct, check.
 *
 * @param readers how files become documents
 * @param extraction how documents become a catalogue
 */
public record Pipeline(Readers readers, Extraction extraction) {

  /** The pipeline of the program. */
  public static Pipeline standard() {
    return new Pipeline(Readers.STANDARD, Extractor::extract);
  }

  /** The same with the wordings and forms of a profile. */
  public Pipeline with(Profile profile) {
    return new Pipeline(
        readers, (id, sources, documents) -> Extractor.extract(profile, id, sources, documents));
  }

  /** The stage that turns documents into a catalogue. */
  @FunctionalInterface
  public interface Extraction {
    Found<Catalogue> extract(
        String publicationId, List<Publication.Source> sources, List<Document> documents);
  }

  /**
   * The outcome for one publication.
   *
   * @param catalogue empty where no part could be read
   */
  record Outcome(List<Part> parts, Optional<Catalogue> catalogue) {}

  /**
   * Reads a publication. What is wrong with a file is told in its part; nothing is thrown for it.
   *
   * @param lost files that are not to be tried, by their place in the publication
   */
  Outcome run(PublicationInput input, ReadOptions options, Map<Integer, Lost> lost, Steps steps) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < input.files().size(); i++) {
      InputFile file = input.files().get(i);
      PartReader reader = new PartReader(readers, options, i, steps);
      parts.add(lost.containsKey(i) ? lost.get(i).part(file) : reader.read(file));
    }
    steps.extracting();
    List<Part> read = parts.stream().filter(Part::isRead).toList();
    return read.isEmpty()
        ? new Outcome(parts, Optional.empty())
        : new Outcome(parts, Optional.of(extract(input, parts, read)));
  }

  private Catalogue extract(PublicationInput input, List<Part> parts, List<Part> read) {
    Found<Catalogue> found =
        extraction.extract(
            input.id(),
            read.stream().map(Part::description).toList(),
            read.stream().map(part -> part.document().orElseThrow()).toList());
    Catalogue catalogue = Doubts.of(parts).markedIn(found.value());
    Set<Issue> issues = new LinkedHashSet<>();
    parts.forEach(part -> issues.addAll(part.issues()));
    issues.addAll(catalogue.issues());
    issues.addAll(found.issues());
    Found<List<Correction>> corrections = OverridesFile.of(input);
    issues.addAll(corrections.issues());
    Catalogue corrected =
        Corrections.applied(catalogue.withIssues(List.copyOf(issues)), corrections.value());
    Catalogue checked = Doubts.unreadableMarkedIn(Checks.checked(corrected));
    return checked.withIssues(inOrder(checked.issues(), parts));
  }

  /** In the order of the publication: what concerns the whole of it first, then part, then page. */
  private static List<Issue> inOrder(List<Issue> issues, List<Part> parts) {
    List<String> names = parts.stream().map(part -> part.file().name()).toList();
    Comparator<Issue> byPart =
        Comparator.comparingInt(issue -> names.indexOf(issue.place().source()));
    List<Issue> ordered = new ArrayList<>(issues);
    ordered.sort(byPart.thenComparingInt(issue -> issue.place().page().orElse(0)));
    return ordered;
  }
}

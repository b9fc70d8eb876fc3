package jp.shisaku.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.override.Correction;
import jp.shisaku.source.Inputs;
import jp.shisaku.source.PublicationInput;

/**
 * Rows of overrides.csv that no publication takes up, since they name one that is not there. No
 * catalogue can tell of them: each sees only the rows that are meant for it.
 */
public final class StrayCorrections {

  /**
   * A table as a person named it, and the publications of the run that take their values from it.
   */
  private record Table(String told, Set<String> users) {}

  private StrayCorrections() {}

  /**
   * What is wrong with the tables of these publications as a whole. A row for a publication that
   * lies beside the table without being part of this run is none of it: another run will use it.
   */
  public static List<Issue> in(List<PublicationInput> publications) {
    Map<Path, Table> tables = new LinkedHashMap<>();
    for (PublicationInput publication : publications) {
      Path here = Path.of(publication.path());
      Path beside = here.resolveSibling(OverridesFile.NAME);
      Path own = publication.inParts() ? here.resolve(OverridesFile.NAME) : beside;
      OverridesFile.file(publication)
          .ifPresent(file -> table(tables, file, own).users().add(publication.id()));
      if (publication.inParts() && Files.isRegularFile(beside)) {
        table(tables, beside.toAbsolutePath(), beside);
      }
    }
    return tables.entrySet().stream()
        .flatMap(table -> strays(table.getKey(), table.getValue()))
        .toList();
  }

  private static Table table(Map<Path, Table> tables, Path file, Path told) {
    return tables.computeIfAbsent(
        file.toAbsolutePath().normalize(),
        path -> new Table(told.toString().replace('\\', '/'), new HashSet<>()));
  }

  private static Stream<Issue> strays(Path file, Table table) {
    Set<String> named = new LinkedHashSet<>();
    List<Correction> corrections = OverridesFile.in(file).value();
    corrections.stream()
        .map(Correction::publication)
        .filter(publication -> !publication.isEmpty())
        .forEach(named::add);
    named.removeAll(table.users());
    if (named.isEmpty() && !table.users().isEmpty()) {
      return Stream.empty();
    }
    Set<String> neighbours = neighbours(file);
    if (neighbours.isEmpty() && table.users().isEmpty()) {
      return corrections.isEmpty()
          ? Stream.empty()
          : Stream.of(Issue.of(IssueCode.OVERRIDE_NO_FILE, Place.of(table.told()), ""));
    }
    named.removeAll(neighbours);
    return named.stream()
        .map(
            publication ->
                Issue.of(
                    IssueCode.OVERRIDE_UNKNOWN_PUBLICATION,
                    Place.of(table.told()),
                    "",
                    publication));
  }

  /** The publications that would take their values from the table if its folder were the input. */
  private static Set<String> neighbours(Path file) {
    Set<String> ids = new HashSet<>();
    try {
      for (PublicationInput publication : Inputs.in(List.of(file.getParent()))) {
        if (OverridesFile.file(publication).equals(Optional.of(file))) {
          ids.add(publication.id());
        }
      }
    } catch (IOException e) {
      return ids; // A folder that may not be listed: then only the run itself is known.
    }
    return ids;
  }
}

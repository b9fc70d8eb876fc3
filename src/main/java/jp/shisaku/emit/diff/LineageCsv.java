package jp.shisaku.emit.diff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.diff.CatalogueDiff;
import jp.shisaku.diff.Change;
import jp.shisaku.diff.match.Lineage;
import jp.shisaku.diff.match.Lineage.Relation;
import jp.shisaku.diff.match.Lineage.Row;
import jp.shisaku.diff.match.Lineage.Step;
import jp.shisaku.diff.match.Reason;
import jp.shisaku.emit.table.CsvTables;
import jp.shisaku.emit.table.FormulaGuard;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/**
 * Reads and writes lineage.csv, in which a person says which measure is which: the columns {@code
 * old_id}, {@code new_id}, {@code relation} (same, split, merged, different, removed, added) and
 * {@code note}. A question mark behind a relation says that the program only holds it for possible;
 * who takes it away has confirmed it. A row a part where measures are split or merged. Of a chain
 * of publications, two further columns say which two a row is about, {@code old_publication_id} and
 * {@code new_publication_id}.
 */
public final class LineageCsv {

  private static final String OLD_ID = "old_id";
  private static final String NEW_ID = "new_id";
  private static final String RELATION = "relation";
  private static final String NOTE = "note";
  private static final String OLD_PUBLICATION = "old_publication_id";
  private static final String NEW_PUBLICATION = "new_publication_id";

  /** Behind a relation that no person has confirmed. */
  private static final String POSSIBLE = "?";

  private static final List<String> REQUIRED = List.of(OLD_ID, NEW_ID, RELATION);

  private LineageCsv() {}

  /** Reads a file; a row that cannot be understood is left out and named as an issue. */
  public static Found<Lineage> read(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    List<Map<String, String>> cells = CsvTables.read(file);
    if (!cells.isEmpty() && !cells.get(0).keySet().containsAll(REQUIRED)) {
      return new Found<>(Lineage.NONE, List.of(unreadable(file, 1, cells.get(0).keySet())));
    }
    for (int i = 0; i < cells.size(); i++) {
      // A spreadsheet leaves rows of nothing behind.
      if (cells.get(i).values().stream().allMatch(String::isBlank)) {
        continue;
      }
      Optional<Row> row = row(cells.get(i));
      row.ifPresent(rows::add);
      if (row.isEmpty()) {
        // The header is the first line of the file.
        issues.add(unreadable(file, i + 2, cells.get(i).values()));
      }
    }
    return new Found<>(new Lineage(rows), issues);
  }

  /** What the program found, as rows to correct by hand: of one diff, or of a chain of them. */
  public static String starter(List<CatalogueDiff> diffs) {
    boolean chain = diffs.size() > 1;
    List<String> header = List.of(OLD_ID, NEW_ID, RELATION, NOTE);
    return DiffCsv.table(
        withStep(header, List.of(OLD_PUBLICATION, NEW_PUBLICATION), chain),
        diffs.stream()
            .flatMap(
                diff ->
                    diff.changes().stream()
                        .flatMap(LineageCsv::rows)
                        .map(row -> withStep(row, step(diff), chain))));
  }

  private static List<String> step(CatalogueDiff diff) {
    return List.of(diff.old().id(), diff.fresh().id());
  }

  private static String[] withStep(List<String> cells, List<String> step, boolean chain) {
    return Stream.concat(cells.stream(), chain ? step.stream() : Stream.of())
        .map(FormulaGuard::defuse)
        .toArray(String[]::new);
  }

  private static Stream<List<String>> rows(Change change) {
    String relation = relation(change).code() + (change.possible() ? POSSIBLE : "");
    String note = note(change.why());
    return or(change.old()).stream()
        .flatMap(
            old -> or(change.fresh()).stream().map(fresh -> List.of(old, fresh, relation, note)));
  }

  /** What a person said is written as it was said, however often the table goes back and forth. */
  private static String note(List<Reason> why) {
    return why.stream()
        .filter(reason -> reason.aspect() == Reason.Aspect.LINEAGE)
        .findFirst()
        .map(Reason::note)
        .orElseGet(
            () ->
                why.stream()
                    .map(reason -> reason.words(Locale.ROOT))
                    .collect(Collectors.joining(", ")));
  }

  private static List<String> or(List<String> ids) {
    return ids.isEmpty() ? List.of("") : ids;
  }

  private static Relation relation(Change change) {
    return switch (change.kind()) {
      case ADDED -> Relation.ADDED;
      case REMOVED -> Relation.REMOVED;
      case SPLIT -> Relation.SPLIT;
      case MERGED -> Relation.MERGED;
      case RENAMED, CHANGED, UNCHANGED -> Relation.SAME;
    };
  }

  private static Optional<Row> row(Map<String, String> cells) {
    String old = cells.getOrDefault(OLD_ID, "").strip();
    String fresh = cells.getOrDefault(NEW_ID, "").strip();
    // A Japanese keyboard gives a wide question mark.
    String said =
        cells.getOrDefault(RELATION, "").strip().toLowerCase(Locale.ROOT).replace("？", POSSIBLE);
    boolean possible = said.endsWith(POSSIBLE);
    String name = possible ? said.substring(0, said.length() - 1).strip() : said;
    return Arrays.stream(Relation.values())
        .filter(relation -> relation.code().equals(name))
        .filter(relation -> !possible || relation.links())
        .filter(relation -> old.isEmpty() == (relation == Relation.ADDED))
        .filter(relation -> fresh.isEmpty() == (relation == Relation.REMOVED))
        .map(
            relation ->
                new Row(old, fresh, relation, possible, cells.getOrDefault(NOTE, ""), step(cells)))
        .findFirst();
  }

  private static Step step(Map<String, String> cells) {
    return new Step(
        cells.getOrDefault(OLD_PUBLICATION, "").strip(),
        cells.getOrDefault(NEW_PUBLICATION, "").strip());
  }

  private static Issue unreadable(Path file, int line, Collection<String> cells) {
    return Issue.of(
        IssueCode.LINEAGE_UNREADABLE,
        Place.of(file.getFileName().toString()),
        "",
        Integer.toString(line),
        String.join(", ", cells));
  }
}

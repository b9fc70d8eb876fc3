package jp.shisaku.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.emit.table.CsvTables;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.override.Correction;
import jp.shisaku.source.PublicationInput;
import jp.shisaku.text.Normalizer;

/**
 * overrides.csv: values that a person sets by hand, in the columns measure, field, value, reason
 * and, where a folder holds several publications, publication. It lies beside the file of a
 * publication, or in the folder of its parts.
 */
public final class OverridesFile {

  static final String NAME = "overrides.csv";

  private static final List<String> COLUMNS = List.of("measure", "field", "value", "reason");
  private static final List<String> NEEDED = List.of("measure", "field", "reason");

  /** No person sets more by hand, and the program that leads the run reads it, too. */
  private static final long MOST_BYTES = 16L << 20;

  private static final String TOO_LARGE = "more than " + (MOST_BYTES >> 20) + " MiB";

  private OverridesFile() {}

  /** The corrections for a publication; what cannot be used is an issue. */
  static Found<List<Correction>> of(PublicationInput input) {
    return file(input).map(OverridesFile::in).orElse(Found.of(List.of()));
  }

  /** The corrections in a table; what cannot be used is an issue. */
  static Found<List<Correction>> in(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        return Found.of(List.of(), issue(IssueCode.OVERRIDE_FILE, TOO_LARGE));
      }
      return read(CsvTables.read(file));
    } catch (IOException e) {
      return Found.of(List.of(), issue(IssueCode.OVERRIDE_FILE, Reason.of(e)));
    }
  }

  /** The file for a publication, where there is one. */
  public static Optional<Path> file(PublicationInput input) {
    Path publication = Path.of(input.path());
    Path file = input.inParts() ? publication : input.files().get(0).path();
    boolean folder = input.inParts() && Files.isDirectory(publication);
    return Optional.ofNullable(folder ? publication : file.toAbsolutePath().getParent())
        .map(path -> path.resolve(NAME))
        .filter(Files::isRegularFile);
  }

  private static Found<List<Correction>> read(List<Map<String, String>> rows) {
    for (String column : COLUMNS) {
      if (!rows.isEmpty() && !rows.get(0).containsKey(column)) {
        return Found.of(List.of(), issue(IssueCode.OVERRIDE_COLUMN, column));
      }
    }
    List<Correction> corrections = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      if (NEEDED.stream().noneMatch(column -> cell(row, column).isEmpty())) {
        corrections.add(
            new Correction(
                cell(row, "publication"),
                cell(row, "measure"),
                cell(row, "field"),
                cell(row, "value"),
                cell(row, "reason")));
      } else if (!row.values().stream().allMatch(String::isBlank)) { // A spreadsheet leaves such.
        issues.add(issue(IssueCode.OVERRIDE_UNREADABLE, String.valueOf(i + 1)));
      }
    }
    return new Found<>(corrections, issues);
  }

  private static String cell(Map<String, String> row, String column) {
    return Normalizer.normalize(row.getOrDefault(column, "")).text().strip();
  }

  private static Issue issue(IssueCode code, String argument) {
    return Issue.of(code, Place.UNKNOWN, "", argument);
  }
}

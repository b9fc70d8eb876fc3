package jp.shisaku.sheet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.shisaku.issue.Issue;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Document;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Parts;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.field.Fields;
import jp.shisaku.sheet.field.FootNotes;
import jp.shisaku.sheet.field.StandingLines;
import jp.shisaku.sheet.header.Excerpts;

/**
 * Finds the sheets of a publication, file by file, each in the form that it has. What stands before
 * the first sheet of a file belongs to the last sheet of the file before it only where it says so:
 * where it opens with the strategy, or with a label that this sheet has not had yet.
 */
public final class Sheets {

  /** A file that goes on with a sheet says so in its first blocks. */
  private static final int OPENING = 3;

  private static final Pattern CONTENTS = Pattern.compile("^目\\s*次.*");

  private final Labels labels;
  private final List<Piece> front = new ArrayList<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Piece> indicators = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  private Sheets(Labels labels) {
    this.labels = labels;
  }

  /**
   * Takes the documents of one publication apart; never throws.
   *
   * @param labels those of the profile; they remember what they were asked, so all stages share
   *     them
   */
  public static Parts in(List<Document> documents, Profile profile, Labels labels) {
    Sheets all = new Sheets(labels);
    List<FileSheets> files =
        documents.stream()
            .map(d -> FileForms.sheets(d, profile, all.labels).withTitle(all.labels))
            .toList();
    Set<String> named = all.namesOutsideLists(files);
    files.forEach(file -> all.add(file, named));
    List<Piece> pieces = files.stream().flatMap(file -> file.pieces().stream()).toList();
    List<Sheet> sheets = StandingLines.in(all.sheets, labels);
    return new Parts(pieces, all.front, sheets, all.indicators, all.issues);
  }

  private void add(FileSheets file, Set<String> named) {
    if (continuesLast(file.front())) {
      Sheet last = sheets.remove(sheets.size() - 1);
      sheets.add(lengthened(last, file.front()));
    } else {
      front.addAll(file.front());
    }
    // An overview of measures that have sheets of their own lists no further ones.
    file.sheets().stream()
        .filter(sheet -> !file.lists() || !named.contains(name(sheet)))
        .forEach(sheets::add);
    indicators.addAll(file.indicators());
    issues.addAll(file.issues());
  }

  private Set<String> namesOutsideLists(List<FileSheets> files) {
    if (files.stream().noneMatch(FileSheets::lists)) {
      return Set.of();
    }
    return files.stream()
        .filter(file -> !file.lists())
        .flatMap(file -> file.sheets().stream())
        .map(this::name)
        .filter(name -> !name.isEmpty())
        .collect(java.util.stream.Collectors.toSet());
  }

  private String name(Sheet sheet) {
    return FileSheets.name(sheet, labels);
  }

  private boolean continuesLast(List<Piece> opening) {
    if (sheets.isEmpty()
        || opening.isEmpty()
        || !sheets.get(sheets.size() - 1).placed().isEmpty()) {
      return false;
    }
    if (opening.stream().anyMatch(p -> CONTENTS.matcher(p.text()).matches())) {
      return false;
    }
    List<Piece> first = opening.subList(0, Math.min(OPENING, opening.size()));
    return new Excerpts(labels, first).start() < first.size() || hasNewLabel(first);
  }

  private boolean hasNewLabel(List<Piece> first) {
    Set<Field> had = Fields.of(sheets.get(sheets.size() - 1), labels).value().keySet();
    return first.stream()
        .flatMap(piece -> piece.labels(labels))
        .anyMatch(
            m -> m.field().isOfMeasure() && m.field() != Field.NAME && !had.contains(m.field()));
  }

  private Sheet lengthened(Sheet sheet, List<Piece> more) {
    List<Piece> rest = new ArrayList<>(sheet.body());
    rest.addAll(sheet.excerpts());
    rest.addAll(more);
    int excerpts = new Excerpts(labels, rest).start();
    return FootNotes.sheet(sheet.heading(), sheet.badges(), rest, excerpts);
  }
}

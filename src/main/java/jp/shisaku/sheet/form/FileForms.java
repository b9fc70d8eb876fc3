package jp.shisaku.sheet.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Document;
import jp.shisaku.piece.IndicatorTables;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.deck.DeckSheets;
import jp.shisaku.sheet.entry.EntrySheets;
import jp.shisaku.sheet.header.HeaderSheets;
import jp.shisaku.sheet.header.SplitSheets;
import jp.shisaku.sheet.list.ListSheets;
import jp.shisaku.sheet.list.SplitPrint;

/**
 * Chooses the form of a file. A file has one form, and other pages and tables in it belong to its
 * sheets: where some are headed by labels, pages of a deck are none; where there are none of
 * either, the rows of lists count, and last headings that have an amount each.
 */
final class FileForms {

  /** A list that names so many of the sheets is one of all measures, not of parts of one. */
  private static final int FEWEST_IN_COMMON = 2;

  private final Document document;
  private final Profile profile;
  private final Labels labels;
  private final List<Piece> pieces;
  private final MeasureSigns signs;
  private final Set<Integer> indicators;
  private final SplitPrint split;
  private final ListSheets lists;
  private final DeckSheets deck;

  private FileForms(Document document, Profile profile, Labels labels) {
    this.document = document;
    this.profile = profile;
    this.labels = labels;
    signs = new MeasureSigns(labels);
    pieces =
        AmountTitles.parted(
            TouchingTables.apart(
                WrappedOffices.joined(Piece.of(List.of(document), labels)), labels),
            labels);
    // What does not ask for each other is looked for side by side.
    ForkJoinTask<Set<Integer>> tables =
        ForkJoinTask.adapt(() -> new IndicatorTables(labels, pieces).indexes()).fork();
    ForkJoinTask<DeckSheets> pages =
        ForkJoinTask.adapt(() -> new DeckSheets(pieces, profile, labels)).fork();
    split = SplitPrint.in(pieces, profile);
    lists = new ListSheets(pieces, profile, labels);
    deck = pages.join();
    indicators = tables.join();
  }

  /** The sheets of a file, in the first of these forms that it has. */
  static FileSheets sheets(Document document, Profile profile, Labels labels) {
    FileForms forms = new FileForms(document, profile, labels);
    return forms
        .headed()
        .or(forms::deck)
        .or(forms::lists)
        .or(forms::entries)
        .or(forms::listsOfOneRow)
        .orElseGet(forms::unread);
  }

  /** Sheets under labels: their names have one, or are the titles above them. */
  private Optional<FileSheets> headed() {
    Set<Integer> left =
        Stream.of(indicators, lists.indexes(), split.indexes(pieces))
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    // A table within a page of a deck vouches for no other form, and neither does a list of which
    // nobody can tell which lines are a row.
    Set<Integer> noEvidence = new HashSet<>(left);
    noEvidence.addAll(deck.indexes());
    noEvidence.addAll(lists.unreadIndexes());
    HeaderSheets evidence = HeaderSheets.labelled(labels, pieces, noEvidence);
    List<Sheet> labelled =
        evidence.sheets(indicators).stream()
            .filter(signs::areIn)
            .limit(2) // A second one vouches for all.
            .toList();
    Optional<HeaderSheets> titled = titled(left, labelled);
    boolean ofWords =
        labelled.size() == 1 && signs.areOfWords(labelled.get(0)) && !lists.indexes().isEmpty();
    if (titled.isEmpty() && (labelled.isEmpty() || ofWords)) {
      return Optional.empty();
    }
    HeaderSheets headed =
        titled.orElseGet(
            () -> deck.isEmpty() ? evidence : HeaderSheets.labelled(labels, pieces, left));
    return Optional.of(withAnnex(headed));
  }

  /**
   * Sheets that have their title for a name, where a deck would not say as much. Of some the labels
   * tell a first sheet, and no second one.
   */
  private Optional<HeaderSheets> titled(Set<Integer> left, List<Sheet> labelled) {
    if (labelled.size() > 1 || labelled.stream().anyMatch(signs::areNamed)) {
      return Optional.empty();
    }
    HeaderSheets titled = HeaderSheets.titled(labels, pieces, left);
    List<Sheet> measures = titled.sheets(indicators).stream().filter(signs::areUnderTitle).toList();
    // The title of a list, of which a row would be all that is read.
    boolean ofList = measures.size() == 1 && lists.holdsRowsWithoutNames();
    return measures.size() > labelled.size()
            && !ofList
            && Told.by(measures, labels).isMoreThan(Told.by(deck.sheets(), labels))
        ? Optional.of(titled)
        : Optional.empty();
  }

  private Optional<FileSheets> deck() {
    return deck.isEmpty()
        ? Optional.empty()
        : Optional.of(file(deck.front(), deck.sheets(), split.issues(), deck.issues()));
  }

  private Optional<FileSheets> lists() {
    return rows(lists.withRowsAlone());
  }

  /** Lists of a row each under the same heads, where nothing else is read. */
  private Optional<FileSheets> listsOfOneRow() {
    return ListSheets.ofOneRow(pieces, profile, labels).flatMap(this::rows);
  }

  private Optional<FileSheets> rows(ListSheets of) {
    Found<List<Sheet>> rows = of.sheets();
    return rows.value().isEmpty()
        ? Optional.empty()
        : Optional.of(file(begin(of), rows.value(), rows.issues(), split.issues()).asLists());
  }

  private Optional<FileSheets> entries() {
    EntrySheets entries = EntrySheets.in(pieces, labels);
    return entries.sheets().isEmpty()
        ? Optional.empty()
        : Optional.of(file(entries.front(), entries.sheets(), split.issues(), entries.issues()));
  }

  /** No sheet, and what may have been one. */
  private FileSheets unread() {
    List<Issue> issues = new ArrayList<>(lists.sheets().issues());
    issues.addAll(split.issues());
    lists.unnamed().ifPresent(issues::add);
    return file(
        begin(lists),
        List.of(),
        issues,
        issues.isEmpty() ? new Unread(pieces, profile, labels).issues() : List.of());
  }

  private int begin(ListSheets of) {
    return of.indexes().stream().findFirst().orElse(pieces.size());
  }

  private FileSheets file(int front, List<Sheet> sheets, List<Issue> issues, List<Issue> more) {
    List<Issue> all = new ArrayList<>(issues);
    all.addAll(more);
    return FileSheets.of(pieces, front, sheets, indicators, all);
  }

  /**
   * Lists behind sheets that name some of the same measures list all of them: no part of the sheet
   * before, and those without a sheet are measures, too.
   */
  private FileSheets withAnnex(HeaderSheets headed) {
    List<Issue> told = new ArrayList<>(split.issues());
    told.addAll(SplitSheets.issues(document, profile));
    told.addAll(lists.unreadIssues());
    List<Sheet> above = SharedUnitNote.given(headed.sheets(indicators));
    Set<Integer> behind =
        lists.indexes().stream()
            .filter(index -> index > headed.front())
            .collect(Collectors.toSet());
    if (behind.isEmpty()) {
      return file(headed.front(), above, told, List.of());
    }
    Set<String> named =
        above.stream().map(s -> FileSheets.name(s, labels)).collect(Collectors.toSet());
    Set<Integer> annex =
        behind.stream()
            .filter(
                index ->
                    lists.sheets(index).stream()
                            .map(s -> FileSheets.name(s, labels))
                            .filter(name -> !name.isEmpty() && named.contains(name))
                            .count()
                        >= FEWEST_IN_COMMON)
            .collect(Collectors.toSet());
    Set<Integer> left = new HashSet<>(indicators);
    left.addAll(annex);
    List<Sheet> sheets = new ArrayList<>(SharedUnitNote.given(headed.sheets(left)));
    annex.stream()
        .sorted()
        .flatMap(index -> lists.sheets(index).stream())
        .filter(sheet -> named.add(FileSheets.name(sheet, labels)))
        .forEach(sheets::add);
    return file(headed.front(), sheets, told, annex.isEmpty() ? List.of() : lists.issues());
  }
}

package jp.shisaku.sheet.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Issue;
import jp.shisaku.label.Field;
import jp.shisaku.label.HeadWords;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;
import jp.shisaku.page.Document;
import jp.shisaku.piece.IndicatorTables;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;
import jp.shisaku.sheet.deck.DeckSheets;
import jp.shisaku.sheet.entry.EntrySheets;
import jp.shisaku.sheet.header.Fields;
import jp.shisaku.sheet.header.HeaderSheets;
import jp.shisaku.sheet.header.SplitSheets;
import jp.shisaku.sheet.list.ListSheets;
import jp.shisaku.sheet.list.SplitPrint;
import jp.shisaku.text.Fold;

/**
 * The sheets of one file. A file has one form: where there are sheets with a header table, other
 * pages and tables in it belong to them; where there are none, pages of a deck count, where there
 * are none of those either, the rows of lists, and last headings that have an amount each.
 *
 * @param pieces everything, in order
 * @param front what stands before the first sheet
 * @param lists true where the sheets are rows of lists
 */
record FileSheets(
    List<Piece> pieces,
    List<Piece> front,
    List<Sheet> sheets,
    List<Piece> indicators,
    boolean lists,
    List<Issue> issues) {

  /** A list that names so many of the sheets is one of all measures, not of parts of one. */
  private static final int FEWEST_IN_COMMON = 2;

  static FileSheets of(Document document, Profile profile, Labels labels) {
    List<Piece> pieces =
        AmountTitles.parted(
            TouchingTables.apart(
                WrappedOffices.joined(Piece.of(List.of(document), labels)), labels),
            labels);
    // What does not ask for each other is looked for side by side.
    ForkJoinTask<Set<Integer>> tables =
        ForkJoinTask.adapt(() -> new IndicatorTables(labels, pieces).indexes()).fork();
    ForkJoinTask<DeckSheets> pages =
        ForkJoinTask.adapt(() -> new DeckSheets(pieces, profile, labels)).fork();
    SplitPrint split = SplitPrint.in(pieces, profile);
    ListSheets lists = new ListSheets(pieces, profile);
    DeckSheets deck = pages.join();
    Set<Integer> indicators = tables.join();
    Set<Integer> left = new HashSet<>(indicators);
    left.addAll(lists.indexes());
    left.addAll(split.indexes(pieces));
    // A table within a page of a deck vouches for no other form.
    Set<Integer> noEvidence = new HashSet<>(left);
    noEvidence.addAll(deck.indexes());
    HeaderSheets evidence = HeaderSheets.labelled(labels, pieces, noEvidence);
    List<Sheet> labelled =
        evidence.sheets(indicators).stream()
            .filter(sheet -> isMeasure(sheet, labels))
            .limit(2) // A second one vouches for all.
            .toList();
    Optional<HeaderSheets> titled = titled(labels, pieces, left, indicators, deck, labelled);
    if (!labelled.isEmpty() || titled.isPresent()) {
      HeaderSheets headed =
          titled.orElseGet(
              () -> deck.isEmpty() ? evidence : HeaderSheets.labelled(labels, pieces, left));
      List<Issue> told = new ArrayList<>(split.issues());
      told.addAll(SplitSheets.issues(document, profile));
      return withAnnex(pieces, headed, indicators, lists, told, labels);
    }
    if (!deck.isEmpty()) {
      List<Issue> told = new ArrayList<>(split.issues());
      told.addAll(deck.issues());
      return of(pieces, deck.front(), deck.sheets(), indicators, told);
    }
    List<Sheet> rows = lists.sheets();
    int front = lists.indexes().stream().findFirst().orElse(pieces.size());
    FileSheets file = of(pieces, front, rows, indicators, split.issues());
    List<Issue> issues = new ArrayList<>(lists.issues());
    issues.addAll(file.issues());
    if (rows.isEmpty()) {
      EntrySheets entries = EntrySheets.in(pieces, labels);
      if (!entries.sheets().isEmpty()) {
        List<Issue> told = new ArrayList<>(split.issues());
        told.addAll(entries.issues());
        return of(pieces, entries.front(), entries.sheets(), indicators, told);
      }
      lists.unnamed().ifPresent(issues::add);
      issues.addAll(issues.isEmpty() ? new Unread(pieces, profile, labels).issues() : List.of());
    }
    return new FileSheets(pieces, file.front(), rows, file.indicators(), true, issues);
  }

  /**
   * Lists behind sheets that name some of the same measures list all of them: no part of the sheet
   * before, and those without a sheet are measures, too.
   */
  private static FileSheets withAnnex(
      List<Piece> pieces,
      HeaderSheets headed,
      Set<Integer> indicators,
      ListSheets lists,
      List<Issue> told,
      Labels labels) {
    List<Sheet> above = SharedUnitNote.given(headed.sheets(indicators));
    Set<Integer> behind =
        lists.indexes().stream()
            .filter(index -> index > headed.front())
            .collect(Collectors.toSet());
    if (behind.isEmpty()) {
      return of(pieces, headed.front(), above, indicators, told);
    }
    Set<String> named = above.stream().map(s -> name(s, labels)).collect(Collectors.toSet());
    Set<Integer> annex =
        behind.stream()
            .filter(
                index ->
                    lists.sheets(index).stream()
                            .map(s -> name(s, labels))
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
        .filter(sheet -> named.add(name(sheet, labels)))
        .forEach(sheets::add);
    if (!annex.isEmpty()) {
      told.addAll(lists.issues());
    }
    return of(pieces, headed.front(), sheets, indicators, told);
  }

  /** The name of a sheet, as far as its letters tell it from others; "" without one. */
  static String name(Sheet sheet, Labels labels) {
    Value name = Fields.of(sheet, labels).value().get(Field.NAME);
    return name == null ? "" : Fold.letters(name.text());
  }

  private static FileSheets of(
      List<Piece> pieces,
      int front,
      List<Sheet> sheets,
      Set<Integer> indicators,
      List<Issue> issues) {
    return new FileSheets(
        pieces,
        without(indicators, pieces.subList(0, front)),
        sheets,
        indicators.stream().sorted().map(pieces::get).toList(),
        false,
        issues);
  }

  /**
   * Sheets that have their title for a name, where a deck would not find as many fields; with its
   * values in the cells of tables, which a deck reads line by line, a sheet needs no more. Of some
   * the labels tell a first sheet, and no second one.
   */
  private static Optional<HeaderSheets> titled(
      Labels labels,
      List<Piece> pieces,
      Set<Integer> left,
      Set<Integer> indicators,
      DeckSheets deck,
      List<Sheet> labelled) {
    if (labelled.size() > 1 || labelled.stream().anyMatch(sheet -> isNamed(sheet, labels))) {
      return Optional.empty();
    }
    HeaderSheets titled = HeaderSheets.titled(labels, pieces, left);
    List<Sheet> measures =
        titled.sheets(indicators).stream().filter(sheet -> isTitledMeasure(sheet, labels)).toList();
    List<Value> ofTitled = values(measures, labels);
    long inCells = ofTitled.stream().filter(v -> v.method() == Method.CELL).count();
    List<Value> ofDeck = values(deck.sheets(), labels);
    int needed = ofDeck.size() + (inCells * 2 > ofTitled.size() ? 0 : 1);
    return measures.size() > labelled.size()
            && ofTitled.size() >= needed
            && heads(ofTitled) >= heads(ofDeck) + (deck.isEmpty() || inCells > 0 ? 0 : 1)
        ? Optional.of(titled)
        : Optional.empty();
  }

  /**
   * How many of the values are no prose: texts of a page that was not read are no gain, nor is the
   * title of a second page (2/2).
   */
  private static long heads(List<Value> values) {
    return values.stream()
        .filter(value -> !value.field().isProse())
        .filter(value -> value.field() != Field.NAME || !DeckSheets.isSecond(value.text()))
        .count();
  }

  /** True for a sheet whose name has a label. */
  private static boolean isNamed(Sheet sheet, Labels labels) {
    Value name = Fields.of(sheet, labels).value().get(Field.NAME);
    return name != null && name.method() != Method.POSITION;
  }

  private static List<Value> values(List<Sheet> sheets, Labels labels) {
    return sheets.stream()
        .flatMap(sheet -> Fields.of(sheet, labels).value().values().stream())
        .toList();
  }

  /**
   * Papers and minutes speak of projects, too, and print forms to be filled in: a name alone, or
   * labels without values, are no measure. One sheet that is a measure vouches for the others.
   */
  private static boolean isMeasure(Sheet sheet, Labels labels) {
    return isMeasure(sheet, labels, value -> value.method() != Method.POSITION);
  }

  /** The same for a sheet under a title, where a table of amounts by year needs no label. */
  private static boolean isTitledMeasure(Sheet sheet, Labels labels) {
    return isMeasure(
        sheet, labels, value -> value.method() != Method.POSITION || !value.figures().isEmpty());
  }

  private static boolean isMeasure(Sheet sheet, Labels labels, Predicate<Value> counts) {
    Map<Field, Value> values = Fields.of(sheet, labels).value();
    if (isHead(values.get(Field.NAME), labels)) {
      return false;
    }
    Set<Field> told =
        values.values().stream()
            .filter(counts)
            .filter(value -> !value.text().isBlank())
            .map(Value::field)
            .collect(Collectors.toSet());
    boolean headed = told.stream().anyMatch(field -> field.opensSheet() || field == Field.EFFECT);
    return told.size() > 2 || told.size() > 1 && headed;
  }

  /** 施策名 | 所属 are heads of columns, and 所属 is no name; 令和8年度当初予算 is none anywhere. */
  private static boolean isHead(Value name, Labels labels) {
    return name != null
        && (HeadWords.sayOnlyAmounts(name.text())
            || name.method() == Method.CELL
                && labels.column(name.text()).filter(Field::isOfMeasure).isPresent());
  }

  private static List<Piece> without(Set<Integer> left, List<Piece> pieces) {
    List<Piece> kept = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (!left.contains(i)) {
        kept.add(pieces.get(i));
      }
    }
    return kept;
  }
}

package jp.shisaku.extract.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.amount.Agreed;
import jp.shisaku.amount.BracketNote;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.Budget;
import jp.shisaku.catalogue.ContentsEntry;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Measure.RoadmapColumn;
import jp.shisaku.catalogue.Measure.Status;
import jp.shisaku.catalogue.Office;
import jp.shisaku.catalogue.Provenance;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.catalogue.StrategyExcerpt;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.label.StatusMarks;
import jp.shisaku.office.Offices;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;
import jp.shisaku.sheet.field.Fields;
import jp.shisaku.sheet.header.Excerpts;
import jp.shisaku.text.Circled;

/** Reads a sheet: the text of its cells becomes the fields of a measure. */
public final class MeasureReader {

  private final Labels labels;
  private final Categories categories;

  private final List<Piece> front;
  private final Legend legend;

  /**
   * @param front what stands before the first sheets
   * @param legend what is said of the signs at names and offices
   */
  public MeasureReader(
      Labels labels, List<ContentsEntry> contents, List<Piece> front, Legend legend) {
    this.labels = labels;
    this.categories = new Categories(contents);
    this.front = front;
    this.legend = legend;
  }

  /** The measures of sheets, in their order. */
  public List<Found<Measure>> read(List<Sheet> sheets) {
    List<Found<Map<Field, Value>>> fields =
        NumberedNames.ofSheets(
            sheets.parallelStream().map(sheet -> Fields.of(sheet, labels, front)).toList());
    List<Boolean> shared = SharedColumns.in(sheets, fields.stream().map(Found::value).toList());
    return IntStream.range(0, sheets.size())
        .parallel()
        .mapToObj(i -> read(sheets.get(i), fields.get(i), shared.get(i)))
        .toList();
  }

  private Found<Measure> read(Sheet sheet, Found<Map<Field, Value>> fields, boolean shared) {
    Map<Field, Value> values = shared ? SharedColumns.withheld(fields.value()) : fields.value();
    List<Issue> issues = new ArrayList<>(fields.issues());
    Optional<String> heading = heading(sheet).map(h -> LostCircles.heading(h, categories::isTitle));
    Optional<Integer> part = heading.flatMap(Circled::trailing);
    Optional<String> bareHeading = heading.map(Circled::withoutTrailing);
    String marked = text(values, Field.NAME).orElse("");
    MarkedName printed = MarkedName.of(legend.without(marked));
    Optional<String> name = printed.bare();
    Kinds kinds = Kinds.of(values);
    Found<Budget> budget = budget(values, kinds, sheet);
    issues.addAll(budget.issues());
    Found<RoadmapReader.Read> read = RoadmapReader.read(values, budget.value());
    issues.addAll(read.issues());
    List<RoadmapColumn> roadmap = read.value().columns();
    Relisting relisting = Relisting.of(sheet, values, budget.value());
    issues.addAll(relisting.doubts());
    boolean relisted = relisting.said();
    Optional<ContentsEntry> entry = categories.entry(bareHeading, name, relisted);
    issues.addAll(Kinds.doubts(values));
    issues.addAll(SeveralNames.in(values));
    issues.addAll(Recognised.doubts(sheet.heading(), values));
    List<StrategyExcerpt> strategy = StrategyReader.read(sheet.excerpts(), labels);
    leftOut(sheet.excerpts(), strategy).ifPresent(issues::add);
    String id = MeasureIds.of(name, bareHeading, part, relisted);
    Measure measure =
        new Measure(
            id,
            bareHeading,
            part,
            name,
            relisted,
            Optional.empty(),
            printed
                .status()
                .or(() -> status(sheet))
                .or(() -> Kinds.status(values))
                .or(() -> legend.status(marked)),
            entry.map(ContentsEntry::path).orElseGet(() -> category(values)),
            offices(values),
            kinds.classification(),
            kinds.positions(),
            budget.value(),
            prose(values, Field.EFFECT),
            prose(values, Field.PURPOSE),
            prose(values, Field.OVERVIEW),
            details(values, roadmap),
            roadmap,
            strategy,
            provenance(sheet, values, read.value().pieces()));
    return new Found<>(measure, issues.stream().map(i -> i.about(id)).toList());
  }

  private static Optional<String> heading(Sheet sheet) {
    return Optional.of(Prose.oneLine(sheet.heading())).filter(h -> !h.isBlank());
  }

  /** What the badges beside the heading say; nothing where they differ. */
  private static Optional<Status> status(Sheet sheet) {
    return Agreed.in(sheet.badges().stream(), badge -> StatusMarks.alone(badge.text()));
  }

  private static Optional<String> text(Map<Field, Value> values, Field field) {
    return Optional.ofNullable(values.get(field))
        .map(v -> Prose.oneLine(v.pieces()))
        .filter(t -> !t.isBlank());
  }

  private static Optional<String> prose(Map<Field, Value> values, Field field) {
    return Optional.ofNullable(values.get(field))
        .map(v -> Prose.of(v.pieces()))
        .filter(t -> !t.isBlank());
  }

  /** The parts of a list that columns of it name. */
  private static List<String> category(Map<Field, Value> values) {
    return Stream.ofNullable(values.get(Field.CATEGORY))
        .flatMap(value -> value.pieces().stream())
        .map(piece -> Prose.oneLine(List.of(piece)))
        .toList();
  }

  /** The details, and below them what the roadmap says in no column. */
  private static Optional<String> details(Map<Field, Value> values, List<RoadmapColumn> roadmap) {
    Stream<Piece> own =
        Stream.ofNullable(values.get(Field.DETAILS)).flatMap(v -> v.pieces().stream());
    Stream<Piece> rest =
        Stream.ofNullable(values.get(Field.ROADMAP))
            .flatMap(v -> LeftOut.of(v.pieces(), texts(roadmap)).stream());
    return Optional.of(Prose.of(Stream.concat(own, rest).toList())).filter(t -> !t.isBlank());
  }

  private static Stream<String> texts(List<RoadmapColumn> roadmap) {
    return roadmap.stream().map(column -> column.period() + column.text());
  }

  /** Behind an excerpt may stand pages that are none, and in it tables and captions. */
  private Optional<Issue> leftOut(List<Piece> excerpts, List<StrategyExcerpt> read) {
    List<Piece> rest =
        LeftOut.of(excerpts, read.stream().flatMap(MeasureReader::texts)).stream()
            .filter(piece -> !Excerpts.isMark(labels, piece))
            .toList();
    return rest.stream()
        .findFirst()
        .map(
            first ->
                Issue.of(
                    IssueCode.STRATEGY_LEFT_OUT,
                    first.place(),
                    "strategy",
                    Prose.oneLine(List.of(first)),
                    String.valueOf(rest.size())));
  }

  private static Stream<String> texts(StrategyExcerpt excerpt) {
    Stream<String> items =
        excerpt.items().stream()
            .flatMap(
                item ->
                    Stream.concat(
                        Stream.of(item.label() + item.title(), item.title()),
                        item.paragraphs().stream()
                            .map(p -> p.text() + p.officesPrinted().orElse(""))));
    return Stream.concat(excerpt.path().stream(), items);
  }

  private Found<Budget> budget(Map<Field, Value> values, Kinds kinds, Sheet sheet) {
    Value cell = values.get(Field.BUDGET);
    if (cell == null) {
      return Found.of(Budget.ABSENT);
    }
    Found<Budget> read =
        cell.figures().isEmpty()
            ? read(kinds.withoutStrays(cell).text().strip(), cell, sheet)
            : FigureReader.read(cell);
    return Recognised.in(cell.pieces())
        ? read.then(b -> Recognised.checked(b, cell.place()))
        : read;
  }

  /** The amounts of a cell; those in brackets are what a note says, in the sheet or before all. */
  private Found<Budget> read(String text, Value cell, Sheet sheet) {
    Found<Budget> read = BudgetReader.read(text, cell.head(), cell.place());
    return isUnreadable(read)
        ? BracketNote.in(lines(sheet))
            .or(() -> BracketNote.in(front))
            .map(note -> text + "\n" + BracketNote.REMARK + note)
            .map(noted -> BudgetReader.read(noted, cell.head(), cell.place()))
            .filter(noted -> !isUnreadable(noted))
            .orElse(read)
        : read;
  }

  private static List<Piece> lines(Sheet sheet) {
    return Stream.of(sheet.badges(), sheet.heading(), sheet.body())
        .flatMap(List::stream)
        .filter(piece -> piece.line().isPresent())
        .toList();
  }

  private static boolean isUnreadable(Found<Budget> read) {
    return read.issues().stream().anyMatch(i -> i.code() == IssueCode.BUDGET_UNREADABLE);
  }

  private List<Office> offices(Map<Field, Value> values) {
    Value cell = values.get(Field.OFFICES);
    if (cell == null) {
      return List.of();
    }
    // 新規 in a frame that reaches into the cell is no part of an office.
    List<Piece> own =
        cell.pieces().stream().filter(p -> StatusMarks.alone(p.text()).isEmpty()).toList();
    // Recognition reads a line twice; nobody prints an office twice.
    String text =
        new Value(cell.field(), own, cell.method())
            .text()
            .lines()
            .map(legend::without)
            .collect(Collectors.joining("\n"));
    return Offices.read(text).stream().distinct().toList();
  }

  private static Map<String, Provenance> provenance(
      Sheet sheet, Map<Field, Value> values, List<Piece> roadmap) {
    Map<String, Provenance> found = new LinkedHashMap<>();
    if (!sheet.heading().isEmpty()) {
      found.put("heading", provenance(sheet.heading(), Method.TITLE));
    }
    values.forEach(
        (field, value) -> {
          if (!value.pieces().isEmpty()) {
            found.put(field.code(), provenance(value.pieces(), value.method()));
          }
        });
    if (!roadmap.isEmpty()) {
      // Among the details it is told by the periods above its columns.
      found.putIfAbsent(Field.ROADMAP.code(), provenance(roadmap, Method.POSITION));
    }
    if (!sheet.excerpts().isEmpty()) {
      found.put("strategy", provenance(sheet.excerpts(), Method.LABEL));
    }
    return found;
  }

  private static Provenance provenance(List<Piece> pieces, Method method) {
    return Provenance.of(Piece.place(pieces), Recognised.in(pieces) ? Method.OCR : method);
  }
}

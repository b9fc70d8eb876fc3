package jp.shisaku.sheet.field;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.LabelledOffice;
import jp.shisaku.sheet.Role;
import jp.shisaku.sheet.Value;

/** What was found of a sheet so far: the pieces of each field, how each was found, and issues. */
final class FoundFields {

  private final Map<Field, List<Piece>> pieces = new EnumMap<>(Field.class);
  private final Map<Field, Method> methods = new EnumMap<>(Field.class);

  /** What the label of a field stands in. */
  private final Map<Field, Piece> announced = new EnumMap<>(Field.class);

  private final Labels labels;
  private final List<Issue> issues = new ArrayList<>();
  private final Map<Object, Role> roles = new IdentityHashMap<>();

  /** The field whose value the next unlabelled piece continues; empty before the first label. */
  private Optional<Field> current = Optional.empty();

  /** The name and the office on one line, if they stand so. */
  private Optional<NameLines.Parted> besideOffice = Optional.empty();

  FoundFields(Labels labels) {
    this.labels = labels;
  }

  /** True where something of the field is known. */
  boolean taken(Field field) {
    return pieces.containsKey(field) && !pieces.get(field).isEmpty();
  }

  Optional<Field> current() {
    return current;
  }

  /** What the label of that field stands in. */
  Optional<Piece> currentLabel() {
    return current.map(announced::get);
  }

  /** True where what has no label continues one of these fields. */
  boolean isAt(Field... fields) {
    return current.filter(List.of(fields)::contains).isPresent();
  }

  /** True among text that may hold anything, and no short value of the header. */
  boolean isAtProse() {
    return current.filter(Field::isProse).isPresent() || isAt(Field.ROADMAP);
  }

  /** Where nothing but the name and its office was met. */
  boolean isBeforeHeader() {
    return current.isEmpty() || isAt(Field.NAME, Field.OFFICES);
  }

  /** What has no label continues this field from here on. */
  void goOnWith(Field field) {
    current = Optional.of(field);
  }

  Map<Field, List<Piece>> pieces() {
    return pieces;
  }

  /** Null where the field was not met. */
  Method method(Field field) {
    return methods.get(field);
  }

  Map<Field, Value> values() {
    Map<Field, Value> values = new EnumMap<>(Field.class);
    pieces.forEach((field, own) -> values.put(field, new Value(field, own, methods.get(field))));
    return values;
  }

  List<Issue> issues() {
    return issues;
  }

  void issue(Issue issue) {
    issues.add(issue);
  }

  /** What each line, table and cell was taken for; by identity. */
  Map<Object, Role> roles() {
    return roles;
  }

  void role(Object block, Role role) {
    roles.put(block, role);
  }

  void valueOf(Field field, Object block) {
    roles.put(block, new Role.ValueOf(field, methods.get(field)));
  }

  /**
   * The field whose label stands left of a line at its height, and has no value yet: what stands
   * between the two in the order of reading is beside another label.
   */
  Optional<Field> labelBeside(Piece line) {
    return current
        .filter(field -> !isBeside(field, line))
        .flatMap(
            field ->
                announced.keySet().stream()
                    .filter(other -> !taken(other) && isBeside(other, line))
                    .findFirst());
  }

  /** The lines that are labels, by their fields. */
  Map<Field, Piece> labelLines() {
    Map<Field, Piece> lines = new EnumMap<>(announced);
    lines.values().removeIf(piece -> piece.line().isEmpty());
    return lines;
  }

  /** True for the office at the right of the name, where it comes late in the order of reading. */
  boolean isOfficeBesideName(Piece line) {
    return !taken(Field.OFFICES)
        && isBeside(Field.NAME, line)
        && Offices.isListOrBracketed(line.text());
  }

  /**
   * True for a line below the label of an office, and that label below the name, where the office
   * is not at its end yet. In a text without places it is below where the label has its own line.
   */
  boolean awaitsOffice(Piece line) {
    List<Piece> name = pieces.getOrDefault(Field.NAME, List.of());
    Piece label = announced.get(Field.OFFICES);
    String office = Piece.joined(pieces.get(Field.OFFICES));
    return label != null
        && announced.containsKey(Field.NAME)
        && !Offices.endsLikeAnOffice(office)
        && (!name.isEmpty() && isAloneInText(label, line)
            || isBelow(label, line) && name.stream().allMatch(part -> isBelow(part, label)));
  }

  private boolean isAloneInText(Piece label, Piece line) {
    return label.block().box().isEmpty()
        && line.block().box().isEmpty()
        && labels.known(label.text()).isPresent();
  }

  private static boolean isBelow(Piece above, Piece below) {
    Optional<Box> upper = above.block().box();
    Optional<Box> lower = below.block().box();
    return above.onPageOf(below)
        && upper.isPresent()
        && lower.isPresent()
        && upper.get().bottom() <= lower.get().top();
  }

  private boolean isBeside(Field field, Piece line) {
    Piece label = announced.get(field);
    return label != null && line.onPageOf(label) && line.isRightOf(label);
  }

  /** A label announces a field. */
  void start(LabelMatch label, Method exact, Piece piece) {
    announced.put(label.field(), piece);
    pieces.computeIfAbsent(label.field(), f -> new ArrayList<>());
    methods.put(label.field(), label.isExact() ? exact : Method.FUZZY_LABEL);
    if (!label.isExact()) {
      issues.add(
          Issue.of(
              IssueCode.LABEL_FUZZY,
              piece.place(),
              label.field().code(),
              label.printed(),
              label.wording(),
              String.format(Locale.ROOT, "%.2f", label.score())));
    }
  }

  /** A field is known by its place, if not by a label already. */
  void open(Field field) {
    methods.putIfAbsent(field, Method.POSITION);
  }

  /** The same for lines that stand before all others of the field. */
  void open(Field field, List<Piece> lines) {
    if (!lines.isEmpty()) {
      open(field);
      pieces.computeIfAbsent(field, f -> new ArrayList<>()).addAll(0, lines);
      lines.forEach(line -> valueOf(field, line.block()));
    }
  }

  void add(Field field, Method method, Piece piece) {
    methods.put(field, method);
    add(field, piece);
  }

  void byPosition(Field field, Piece piece) {
    open(field);
    add(field, piece);
  }

  void reportByPosition(Field field, Piece piece, String text) {
    issues.add(
        Issue.of(IssueCode.VALUE_BY_POSITION, piece.place(), field.code(), field.code(), text));
  }

  /** Takes a piece of a field; the first line of the name may hold the office, too. */
  void add(Field field, Piece piece) {
    Optional<NameLines.Parted> parted =
        piece
            .line()
            .filter(l -> field == Field.NAME && !taken(field) && !taken(Field.OFFICES))
            .flatMap(l -> NameLines.parted(l.text()));
    if (parted.isEmpty()) {
      put(field, piece);
      return;
    }
    put(Field.NAME, piece.withText(parted.get().name()));
    open(Field.OFFICES);
    // 担当　橋梁課: blanks part the label of the office from the name before it, too.
    String office = parted.get().office();
    String unlabelled = LabelledOffice.in(office, labels).orElse(office);
    put(Field.OFFICES, piece.withText(unlabelled));
    besideOffice = parted;
  }

  /** True where a line goes on with a name that had its office beside it. */
  boolean goesOnWith(Piece piece) {
    return besideOffice.filter(parted -> parted.goesOnWith(piece)).isPresent();
  }

  private void put(Field field, Piece piece) {
    pieces.computeIfAbsent(field, f -> new ArrayList<>()).add(piece);
    valueOf(field, piece.block());
  }
}

package jp.shisaku.extract.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.catalogue.Measure.Classification;
import jp.shisaku.catalogue.Measure.Position;
import jp.shisaku.catalogue.Measure.Status;
import jp.shisaku.extract.measure.CodedValues.Coded;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.KindsOfMeasures;
import jp.shisaku.label.StatusMarks;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Value;
import jp.shisaku.text.Circled;
import jp.shisaku.text.Fold;
import jp.shisaku.text.Signs;

/**
 * What kind of measure a sheet says it is (施策分類), and which place in the strategy it has. Where
 * recognition put both into one column, the known kinds (予算, 税制, その他 …) tell them apart.
 */
record Kinds(List<Classification> classification, List<Position> positions) {

  /** What may stand between kinds and around one. */
  private static final Pattern SEPARATOR =
      Pattern.compile("[" + Signs.SHAPES + "\\s　、，,・／/;；【】〔〕「」]+");

  private static final LostCircles CIRCLES = new LostCircles(KindsOfMeasures.WORDINGS);

  static Kinds of(Map<Field, Value> values) {
    boolean other = status(values).isPresent() || holdsStages(values);
    String printedKinds = other ? "" : Ticked.only(text(values, Field.CLASSIFICATION));
    String printedPositions = Ticked.only(text(values, Field.POSITIONS));
    List<Coded> kinds = new ArrayList<>(kinds(CIRCLES.kinds(printedKinds)));
    List<Coded> positions =
        new ArrayList<>(CodedValues.in(CIRCLES.positions(printedPositions, printedKinds)));
    boolean hasPositions = values.containsKey(Field.POSITIONS);
    List<Coded> stray =
        kinds.stream()
            .filter(k -> !KindsOfMeasures.isKnown(k.bare()))
            .filter(
                k ->
                    positions.isEmpty()
                        ? hasPositions
                        : positions.stream().anyMatch(o -> sameLabel(o, k)))
            .toList();
    if (stray.size() < kinds.size()) {
      kinds.removeAll(stray);
      stray.forEach(s -> merge(positions, s));
    }
    return new Kinds(
        kinds.stream().map(k -> new Classification(k.code(), k.bare(), k.note())).toList(),
        positions.stream().map(p -> new Position(p.code(), p.label())).toList());
  }

  /** The kinds with their numbers; 予算、税制 and 【予算】 have none. */
  private static List<Coded> kinds(String printed) {
    List<String> parts =
        SEPARATOR.splitAsStream(printed).filter(Predicate.not(String::isEmpty)).distinct().toList();
    boolean plain = !KindsOfMeasures.isKnown(printed.strip()) && !parts.isEmpty();
    return plain && parts.stream().allMatch(KindsOfMeasures::isKnown)
        ? parts.stream().map(part -> new Coded(Optional.empty(), part)).toList()
        : CodedValues.in(printed);
  }

  /** What a column 区分 says where it tells new measures from others: 新規 is no kind of measure. */
  static Optional<Status> status(Map<Field, Value> values) {
    return StatusMarks.alone(text(values, Field.CLASSIFICATION));
  }

  /** 当初予算, 補正予算 and 計 in the column 区分 are stages of amounts, no kinds of measures. */
  private static boolean holdsStages(Map<Field, Value> values) {
    Value value = values.get(Field.CLASSIFICATION);
    return value != null
        && value.pieces().stream().map(Piece::text).noneMatch(Kinds::isCoded)
        && value.pieces().stream()
                .map(Piece::text)
                .filter(text -> BudgetReader.holdsStage(text) && !isKind(text))
                .limit(2)
                .count()
            == 2;
  }

  /** ①予算 位置づけ: columns that ran into each other; a stage has no number. */
  private static boolean isCoded(String text) {
    return text.chars().anyMatch(c -> Circled.valueOf(c) > 0);
  }

  private static boolean isKind(String text) {
    return CodedValues.in(text).stream().anyMatch(k -> KindsOfMeasures.isKnown(k.bare()));
  }

  /** A number without words is no value, but a value may be lost behind it. */
  static List<Issue> doubts(Map<Field, Value> values) {
    List<Issue> issues = new ArrayList<>();
    for (Field field : List.of(Field.CLASSIFICATION, Field.POSITIONS)) {
      List<String> alone = CodedValues.numbersAlone(text(values, field));
      if (!alone.isEmpty()) {
        issues.add(
            Issue.of(
                IssueCode.VALUE_NUMBER_ALONE,
                values.get(field).place(),
                field.code(),
                field.code(),
                String.join(" ", alone)));
      }
    }
    return issues;
  }

  /**
   * A cell without pieces that only repeat a kind or position, as recognition does across columns.
   */
  Value withoutStrays(Value value) {
    return new Value(
        value.field(),
        value.pieces().stream().filter(p -> !isStray(p.text())).toList(),
        value.method(),
        value.head(),
        value.figures());
  }

  private boolean isStray(String text) {
    List<Coded> coded = CodedValues.in(text);
    return !coded.isEmpty() && coded.stream().allMatch(c -> c.code().isPresent() && isOwn(c));
  }

  private boolean isOwn(Coded value) {
    String label = Fold.spacing(value.label());
    return classification.stream().anyMatch(c -> Fold.spacing(c.label()).equals(label))
        || positions.stream().anyMatch(p -> Fold.spacing(p.label()).equals(label));
  }

  private static String text(Map<Field, Value> values, Field field) {
    Value value = values.get(field);
    return value == null ? "" : value.text();
  }

  private static boolean sameLabel(Coded a, Coded b) {
    return Fold.spacing(a.label()).equals(Fold.spacing(b.label()));
  }

  private static void merge(List<Coded> positions, Coded value) {
    for (int i = 0; i < positions.size(); i++) {
      if (sameLabel(positions.get(i), value)) {
        positions.set(i, positions.get(i).code().isPresent() ? positions.get(i) : value);
        return;
      }
    }
    positions.add(value);
  }
}

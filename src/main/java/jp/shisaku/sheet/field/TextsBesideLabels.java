package jp.shisaku.sheet.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.piece.Piece;

/**
 * Labels that stand beside the middle of their texts, where no line parts these and they were read
 * from top to bottom: what stands above the middle may have gone to the text before. One such label
 * is enough to doubt each text of the sheet that is not in the middle of its own.
 *
 * @param labels by field, as lines
 * @param texts the same
 */
record TextsBesideLabels(Map<Field, Piece> labels, Map<Field, List<Piece>> texts) {

  /** A text at the head of its label begins no further from it; in heights of a line. */
  private static final double SAME_TOP = 0.35;

  /** A text in the middle of its label has its own no further from it; in heights of a line. */
  private static final double SAME_MIDDLE = 0.25;

  /** An issue a text of which it is not known where it begins and ends. */
  List<Issue> issues() {
    Set<Field> doubtful = EnumSet.noneOf(Field.class);
    Set<Field> before = EnumSet.noneOf(Field.class);
    boolean across = false;
    for (Field field : labels.keySet()) {
      Optional<Box> own = text(field, labels.get(field));
      if (own.isPresent() && !isInMiddle(field, own.get())) {
        doubtful.add(field);
        if (!beginsAt(field, own.get())) {
          across = true;
          before.addAll(endingAt(own.get(), labels.get(field)));
        }
      }
    }
    doubtful.addAll(before);
    return !across
        ? List.of()
        : doubtful.stream()
            .map(
                field ->
                    Issue.of(
                        IssueCode.TEXT_ENDS_UNCLEAR,
                        labels.getOrDefault(field, texts.get(field).get(0)).place(),
                        field.code(),
                        field.code()))
            .toList();
  }

  /** The fields of which a line stands right above a text, as near as its own would. */
  private List<Field> endingAt(Box text, Piece label) {
    return texts.entrySet().stream()
        .filter(
            other ->
                other.getValue().stream()
                    .filter(piece -> piece.onPageOf(label))
                    .flatMap(piece -> piece.block().box().stream())
                    .filter(line -> line.left() >= label.box().right())
                    .anyMatch(line -> isRightAbove(line, text, label.fontSize())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isRightAbove(Box line, Box text, double size) {
    return line.bottom() <= text.top() && text.top() - line.bottom() < size;
  }

  /** What stands right of a label on its page; empty where nothing does at its height or above. */
  private Optional<Box> text(Field field, Piece label) {
    Optional<Box> box = label.line().flatMap(line -> line.box());
    return box.flatMap(
        own ->
            texts.getOrDefault(field, List.of()).stream()
                .filter(piece -> piece.onPageOf(label))
                .flatMap(piece -> piece.block().box().stream())
                .filter(text -> text.left() >= own.right())
                .reduce(Box::union)
                .filter(text -> text.top() < own.bottom()));
  }

  private boolean beginsAt(Field field, Box text) {
    Piece label = labels.get(field);
    return Math.abs(text.top() - label.box().top()) <= SAME_TOP * label.fontSize();
  }

  /** Lines above and below may be lost of a text of one line. */
  private boolean isInMiddle(Field field, Box text) {
    Piece label = labels.get(field);
    boolean oneLine = text.height() < 2 * label.fontSize();
    return !(oneLine && field.isProse())
        && Math.abs(text.centerY() - label.box().centerY()) <= SAME_MIDDLE * label.fontSize();
  }
}

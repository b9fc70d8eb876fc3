package jp.shisaku.sheet.header;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.piece.Piece;

/**
 * The label of a name with one wrong character (施箪名：里山の橋), where it opens a sheet: others begin
 * with that label, and a header (施策分類, 予算額 …) follows before the next one. Its sheet would be text
 * of the one before.
 */
final class MisreadNames {

  /** 項目 | 内容 may stand above the first row. */
  private static final int HEADS_OF_TABLE = 3;

  private final Labels labels;
  private final List<Piece> pieces;

  /** The labels of names that other sheets begin with. */
  private final Set<String> wordings;

  MisreadNames(Labels labels, List<Piece> pieces) {
    this.labels = labels;
    this.pieces = pieces;
    this.wordings =
        pieces.parallelStream()
            .flatMap(piece -> piece.labels(labels))
            .filter(label -> label.field() == Field.NAME)
            .map(LabelMatch::wording)
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean opens(int index) {
    return !wordings.isEmpty()
        && pieces
            .get(index)
            .texts()
            .limit(HEADS_OF_TABLE)
            .anyMatch(text -> isMisread(text, pieces.get(index).table().isPresent()))
        && isAboveHeader(index);
  }

  /** 事業費 is another label, and not 事業名 misread. */
  private boolean isMisread(String text, boolean cell) {
    if (labels.ofLine(text).filter(LabelMatch::isSure).isPresent()) {
      return false;
    }
    return labels
        .misreadBeforeColon(Field.NAME, text)
        .or(() -> cell ? labels.misread(Field.NAME, text) : Optional.empty())
        .map(LabelMatch::wording)
        .filter(wordings::contains)
        .isPresent();
  }

  private boolean isAboveHeader(int index) {
    int end = Math.min(pieces.size(), index + 1 + OfficeLines.HEADER_LINES);
    return pieces.subList(index, end).stream()
        .flatMap(piece -> piece.labels(labels))
        .map(LabelMatch::field)
        .filter(field -> field == Field.NAME || field.opensSheet())
        .findFirst()
        .filter(field -> field != Field.NAME)
        .isPresent();
  }
}

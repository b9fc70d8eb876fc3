package jp.shisaku.sheet.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Vocabulary;
import jp.shisaku.piece.Piece;

/** Labels in running lines, which may be broken over several of them. */
record LineLabels(Labels labels) {

  /** A label broken over lines has at most this many. */
  private static final int LINES_OF_A_LABEL = 4;

  /** The lines of a broken label are short. */
  private static final int LONGEST_LABEL_LINE = 18;

  /** Outside of a cell a shorter label is not told where it is misread. */
  private static final int SHORTEST_MISREAD = 10;

  private static final int SHORTEST_ONE_WRONG = 6;

  /** 位置づけ; a longer end is a label below a value. */
  private static final int LONGEST_END = 4;

  private static final int LONGEST_REMARK = 20;

  /**
   * 概要（別紙）, 目的（第1条） and スキーム（イメージ） speak of another text or a drawing, and （1）…（2） are several
   * items.
   */
  private static final Pattern NO_REMARK =
      Pattern.compile("別[紙添表記]|イメージ|[図例]|参照|続き|つづき|再掲|[0-9０-９][条章節項頁]|。|[（(].*[（(]");

  private static final double ROUNDING = 1e-6;

  /** A label and how many lines it is. */
  record Taken(LabelMatch label, int lines) {}

  /**
   * The label that begins with a line; the likeliest, where one line and several could be one.
   *
   * @param asCell true where a line is as short as a cell
   * @param opens tells which labels may stand here
   */
  Optional<Taken> at(List<Piece> body, int index, boolean asCell, Predicate<LabelMatch> opens) {
    Optional<Taken> best = Optional.empty();
    for (int lines = 1; lines <= LINES_OF_A_LABEL; lines++) {
      Optional<LabelMatch> label = label(body, index, lines, asCell, opens);
      // A value is short too: joined with it a label is less like itself.
      if (label.isPresent()
          && (best.isEmpty() || label.get().score() >= best.get().label().score())
          && (isWhole(label.get())
              || !endsWithLabel(body, index, lines, asCell, opens, label.get()))) {
        best = Optional.of(new Taken(label.get(), lines));
      }
    }
    return best.isEmpty() && asCell ? misreadName(body.get(index), opens) : best;
  }

  /** Before the header the label of the name is missing where one of its characters was misread. */
  private Optional<Taken> misreadName(Piece piece, Predicate<LabelMatch> opens) {
    return piece
        .line()
        .flatMap(line -> labels.misreadBeforeColon(Field.NAME, line.text()))
        .filter(opens)
        .map(label -> new Taken(label, 1));
  }

  /** True where the last of these lines are as much a label: the first ones are a value. */
  private boolean endsWithLabel(
      List<Piece> body,
      int index,
      int lines,
      boolean asCell,
      Predicate<LabelMatch> opens,
      LabelMatch whole) {
    for (int first = index + 1; first < index + lines; first++) {
      Optional<LabelMatch> last = label(body, first, index + lines - first, asCell, opens);
      if (last.filter(l -> l.score() >= whole.score() && !isEndOf(l, whole)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The label that this many lines are together. */
  private Optional<LabelMatch> label(
      List<Piece> body, int index, int lines, boolean asCell, Predicate<LabelMatch> opens) {
    if (index + lines > body.size()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    for (int i = index; i < index + lines; i++) {
      Piece piece = body.get(i);
      boolean joins = i == index || !piece.opensParagraph();
      if (piece.line().isEmpty()
          || !joins
          || lines > 1 && piece.text().length() > LONGEST_LABEL_LINE) {
        return Optional.empty();
      }
      text.append(i == index ? "" : "\n").append(piece.text());
    }
    Optional<LabelMatch> match =
        lines > 1 ? labels.whole(text.toString()) : ofOneLine(text.toString(), asCell);
    return match
        .filter(m -> isWhole(m) || lines == 1 || !holdsLabel(body.subList(index, index + lines), m))
        .filter(LineLabels::isTrusted)
        .filter(opens);
  }

  /** True for a known wording from its first character on: a name before it may be a value. */
  private static boolean isWhole(LabelMatch match) {
    return match.isSure() && !match.wording().startsWith(Vocabulary.ANY_NAME);
  }

  /** True where one of the lines is a label by itself: 施策分類 above ③その他 above another label. */
  private boolean holdsLabel(List<Piece> lines, LabelMatch whole) {
    return lines.stream()
        .flatMap(p -> labels.known(p.text()).stream())
        .anyMatch(part -> !isEndOf(part, whole));
  }

  /** 位置づけ is a label by itself, and the last line of 総合戦略における位置づけ. */
  private static boolean isEndOf(LabelMatch part, LabelMatch whole) {
    return part.field() == whole.field()
        && part.wording().length() <= LONGEST_END
        && whole.wording().endsWith(part.wording());
  }

  /** Between name and header a line is as short as a cell: 担当：… is a label there. */
  private Optional<LabelMatch> ofOneLine(String text, boolean asCell) {
    if (asCell) {
      return labels.ofCell(text);
    }
    Optional<LabelMatch> line = labels.ofLine(text);
    return line.filter(LabelMatch::isSure)
        .or(() -> labels.beforeRemark(text).filter(LineLabels::isOfShortRemark))
        .or(() -> line);
  }

  /** 概要（補助率 1/2）, and no more on its line; a sentence or a reference to elsewhere is no remark. */
  private static boolean isOfShortRemark(LabelMatch match) {
    return match.hasRemark()
        && match.field().isProse()
        && match.rest().length() <= LONGEST_REMARK
        && !NO_REMARK.matcher(match.rest()).find();
  }

  /**
   * Outside a cell only a long label may be misread: a short one may be any word of a drawing. With
   * one character wrong it need not be as long.
   */
  private static boolean isTrusted(LabelMatch match) {
    int length = match.wording().length();
    boolean oneWrong = match.score() >= 1 - 1.0 / length - ROUNDING;
    return match.isSure()
        || match.field().opensSheet() && length >= SHORTEST_MISREAD
        || oneWrong && length >= SHORTEST_ONE_WRONG;
  }
}

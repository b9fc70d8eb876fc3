package jp.shisaku.sheet.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.amount.BracketNote;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Brackets;

/**
 * Looks for amounts among the lines at the head of a page, also for such as go on in the line or
 * the box beside or below.
 */
final class AmountSearch {

  private static final Pattern OPENING = Pattern.compile("^" + Brackets.OPEN);

  /** What a line begins with that ends the amount above it. */
  private static final Pattern GOES_ON = Pattern.compile("^(?:の?内数|[千百十億万]*円).*");

  private static final Pattern BARE = Pattern.compile("[0-9０-９,，.．]+");

  /** Lines of one text begin closer than this; in points. */
  private static final double SAME_LEFT = 3;

  private final List<Piece> head;
  private final List<Piece> parts;
  private final List<Piece> found = new ArrayList<>();
  private final List<Piece> doubtful = new ArrayList<>();
  private final List<Piece> notes = new ArrayList<>();

  /** Stages whose amount may be in the next line. */
  private final List<Piece> waiting = new ArrayList<>();

  /** Stages behind which something else stood. */
  private final List<Piece> passed = new ArrayList<>();

  AmountSearch(List<Piece> lines) {
    head = lines.stream().sorted(Comparator.comparingDouble(DeckPieces::top)).toList();
    SplitAmounts whole =
        SplitAmounts.in(
            head,
            text -> DeckAmounts.isStage(OPENING.matcher(text).replaceFirst("")),
            text -> !isOpen(text) && isStatement(text));
    parts = new ArrayList<>(whole.parts());
    closed(whole.lines()).forEach(this::read);
    passed.addAll(waiting);
  }

  DeckAmounts amounts() {
    if (!found.isEmpty()) {
      passed.stream().filter(this::isBesideFigure).forEach(doubtful::add);
      doubtful.sort(Comparator.comparingDouble(DeckPieces::top));
    }
    return new DeckAmounts(found, doubtful, found.isEmpty() ? List.of() : notes, parts);
  }

  private void read(Piece piece) {
    String text = DeckAmounts.spaced(piece.text());
    Optional<Piece> stage = stageOf(piece);
    if (isStatement(piece.text())) {
      found.add(piece.withText(text));
      pass();
    } else if (BracketNote.of(text).isPresent() || isRemark(piece)) {
      notes.add(piece);
    } else if (DeckAmounts.isStage(text)) {
      waiting.add(piece);
    } else if (stage.isPresent()) {
      found.add(stage.get());
      found.add(piece);
      waiting.remove(stage.get());
      passed.remove(stage.get());
    } else {
      if (DeckAmounts.isHeaded(text)) {
        doubtful.add(piece);
      }
      pass();
    }
  }

  private boolean isRemark(Piece piece) {
    return Stream.concat(found.stream(), notes.stream())
        .anyMatch(above -> DeckAmounts.isRemarkBelow(piece, above));
  }

  private void pass() {
    passed.addAll(waiting);
    waiting.clear();
  }

  /**
   * The year and stage above an amount: the one in its column, or else the one that waits for it,
   * if there is no other amount. Where another amount stands beside it, it may be the stage of
   * that.
   */
  private Optional<Piece> stageOf(Piece amount) {
    return Stream.concat(waiting.stream(), passed.stream())
        .filter(stage -> isRightBelow(stage, amount) && isStageOf(stage, amount))
        .findFirst()
        .or(
            () ->
                Optional.of(waiting)
                    .filter(stages -> stages.size() == 1)
                    .map(stages -> stages.get(0))
                    .filter(stage -> isStageOf(stage, amount))
                    .filter(stage -> isOnly(stage, amount)));
  }

  private static boolean isRightBelow(Piece stage, Piece amount) {
    boolean inColumn =
        startAlike(stage, amount)
            || Math.abs(stage.box().right() - amount.box().right()) < SAME_LEFT
            || Math.abs(stage.box().centerX() - amount.box().centerX()) < SAME_LEFT;
    return inColumn && amount.box().top() - stage.box().bottom() < 2 * amount.box().height();
  }

  /** True where no other line of the head could be the amount. */
  private boolean isOnly(Piece stage, Piece amount) {
    return head.stream()
        .filter(p -> !p.equals(amount) && !parts.contains(p))
        .noneMatch(p -> isAmountOf(stage, p));
  }

  private boolean isStageOf(Piece stage, Piece amount) {
    return isAmountOf(stage, amount)
        && head.stream()
            .filter(p -> !p.equals(amount) && SplitAmounts.isOnOneHeight(stage, p))
            .noneMatch(p -> isAmountOf(stage, p));
  }

  /** A figure alone may be the rest of one. */
  private static boolean isAmountOf(Piece stage, Piece amount) {
    return !BARE.matcher(amount.text()).matches()
        && isStatement(stage.text() + "\n" + amount.text());
  }

  /** True where a figure that is no amount by itself stands right of a stage, or below it. */
  private boolean isBesideFigure(Piece stage) {
    return head.stream()
        .filter(
            p -> SplitAmounts.opensWithFigure(p.text()) && !found.contains(p) && !parts.contains(p))
        .anyMatch(p -> isRightBelow(stage, p) || isRightBeside(stage, p));
  }

  private boolean isRightBeside(Piece stage, Piece figure) {
    double left = stage.box().left();
    return figure.box().left() > left
        && figure.box().sharesHeight(stage.box())
        && head.stream()
            .filter(p -> SplitAmounts.isOnOneHeight(stage, p))
            .noneMatch(p -> p.box().left() > left && p.box().left() < figure.box().left());
  }

  /** The same lines, one that ends only in the line below with that behind it. */
  private List<Piece> closed(List<Piece> lines) {
    List<Piece> left = new ArrayList<>(lines);
    List<Piece> result = new ArrayList<>();
    while (!left.isEmpty()) {
      Piece piece = left.remove(0);
      Optional<Piece> below = left.stream().filter(p -> startAlike(piece, p)).findFirst();
      Optional<Piece> whole = below.flatMap(p -> wrapped(piece, p));
      whole.ifPresent(
          p -> {
            left.remove(below.orElseThrow());
            parts.addAll(List.of(piece, below.orElseThrow()));
          });
      result.add(whole.orElse(piece));
    }
    return result;
  }

  /** True for lines that begin at one edge. */
  private static boolean startAlike(Piece one, Piece other) {
    return Math.abs(one.box().left() - other.box().left()) < SAME_LEFT;
  }

  private static Optional<Piece> wrapped(Piece upper, Piece lower) {
    String text = upper.text() + lower.text();
    boolean goesOn = isOpen(upper.text()) || GOES_ON.matcher(lower.text()).matches();
    return goesOn && !isOpen(text) && isStatement(text)
        ? Optional.of(upper.withText(text))
        : Optional.empty();
  }

  /** True for a bracket that is not closed, and for ※（）内は. */
  private static boolean isOpen(String text) {
    return text.endsWith("内は") || Brackets.isOpen(text);
  }

  private static boolean isStatement(String text) {
    return !text.endsWith("内は") && DeckAmounts.isStatement(DeckAmounts.spaced(text));
  }
}

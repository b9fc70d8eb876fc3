package jp.shisaku.sheet.entry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.amount.BracketNote;
import jp.shisaku.amount.Figure;
import jp.shisaku.amount.StatedStage;
import jp.shisaku.budget.AmountsHead;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.TitleWords;
import jp.shisaku.catalogue.BudgetLine;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.label.Field;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Value;

/** Gives the amounts of headings the year and stage that titles and notes say. */
final class EntryFigures {

  private final List<Piece> pieces;
  private final Set<StatedStage> used = new LinkedHashSet<>();

  /** What a note says of the amounts in brackets; looked for when it is asked. */
  private Optional<Optional<String>> inBrackets = Optional.empty();

  EntryFigures(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /** Those titles that gave amounts their year and stage. */
  Set<StatedStage> stages() {
    return used;
  }

  private Optional<String> inBrackets() {
    if (inBrackets.isEmpty()) {
      List<Piece> lines = pieces.stream().filter(p -> p.line().isPresent()).toList();
      inBrackets = Optional.of(BracketNote.in(lines));
    }
    return inBrackets.get();
  }

  /** The amounts of a heading, of the stage that is said above it. */
  Value budget(List<Piece> amounts, Optional<StatedStage> stage) {
    List<Figure> figures =
        amounts.stream().flatMap(amount -> figures(amount, stage).stream()).toList();
    return new Value(Field.BUDGET, amounts, Method.POSITION, AmountsHead.NONE, figures);
  }

  /** The amount, and the one in brackets behind it where a note says what those are. */
  private List<Figure> figures(Piece amount, Optional<StatedStage> stage) {
    return inBrackets()
        .flatMap(
            former ->
                BracketNote.amounts(amount.text())
                    .map(
                        two ->
                            List.of(
                                figure(amount, two.get(0), stage),
                                new Figure(former, two.get(1), false, amount.place()))))
        .orElseGet(() -> List.of(figure(amount, amount.text(), stage)));
  }

  private Figure figure(Piece amount, String text, Optional<StatedStage> stage) {
    List<BudgetLine> lines = BudgetReader.read(text, amount.place()).value().lines();
    boolean dated =
        lines.isEmpty()
            ? EntryAmount.isUnread(text)
            : lines.stream().limit(1).anyMatch(line -> line.era().isPresent());
    boolean staged = lines.stream().limit(1).anyMatch(line -> line.phase() != Phase.UNSPECIFIED);
    Optional<StatedStage> above =
        stage.filter(
            s ->
                !dated
                    && (TitleWords.areSupplementary(s.text())
                        || !TitleWords.holdSupplement(text, lines)));
    above.ifPresent(used::add);
    String head = above.map(s -> staged ? s.year() : s.text()).orElse("");
    return new Figure(head, text, false, amount.place());
  }
}

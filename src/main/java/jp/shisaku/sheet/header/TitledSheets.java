package jp.shisaku.sheet.header;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.shisaku.amount.StatedBudget;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.piece.Piece;

/**
 * Sheets without the label 施策名: a title, and below it 担当, 予算額, 目的 or 概要 in any order. A title opens
 * a sheet where labels that the sheet before has had follow it, or where it opens a page; and only
 * a sheet that has its amounts and a text is one, since papers and forms have some of the labels.
 */
record TitledSheets(Labels labels, List<Piece> pieces, Set<Integer> left, NamesAbove names) {

  private static final int FEWEST_FIELDS = 3;

  /** Where a sheet begins, and the fields that were seen of it. */
  private record Start(Anchor anchor, Set<Field> fields) {

    boolean isSheet() {
      return fields.size() >= FEWEST_FIELDS
          && fields.contains(Field.BUDGET)
          && fields.stream().anyMatch(Field::isProse);
    }
  }

  /** Where the sheets begin; nowhere where a name has a label. */
  List<Anchor> anchors() {
    List<Start> starts = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Set<Field> here = left.contains(i) ? Set.of() : fields(pieces.get(i));
      if (here.contains(Field.NAME)) {
        return List.of();
      }
      if (here.isEmpty()) {
        continue;
      }
      Anchor anchor = names.above(i, last);
      if (anchor.body() < i && opens(anchor, here, starts)) {
        starts.add(new Start(anchor, EnumSet.copyOf(here)));
        last = i + 1;
      } else if (!starts.isEmpty()) {
        starts.get(starts.size() - 1).fields().addAll(here);
      }
    }
    return starts.stream().filter(Start::isSheet).map(Start::anchor).toList();
  }

  private boolean opens(Anchor anchor, Set<Field> here, List<Start> starts) {
    Piece title = pieces.get(anchor.start());
    if (title.line().isPresent() && StatedBudget.is(title.text())) {
      return false;
    }
    boolean first = starts.stream().noneMatch(Start::isSheet);
    return title.opensPage()
        || !isValue(anchor.start())
            && (first || here.stream().anyMatch(field -> isHad(field, starts)));
  }

  /** True for the line below 担当 alone, which is no title. */
  private boolean isValue(int index) {
    return index > 0
        && pieces.get(index - 1).line().isPresent()
        && labels
            .leadingKnown(pieces.get(index - 1).text())
            .filter(LabelMatch::isAlone)
            .filter(label -> label.field().isOfMeasure())
            .isPresent();
  }

  /** True for a field that was seen since the last sheet began. */
  private static boolean isHad(Field field, List<Start> starts) {
    for (int i = starts.size() - 1; i >= 0; i--) {
      if (starts.get(i).fields().contains(field)) {
        return true;
      }
      if (starts.get(i).isSheet()) {
        return false;
      }
    }
    return false;
  }

  private Set<Field> fields(Piece piece) {
    Set<Field> found = EnumSet.noneOf(Field.class);
    piece
        .texts()
        .flatMap(text -> labels.leadingKnown(text).stream())
        .filter(label -> label.field().isOfMeasure())
        .forEach(label -> found.add(label.field()));
    if (!found.contains(Field.BUDGET) && statesBudget(piece)) {
      found.add(Field.BUDGET);
    }
    return found;
  }

  /** 令和8年度予算額 is as good a label as 予算額: beside its amount in a table, or on a line with it. */
  private boolean statesBudget(Piece piece) {
    return piece
        .table()
        .map(table -> LabelledTable.amountsIn(table, labels).isPresent())
        .orElseGet(() -> StatedBudget.is(piece.text()));
  }
}

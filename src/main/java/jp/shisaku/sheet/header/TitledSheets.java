package jp.shisaku.sheet.header;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.amount.StatedBudget;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.piece.Piece;

/**
 * Sheets without the label 施策名: a title, and below it 担当, 予算額, 目的 or 概要 in any order; office and
 * amount may have no label there. A title opens a sheet where labels that the sheet before has had
 * follow it, or where it opens a page.
 *
 * <p>Papers and forms have some of the labels, so only what has its amounts and a text is a sheet.
 * Two of them vouch for others among them without an amount that have an office; so do three of
 * those for each other.
 */
record TitledSheets(
    Labels labels, List<Piece> pieces, Set<Integer> left, NamesAbove names, HeadLines heads) {

  private static final int FEWEST_FIELDS = 3;

  private static final int FEWEST_SHEETS = 2;

  /** So many sheets without amounts vouch for each other. */
  private static final int FEWEST_ALIKE = 3;

  /** An amount in a title is that of an entry, which is no sheet. */
  private static final Pattern AMOUNT = Pattern.compile("[0-9０-９][兆億万千百]*円");

  /**
   * Where a sheet begins, its title, and the fields that were seen of it.
   *
   * @param headed true where its amount stands right below the title
   * @param fields a set that grows
   */
  private record Start(Anchor anchor, String title, boolean headed, Set<Field> fields) {

    boolean isSheet() {
      return mayBeSheet()
          && (fields.contains(Field.BUDGET) || fields.contains(Field.CLASSIFICATION));
    }

    /** True for a sheet that others have to vouch for. */
    boolean isLikeSheet() {
      return mayBeSheet() && fields.contains(Field.OFFICES) && !AMOUNT.matcher(title).find();
    }

    private boolean mayBeSheet() {
      return fields.size() >= FEWEST_FIELDS && fields.stream().anyMatch(Field::isProse);
    }
  }

  TitledSheets(Labels labels, List<Piece> pieces, Set<Integer> left, NamesAbove names) {
    this(labels, pieces, left, names, new HeadLines(labels, pieces));
  }

  /** Where the sheets begin; nowhere where a name has a label. */
  List<Anchor> anchors() {
    List<Start> starts = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Set<Field> here = left.contains(i) ? Set.of() : fields(i);
      if (here.contains(Field.NAME)) {
        return List.of();
      }
      if (here.isEmpty()) {
        continue;
      }
      int head = heads.above(i, last);
      Anchor anchor = names.above(head, last);
      if (anchor.body() < head && opens(anchor, here, starts)) {
        Set<Field> seen = heads.fields(head, i);
        seen.addAll(here);
        boolean headed = heads.amount(i).isPresent();
        starts.add(new Start(anchor, pieces.get(anchor.body()).text(), headed, seen));
        last = i + 1;
      } else if (!starts.isEmpty()) {
        starts.get(starts.size() - 1).fields().addAll(here);
      }
    }
    return sheets(starts).map(Start::anchor).toList();
  }

  private static Stream<Start> sheets(List<Start> starts) {
    long sure = starts.stream().filter(Start::isSheet).count();
    long alike = starts.stream().filter(Start::isLikeSheet).count();
    boolean vouched = sure >= FEWEST_SHEETS || sure == 0 && alike >= FEWEST_ALIKE;
    return starts.stream().filter(start -> start.isSheet() || vouched && start.isLikeSheet());
  }

  private boolean opens(Anchor anchor, Set<Field> here, List<Start> starts) {
    if (pieces.get(anchor.start()).line().isPresent() && isStated(anchor.start())) {
      return false;
    }
    boolean first = starts.stream().noneMatch(start -> start.isSheet() || start.headed());
    return pieces.get(anchor.start()).opensPage()
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
      if (starts.get(i).isSheet() || starts.get(i).headed()) {
        return false;
      }
    }
    return false;
  }

  private Set<Field> fields(int index) {
    Piece piece = pieces.get(index);
    Set<Field> found = labelsIn(piece);
    boolean stated =
        piece
            .table()
            .map(table -> LabelledTable.amountsIn(table, labels).isPresent())
            .orElseGet(() -> isStated(index));
    if (stated) {
      found.add(Field.BUDGET);
    } else if (piece.line().isPresent()) {
      heads.amount(index).ifPresent(found::add);
    }
    return found;
  }

  /**
   * 令和8年度予算額：1億円 is as good as 予算額 where the line before or behind it has a label, too; on a page
   * with cards it stands anywhere.
   */
  private boolean isStated(int index) {
    String text = pieces.get(index).text();
    return text.chars().anyMatch(c -> c == ':' || c == '：')
        && StatedBudget.is(text)
        && IntStream.of(index - 1, index + 1)
            .filter(i -> i >= 0 && i < pieces.size() && pieces.get(i).line().isPresent())
            .anyMatch(i -> !labelsIn(pieces.get(i)).isEmpty());
  }

  private Set<Field> labelsIn(Piece piece) {
    Set<Field> found = EnumSet.noneOf(Field.class);
    piece
        .texts()
        .flatMap(text -> labels.leadingKnown(text).stream())
        .filter(label -> label.field().isOfMeasure())
        .forEach(label -> found.add(label.field()));
    return found;
  }
}

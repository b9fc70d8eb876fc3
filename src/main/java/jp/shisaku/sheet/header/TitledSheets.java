package jp.shisaku.sheet.header;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.budget.term.AmountsInText;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.label.StatusMarks;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.field.HeadLines;
import jp.shisaku.sheet.field.NameLines;
import jp.shisaku.sheet.field.Print;
import jp.shisaku.sheet.table.LabelStyle;
import jp.shisaku.sheet.table.LabelledTable;

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

  private static final Set<Field> AT_FOOT =
      EnumSet.of(Field.BUDGET, Field.OFFICES, Field.CLASSIFICATION);

  /**
   * Where a sheet begins, its title, and the fields that were seen of it.
   *
   * @param head where the lines below its title begin
   * @param headed true where its amount stands right below the title
   * @param fields a set that grows
   */
  private record Start(Anchor anchor, int head, String title, boolean headed, Set<Field> fields) {

    int lines() {
      return head - anchor.body();
    }

    boolean isSheet() {
      return mayBeSheet()
          && (fields.contains(Field.BUDGET) || fields.contains(Field.CLASSIFICATION));
    }

    /** True for a sheet that others have to vouch for. */
    boolean isLikeSheet() {
      // An amount in a title is that of an entry, which is no sheet.
      return mayBeSheet() && fields.contains(Field.OFFICES) && !AmountsInText.areIn(title);
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
      int head = headBelowTitle(i, last);
      Anchor anchor = names.above(head, last);
      if (anchor.body() < head
          && !areBeside(anchor.body(), i)
          && !isFoot(i, anchor, here, starts)
          && !isBelowTitle(anchor.body(), i, here, starts)
          && !isBelowLikeLabel(anchor.body(), i)
          && opens(anchor, here, starts)) {
        Set<Field> seen = heads.fields(head, i);
        seen.addAll(here);
        boolean headed = heads.amount(i).isPresent();
        starts.add(new Start(anchor, head, pieces.get(anchor.body()).text(), headed, seen));
        last = i + 1;
      } else if (!starts.isEmpty()) {
        starts.get(starts.size() - 1).fields().addAll(here);
      }
    }
    return withoutTitleOfPaper(sheets(starts).toList());
  }

  /**
   * Where the lines between the title of a sheet and its first label begin. A title that ends as an
   * office does, with no other above it, is none of them.
   */
  private int headBelowTitle(int label, int last) {
    int head = heads.above(label, last);
    boolean title =
        head < label
            && names.above(head, last).body() == head
            && !heads.fields(head + 1, label).contains(Field.OFFICES)
            && NameLines.isTitleLikeOffice(pieces.get(head), pieces.get(head + 1), labels);
    return title ? head + 1 : head;
  }

  private List<Anchor> withoutTitleOfPaper(List<Start> sheets) {
    List<Anchor> anchors = new ArrayList<>(sheets.stream().map(Start::anchor).toList());
    if (!sheets.isEmpty()) {
      List<Integer> others = sheets.stream().skip(1).map(Start::lines).toList();
      anchors.set(0, TitleOfPaper.cutOff(anchors.get(0), sheets.get(0).head(), others, pieces));
    }
    return anchors;
  }

  private static Stream<Start> sheets(List<Start> starts) {
    long sure = starts.stream().filter(Start::isSheet).count();
    long alike = starts.stream().filter(Start::isLikeSheet).count();
    boolean vouched = sure >= FEWEST_SHEETS || sure == 0 && alike >= FEWEST_ALIKE;
    return starts.stream().filter(start -> start.isSheet() || vouched && start.isLikeSheet());
  }

  /**
   * True for the heads of two sheets beside each other, two titles in the same large print: of
   * cards nobody knows what is of which.
   */
  private boolean areBeside(int title, int label) {
    return IntStream.range(title + 1, label)
        .filter(i -> pieces.get(i).isRightOf(pieces.get(title)))
        .anyMatch(
            i ->
                pieces.get(i).fontSize() == pieces.get(title).fontSize()
                    && Print.isLarger(pieces.get(i), pieces.get(label)));
  }

  /**
   * True for amounts and offices that end the text of the sheet above, which has none yet: behind
   * them no text of theirs begins. What stands above them is no title then, unless it is set as
   * one.
   */
  private boolean isFoot(int index, Anchor anchor, Set<Field> here, List<Start> starts) {
    if (starts.isEmpty() || !AT_FOOT.containsAll(here)) {
      return false;
    }
    Set<Field> seen = starts.get(starts.size() - 1).fields();
    int below = index + 1;
    while (below < pieces.size() && !left.contains(below) && isOfFoot(below)) {
      below++;
    }
    return seen.stream().anyMatch(Field::isProse)
        && here.stream().noneMatch(seen::contains)
        && !Print.isOfTitle(pieces.get(anchor.body()), pieces.get(index))
        && (below == pieces.size() || heads.labelsIn(below).isEmpty());
  }

  /**
   * True for plain print below a title that no text has followed yet, or whose sheet lacks the
   * label below that: a value of its sheet.
   */
  private boolean isBelowTitle(int index, int label, Set<Field> here, List<Start> starts) {
    if (starts.isEmpty()) {
      return false;
    }
    Start start = starts.get(starts.size() - 1);
    Piece title = pieces.get(start.anchor().body());
    boolean goesOn = !start.isSheet() && here.stream().noneMatch(start.fields()::contains);
    return (goesOn || start.fields().stream().noneMatch(Field::isProse))
        && pieces.get(index).onPageOf(title)
        && (Print.isLarger(title, pieces.get(index)) || goesOn && isRestOfText(index))
        && !Print.isOfTitle(pieces.get(index), pieces.get(label));
  }

  /**
   * True below ＜政策目標＞ where labels are set so, too, and it stands again: the text of a label that
   * is not known.
   */
  private boolean isBelowLikeLabel(int index, int label) {
    if (index == 0 || Print.isOfTitle(pieces.get(index), pieces.get(label))) {
      return false;
    }
    String above = pieces.get(index - 1).text().strip();
    return LabelStyle.areInBrackets(above, pieces.get(label).text())
        && StatusMarks.alone(above).isEmpty()
        && !Offices.isListOrBracketed(above)
        && pieces.stream().filter(piece -> piece.text().strip().equals(above)).limit(2).count()
            == 2;
  }

  /** True for a line right below another one in a text, which has no sizes. */
  private boolean isRestOfText(int index) {
    return Print.size(pieces.get(index)) == 0 && !pieces.get(index).opensParagraph();
  }

  private boolean isOfFoot(int index) {
    Set<Field> fields = fields(index);
    return !fields.isEmpty() && AT_FOOT.containsAll(fields);
  }

  private boolean opens(Anchor anchor, Set<Field> here, List<Start> starts) {
    if (pieces.get(anchor.start()).line().isPresent()
        && heads.isStatedBesideLabel(anchor.start())) {
      return false;
    }
    boolean first = starts.stream().noneMatch(start -> start.isSheet() || start.headed());
    return pieces.get(anchor.start()).opensPage()
        || !isValue(anchor.start())
            && (first || here.stream().anyMatch(field -> isHad(field, starts)));
  }

  /**
   * True for the line below 担当 alone, which is no title, and in a text for a label with its value
   * or what stands below that, further right.
   */
  private boolean isValue(int index) {
    if (pieces.get(index).line().filter(this::hasValueApart).isPresent()
        || isBelowValueApart(index)) {
      return true;
    }
    return index > 0
        && pieces.get(index - 1).line().isPresent()
        && labels
            .leadingKnown(pieces.get(index - 1).text())
            .filter(LabelMatch::isAlone)
            .filter(label -> label.field().isOfMeasure())
            .isPresent();
  }

  private boolean isBelowValueApart(int index) {
    double indent = 0;
    for (int i = index; i >= 0; i--) {
      Optional<Line> line = pieces.get(i).line().filter(l -> l.box().isEmpty());
      if (line.isEmpty() || i < index && line.get().indent() < indent) {
        return line.filter(this::hasValueApart).isPresent();
      }
      if (line.get().afterGap()) {
        return false;
      }
      indent = line.get().indent();
    }
    return false;
  }

  /** True for 実施期間　　令和8年度～ in a text that keeps columns by blanks. */
  private boolean hasValueApart(Line line) {
    return line.box().isEmpty()
        && line.text().contains("  ")
        && labels.leadingKnown(line.text()).filter(label -> !label.isAlone()).isPresent();
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
    Set<Field> found = heads.labelsIn(index);
    boolean stated =
        piece
            .table()
            .map(table -> LabelledTable.amountsIn(table, labels).isPresent())
            .orElseGet(() -> heads.isStatedBesideLabel(index));
    if (stated) {
      found.add(Field.BUDGET);
    } else if (piece.line().isPresent()) {
      heads.amount(index).ifPresent(found::add);
    }
    return found;
  }
}

package jp.shisaku.sheet.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.budget.term.AmountsInText;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.KindsOfMeasures;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.table.LabelStyle;

/**
 * Running lines that are set as labels and announce no field of a measure: 問合せ先：…. They end a name,
 * an office and other short values. Prose may hold such lines itself, so there they only are named;
 * one that is known and stands in nearly all sheets ends it, too.
 */
final class StrayLines {

  private static final int LONGEST_LABEL = 12;

  /** 地域振興係, 課長, ほか: what may go on with an office. */
  private static final Pattern NO_LABEL = Pattern.compile(".*[係官長班]|ほか|他|等|.*関係(府省庁?|省庁)");

  /** Values of one column begin closer than this; in points. */
  private static final double SAME_LEFT = 3;

  private final Labels labels;
  private final LabelStyle style;
  private final FoundFields found;
  private final List<Piece> lines = new ArrayList<>();
  private final List<Piece> unknown = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();

  /** True until the next label, where its value may be wrapped. */
  private boolean open;

  /** Right below a label that stands alone: the next line is its value, also over white. */
  private boolean awaits;

  /** The label that stands open, or stood. */
  private Optional<Piece> last = Optional.empty();

  /** True where the text may be one of the measure, so that it is kept. */
  private boolean kept;

  StrayLines(Labels labels, LabelStyle style, FoundFields found) {
    this.labels = labels;
    this.style = style;
    this.found = found;
  }

  /** True where the labels of the sheet show that this line begins with one. */
  boolean isSetAsLabel(Piece piece) {
    return style.sets(piece);
  }

  /**
   * 担当　　里山課, １　担当　　里山課 and 【担当】里山課, where the labels of the sheet are set so: also a word that is
   * too common elsewhere. Among prose blanks say nothing.
   */
  Optional<LineLabels.Taken> labelAsSet(Piece piece, boolean atHeader) {
    return style
        .head(piece)
        .filter(
            head ->
                switch (head.way()) {
                  case BRACKETS -> true;
                  case NUMBERED -> atHeader || head.rest().isEmpty();
                  case BLANKS -> atHeader;
                  default -> false;
                })
        .flatMap(head -> head.label(labels))
        .map(label -> new LineLabels.Taken(label, 1));
  }

  /** Takes a line that belongs to no field; false for all others. */
  boolean take(Piece piece) {
    Optional<LabelStyle.Head> head = style.head(piece);
    Optional<Field> known = head.flatMap(h -> labels.known(h.printed())).map(LabelMatch::field);
    if (isKind(head)) {
      return false;
    }
    if (known.isEmpty() && head.filter(h -> h.mayBeLabel() && !isPart(h)).isEmpty()) {
      boolean goesOn =
          awaits || !piece.opensParagraph() || last.filter(piece::isRightOf).isPresent();
      boolean office =
          Offices.isList(piece.text()) && !(awaits && !kept && found.taken(Field.OFFICES));
      open = open && goesOn && !office;
      awaits = false;
      return open && keep(piece);
    }
    // Before the first label a name stands, which may hold a colon itself.
    if (found.current().isEmpty() || known.equals(found.current())) {
      return false;
    }
    boolean again = known.filter(Field::isOfMeasure).isPresent();
    if (known.isEmpty() && found.isAt(Field.NAME) && head.get().isBeforeOffice()) {
      report(piece, head.get());
      return false;
    }
    boolean prose = found.isAtProse();
    if (again && !prose) {
      issues.add(Issue.of(IssueCode.LABEL_DUPLICATE, piece.place(), "", head.get().printed()));
    } else if (known.isEmpty() && !mayHoldAnything()) {
      report(piece, head.get());
    }
    boolean ends = !prose || known.isPresent() && style.stands(piece) && !mayHoldAnything();
    open = ends;
    awaits = head.get().rest().isEmpty();
    last = Optional.of(piece);
    kept = again || known.isEmpty();
    if (ends && !kept) {
      leftOut(piece, head.get().printed());
    }
    return ends && keep(piece);
  }

  /**
   * Takes a label of another matter that stands where the labels of the sheet do, with its value
   * beside it: 対象者 | 市町村 below 担当課 | 里山課, or one that is known with its value, 実施期間 令和7年度～, in a
   * text below name or office also above that, or one that is not known; false for all others.
   */
  boolean takeRow(List<Piece> body, int index) {
    Piece piece = body.get(index);
    Optional<LabelMatch> known = labels.leadingKnown(piece.text());
    boolean other = known.filter(l -> l.field() == Field.OTHER && l.isExact()).isPresent();
    boolean row =
        index + 1 < body.size() && isRowOfLabels(piece, body.get(index + 1))
            || known.isEmpty() && isBehindOffice(body, index);
    if (!found.taken(Field.NAME)
        || found.isAtProse()
        || found.isAt(Field.ROADMAP)
        || known.isPresent() && !other
        || !row && !(other && (!known.get().isAlone() || isAboveValue(body, index)))) {
      return false;
    }
    if (!other) {
      report(
          piece, piece.text(), labels.nearest(piece.text()).map(LabelMatch::wording).orElse("-"));
    }
    if (other) {
      leftOut(piece, known.get().wording());
    }
    open = true;
    awaits = known.filter(LabelMatch::isAlone).isPresent();
    kept = !other;
    last = Optional.of(piece);
    return keep(piece);
  }

  /** 留意事項 in a text right behind an office: none of its endings. */
  private boolean isBehindOffice(List<Piece> body, int index) {
    Piece piece = body.get(index);
    List<Piece> offices = found.pieces().getOrDefault(Field.OFFICES, List.of());
    if (offices.isEmpty() || index == 0 || piece.block().box().isPresent()) {
      return false;
    }
    String office = offices.get(offices.size() - 1).text();
    String line = body.get(index - 1).text();
    // A name may be wrapped below the office beside it.
    String label =
        line.equals(office) && index > 1
            ? body.get(index - 2).text()
            : line.substring(0, Math.max(0, line.length() - office.length()));
    return line.endsWith(office)
        && labels.known(label.strip()).isPresent()
        && Offices.endsLikeAnOffice(office)
        && piece.text().length() <= LONGEST_LABEL
        && LabelStyle.mayBeLabel(piece.text())
        && !NO_LABEL.matcher(piece.text()).matches()
        && !Offices.endsLikeAnOffice(piece.text());
  }

  /**
   * True for what stands below a label, no wider than its column, and has a value below that one's.
   */
  private boolean isRowOfLabels(Piece piece, Piece beside) {
    Optional<Box> label = found.currentLabel().flatMap(above -> boxOnPage(above, piece));
    Optional<Box> value =
        found
            .current()
            .map(field -> found.pieces().getOrDefault(field, List.of()))
            .flatMap(lines -> lines.stream().findFirst())
            .flatMap(above -> boxOnPage(above, piece));
    Optional<Box> box = piece.line().flatMap(Line::box);
    return label.isPresent()
        && value.isPresent()
        && box.isPresent()
        && piece.text().length() <= LONGEST_LABEL
        && beside.isRightOf(piece)
        && label.get().isBeside(value.get())
        && box.get().top() >= label.get().bottom()
        && box.get().sharesWidth(label.get())
        && box.get().right() < value.get().left()
        && Math.abs(beside.box().left() - value.get().left()) < SAME_LEFT;
  }

  /** True for 対象者 above 市町村, below name or office; a sentence is kept. */
  private boolean isAboveValue(List<Piece> body, int index) {
    return found.isAt(Field.NAME, Field.OFFICES)
        && index + 1 < body.size()
        && body.get(index + 1).text().indexOf('。') < 0;
  }

  private static Optional<Box> boxOnPage(Piece piece, Piece other) {
    return piece.onPageOf(other) ? piece.line().flatMap(Line::box) : Optional.empty();
  }

  /**
   * An office without the label before it, which is not known; the whole line where there is none.
   */
  Piece office(Piece piece) {
    return style
        .head(piece)
        .filter(head -> head.mayBeLabel() && head.isBeforeOffice())
        .map(head -> piece.withText(head.rest()))
        .orElse(piece);
  }

  /**
   * Takes a whole line that is the label of a header but for one character, 施策分頬: too little to
   * take it for that, but no more of a name.
   */
  boolean takeMisread(Piece piece) {
    Optional<LabelMatch> near =
        labels
            .nearest(piece.text())
            .filter(label -> label.field().opensSheet())
            .filter(label -> label.score() >= 1 - 1.0 / label.wording().length());
    near.ifPresent(label -> report(piece, piece.text(), label.wording()));
    return near.isPresent();
  }

  /** A label of a field follows. */
  void end() {
    open = false;
    awaits = false;
  }

  /** What may be text of the measure, for a person to look at. */
  List<Piece> kept() {
    return lines;
  }

  /** The lines that begin with a label that is not known. */
  List<Piece> unknown() {
    return unknown;
  }

  List<Issue> issues() {
    return issues;
  }

  private void leftOut(Piece piece, String label) {
    issues.add(Issue.of(IssueCode.LABEL_LEFT_OUT, piece.place(), "", label));
  }

  private boolean keep(Piece piece) {
    if (kept) {
      lines.add(piece);
    }
    return true;
  }

  /** 国費：50百万円 in a budget. */
  private boolean isPart(LabelStyle.Head head) {
    return found.isAt(Field.BUDGET) && !AmountsInText.of(head.rest()).isEmpty();
  }

  /** 1.予算 and (3)その他 below 施策分類, where the labels have marks, too. */
  private boolean isKind(Optional<LabelStyle.Head> head) {
    return found.isAt(Field.CLASSIFICATION)
        && head.filter(h -> h.rest().isEmpty() && KindsOfMeasures.isKnown(h.printed())).isPresent();
  }

  private boolean mayHoldAnything() {
    return found.isAt(Field.DETAILS, Field.ROADMAP);
  }

  private void report(Piece piece, LabelStyle.Head label) {
    String printed = label.printed();
    report(piece, printed, labels.nearest(printed).map(LabelMatch::wording).orElse("-"));
  }

  private void report(Piece piece, String label, String nearest) {
    unknown.add(piece);
    issues.add(Issue.of(IssueCode.LABEL_UNKNOWN, piece.place(), "", label, nearest));
  }
}

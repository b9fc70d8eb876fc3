package jp.shisaku.sheet.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.amount.TableNotes;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.HeadingMark;
import jp.shisaku.sheet.Role;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;
import jp.shisaku.sheet.table.LabelStyle;

/**
 * Tells which text of a sheet belongs to which label. In a table a value stands right of its label,
 * or below it; in running lines it follows the label up to the next one. What no label announces
 * goes by its place: lines behind the name are the office, text behind the last field is 詳細.
 *
 * <p>A field is taken once. The same word met again further down is part of the text.
 */
public final class Fields {

  /** 目的 Purpose: the label again. */
  private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z &/-]*");

  private final Labels labels;
  private final LineLabels lineLabels;
  private final FoundFields found;
  private final MovedCells moved;

  private final BudgetFigures budget = new BudgetFigures();
  private final TableFields tables;

  /** Whether 詳細 stands below 概要 as a label; looked for at the first white in the overview. */
  private Optional<Boolean> detailsBelow = Optional.empty();

  private final TableNotes notes = new TableNotes();
  private final ProseBeside proseBeside = new ProseBeside();
  private final LostOrder order = new LostOrder();
  private final StrayLines stray;
  private final ToldAgain again;
  private final LeadText lead = new LeadText();
  private final LinesOfHead head;

  private final Sheet sheet;
  private final List<Piece> front;

  private Fields(Sheet sheet, Labels labels, List<Piece> front) {
    this.sheet = sheet;
    this.front = front;
    this.labels = labels;
    this.lineLabels = new LineLabels(labels);
    this.found = new FoundFields(labels);
    this.again = new ToldAgain(labels, found);
    this.moved = new MovedCells(labels, found);
    this.tables = new TableFields(labels, found, moved, budget, notes, proseBeside);
    this.stray = new StrayLines(labels, LabelStyle.of(sheet, labels), found);
    this.head = new LinesOfHead(labels, found, stray);
  }

  /** The values of a sheet by field, in the order of the form; never throws. */
  public static Found<Map<Field, Value>> of(Sheet sheet, Labels labels) {
    return of(sheet, labels, List.of());
  }

  /**
   * The same, of a publication in which notes stand before all sheets.
   *
   * @param front what stands there
   */
  public static Found<Map<Field, Value>> of(Sheet sheet, Labels labels, List<Piece> front) {
    return sheet.placed().isEmpty()
        ? new Fields(sheet, labels, front).read()
        : Found.of(sheet.placed());
  }

  /** What each line, table and cell of the body was taken for; by identity. */
  public static Map<Object, Role> roles(Sheet sheet, Labels labels) {
    Fields fields = new Fields(sheet, labels, List.of());
    if (sheet.placed().isEmpty()) {
      fields.read();
    }
    for (Value value : sheet.placed().values()) {
      Role role = new Role.ValueOf(value.field(), value.method());
      value.pieces().forEach(piece -> fields.found.role(piece.block(), role));
    }
    return fields.found.roles();
  }

  private Found<Map<Field, Value>> read() {
    List<Piece> body = new WrappedLabels(labels).joined(sheet.body());
    FootNotes foot = FootNotes.of(body);
    for (int i = 0; i < body.size(); i++) {
      Piece piece = body.get(i);
      if (piece.table().isPresent()) {
        order.value(piece);
        tables.take(piece);
      } else {
        if (foot.isOnAmounts(piece, i) && budget.isEmpty()) {
          notes.below(found.pieces().keySet(), Optional.empty());
        }
        i += line(body, i);
      }
    }
    found.open(Field.DETAILS, lead.lines());
    stray.kept().forEach(piece -> found.byPosition(Field.DETAILS, piece));
    stray
        .unknown()
        .forEach(piece -> found.role(piece.block(), new Role.UnknownLabel(Optional.empty())));
    List<Issue> issues = new ArrayList<>(found.issues());
    issues.addAll(stray.issues());
    order.issue().ifPresent(issues::add);
    issues.addAll(new TextsBesideLabels(found.labelLines(), found.pieces()).issues());
    Map<Field, Value> values = BracketedOffice.parted(found.values());
    issues.addAll(FurtherOffices.part(values, labels));
    if (values.containsKey(Field.BUDGET)) {
      values.computeIfPresent(
          Field.BUDGET, (field, value) -> budget.with(value, sheet, front, labels));
      issues.addAll(budget.issues(sheet, labels));
    }
    return new Found<>(values, issues);
  }

  /** Takes the line at an index, and says how many further lines went with it. */
  private int line(List<Piece> body, int index) {
    Piece piece = body.get(index);
    boolean asCell = found.isBeforeHeader() || stray.isSetAsLabel(piece);
    Optional<LineLabels.Taken> taken =
        lineLabels
            .at(body, index, asCell, this::opens)
            .or(() -> stray.labelAsSet(piece, !found.isAtProse()).filter(t -> opens(t.label())));
    if (taken.isEmpty()) {
      List<Piece> name = found.pieces().getOrDefault(Field.NAME, List.of());
      int linesOfTitle = NameAgain.lines(body, index, sheet.heading(), name);
      int more = linesOfTitle > 0 ? linesOfTitle : head.takeAboveName(body, index);
      if (more > 0) {
        return more - 1;
      }
      order.value(piece);
      if (isNextHead(piece)) {
        found.goOnWith(Field.DETAILS);
        found.byPosition(Field.DETAILS, piece);
      } else if (again.isBudgetAtFoot(body, index)) {
        found.add(Field.BUDGET, Method.LABEL, piece);
      } else if (!again.take(piece)
          && !stray.take(piece)
          && !stray.takeRow(body, index)
          && !(head.isBehindStated() && lead.take(body, index))) {
        boolean beside = index > 0 && piece.isRightOf(body.get(index - 1));
        boolean opensName =
            !found.taken(Field.NAME)
                && index + 1 < body.size()
                && (NameLines.isWrappedName(piece, body.get(index + 1))
                    || NameLines.isTitleLikeOffice(piece, body.get(index + 1), labels));
        unlabelled(piece, beside || opensName);
      }
      return 0;
    }
    LabelMatch label = taken.get().label();
    int lines = taken.get().lines();
    Role role = new Role.Label(label);
    body.subList(index, index + lines).forEach(p -> found.role(p.block(), role));
    notes.end();
    stray.end();
    order.label(label, piece);
    open(label, piece, Method.LABEL);
    return lines - 1;
  }

  /**
   * ② 対策の柱との関係 below ① 施策の目的, ＜政策目標＞ below ＜概要＞: a label of no field that counts on from the one
   * before it, or has its brackets, or stands alone in the text of the purpose as that label does.
   * Its text is a part of the details, and none of the purpose.
   */
  private boolean isNextHead(Piece piece) {
    return found.isAtProse()
        && labels
            .known(piece.text())
            .filter(m -> m.field() == Field.OTHER && m.isExact() && m.isAlone())
            .isPresent()
        && found
            .currentLabel()
            .filter(
                label ->
                    HeadingMark.of(piece.text()).follows(HeadingMark.of(label.text()))
                        || LabelStyle.areInBrackets(piece.text(), label.text())
                        || found.isAt(Field.PURPOSE)
                            && isAlone(label)
                            && !stray.isSetAsLabel(piece))
            .isPresent();
  }

  private boolean isAlone(Piece label) {
    return labels.known(label.text()).filter(LabelMatch::isAlone).isPresent();
  }

  private boolean opens(LabelMatch label) {
    boolean open = !found.taken(label.field()) || moved.announcesLeftover(label);
    // ＜事業の内容＞ below 詳細 is the first line of the details.
    boolean again = label.field().isProse() && found.isAt(label.field());
    return label.field().isOfMeasure()
        && open
        && !again
        && !headsPartOfDetails(label)
        && !moved.isKind(label);
  }

  /** ＜中長期的取組＞ within the running text of the details is a part of it. */
  private boolean headsPartOfDetails(LabelMatch match) {
    return match.field() == Field.ROADMAP && found.isAt(Field.OVERVIEW, Field.DETAILS);
  }

  private void open(LabelMatch label, Piece piece, Method exact) {
    tables.start(label, exact, piece);
    found.goOnWith(label.field());
    if (label.field() == Field.DETAILS
        && DetailsLabel.isHeadingOfText(piece, sheet.body(), labels)) {
      found.add(Field.DETAILS, piece);
    } else if (!label.isAlone()
        && !(label.field().isProse() && LATIN.matcher(label.rest()).matches())) {
      found.add(label.field(), piece.withText(label.rest()));
    }
  }

  /** A line without a label: it continues what is open, or stands for what the form has there. */
  private void unlabelled(Piece piece, boolean besideName) {
    if (found.isBeforeHeader() && piece.isUnitNote()) {
      return; // （単位：百万円） above the header is read with the amounts.
    }
    Optional<Field> noted = notes.fieldOf(piece, found.pieces());
    Optional<Field> beside =
        proseBeside
            .goingOn(piece)
            .or(() -> BesideValues.fieldOf(piece, found.current(), found.pieces()))
            .or(() -> found.labelBeside(piece));
    Optional<LabelMatch> own = moved.labelBelow(piece);
    if (own.isPresent()) {
      found.role(piece.block(), new Role.Label(own.get()));
    } else if (noted.isPresent()) {
      found.add(noted.get(), piece);
    } else if (!found.isBeforeHeader() && found.isOfficeBesideName(piece)) {
      found.byPosition(Field.OFFICES, piece);
    } else if (beside.isPresent()) {
      found.add(beside.get(), piece);
    } else if (found.taken(Field.NAME) && found.isBeforeHeader() && MovedCells.isCoded(piece)) {
      moved.takeCodes(piece);
    } else if (!head.takeStated(piece)) {
      if (found.isBeforeHeader()) {
        head.takeNameOrOffice(piece, besideName);
      } else if (!head.takeOffice(piece)) {
        goOn(piece);
      }
    }
  }

  private void goOn(Piece piece) {
    if (found.isAt(Field.OVERVIEW) && moved.endsOverview(piece) && !goesOnToLabel(piece)) {
      found.goOnWith(Field.DETAILS);
      found.byPosition(Field.DETAILS, piece);
    } else {
      found.add(found.current().get(), piece);
    }
  }

  /** True for more of an overview behind white, where a label says where the details begin. */
  private boolean goesOnToLabel(Piece piece) {
    if (!moved.isSetAsOverview(piece)) {
      return false;
    }
    if (detailsBelow.isEmpty()) {
      detailsBelow = Optional.of(DetailsLabel.isBelowOverview(sheet.body(), labels));
    }
    return detailsBelow.get();
  }
}

package jp.shisaku.sheet.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.amount.StatedBudget;
import jp.shisaku.budget.BudgetNotes;
import jp.shisaku.budget.term.Dates;
import jp.shisaku.issue.Box;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.label.StatusMarks;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.field.NameLines;
import jp.shisaku.sheet.field.Print;
import jp.shisaku.text.Circled;
import jp.shisaku.text.Fold;
import jp.shisaku.text.Outline;

/** The lines above a sheet that are its heading, by how they are set. */
record Headings(Labels labels, List<Piece> pieces, OfficeLines offices) {

  private static final int MOST_HEADING_LINES = 4;

  /** So many lines above tables that begin alike are the titles of these. */
  private static final int FEWEST_ALIKE = 2;

  /** The lines of a heading are closer, as a share of their size. */
  private static final double WHITE = 0.8;

  private static final Pattern SUBTITLE = Pattern.compile("([〜～~―—‐－-])[^〜～~―—。]+\\1");

  /** （新）里山の橋. */
  private static final Pattern STATUS =
      Pattern.compile("^" + StatusMarks.IN_BRACKETS + "[\\s　]*(?=\\S)");

  private static final Pattern BRACKET = Pattern.compile("[（(]");

  /** An entry of the contents, which may end right above the first sheet. */
  private static final Pattern ENTRY =
      Pattern.compile(".*(?:[…‥⋯]|[.．]{3,}|[・･]{3,})\\s*(?:[pP][.．]?\\s*)?[0-9０-９]{1,4}$");

  /** The sheet whose name has its label at {@code name}; offices may stand between the headings. */
  Anchor ofLabelled(int name, int last) {
    BesideTitle besideTitle = new BesideTitle(pieces, offices);
    int marks = name;
    while (marks - 1 > last && besideTitle.is(marks - 1, name, last)) {
      marks--;
    }
    if (marks < name) {
      return new Anchor(start(marks - 1, name, last), name);
    }
    int office = name;
    while (office - 1 > last
        && isLine(office - 1, name)
        && Offices.isList(pieces.get(office - 1).text())) {
      office--;
    }
    boolean above = office < name && isLine(office - 1, name) && !offices.isLabelledIn(name);
    int body = above ? office : name;
    return new Anchor(start(body - 1, body, last), body);
  }

  /** Where the block of lines that ends at {@code nearest} begins; {@code body} where none does. */
  int start(int nearest, int body, int last) {
    int start = body;
    Optional<Piece> below = Optional.empty();
    for (int i = nearest; i >= last && body - i <= MOST_HEADING_LINES; i--) {
      Piece piece = pieces.get(i);
      if (!isLine(i, body) || start < body && offices.isLabelled(i)) {
        break;
      }
      if (FormMark.is(piece)) {
        start = i;
        break;
      }
      boolean fits = below.isEmpty() || isOne(piece, below.get()) || isSubtitle(below.get(), piece);
      boolean badge = below.isPresent() ? !fits : i > last && isOther(i - 1, i, body);
      if (!badge || StatusMarks.alone(piece.text()).isEmpty()) {
        if (!fits) {
          break;
        }
        below = Optional.of(piece);
      }
      start = i;
      if (pieces.get(i).opensPage() || opensNumbered(i)) {
        break;
      }
    }
    return start;
  }

  /** True for 2. behind white, where no number stands above: a heading begins there. */
  private boolean opensNumbered(int index) {
    return index > 0
        && Outline.isNumbered(pieces.get(index).text())
        && !Outline.isNumbered(pieces.get(index - 1).text())
        && white(pieces.get(index - 1), pieces.get(index)) > WHITE * pieces.get(index).fontSize();
  }

  private static double white(Piece above, Piece below) {
    return below.block().box().map(Box::top).orElse(0.0)
        - above.block().box().map(Box::bottom).orElse(0.0);
  }

  /** True for the last line of a page in larger print than what begins the next one. */
  boolean isTitleLeftBehind(int index, int below) {
    Piece title = pieces.get(index);
    Piece text = pieces.get(below);
    return text.opensPage()
        && title.fontSize() > 0
        && Print.size(text) > 0
        && (Print.isOfTitle(title, text) || isSetAsTitles(index, below))
        && isLine(index, index);
  }

  /** True for a line that is set as those are that stand right above tables of the same head. */
  private boolean isSetAsTitles(int index, int table) {
    Optional<String> head = firstCell(table);
    return head.isPresent()
        && IntStream.range(0, pieces.size() - 1)
                .filter(i -> i != index && pieces.get(i).line().isPresent())
                .filter(i -> pieces.get(i).onPageOf(pieces.get(i + 1)))
                .filter(
                    i ->
                        firstCell(i + 1).equals(head)
                            && Print.isAlike(pieces.get(i), pieces.get(index)))
                .limit(FEWEST_ALIKE)
                .count()
            == FEWEST_ALIKE;
  }

  private Optional<String> firstCell(int index) {
    return pieces.get(index).cells().stream().findFirst().map(cell -> Fold.letters(cell.text()));
  }

  /** True for the line of a heading in another type than the line below it. */
  private boolean isOther(int upper, int lower, int body) {
    return isLine(upper, body) && !isOne(pieces.get(upper), pieces.get(lower));
  }

  /**
   * 新規 in a frame beside a heading, its number or its ministry, in another type than its lines: in
   * theirs it is the end of a heading that is wrapped.
   */
  static boolean isBadge(Piece piece, List<Piece> heading) {
    boolean mark = BesideTitle.maybe(piece.text()) && piece != heading.get(0);
    return (mark || StatusMarks.alone(piece.text()).isPresent())
        && heading.stream().noneMatch(other -> other != piece && isOne(other, piece));
  }

  /** True for a line that may be one of the heading of what begins at {@code body}. */
  boolean isLine(int index, int body) {
    Piece piece = pieces.get(index);
    // The upper line of a wrapped heading may end with a comma.
    String unmarked = STATUS.matcher(piece.text()).replaceFirst("");
    String text = index + 1 < body ? unmarked.replaceAll("、$", "") : unmarked;
    return piece.line().isPresent()
        && piece.onPageOf(pieces.get(body))
        && !isItem(index)
        && !isValue(index)
        && !endsText(index, body)
        && (Outline.mayBeHeading(text) || isWrapped(index, body))
        && !ENTRY.matcher(text).matches()
        && StatedBudget.lines(List.of(piece.text())) == 0
        && !Dates.isAlone(piece.text())
        && !isNoteBefore(piece)
        && labels.leadingKnown(piece.text()).isEmpty();
  }

  /** True for a note that ends the sheet before: ※予算額は…の内数, any behind ※, 対前年度比 ＋5.2％. */
  private static boolean isNoteBefore(Piece piece) {
    String text = piece.text();
    return BudgetNotes.isChange(text)
        || BudgetNotes.isNote(text)
            && (BudgetNotes.speaksOfAmounts(text) || text.startsWith("※") && !piece.opensPage());
  }

  /** True for （里山モデル） below the larger print of a title, and the office right of that. */
  private boolean isWrapped(int index, int body) {
    if (!BRACKET.matcher(pieces.get(index).text()).lookingAt()
        || !Print.isLarger(pieces.get(index), pieces.get(body))) {
      return false;
    }
    int above = index - 1;
    while (above >= 0 && NameLines.isOfficeRightOf(pieces.get(index), pieces.get(above))) {
      above--;
    }
    return above >= 0
        && pieces.get(above).line().isPresent()
        && isOne(pieces.get(above), pieces.get(index))
        && isLine(above, index);
  }

  /** True for ① right below a label, or below it ②: items of a text, unless they have an office. */
  private boolean isItem(int index) {
    String text = pieces.get(index).text();
    int number = Circled.leading(text);
    if (number == 0
        || index == 0
        || isAboveOffice(index)
        || pieces.get(index).opensPage()
        || pieces.get(index - 1).line().isEmpty()) {
      return false;
    }
    String above = pieces.get(index - 1).text();
    int before = Circled.leading(above.substring(above.lastIndexOf('\n') + 1));
    return number == before + 1
            && before > 0
            && Print.isAlike(pieces.get(index - 1), pieces.get(index))
        || labels.leadingKnown(above).filter(LabelMatch::isAlone).isPresent();
  }

  /** True right below a label without a value, in print that is not that of a title. */
  private boolean isValue(int index) {
    Piece piece = pieces.get(index);
    return index > 0
        && !piece.opensParagraph()
        && pieces.get(index - 1).line().isPresent()
        && labels
            .known(pieces.get(index - 1).text())
            .filter(label -> label.isAlone() && label.isExact() && label.field().isOfMeasure())
            .isPresent()
        && !Print.isLarger(piece, pieces.get(index - 1))
        && (!Print.isBold(piece) || Print.isBold(pieces.get(index - 1)));
  }

  /**
   * True right below a sentence or a further item, in the same print, with white or a table below.
   */
  private boolean endsText(int index, int body) {
    if (index == 0
        || index + 1 != body
        || pieces.get(index).opensParagraph()
        || pieces.get(body).line().filter(line -> !line.afterGap()).isPresent()
        || pieces.get(index - 1).line().isEmpty()) {
      return false;
    }
    Piece above = pieces.get(index - 1);
    boolean item = Circled.leading(above.text()) > 0 && !above.opensParagraph();
    boolean text = !Outline.mayBeHeading(above.text()) && !above.text().endsWith("、");
    return Print.isAlike(above, pieces.get(index)) && (item || text);
  }

  private boolean isAboveOffice(int index) {
    return index + 1 < pieces.size() && offices.isOffice(index + 1);
  }

  /** True where two lines are one heading that was wrapped. */
  private static boolean isOne(Piece upper, Piece lower) {
    Line above = upper.line().orElseThrow();
    Line below = lower.line().orElseThrow();
    boolean laidOut = above.fontSize() != 0 && above.box().isPresent();
    return (above.isSetAs(below) || isPartOf(above, below))
        && (laidOut || !below.afterGap() && WrappedTitle.goesOn(above, below))
        && !Outline.isChapter(above.text());
  }

  /** True for ～里山を支える～ right below a title: no name of its own. */
  private static boolean isSubtitle(Piece piece, Piece title) {
    return SUBTITLE.matcher(piece.text().strip()).matches() && piece.onPageOf(title);
  }

  /** True for ② below a title: a line of its own, in the font that has the sign. */
  private static boolean isPartOf(Line title, Line number) {
    return number.text().length() == 1
        && Circled.leading(number.text()) > 0
        && title.fontSize() == number.fontSize();
  }
}

package jp.shisaku.sheet.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.amount.StatedStage;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.Fold;

/**
 * The entry form: measures that are headings of one level, each with an amount, and running text
 * below: （1）灯台の塗り替え支援　1,234百万円. Headings above them with a total (第1章 … 12,345百万円) are chapters,
 * and amounts within the text are parts. Year and stage are those of the title, where the amounts
 * print none; an issue says so.
 *
 * <p>White papers and accounts have headings with amounts, too: the title must speak of measures,
 * or most headings must name an office.
 */
public final class EntrySheets {

  private static final int FEWEST = 3;

  private final List<Piece> printed;

  /** The same, their amounts behind the names. */
  private final List<Piece> pieces;

  private final Labels labels;
  private final EntryText text;
  private final EntryFigures figures;
  private final List<Sheet> sheets = new ArrayList<>();
  private Optional<Piece> first = Optional.empty();
  private List<EntryHead> doubtful = List.of();

  /** The headings of a file; lines with ・ are some only where there are no others. */
  public static EntrySheets in(List<Piece> pieces, Labels labels) {
    EntrySheets headings = new EntrySheets(pieces, labels, false);
    if (headings.sheets.isEmpty() && Points.mayBeHeadings(pieces)) {
      headings = new EntrySheets(Points.asSigns(pieces), labels, true);
    }
    List<Piece> led = headings.sheets.isEmpty() ? LedAmounts.asHeadings(pieces) : pieces;
    return led == pieces ? headings : new EntrySheets(led, labels, true);
  }

  private EntrySheets(List<Piece> read, Labels labels, boolean points) {
    this.printed = RuledHeadings.asLines(read);
    List<Piece> stated = LeadingAmounts.behindNames(WrappedBrackets.joined(printed));
    this.pieces = mayHold(stated) ? stated : BareAmounts.withUnits(stated);
    this.labels = labels;
    this.figures = new EntryFigures(pieces);
    boolean bare = pieces != stated;
    this.text = new EntryText(bare || mayHold(pieces) ? EntryRow.of(pieces) : List.of(), labels);
    new EntryLevel(text, labels, bare, points).find().ifPresent(this::read);
  }

  private static boolean mayHold(List<Piece> pieces) {
    return pieces.stream()
            .filter(p -> p.line().isPresent() && EntryAmount.mayHold(p.text()))
            .limit(FEWEST)
            .count()
        == FEWEST;
  }

  public List<Sheet> sheets() {
    return sheets;
  }

  /** Where the first heading stands; the number of pieces where there is none. */
  public int front() {
    int index =
        IntStream.range(0, pieces.size())
            .filter(i -> first.filter(p -> p.block() == pieces.get(i).block()).isPresent())
            .findFirst()
            .orElse(pieces.size());
    return WrappedBrackets.indexOf(index, printed);
  }

  /** Which titles gave amounts their year and stage, and what may be a measure. */
  public List<Issue> issues() {
    return Stream.concat(
            figures.stages().stream().map(StatedStage::issue), doubtful.stream().map(this::unread))
        .toList();
  }

  private Issue unread(EntryHead head) {
    return Issue.of(
        IssueCode.HEADING_UNREAD,
        head.name().place(),
        "name",
        Fold.onOneLine(text.rows().get(head.index()).text()));
  }

  private void read(Set<EntryHead.Key> level) {
    doubtful = EntryLevel.besides(level, text.heads().values());
    Optional<StatedStage> stage = text.title();
    boolean ofMoney = false;
    List<EntryHead> all =
        text.heads().values().stream().filter(head -> level.contains(head.key())).toList();
    boolean names = text.withText(all) * 2 <= all.size();
    int number = 0;
    for (int i = 0; i < text.rows().size(); i++) {
      Optional<EntryHead> head = text.head(i, level, number);
      if (head.isPresent()) {
        number = head.get().mark().number();
        if (!ofMoney) {
          List<Piece> body = text.body(head.get(), level);
          add(head.get(), names && EntryBody.isHeading(body, labels) ? List.of() : body, stage);
        }
      } else if (text.isChapter(i, level)) {
        ofMoney = EntryLevel.holds(text.rows().get(i).text(), Chapters.MONEY);
        stage =
            StatedStage.of(text.rows().get(i).first()).filter(StatedStage::staged).or(text::title);
        number = 0;
      }
    }
  }

  private void add(EntryHead head, List<Piece> body, Optional<StatedStage> stage) {
    Map<Field, Value> values = new EnumMap<>(Field.class);
    values.putAll(EntryBody.values(body, labels));
    values.put(Field.NAME, new Value(Field.NAME, List.of(head.name()), Method.TITLE));
    if (!head.amounts().isEmpty()) {
      values.put(Field.BUDGET, figures.budget(head.amounts(), stage));
    }
    if (!head.office().isEmpty()) {
      Piece office = head.name().withText(head.office());
      values.put(Field.OFFICES, new Value(Field.OFFICES, List.of(office), Method.POSITION));
    }
    if (!values.containsKey(Field.OFFICES)) {
      text.officeAbove(head)
          .map(row -> row.first())
          .ifPresent(
              above -> {
                Piece own = above.withText(Brackets.without(above.text()));
                values.put(Field.OFFICES, new Value(Field.OFFICES, List.of(own), Method.POSITION));
              });
    }
    List<Piece> all = new ArrayList<>(text.rows().get(head.index()).pieces());
    all.addAll(body);
    first = first.or(() -> Optional.of(all.get(0)));
    sheets.add(Sheet.placed(all, values));
  }
}

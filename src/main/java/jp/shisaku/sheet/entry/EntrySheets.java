package jp.shisaku.sheet.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.HeadingMark;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;

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

  /** So many lines before the first heading may be the title. */
  private static final int TITLE_ROWS = 30;

  private static final int LONGEST_CHAPTER = 40;

  private final List<Piece> pieces;
  private final Labels labels;
  private final List<EntryRow> rows;

  /** True where the numbers have their unit from a note. */
  private final boolean bare;

  /** True where the signs were ・. */
  private final boolean points;

  /** By row, the headings that have an amount. */
  private final Map<Integer, EntryHead> heads = new LinkedHashMap<>();

  private final EntryFigures figures;
  private final List<Sheet> sheets = new ArrayList<>();
  private Optional<Piece> first = Optional.empty();

  /** The headings of a file; lines with ・ are some only where there are no others. */
  public static EntrySheets in(List<Piece> pieces, Labels labels) {
    EntrySheets headings = new EntrySheets(pieces, labels, false);
    return headings.sheets.isEmpty() && Points.mayBeHeadings(pieces)
        ? new EntrySheets(Points.asSigns(pieces), labels, true)
        : headings;
  }

  private EntrySheets(List<Piece> printed, Labels labels, boolean points) {
    this.points = points;
    List<Piece> stated = LeadingAmounts.behindNames(printed);
    this.pieces = mayHold(stated) ? stated : BareAmounts.withUnits(stated);
    this.labels = labels;
    this.figures = new EntryFigures(pieces);
    this.bare = pieces != stated;
    boolean may = bare || mayHold(pieces);
    this.rows = may ? EntryRow.of(pieces) : List.of();
    IntStream.range(0, rows.size())
        .forEach(i -> EntryHead.at(rows, i, labels).ifPresent(head -> heads.put(i, head)));
    level().ifPresent(this::read);
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
    return IntStream.range(0, pieces.size())
        .filter(i -> first.filter(p -> p.block() == pieces.get(i).block()).isPresent())
        .findFirst()
        .orElse(pieces.size());
  }

  /** Which titles gave amounts their year and stage. */
  public List<Issue> issues() {
    return figures.stages().stream()
        .map(
            stage ->
                Issue.of(
                    IssueCode.BUDGET_STAGE_OF_TITLE,
                    stage.piece().place(),
                    Field.BUDGET.code(),
                    stage.text()))
        .toList();
  }

  // The level of the measures

  /** The headings that are measures; empty where the file has another form. */
  private Optional<Set<EntryHead.Key>> level() {
    Map<EntryHead.Key, List<EntryHead>> levels =
        heads.values().stream()
            .filter(head -> !head.mark().isChapter() && standsOut(head))
            .collect(
                Collectors.groupingBy(EntryHead::key, LinkedHashMap::new, Collectors.toList()));
    NameList names = new NameList(rows, heads, bare);
    levels
        .values()
        .removeIf(
            level ->
                level.size() < FEWEST
                    || points && !names.areAllAlike(level)
                    || withText(level) * 2 <= level.size() && !names.are(level, title()));
    Optional<EntryHead.Key> best =
        levels.entrySet().stream()
            .max(
                Comparator.<Map.Entry<EntryHead.Key, List<EntryHead>>>comparingLong(
                        e -> withOffice(e.getValue()) * 2 > e.getValue().size() ? 1 : 0)
                    .thenComparingInt(e -> e.getValue().size()))
            .map(Map.Entry::getKey);
    return best.filter(key -> speaksOfMeasures(levels.get(key)))
        .map(key -> alike(key, levels.keySet()));
  }

  /** ○ and ● of one size stand for measures that are new and others. */
  private static Set<EntryHead.Key> alike(EntryHead.Key best, Set<EntryHead.Key> levels) {
    return levels.stream()
        .filter(
            key ->
                key.equals(best)
                    || HeadingMark.of(best.kind() + "あ").rank() == HeadingMark.UNNUMBERED
                        && HeadingMark.of(key.kind() + "あ").rank() == HeadingMark.UNNUMBERED
                        && key.bold() == best.bold()
                        && key.size() == best.size())
        .collect(Collectors.toSet());
  }

  /** A heading without a mark must be set as one. */
  private boolean standsOut(EntryHead head) {
    Line line = head.name().line().orElseThrow();
    return !head.mark().isNone()
        || line.bold()
        || rows.get(head.index()).amount().isPresent()
        || line.fontSize() == 0 && line.afterGap();
  }

  private long withText(List<EntryHead> level) {
    return level.stream().filter(head -> !body(head).isEmpty()).count();
  }

  private long withOffice(List<EntryHead> level) {
    return level.stream()
        .filter(
            head ->
                !head.office().isEmpty()
                    || body(head).stream().anyMatch(p -> EntryBody.isOffice(p, labels)))
        .count();
  }

  private boolean speaksOfMeasures(List<EntryHead> level) {
    List<String> title =
        rows.stream()
            .limit(Math.min(TITLE_ROWS, level.get(0).index()))
            .map(EntryRow::text)
            .toList();
    if (title.stream().anyMatch(text -> holds(text, Chapters.OTHER))) {
      return false;
    }
    boolean said = title.stream().anyMatch(text -> holds(text, Chapters.MEASURES));
    boolean dated =
        level.stream()
                .filter(head -> head.amounts().stream().anyMatch(a -> EntryHead.isDated(a.text())))
                .count()
            == level.size();
    // Without a mark and a type of their own lines are headings only if they say all themselves.
    boolean plain =
        level.stream().anyMatch(h -> h.mark().isNone() && !h.key().bold() && h.key().size() == 0);
    return withOffice(level) * 2 > level.size() || said && (dated || !plain && title().isPresent());
  }

  private static boolean holds(String text, Set<String> words) {
    return text.length() <= LONGEST_CHAPTER && words.stream().anyMatch(text::contains);
  }

  // The measures

  private void read(Set<EntryHead.Key> level) {
    Optional<StatedStage> stage = title();
    boolean ofMoney = false;
    List<EntryHead> all =
        heads.values().stream().filter(head -> level.contains(head.key())).toList();
    boolean names = withText(all) * 2 <= all.size();
    int number = 0;
    for (int i = 0; i < rows.size(); i++) {
      Optional<EntryHead> head = head(i, level, number);
      if (head.isPresent()) {
        number = head.get().mark().number();
        if (!ofMoney) {
          List<Piece> body = body(head.get(), level);
          add(head.get(), names && EntryBody.isHeading(body, labels) ? List.of() : body, stage);
        }
      } else if (isChapter(i, level)) {
        ofMoney = holds(rows.get(i).text(), Chapters.MONEY);
        stage = StatedStage.of(rows.get(i).first()).filter(StatedStage::staged).or(this::title);
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
      Piece office = head.name().with(head.name().line().orElseThrow().withText(head.office()));
      values.put(Field.OFFICES, new Value(Field.OFFICES, List.of(office), Method.POSITION));
    }
    List<Piece> all = new ArrayList<>(rows.get(head.index()).pieces());
    all.addAll(body);
    first = first.or(() -> Optional.of(all.get(0)));
    sheets.add(Sheet.placed(all, values));
  }

  /** The heading of a row: one with an amount, or the next by number among those that have some. */
  private Optional<EntryHead> head(int row, Set<EntryHead.Key> level, int before) {
    Optional<EntryHead> own = Optional.ofNullable(heads.get(row));
    return own.or(
            () ->
                before > 0 ? EntryHead.withoutAmount(rows.get(row), row, labels) : Optional.empty())
        .filter(head -> level.contains(head.key()))
        .filter(head -> own.isPresent() || head.mark().number() == before + 1);
  }

  /** What stands below a heading, up to the next one of any kind with an amount. */
  private List<Piece> body(EntryHead head) {
    return body(head, heads.values().stream().map(EntryHead::key).collect(Collectors.toSet()));
  }

  private List<Piece> body(EntryHead head, Set<EntryHead.Key> level) {
    List<Piece> body = new ArrayList<>();
    int number = head.mark().number();
    for (int i = head.index() + 1; i < rows.size(); i++) {
      if (head(i, level, number).isPresent() || isChapterFor(i, head)) {
        break;
      }
      if (!head.amountRows().contains(i)) {
        body.addAll(rows.get(i).pieces());
      }
    }
    return body;
  }

  private boolean isChapter(int row, Set<EntryHead.Key> level) {
    return heads.values().stream()
        .filter(head -> level.contains(head.key()))
        .findFirst()
        .filter(head -> isChapterFor(row, head))
        .isPresent();
  }

  /** True for a heading above those of a measure: by its mark, or in larger type. */
  private boolean isChapterFor(int row, EntryHead head) {
    Optional<Line> line = rows.get(row).line();
    if (line.isEmpty()
        || line.get().text().indexOf('。') >= 0
        || line.get().text().length() > LONGEST_CHAPTER) {
      return false;
    }
    HeadingMark mark = HeadingMark.of(line.get().text());
    Line own = head.name().line().orElseThrow();
    boolean larger = own.fontSize() > 0 && line.get().fontSize() > own.fontSize() * 1.05;
    boolean outer = mark.rank() < head.mark().rank() && line.get().afterGap();
    return larger || mark.isChapter() || outer && mark.rank() < HeadingMark.UNNUMBERED;
  }

  /** The one year and stage that the lines above the first heading tell. */
  private Optional<StatedStage> title() {
    int end = heads.keySet().stream().findFirst().orElse(0);
    List<StatedStage> stated =
        rows.subList(0, Math.min(TITLE_ROWS, end)).stream()
            .flatMap(row -> StatedStage.of(row.first()).stream())
            .toList();
    List<StatedStage> staged = stated.stream().filter(StatedStage::staged).toList();
    return one(staged.isEmpty() ? stated : staged);
  }

  private static Optional<StatedStage> one(List<StatedStage> stated) {
    return stated.stream().map(StatedStage::text).distinct().count() == 1
        ? Optional.of(stated.get(0))
        : Optional.empty();
  }
}

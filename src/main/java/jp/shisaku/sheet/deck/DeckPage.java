package jp.shisaku.sheet.deck;

import static jp.shisaku.sheet.deck.DeckPieces.top;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.Labels;
import jp.shisaku.label.Profile;
import jp.shisaku.label.StatusMarks;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Page;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Sheet;
import jp.shisaku.sheet.Value;
import jp.shisaku.sheet.field.LeadText;

/**
 * A landscape page that is a measure, or a column of one. It has a title in large type at the top
 * left and two of these three: ministries at the top right, an amount or a mark such as 【制度・規制改革】
 * near them, and heads of sections. Slides of papers and guidelines rarely have two.
 *
 * @param all what stands on it, frames opened
 * @param shared true where nobody can tell which of several names an amount is of
 */
record DeckPage(List<Piece> all, DeckHead head, DeckSections sections, boolean shared) {

  /** How far something may reach into the column beside it; in points. */
  private static final double OVERLAP = 2;

  /** Type that is smaller by less is the same, as a share. */
  private static final double SAME_SIZE = 0.95;

  /** The page that these pieces are, or its columns; empty where it has another form. */
  static List<DeckPage> of(List<Piece> pieces, Profile profile, Labels labels) {
    Page page = pieces.get(0).page();
    boolean landscape = page.hasLayout() && page.width() > page.height();
    // Whether a page has another form is asked first: to read its amounts takes long.
    // A page with the label 施策名 has another form.
    if (!landscape || pieces.stream().anyMatch(p -> p.holds(Field.NAME, labels))) {
      return List.of();
    }
    List<Piece> all = DeckPieces.flat(pieces, labels);
    if (all.isEmpty()) {
      return List.of();
    }
    DeckPage whole = of(all, page.width() / 2, profile, labels);
    Optional<DeckCards> cards = DeckCards.of(all, whole.sections);
    if (cards.isPresent()) {
      return whole.cards(cards.get(), profile, labels);
    }
    return whole.parted(profile, labels);
  }

  /** The page, or the two columns of it. */
  private List<DeckPage> parted(Profile profile, Labels labels) {
    DeckPage whole = this;
    return whole.head.beside().isEmpty() ? List.of(whole) : whole.columns(profile, labels);
  }

  private static DeckPage of(List<Piece> all, double middle, Profile profile, Labels labels) {
    DeckSections sections = new DeckSections(all, labels);
    return new DeckPage(all, DeckHead.of(all, sections, middle, profile), sections, false);
  }

  /** The cards; where they cannot be told apart, the amounts are of nobody knows which. */
  private List<DeckPage> cards(DeckCards cards, Profile profile, Labels labels) {
    List<DeckPage> found =
        cards.parted().orElse(List.of()).stream()
            .map(card -> ofCard(card, profile, labels))
            .toList();
    if (found.size() > 1 && found.stream().allMatch(DeckPage::isCard)) {
      return found;
    }
    List<DeckPage> columns = parted(profile, labels);
    boolean mixed = columns.size() == 1 && !columns.get(0).shared && head.amounts().areBeside();
    return mixed ? List.of(new DeckPage(all, head.titleAlone(), sections, false)) : columns;
  }

  private static DeckPage ofCard(List<Piece> card, Profile profile, Labels labels) {
    DeckSections sections = new DeckSections(card, labels);
    return new DeckPage(card, DeckHead.ofCard(card, sections, profile), sections, false);
  }

  private boolean isCard() {
    return !head.title().isEmpty() && !(head.amounts().isEmpty() && head.marks().isEmpty());
  }

  /** The columns under names beside each other; the page as it is where they cannot be told. */
  private List<DeckPage> columns(Profile profile, Labels labels) {
    double left = head.beside().get(0).box().left();
    double edge = left - OVERLAP;
    double top = head.title().stream().mapToDouble(DeckPieces::top).min().orElseThrow();
    boolean apart =
        all.stream()
            .filter(p -> top(p) >= top - OVERLAP)
            .allMatch(p -> p.box().right() <= left + OVERLAP || p.box().left() >= edge);
    DeckPage undivided = new DeckPage(all, head, sections, true);
    if (!apart) {
      return List.of(undivided);
    }
    double width = page().width();
    List<Piece> first = all.stream().filter(p -> p.box().left() < edge).toList();
    List<Piece> second = all.stream().filter(p -> p.box().left() >= edge).toList();
    List<DeckPage> columns =
        List.of(
            of(first, edge / 2, profile, labels), of(second, (edge + width) / 2, profile, labels));
    return columns.stream().allMatch(DeckPage::isMeasure)
        ? columns.stream().map(c -> c.isAlike(columns) ? c : c.withoutOffices()).toList()
        : List.of(undivided);
  }

  /** An office above one of two columns may well be that of both, or of this one alone. */
  private boolean isAlike(List<DeckPage> columns) {
    return columns.stream().allMatch(c -> c.head.offices().isEmpty() == head.offices().isEmpty());
  }

  private DeckPage withoutOffices() {
    return new DeckPage(all, head.withoutOffices(), sections, shared);
  }

  /** True for a page with a title and sections that has no other sign of a measure. */
  boolean isUnread() {
    return !isMeasure() && !head.title().isEmpty() && sections.areSign();
  }

  /** True for text without a title, as the rest of a measure on a second page is. */
  boolean isTextAlone() {
    return head.title().isEmpty() && all.stream().filter(p -> p.line().isPresent()).count() > 2;
  }

  /** True for a page that is a measure. Whom to ask at its foot is a sign beside an amount only. */
  boolean isMeasure() {
    boolean asked = !head.amounts().isEmpty() && sections.nameOffice(all);
    return !head.title().isEmpty() && (asked || head.signs() + (sections.areSign() ? 1 : 0) >= 2);
  }

  Page page() {
    return all.get(0).page();
  }

  String title() {
    return Piece.joined(head.title());
  }

  boolean isWithoutAmount() {
    return head.amounts().isEmpty();
  }

  boolean hasAmountsOf(DeckPage other) {
    return head.amounts().texts().equals(other.head.amounts().texts());
  }

  /** The same without what the end of its title says: (1/2). */
  DeckPage titledWithout(Pattern end) {
    return new DeckPage(all, head.titledWithout(end), sections, shared);
  }

  /** A sheet for every name on the page. */
  List<Sheet> sheets() {
    Map<Field, Value> common = common();
    List<DeckTitles.Named> named = named();
    Optional<Value> none = named.size() == 1 ? head.noAmount() : Optional.empty();
    List<Piece> badges = named.size() == 1 ? badges() : List.of();
    return named.stream().map(one -> sheet(common, one, none).withBadges(badges)).toList();
  }

  private List<DeckTitles.Named> named() {
    return shared
        ? Stream.concat(Stream.of(head.title().get(0)), head.beside().stream())
            .map(name -> new DeckTitles(List.of(name), head.amounts()).sharing())
            .toList()
        : ofOwn(new DeckTitles(head.title(), head.amounts()));
  }

  /** Amounts of one year and stage beside each other are not all that of a single name. */
  private List<DeckTitles.Named> ofOwn(DeckTitles titles) {
    List<DeckTitles.Named> named = titles.named();
    return named.size() == 1 && head.amounts().areBeside() ? List.of(titles.sharing()) : named;
  }

  /** The sheet of the page before with the text of this one behind its own. */
  Sheet goingOn(Sheet before) {
    Map<Field, Value> values = new EnumMap<>(before.placed());
    sections.values(text()).forEach((field, value) -> values.merge(field, value, DeckPage::joined));
    return Sheet.placed(before.body(), values).withBadges(before.badges());
  }

  private static Value joined(Value first, Value second) {
    List<Piece> both = new ArrayList<>(first.pieces());
    both.addAll(second.pieces());
    return new Value(first.field(), both, first.method());
  }

  private Sheet sheet(Map<Field, Value> common, DeckTitles.Named named, Optional<Value> noAmount) {
    Map<Field, Value> values = new EnumMap<>(common);
    values.put(Field.NAME, new Value(Field.NAME, named.name(), Method.TITLE));
    named.budget().or(() -> noAmount).ifPresent(budget -> values.put(Field.BUDGET, budget));
    return Sheet.placed(all, values);
  }

  private Map<Field, Value> common() {
    List<Piece> text = text();
    List<Piece> contacts =
        head.offices().isEmpty()
            ? text.stream().flatMap(p -> sections.contact(p).stream()).toList()
            : List.of();
    boolean asked = contacts.size() == 1;
    Map<Field, Value> values =
        sections.values(
            asked ? text.stream().filter(p -> sections.contact(p).isEmpty()).toList() : text);
    if (asked) {
      values.put(Field.OFFICES, new Value(Field.OFFICES, contacts, Method.LABEL));
    } else if (contacts.isEmpty() && !values.containsKey(Field.OFFICES)) {
      List<Piece> below =
          belowTitle().stream()
              .filter(p -> Offices.isList(p.text()))
              .filter(p -> head.title().stream().allMatch(t -> p.box().sharesWidth(t.box())))
              .toList();
      if (below.size() == 1) {
        values.put(Field.OFFICES, new Value(Field.OFFICES, below, Method.POSITION));
      }
    }
    values.putAll(head.values());
    return values;
  }

  /** What stands below the head and is no head of a section, and sentences above it. */
  private List<Piece> text() {
    List<Piece> lead = lead();
    return all.stream()
        .filter(p -> !sections.isHead(p) && !head.isAmount(p))
        .filter(p -> top(p) >= head.bottom() || lead.contains(p))
        .toList();
  }

  /** Sentences below the title and above the sections, which a line may open that ends in one. */
  private List<Piece> lead() {
    List<Piece> lines = belowTitle();
    List<Piece> lead = new ArrayList<>();
    for (int i = lines.size() - 1; i >= 0; i--) {
      Piece line = lines.get(i);
      boolean opens =
          !lead.isEmpty() && lead.get(0) == lines.get(i + 1) && isAbove(line, lead.get(0));
      if (opens || LeadText.isSentence(line)) {
        lead.add(0, line);
      }
    }
    return lead;
  }

  /** 新規 in a box of its own beside the title. */
  private List<Piece> badges() {
    return others().stream().filter(p -> StatusMarks.alone(p.text()).isPresent()).toList();
  }

  private List<Piece> belowTitle() {
    double title = head.title().stream().mapToDouble(DeckPieces::top).max().orElse(0);
    return others().stream().filter(p -> top(p) > title).toList();
  }

  /** The lines above the sections that have no other place. */
  private List<Piece> others() {
    return all.stream()
        .filter(p -> p.line().isPresent() && top(p) < head.bottom() && !head.holds(p))
        .toList();
  }

  private static boolean isAbove(Piece line, Piece next) {
    return line.box().sharesWidth(next.box())
        && Math.abs(next.box().top() - line.box().bottom()) < next.fontSize();
  }

  /** Texts of which nobody can tell where they end, and names of measures below this one. */
  List<Issue> issues() {
    List<Piece> text = text();
    return Stream.concat(
            sections.shifted(text, lead()).stream(),
            text.stream()
                .filter(p -> isLikeTitle(p) && text.stream().anyMatch(a -> isAmountOf(p, a)))
                .map(p -> Issue.of(IssueCode.HEADING_UNREAD, p.place(), "name", p.text())))
        .toList();
  }

  private boolean isLikeTitle(Piece piece) {
    return piece.line().isPresent()
        && head.title().stream().allMatch(t -> piece.fontSize() >= SAME_SIZE * t.fontSize());
  }

  /** At the height of a name, or in one of the next lines. */
  private static boolean isAmountOf(Piece name, Piece amount) {
    return amount.line().isPresent()
        && top(amount) > top(name) - name.fontSize()
        && top(amount) < name.box().bottom() + 2 * name.fontSize()
        && DeckAmounts.isStatement(amount.text());
  }
}

package jp.shisaku.sheet.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Box;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Contacts;
import jp.shisaku.office.Offices;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.LabelledOffice;
import jp.shisaku.sheet.Value;
import jp.shisaku.text.Circled;

/**
 * The sections of a deck's page under their numbered heads. A text belongs to the last head, by its
 * number, that stands above it and not right of it: so columns are read as columns, whichever way
 * they are numbered. A head in the middle of its column begins where the lines below it do, and one
 * of a field that has a head already (事業イメージ beside 事業の内容) ends the section before it, too.
 */
final class DeckSections {

  private static final Set<Field> FIELDS =
      EnumSet.of(
          Field.OFFICES,
          Field.PURPOSE,
          Field.OVERVIEW,
          Field.DETAILS,
          Field.EFFECT,
          Field.ROADMAP,
          Field.OTHER);

  private static final Pattern NUMBERED =
      Pattern.compile("^(?:[①-⑳]|[(（]?[0-9]{1,2}[)）.．])\\s*(?<label>.+)$", Pattern.DOTALL);

  /** １　事業の目的: a number with a blank behind it counts before a label that fills the line. */
  private static final Pattern SPACED =
      Pattern.compile("^[0-9０-９]{1,2}[\\s　]+(?<label>.+)$", Pattern.DOTALL);

  private static final Pattern DIGITS = Pattern.compile("^[(（]?([0-9]{1,2})[)）.．\\s　]");

  private static final Pattern TELEPHONE =
      Pattern.compile("(?<![0-9-])0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}(?![0-9-])");

  /** How far left of its head a text may begin, in points. */
  private static final double OUTDENT = 24;

  private static final int FEWEST_HEADS = 2;

  private final List<Head> heads = new ArrayList<>();
  private final List<Piece> pieces;
  private final Labels labels;

  /** Where all that stands on the page is. */
  private final List<Box> boxes;

  /**
   * A head, and its place among the heads.
   *
   * @param number the printed one, or else how many heads were read up to it
   * @param first true for the first one of a field, which names it
   * @param left where its section begins
   * @param right where it ends
   */
  private record Head(
      Piece piece,
      LabelMatch label,
      int number,
      boolean printed,
      boolean first,
      double left,
      double right) {

    Head within(double left, double right) {
      return new Head(piece, label, number, printed, first, left, right);
    }

    Head asFirst() {
      return new Head(piece, label, number, printed, true, left, right);
    }

    boolean opens(Box text) {
      return piece.box().top() < text.centerY()
          && left <= text.left() + OUTDENT
          && text.left() < right;
    }
  }

  DeckSections(List<Piece> pieces, Labels labels) {
    this.pieces = pieces;
    this.labels = labels;
    boxes = pieces.stream().flatMap(p -> p.block().box().stream()).toList();
    for (Piece piece : pieces) {
      head(piece).filter(l -> piece.block().box().isPresent()).ifPresent(l -> add(piece, l));
    }
    List<Box> own = heads.stream().map(h -> h.piece().box()).toList();
    heads.replaceAll(
        h ->
            h.within(
                DeckColumns.left(h.piece().box(), own, boxes),
                DeckColumns.right(h.piece().box(), boxes)));
    List<Head> inDetails = heads.stream().filter(this::isInDetails).toList();
    heads.removeIf(h -> inDetails.contains(h) && hasOther(h, inDetails));
    Set<Field> seen = EnumSet.of(Field.OTHER);
    heads.replaceAll(h -> seen.add(h.label().field()) ? h.asFirst() : h);
  }

  private void add(Piece piece, LabelMatch label) {
    Optional<Integer> printed = number(piece);
    heads.add(
        new Head(
            piece,
            label,
            printed.orElse(heads.size() + 1),
            printed.isPresent(),
            false,
            piece.box().left(),
            Double.MAX_VALUE));
  }

  private boolean isInDetails(Head head) {
    return head.label().field() != Field.OTHER
        && heads.stream()
            .filter(h -> h.label().field() == Field.DETAILS)
            .filter(h -> !h.piece().box().isLevelWith(head.piece().box()))
            .anyMatch(h -> h.opens(head.piece().box()));
  }

  /** True for 1. 目的（第1条） of a law in the details, where 目的 has a head outside them, too. */
  private boolean hasOther(Head head, List<Head> inDetails) {
    return heads.stream()
        .filter(h -> h.label().field() == head.label().field())
        .anyMatch(h -> !inDetails.contains(h));
  }

  /** How many heads of fields there are. */
  int count() {
    return (int) heads.stream().filter(Head::first).count();
  }

  /**
   * True for heads that show a page to be a measure; a single one may be chance. One of another
   * matter (背景・課題) counts beside one of a field.
   */
  boolean areSign() {
    boolean others = heads.stream().anyMatch(h -> h.label().field() == Field.OTHER);
    return count() + (others && count() > 0 ? 1 : 0) >= FEWEST_HEADS;
  }

  /** The height at which the first head stands. */
  Optional<Double> top() {
    return heads.stream().map(h -> h.piece().box().top()).min(Double::compare);
  }

  /**
   * True for a line that is worded as the head of a section, also where it is one a second time.
   */
  boolean isLikeHead(Piece piece) {
    return head(piece).filter(label -> label.field() != Field.OTHER).isPresent();
  }

  boolean isHead(Piece piece) {
    return heads.stream().anyMatch(h -> h.piece() == piece && h.first());
  }

  /** The values of the sections; what stands under no head is a part of the details. */
  Map<Field, Value> values(List<Piece> text) {
    Map<Field, List<Piece>> found = new LinkedHashMap<>();
    for (Head head : heads.stream().filter(Head::first).toList()) {
      List<Piece> own = found.computeIfAbsent(head.label().field(), f -> new ArrayList<>());
      if (!head.label().isAlone() && !head.label().hasRemark()) {
        own.add(head.piece().withText(head.label().rest()));
      }
    }
    Set<Field> labelled = EnumSet.noneOf(Field.class);
    labelled.addAll(found.keySet());
    Map<Optional<Head>, List<Piece>> bySection =
        text.stream()
            .filter(p -> !isContact(p.text()))
            .collect(
                Collectors.groupingBy(this::sectionOf, LinkedHashMap::new, Collectors.toList()));
    bySection.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> e.getKey().map(Head::number).orElse(0)))
        .forEach(
            e ->
                e.getValue()
                    .forEach(
                        p ->
                            found
                                .computeIfAbsent(
                                    field(e.getKey(), p, e.getValue()), f -> new ArrayList<>())
                                .add(p)));
    text.stream()
        .filter(piece -> isContact(piece.text()))
        .forEach(p -> found.computeIfAbsent(Field.DETAILS, f -> new ArrayList<>()).add(p));
    Map<Field, Value> values = new EnumMap<>(Field.class);
    found.forEach(
        (field, own) ->
            values.put(
                field,
                new Value(field, own, labelled.contains(field) ? Method.LABEL : Method.POSITION)));
    return values;
  }

  /**
   * An issue a head in a column of heads of which one has no text, where a text right of it stands
   * above all of them: they are in the middle of their texts, or below their beginning.
   */
  List<Issue> shifted(List<Piece> text, List<Piece> above) {
    Set<Head> filled =
        text.stream().flatMap(p -> sectionOf(p).stream()).collect(Collectors.toSet());
    return heads.stream()
        .filter(
            h ->
                h.first()
                    && h.label().isAlone()
                    && !filled.contains(h)
                    && above.stream().anyMatch(p -> p.box().left() >= h.piece().box().right()))
        .flatMap(empty -> heads.stream().filter(h -> Math.abs(h.left() - empty.left()) <= OUTDENT))
        .distinct()
        .map(
            h -> {
              String field = h.label().field().code();
              return Issue.of(IssueCode.TEXT_ENDS_UNCLEAR, h.piece().place(), field, field);
            })
        .toList();
  }

  /** The office in a line that says whom to ask; empty for any other line. */
  Optional<Piece> contact(Piece piece) {
    return piece
        .line()
        .filter(line -> isContact(line.text()))
        .flatMap(line -> LabelledOffice.in(line.text(), labels).map(piece::withText));
  }

  /** True where the page says whom to ask, or has a head for the office. */
  boolean nameOffice(List<Piece> text) {
    return heads.stream().anyMatch(h -> h.label().field() == Field.OFFICES)
        || text.stream().anyMatch(p -> contact(p).isPresent());
  }

  /** The field of a text; a drawing below the office is no part of it. */
  private static Field field(Optional<Head> section, Piece text, List<Piece> all) {
    return section
        .map(h -> h.label().field())
        .filter(field -> field != Field.OTHER)
        .filter(
            field ->
                field != Field.OFFICES
                    || isOffice(text)
                    || all.stream().noneMatch(DeckSections::isOffice))
        .orElse(Field.DETAILS);
  }

  private static boolean isOffice(Piece text) {
    return Offices.isList(text.text());
  }

  /** Whom to ask: 担当：里山局道路課（03-5253-0000）. It belongs to no section. */
  private static boolean isContact(String text) {
    return Contacts.begin(text) || TELEPHONE.matcher(text).find();
  }

  /** The head of a text; empty for one above all heads. */
  private Optional<Head> sectionOf(Piece piece) {
    Box box = piece.box();
    return sharing(piece)
        .or(
            () ->
                heads.stream()
                    .filter(h -> h.opens(box) && !h.piece().box().equals(box))
                    .reduce((x, y) -> isLater(y, x, box) ? y : x));
  }

  /**
   * The last head before a text in its own box: on a slide all lines of a box have its place. A
   * head that is a text itself stands in its own section.
   */
  private Optional<Head> sharing(Piece piece) {
    List<Piece> before =
        pieces.stream()
            .takeWhile(p -> p != piece)
            .filter(p -> p.box().equals(piece.box()))
            .toList();
    return heads.stream()
        .filter(h -> h.piece() == piece || before.stream().anyMatch(p -> p == h.piece()))
        .reduce((first, last) -> last);
  }

  /** True where a text belongs rather to the first of two heads; those are in printed order. */
  private boolean isLater(Head head, Head other, Box text) {
    if (head.printed() && other.printed()) {
      return head.number() >= other.number();
    }
    if (Math.abs(head.left() - other.left()) <= OUTDENT) {
      return head.piece().box().top() >= other.piece().box().top();
    }
    Head right = head.left() > other.left() ? head : other;
    boolean ended = DeckColumns.isEnded(right.piece().box(), right.left(), text, boxes);
    return (right == head) != ended;
  }

  private Optional<LabelMatch> head(Piece piece) {
    Optional<String> text = piece.line().map(l -> l.text());
    Optional<LabelMatch> numbered =
        text.map(NUMBERED::matcher)
            .filter(Matcher::matches)
            .flatMap(m -> labels.leadingKnown(m.group("label")));
    Optional<LabelMatch> spaced =
        text.map(SPACED::matcher)
            .filter(Matcher::matches)
            .flatMap(m -> labels.known(m.group("label")));
    return numbered
        .or(() -> spaced)
        .or(() -> text.flatMap(labels::known))
        .or(() -> text.flatMap(labels::beforeRemark))
        .filter(m -> FIELDS.contains(m.field()));
  }

  private static Optional<Integer> number(Piece piece) {
    String text = piece.text();
    Matcher digits = DIGITS.matcher(text);
    int circled = Circled.valueOf(text.codePointAt(0));
    return circled > 0
        ? Optional.of(circled)
        : Optional.of(digits).filter(Matcher::find).map(m -> Integer.parseInt(m.group(1)));
  }
}

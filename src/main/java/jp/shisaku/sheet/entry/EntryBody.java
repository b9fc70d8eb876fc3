package jp.shisaku.sheet.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Value;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.Items;
import jp.shisaku.text.Signs;

/**
 * The text below a heading. Labels tell its fields; without one the first block is the overview,
 * and what is set off from it the details.
 */
final class EntryBody {

  private static final int LONGEST_HEADING = 40;

  private static final Pattern MARK =
      Pattern.compile("^(?:[（(]?(?:[0-9０-９]{1,2}|[ア-ン])[）).．、]|[①-⑳・" + Signs.HEADS + "])\\s*");

  private static final int LONGEST_OFFICE = 60;

  private final Labels labels;
  private final Map<Field, List<Piece>> found = new EnumMap<>(Field.class);
  private final Set<Field> labelled = EnumSet.noneOf(Field.class);
  private Optional<Field> current = Optional.empty();

  private EntryBody(Labels labels) {
    this.labels = labels;
  }

  /** The values in these lines and tables. */
  static Map<Field, Value> values(List<Piece> pieces, Labels labels) {
    EntryBody body = new EntryBody(labels);
    for (int i = 0; i < pieces.size(); i++) {
      body.take(pieces.get(i), i == 0 || i == pieces.size() - 1);
    }
    Map<Field, Value> values = new EnumMap<>(Field.class);
    body.found.forEach(
        (field, own) ->
            values.put(
                field,
                new Value(
                    field, own, body.labelled.contains(field) ? Method.LABEL : Method.POSITION)));
    return values;
  }

  /** True for a line that names the office and nothing else. */
  static boolean isOffice(Piece piece, Labels labels) {
    String text = Brackets.without(piece.text());
    return isBracketedOffice(piece)
        || piece.line().isPresent()
            && text.length() <= LONGEST_OFFICE
            && label(text, labels).filter(m -> m.field() == Field.OFFICES).isPresent();
  }

  /** True for 【海上保安課】 on a line of its own. */
  static boolean isBracketedOffice(Piece piece) {
    String text = Brackets.without(piece.text());
    return piece.line().isPresent()
        && text.length() <= LONGEST_OFFICE
        && !text.equals(piece.text().strip())
        && Offices.isList(text);
  }

  private void take(Piece piece, boolean atEdge) {
    String text = Brackets.without(piece.text());
    Optional<LabelMatch> label =
        piece.line().isPresent()
            ? label(text, labels)
                .or(() -> label(piece.text(), labels))
                .or(() -> numbered(text))
                .filter(m -> m.field() != Field.NAME && m.field() != Field.BUDGET)
            : Optional.empty();
    if (label.isPresent() && !labelled.contains(label.get().field())) {
      open(label.get(), piece);
    } else if (isOffice(text, piece, atEdge)) {
      add(Field.OFFICES, piece, text);
    } else {
      add(fieldOf(piece), piece, piece.text());
    }
  }

  /** 1）内容, ■ 目的: a label alone behind a mark, or ・担当　海図課 with its office. */
  private Optional<LabelMatch> numbered(String text) {
    Matcher mark = MARK.matcher(text);
    if (!mark.find()) {
      return Optional.empty();
    }
    String bare = text.substring(mark.end());
    return labels
        .known(bare)
        .or(() -> label(bare, labels).filter(m -> m.field() == Field.OFFICES && !m.isAlone()));
  }

  private void open(LabelMatch label, Piece piece) {
    boolean field = label.field().isOfMeasure();
    current = Optional.of(field ? label.field() : Field.DETAILS);
    if (field) {
      found.remove(label.field() == Field.OFFICES ? label.field() : Field.OTHER);
      labelled.add(label.field());
      if (!label.isAlone()) {
        add(label.field(), piece, label.rest());
      }
    } else {
      add(Field.DETAILS, piece, piece.text());
    }
    if (label.field() == Field.OFFICES && !label.isAlone()) {
      current = Optional.empty();
    }
  }

  private boolean isOffice(String text, Piece piece, boolean atEdge) {
    boolean bracketed = !text.equals(piece.text().strip());
    return piece.line().isPresent()
        && !found.containsKey(Field.OFFICES)
        && text.length() <= LONGEST_OFFICE
        && (bracketed || atEdge)
        && Offices.isList(text);
  }

  private Field fieldOf(Piece piece) {
    if (current.isPresent()) {
      return current.get();
    }
    List<Piece> overview = found.getOrDefault(Field.OVERVIEW, List.of());
    boolean first = overview.isEmpty() || labelled.contains(Field.OVERVIEW);
    boolean details =
        found.containsKey(Field.DETAILS)
            || piece.table().isPresent()
            || Items.startsItem(piece.text()) && !overview.isEmpty()
            || !first && piece.opensParagraph() && endsSentence(overview);
    return details || labelled.contains(Field.OVERVIEW) ? Field.DETAILS : Field.OVERVIEW;
  }

  private static boolean endsSentence(List<Piece> text) {
    return text.get(text.size() - 1).text().strip().matches("(?s).*[。．.！!）)]");
  }

  private void add(Field field, Piece piece, String text) {
    Piece own = piece.line().isPresent() ? piece.withText(text) : piece;
    found.computeIfAbsent(field, f -> new ArrayList<>()).add(own);
  }

  /** 担当　海図課: before an office the common word is a label. */
  private static Optional<LabelMatch> officeBehindBlank(String text, Labels labels) {
    String[] parts = text.split("[\\s　]+", 2);
    return parts.length == 2 && Offices.isList(parts[1])
        ? labels.beforeColon(parts[0] + "：" + parts[1]).filter(m -> m.field() == Field.OFFICES)
        : Optional.empty();
  }

  /** The label at the head of a line, also a common word before a colon: 担当：…. */
  static Optional<LabelMatch> label(String text, Labels labels) {
    return labels
        .leadingKnown(text)
        .or(() -> labels.beforeColon(text))
        .or(() -> officeBehindBlank(text, labels));
  }

  /** Behind the last of some names without text a line set apart is the heading of the next. */
  static boolean isHeading(List<Piece> body, Labels labels) {
    return body.size() == 1
        && body.get(0).line().filter(Line::afterGap).isPresent()
        && body.get(0).text().length() <= LONGEST_HEADING
        && body.get(0).text().indexOf('。') < 0
        && Character.isLetterOrDigit(body.get(0).text().codePointAt(0))
        && label(body.get(0).text(), labels).isEmpty()
        && !isOffice(body.get(0), labels);
  }
}

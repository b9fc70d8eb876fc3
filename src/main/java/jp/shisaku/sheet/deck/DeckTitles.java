package jp.shisaku.sheet.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.amount.Figure;
import jp.shisaku.budget.AmountsHead;
import jp.shisaku.catalogue.Provenance.Method;
import jp.shisaku.issue.Box;
import jp.shisaku.label.Field;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.Value;
import jp.shisaku.text.Signs;

/**
 * The names in the title of a deck's page. The lines of a title are one wrapped name, unless marks
 * (A., ①, ・) or the amounts tell several: an amount beside or below each, or as many amounts of the
 * same year and stage as lines.
 */
record DeckTitles(List<Piece> title, DeckAmounts amounts) {

  private static final Pattern MARK =
      Pattern.compile(
          "^(?:(?<letter>[A-Z])[.．、:：)）\\s]\\s*|[①-⑳]\\s*|[・" + Signs.SHAPES + "]\\s*)(?=\\S)");

  /** Lines of one name stand closer than this, in parts of their size. */
  private static final double WRAP_GAP = 0.8;

  /** A name and the amount that is its own. */
  record Named(List<Piece> name, Optional<Value> budget) {}

  /** The title as one name among others that share the amounts. */
  Named sharing() {
    return new Named(title, sharedAmount());
  }

  List<Named> named() {
    List<List<Piece>> marked = split(i -> MARK.matcher(title.get(i).text()).find());
    boolean isMarked = MARK.matcher(title.get(0).text()).find() && marked.size() > 1;
    if (isMarked) {
      return byMark(marked);
    }
    if (title.size() == amounts.lines().size() && title.size() > 1 && amounts.areAlike()) {
      return byOrder(title.stream().map(List::of).toList());
    }
    List<List<Piece>> apart = split(this::standsApart);
    Optional<List<Named>> byPlace = apart.size() > 1 ? byPlace(apart) : Optional.empty();
    return byPlace.orElseGet(() -> List.of(new Named(title, budget(amounts.withDoubtful()))));
  }

  private List<List<Piece>> split(IntPredicate opens) {
    List<List<Piece>> names = new ArrayList<>();
    for (int i = 0; i < title.size(); i++) {
      if (i == 0 || opens.test(i)) {
        names.add(new ArrayList<>());
      }
      names.get(names.size() - 1).add(title.get(i));
    }
    return names;
  }

  private boolean standsApart(int index) {
    Box above = title.get(index - 1).box();
    Box here = title.get(index).box();
    boolean between =
        amounts.lines().stream()
            .map(Piece::box)
            .anyMatch(a -> a.centerY() > above.bottom() && a.centerY() < here.top());
    return between || here.top() - above.bottom() > WRAP_GAP * here.height();
  }

  private List<Named> byMark(List<List<Piece>> names) {
    Map<String, Figure> own = amounts.byLetter();
    List<String> letters = names.stream().map(n -> letter(n.get(0))).toList();
    List<List<Piece>> bare = names.stream().map(DeckTitles::withoutMark).toList();
    if (own.keySet().containsAll(letters) && own.size() == names.size()) {
      return named(bare, i -> Optional.of(figure(own.get(letters.get(i)))));
    }
    if (names.size() == amounts.lines().size() && amounts.areAlike()) {
      return byOrder(bare);
    }
    return byPlace(bare)
        .orElseGet(() -> bare.stream().map(n -> new Named(n, sharedAmount())).toList());
  }

  private List<Named> byOrder(List<List<Piece>> names) {
    return named(names, i -> budget(List.of(amounts.lines().get(i))));
  }

  private static List<Named> named(List<List<Piece>> names, IntFunction<Optional<Value>> amount) {
    return IntStream.range(0, names.size())
        .mapToObj(i -> new Named(names.get(i), amount.apply(i)))
        .toList();
  }

  /** To each name the amounts beside and below it, if each has some. */
  private Optional<List<Named>> byPlace(List<List<Piece>> names) {
    List<Named> named = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      double top = i == 0 ? 0 : names.get(i).get(0).box().top();
      double bottom = i + 1 < names.size() ? names.get(i + 1).get(0).box().top() : Double.MAX_VALUE;
      List<Piece> own =
          amounts.lines().stream()
              .filter(a -> a.box().centerY() >= top && a.box().centerY() < bottom)
              .toList();
      if (own.isEmpty()) {
        return Optional.empty();
      }
      named.add(new Named(names.get(i), budget(own)));
    }
    return Optional.of(named);
  }

  private Optional<Value> budget(List<Piece> own) {
    List<Piece> noted = new ArrayList<>(own);
    noted.addAll(amounts.notes());
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(new Value(Field.BUDGET, noted, Method.POSITION));
  }

  private Value figure(Figure figure) {
    return new Value(
        Field.BUDGET, amounts.lines(), Method.POSITION, AmountsHead.NONE, List.of(figure));
  }

  /** An amount that is told for several names belongs to none of them alone. */
  private Optional<Value> sharedAmount() {
    return budget(amounts.lines())
        .map(value -> figure(new Figure("", value.text(), true, value.place())));
  }

  private static String letter(Piece piece) {
    Matcher m = MARK.matcher(piece.text());
    return m.find() ? Optional.ofNullable(m.group("letter")).orElse("") : "";
  }

  private static List<Piece> withoutMark(List<Piece> name) {
    List<Piece> bare = new ArrayList<>(name);
    Piece first = name.get(0);
    String text = MARK.matcher(first.text()).replaceFirst("");
    bare.set(0, first.withText(text));
    return bare;
  }
}

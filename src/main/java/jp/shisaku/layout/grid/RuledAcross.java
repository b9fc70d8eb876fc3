package jp.shisaku.layout.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.shisaku.layout.line.Distances;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.layout.line.Ruling;
import jp.shisaku.layout.line.TextMark;
import jp.shisaku.page.White;

/**
 * Tables that are ruled across only, sheets of labels and values and lists: the white between their
 * columns is the line that is not drawn. Where no white goes all the way down, nothing is added.
 */
final class RuledAcross {

  /** Fewer rulings of one length are lines under headings. */
  private static final int FEWEST_RULINGS = 2;

  private static final int FEWEST_LABELS = 2;

  /** More rulings than this are a drawing. */
  private static final int MOST_RULINGS = 300;

  /** A page of more glyphs is no print, and each row asks for all of them. */
  private static final int MOST_TEXTS = 20_000;

  /** Shorter rulings, as a share of the page's width, underline words. */
  private static final double SHORTEST = 0.25;

  /** Lines of one row stand nearer to each other than this part of their size, and are as large. */
  private static final double LEADING = 0.5;

  private static final double SAME_SIZE = 0.1;

  private final List<TextMark> texts;
  private final List<Ruling> added = new ArrayList<>();

  private RuledAcross(List<TextMark> texts) {
    this.texts = texts;
  }

  /**
   * The lines that the eye adds.
   *
   * @param level joined, sorted by place
   * @param upright joined, sorted by place
   */
  static List<Ruling> missing(PageMarks marks, List<Ruling> level, List<Ruling> upright) {
    List<Ruling> wide =
        level.stream().filter(r -> r.to() - r.from() >= SHORTEST * marks.width()).toList();
    if (wide.size() < FEWEST_RULINGS || wide.size() > MOST_RULINGS) {
      return List.of();
    }
    List<Ruling> free =
        wide.stream().filter(r -> upright.stream().noneMatch(u -> touches(r, u))).toList();
    if (free.size() < FEWEST_RULINGS || marks.texts().size() > MOST_TEXTS) {
      return List.of();
    }
    RuledAcross tables = new RuledAcross(marks.texts().stream().filter(TextMark::lies).toList());
    for (int i = 0; i < free.size(); i++) {
      Ruling first = free.get(i);
      if (free.subList(0, i).stream().noneMatch(r -> alike(r, first))) {
        tables.add(free.stream().filter(r -> alike(r, first)).toList());
      }
    }
    return tables.added;
  }

  private static boolean touches(Ruling level, Ruling upright) {
    return upright.at() >= level.from() - Distances.TOUCH
        && upright.at() <= level.to() + Distances.TOUCH
        && upright.from() <= level.at() + Distances.TOUCH
        && upright.to() >= level.at() - Distances.TOUCH;
  }

  private static boolean alike(Ruling a, Ruling b) {
    return Distances.same(a.from(), b.from()) && Distances.same(a.to(), b.to());
  }

  /** Adds what the tables lack that rulings of one length draw. */
  private void add(List<Ruling> rulings) {
    if (rulings.size() < FEWEST_RULINGS) {
      return;
    }
    Run run = new Run(rulings.get(0));
    List<Band> rows = new ArrayList<>();
    openBand(rulings.get(0))
        .ifPresent(
            band -> {
              run.take(band);
              rows.add(band);
            });
    for (int i = 1; i < rulings.size(); i++) {
      Band band = band(rulings.get(0), rulings.get(i - 1).at(), rulings.get(i).at());
      rows.add(band);
      if (!run.take(band)) {
        // Below a table and above the next one stands a heading.
        openBand(rulings.get(i)).ifPresent(run::take);
      }
    }
    run.end();
    Ruling last = rulings.get(rulings.size() - 1);
    added.addAll(ColumnsOfList.edges(rulings.get(0), rows, () -> openFoot(last)));
  }

  /** Rows that follow each other and leave one white free. */
  private final class Run {

    private final Ruling ruling;
    private final List<Band> bands = new ArrayList<>();
    private Optional<White> gutter = Optional.empty();

    Run(Ruling ruling) {
      this.ruling = ruling;
    }

    /** Goes on with a row, or begins anew with it; false where it is none. */
    boolean take(Band band) {
      Optional<White> behind = gutter.flatMap(band::behindHeadedLabel).or(band::behindLabel);
      Optional<White> shared =
          gutter.isEmpty() ? behind : gutter.map(g -> behind.map(g::shared).orElse(g));
      boolean goesOn =
          shared.filter(Band::isWide).filter(band::isParted).isPresent()
              && (behind.isPresent() || bands.stream().allMatch(band::isSetLike));
      if (!goesOn) {
        end();
      }
      gutter = goesOn ? shared : behind.filter(band::isParted);
      if (gutter.isPresent()) {
        bands.add(band);
      }
      return gutter.isPresent();
    }

    void end() {
      draw(ruling, bands, gutter);
      bands.clear();
      gutter = Optional.empty();
    }
  }

  private Band band(Ruling ruling, double top, double bottom) {
    return new Band(
        top,
        bottom,
        texts.stream()
            .filter(t -> t.box().centerY() > top && t.box().centerY() < bottom)
            .filter(t -> isAlong(ruling, t))
            .toList());
  }

  /** The lines right above the first ruling, which may be a row with none above it. */
  private Optional<Band> openBand(Ruling ruling) {
    double top = ruling.at();
    Optional<TextMark> lowest = nearestAbove(ruling, top);
    Optional<TextMark> next = lowest.filter(t -> ruling.at() - t.box().bottom() <= t.size());
    while (next.isPresent()) {
      top = next.get().box().top() - Distances.SNAP;
      double foot = top;
      double size = next.get().size();
      next =
          nearestAbove(ruling, foot)
              .filter(t -> foot - t.box().bottom() <= size * LEADING)
              .filter(t -> Math.abs(t.size() - size) <= size * SAME_SIZE);
    }
    return top < ruling.at() ? Optional.of(band(ruling, top, ruling.at())) : Optional.empty();
  }

  /** The lines right below the last ruling, which may be a row that the end of the page cuts. */
  private Optional<Band> openFoot(Ruling ruling) {
    double bottom = ruling.at();
    Optional<TextMark> next =
        nearestBelow(ruling, bottom).filter(t -> t.box().top() - ruling.at() <= t.size());
    while (next.isPresent()) {
      bottom = next.get().box().bottom() + Distances.SNAP;
      double foot = bottom;
      double size = next.get().size();
      next =
          nearestBelow(ruling, foot)
              .filter(t -> t.box().top() - foot <= size * LEADING)
              .filter(t -> Math.abs(t.size() - size) <= size * SAME_SIZE);
    }
    return bottom > ruling.at() ? Optional.of(band(ruling, ruling.at(), bottom)) : Optional.empty();
  }

  private Optional<TextMark> nearestBelow(Ruling ruling, double head) {
    return texts.stream()
        .filter(t -> isAlong(ruling, t) && t.box().centerY() > head)
        .min(Comparator.comparingDouble(t -> t.box().centerY()));
  }

  private Optional<TextMark> nearestAbove(Ruling ruling, double foot) {
    return texts.stream()
        .filter(t -> isAlong(ruling, t) && t.box().centerY() < foot)
        .max(Comparator.comparingDouble(t -> t.box().centerY()));
  }

  private static boolean isAlong(Ruling ruling, TextMark text) {
    return text.box().centerX() > ruling.from() && text.box().centerX() < ruling.to();
  }

  private void draw(Ruling ruling, List<Band> run, Optional<White> gutter) {
    long labelled = run.stream().filter(band -> band.behindLabel().isPresent()).count();
    if (labelled < FEWEST_LABELS || gutter.isEmpty()) {
      return;
    }
    double top = run.get(0).top();
    double bottom = run.get(run.size() - 1).bottom();
    added.add(Ruling.level(top, ruling.from(), ruling.to()));
    added.add(Ruling.upright(ruling.from(), top, bottom));
    added.add(Ruling.upright(gutter.get().middle(), top, bottom));
    added.add(Ruling.upright(ruling.to(), top, bottom));
    added.addAll(new HeadedLabels(run, gutter.get()).edges());
    run.forEach(band -> drawFurther(band, gutter.get()));
  }

  /** Further labels in the row, each with white before and behind it. */
  private void drawFurther(Band band, White gutter) {
    List<White> whites = band.whites();
    double from = gutter.middle();
    for (int i = 0; i + 1 < whites.size(); i++) {
      White before = whites.get(i);
      if (before.from() > from) {
        Optional<White> behind =
            whites.subList(i + 1, whites.size()).stream()
                .filter(white -> band.isLabel(before.middle(), white.middle()))
                .findFirst();
        if (behind.isPresent()) {
          from = behind.get().middle();
          added.add(Ruling.upright(before.middle(), band.top(), band.bottom()));
          added.add(Ruling.upright(from, band.top(), band.bottom()));
        }
      }
    }
  }
}

package jp.shisaku.read.pdf.ink;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shisaku.issue.Box;

/** What has been painted so far, to tell whether a text can be seen on it. */
public final class Ground {

  private record Paint(Box box, int rgb) {}

  /** Only so many areas are looked through for a text: the latest ones count. */
  private static final int MOST_LOOKED_AT = 5_000;

  private final List<Paint> paints = new ArrayList<>();
  private final Set<Integer> colours = new HashSet<>(Set.of(Inks.WHITE));

  // The last question and its answer: text after text has the same ink.
  private int askedInk = Inks.UNKNOWN;
  private int askedColours;
  private boolean askedAnswer;

  public void paint(Box box, int rgb) {
    paints.add(new Paint(box, rgb));
    colours.add(rgb);
  }

  /** True where ink of this colour is seen at this point; the bare page is white. */
  public boolean shows(int ink, double x, double y) {
    return !mayVanish(ink) || !Inks.same(ink, at(x, y));
  }

  /** Quick and nearly always false: no area has a colour like it. */
  private boolean mayVanish(int ink) {
    if (ink != askedInk || colours.size() != askedColours) {
      askedInk = ink;
      askedColours = colours.size();
      askedAnswer = ink != Inks.UNKNOWN && colours.stream().anyMatch(c -> Inks.same(c, ink));
    }
    return askedAnswer;
  }

  private int at(double x, double y) {
    for (int i = paints.size() - 1; i >= Math.max(0, paints.size() - MOST_LOOKED_AT); i--) {
      if (paints.get(i).box().contains(x, y)) {
        return paints.get(i).rgb();
      }
    }
    return Inks.WHITE;
  }
}

package jp.shisaku.extract.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.shisaku.source.Sha256;
import jp.shisaku.text.Fold;

/**
 * Gives every measure an id that a person can read and that stays the same when pages or the order
 * change: the letters of its name, and a digest of name, heading, part and 【再掲】 that tells measures
 * of one name apart.
 */
public final class MeasureIds {

  private static final int LETTERS = 24;
  private static final int DIGITS = 6;

  private final Map<String, Integer> given = new HashMap<>();

  /** The id for the next measure; one that is given already gets "-2". */
  public String next(String id) {
    int times = given.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "-" + times;
  }

  /** The id of a measure by what it says: measures alike in all of this have the same. */
  static String of(
      Optional<String> name, Optional<String> heading, Optional<Integer> part, boolean relisted) {
    String shown = Fold.letters(name.or(() -> heading).orElse("measure"));
    String letters =
        shown.codePointCount(0, shown.length()) <= LETTERS
            ? shown
            : shown.substring(0, shown.offsetByCodePoints(0, LETTERS));
    String all =
        String.join(
            "\n",
            Fold.letters(name.orElse("")),
            Fold.letters(heading.orElse("")),
            part.map(String::valueOf).orElse(""),
            String.valueOf(relisted));
    return letters + "-" + Sha256.of(all).substring(0, DIGITS);
  }
}

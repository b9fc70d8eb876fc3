package jp.shisaku.label;

import java.util.Optional;
import jp.shisaku.text.Fold;

/**
 * Tells which label a text is that holds nothing besides: by a known wording, also with what
 * brackets behind the label of a budget say of its amounts, or by its likeness to one.
 */
final class WholeLabels {

  /** Longer texts are never labels. */
  private static final int LONGEST = Resemblance.LONGEST;

  /** The same as printed: spaced over the width of its cell. */
  private static final int LONGEST_SPACED = 8 * LONGEST;

  private final Vocabulary vocabulary;
  private final Resemblance resemblance;

  WholeLabels(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.resemblance = new Resemblance(vocabulary);
  }

  /** The label that a whole cell or line is, of those that may be one; empty for other text. */
  Optional<LabelMatch> of(String text) {
    String bare = Vocabulary.bare(text);
    Optional<LabelMatch> known = known(bare, text);
    if (known.isPresent() && !vocabulary.isBehindName(bare)) {
      return known;
    }
    // The name before 戦略における位置づけ may be that of a known wording, misread.
    return resemblance
        .misread(bare)
        .filter(m -> known.isEmpty() || !bare.endsWith(m.entry().folded()))
        .map(m -> m.printed(printed(text)))
        .or(() -> known);
  }

  /** The same by its known wording alone. */
  Optional<LabelMatch> known(String text) {
    return known(Vocabulary.bare(text), text);
  }

  /** False, in a blink, for all that is longer than a label. */
  static boolean mayBe(String text) {
    return text.length() <= LONGEST_SPACED;
  }

  private Optional<LabelMatch> known(String bare, String text) {
    return bare.isEmpty() || bare.length() > LONGEST
        ? Optional.empty()
        : vocabulary
            .exact(bare)
            .or(() -> withoutUnit(text))
            .or(() -> vocabulary.counted(bare))
            .map(e -> new LabelMatch(e.field(), e.wording(), printed(text), 1, ""))
            .or(() -> lookAlike(bare, text));
  }

  /** 予算額（千円）, 予算額（補正） and 予算額（国費）; 予算（当初） is a cell of a table of amounts. */
  private Optional<Vocabulary.Entry> withoutUnit(String text) {
    return Units.mayFollow(text)
        ? vocabulary.exact(Vocabulary.bare(Units.alone(text))).or(() -> ofBudget(text))
        : Optional.empty();
  }

  private Optional<Vocabulary.Entry> ofBudget(String text) {
    // What the brackets say is looked at only behind the label of a budget: that takes its time.
    return vocabulary
        .exact(Vocabulary.bare(Units.before(text)))
        .filter(entry -> entry.field() == Field.BUDGET && entry.inText())
        .filter(entry -> vocabulary.exact(Vocabulary.bare(Units.ofBudget(text))).isPresent());
  }

  private Optional<LabelMatch> lookAlike(String bare, String text) {
    return LookAlikes.meant(bare)
        .flatMap(meant -> vocabulary.exact(meant).stream())
        .findFirst()
        .map(e -> new LabelMatch(e.field(), e.wording(), printed(text), LabelMatch.LOOK_ALIKE, ""));
  }

  /** The label of a field, with one wrong character. */
  Optional<LabelMatch> misread(Field field, String text) {
    return resemblance
        .withOneWrong(field, Vocabulary.bare(text))
        .map(m -> m.printed(printed(text)));
  }

  /** The known label nearest to a text that is none; for telling a person. */
  Optional<LabelMatch> nearest(String text) {
    return resemblance.nearest(Vocabulary.bare(text)).map(m -> m.printed(printed(text)));
  }

  /** True for a label whose wording may stand within running text. */
  boolean isInText(LabelMatch match) {
    return vocabulary.exact(Vocabulary.bare(match.wording())).orElseThrow().inText();
  }

  private static String printed(String text) {
    return Fold.onOneLine(text).strip();
  }
}

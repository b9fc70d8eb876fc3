package jp.shisaku.diff.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.shisaku.diff.field.Figure;
import jp.shisaku.diff.match.Reason.Aspect;
import jp.shisaku.text.Similarity;

/**
 * How alike two measures are: the weighted mean of how alike they are in each aspect. An aspect of
 * which neither says anything does not count; one of which only one says something counts a little
 * against the pair.
 *
 * <p>The weights were set so that a measure with a new name, or a new office, or new text is still
 * found by the rest, and that a neighbour under the same heading and office is not.
 */
final class Likeness {

  private static final double NAME = 0.28;
  private static final double HEADING = 0.12;
  private static final double OFFICE = 0.10;
  private static final double PURPOSE = 0.14;
  private static final double OVERVIEW = 0.14;
  private static final double STRATEGY = 0.08;
  private static final double CLASSIFICATION = 0.04;
  private static final double OTHER_FIGURE = 0.06;
  private static final double COMMON_FIGURE = 0.04;
  private static final double RARE_FIGURE = 0.16;

  /** Sheets under one heading share most of what they say; their numbers tell them apart … */
  private static final long OTHER_PART = 80_000;

  /** … and all the more where their names do too: that is a neighbour, not a new name. */
  private static final long NEIGHBOUR = 300_000;

  /** From here two names are held to be one, reworded. */
  private static final double SAME_NAME = 0.75;

  /** How alike brackets are that differ in nothing but a number, at least. */
  private static final double OTHER_NUMBER = 0.5;

  /** A measure printed twice has two sheets: the first goes with the first. */
  private static final long OTHER_PRINTING = 30_000;

  private final WordWeights weights;
  private final Siblings siblings;

  Likeness(WordWeights weights) {
    this.weights = weights;
    this.siblings = new Siblings(weights);
  }

  /** Compares two measures; symmetric. */
  Score between(Profile a, Profile b) {
    Mean mean = new Mean();
    double name = name(a, b);
    double heading = mix(a.headingWords(), b.headingWords(), a.headingPairs(), b.headingPairs());
    double purpose = weights.dice(a.purpose(), b.purpose());
    double overview = weights.dice(a.overview(), b.overview());
    mean.add(Aspect.NAME, NAME, a.namePairs(), b.namePairs(), name);
    mean.add(Aspect.HEADING, HEADING, a.headingPairs(), b.headingPairs(), heading);
    mean.add(Aspect.OFFICE, OFFICE, a.offices(), b.offices(), offices(a, b));
    mean.add(Aspect.PURPOSE, PURPOSE, a.purpose(), b.purpose(), purpose);
    mean.add(Aspect.OVERVIEW, OVERVIEW, a.overview(), b.overview(), overview);
    double strategy = weights.dice(a.strategy(), b.strategy());
    mean.add(Aspect.STRATEGY, STRATEGY, a.strategy(), b.strategy(), strategy);
    double classes = shared(a.classes(), b.classes());
    mean.add(Aspect.CLASSIFICATION, CLASSIFICATION, a.classes(), b.classes(), classes);
    boolean sameFigure = figure(mean, a, b);
    SameText text = SameText.of(weights, a, b);
    boolean substantial =
        name >= 0.5 || purpose >= 0.6 || overview >= 0.6 || text.likeness() > 0 || sameFigure;
    boolean beside = siblings.beside(a, b, heading);
    boolean byText = !beside && text.likeness() > mean.value();
    boolean sameName = name == 1 || name >= SAME_NAME && (sameFigure || !text.isOther());
    long likeness = Math.round((byText ? text.likeness() : mean.value()) * 1e6);
    long most = siblings.most(a, b, heading, text.body(), sameFigure);
    long millionths = Math.min(likeness, most) - apart(a, b, beside, sameName);
    List<Reason> why = new ArrayList<>(mean.why());
    if (byText) {
      why.add(text.why());
    }
    return new Score(millionths, substantial, !sameFigure && saidByNameAlone(a, b, name), why);
  }

  /**
   * True where neither text nor strategy of both says what they are, and each name has a word that
   * the other has not: 英語 and 理科 may be one measure, or two of one office.
   */
  private static boolean saidByNameAlone(Profile a, Profile b, double name) {
    return a.isSilent(b)
        && name < 1
        && hasOwn(a.nameWords(), b.nameWords())
        && hasOwn(b.nameWords(), a.nameWords());
  }

  private static boolean hasOwn(int[] words, int[] others) {
    return Arrays.stream(words).anyMatch(word -> Arrays.binarySearch(others, word) < 0);
  }

  /** What is taken off where the two stand in places of their own. */
  private static long apart(Profile a, Profile b, boolean beside, boolean sameName) {
    long printing = a.measure().relisted() == b.measure().relisted() ? 0 : OTHER_PRINTING;
    return printing + (!beside ? 0 : sameName ? OTHER_PART : NEIGHBOUR);
  }

  private double name(Profile a, Profile b) {
    if (!a.name().key().isEmpty() && a.name().key().equals(b.name().key())) {
      return 1;
    }
    double whole = mix(a.nameWords(), b.nameWords(), a.namePairs(), b.namePairs());
    if (a.name().member().isEmpty() || b.name().member().isEmpty()) {
      return whole;
    }
    return Math.min(whole, 0.4 * base(a, b) + 0.6 * member(a, b));
  }

  private double mix(int[] wordsA, int[] wordsB, int[] pairsA, int[] pairsB) {
    return 0.5 * weights.dice(wordsA, wordsB) + 0.5 * Similarity.dice(pairsA, pairsB);
  }

  private static double base(Profile a, Profile b) {
    return Similarity.byPairs(a.name().base(), b.name().base());
  }

  /** 第3期 and 第4期 have no pair of characters in common, and are more alike than 鹿 and 茶. */
  private static double member(Profile a, Profile b) {
    double alike = Similarity.byPairs(a.name().member(), b.name().member());
    boolean number =
        alike < OTHER_NUMBER && Siblings.otherNumber(a.name().member(), b.name().member());
    return number ? OTHER_NUMBER : alike;
  }

  /** Equal offices are alike; others as far as their names are. */
  private static double offices(Profile a, Profile b) {
    return a.offices().equals(b.offices())
        ? 1
        : Math.max(
            shared(a.offices(), b.offices()),
            0.9 * Similarity.dice(a.officePairs(), b.officePairs()));
  }

  private static double shared(List<String> a, List<String> b) {
    long common = a.stream().filter(b::contains).count();
    return a.isEmpty() && b.isEmpty() ? 0 : 2.0 * common / (a.size() + b.size());
  }

  /** The same figure for the same year: the rarer the amount, the stronger. */
  private boolean figure(Mean mean, Profile a, Profile b) {
    if (a.figure().isEmpty() || b.figure().isEmpty()) {
      return false;
    }
    Figure one = a.figure().get();
    Figure two = b.figure().get();
    double closeness = closeness(one.yen().orElse(0), two.yen().orElse(0));
    if (closeness < 1 || one.included() != two.included()) {
      mean.add(Aspect.FIGURE, OTHER_FIGURE, closeness * 0.5);
      return false;
    }
    double rarity = weights.weight()[a.figureWord()[0]];
    mean.add(Aspect.FIGURE, COMMON_FIGURE + RARE_FIGURE * rarity, 1);
    return rarity > 0.5;
  }

  /** How near two amounts are, 0…1. */
  static double closeness(long a, long b) {
    long larger = Math.max(Math.abs(a), Math.abs(b));
    return a == b ? 1 : Math.max(0, 1 - Math.abs((double) a - b) / larger);
  }

  /** A weighted mean of how alike two measures are in each aspect, with what spoke for the pair. */
  private static final class Mean {

    /** How much of its weight an aspect keeps where only one of the two says anything of it. */
    private static final double ONE_SIDED = 0.3;

    private final List<Reason> why = new ArrayList<>();
    private double sum;
    private double weights;

    void add(Aspect aspect, double weight, int[] a, int[] b, double score) {
      add(aspect, weight * presence(a.length > 0, b.length > 0), score);
    }

    void add(Aspect aspect, double weight, List<?> a, List<?> b, double score) {
      add(aspect, weight * presence(!a.isEmpty(), !b.isEmpty()), score);
    }

    void add(Aspect aspect, double weight, double score) {
      sum += weight * score;
      weights += weight;
      if (weight > 0 && score >= 0.5) {
        why.add(Reason.of(aspect, score));
      }
    }

    double value() {
      return weights == 0 ? 0 : sum / weights;
    }

    List<Reason> why() {
      return List.copyOf(why);
    }

    private static double presence(boolean a, boolean b) {
      return a && b ? 1 : a || b ? ONE_SIDED : 0;
    }
  }
}

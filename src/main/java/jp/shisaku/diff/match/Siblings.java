package jp.shisaku.diff.match;

import java.util.Arrays;
import java.util.regex.Pattern;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.text.Similarity;

/**
 * Tells measures apart that look alike because they are of one family or stand side by side: 交付金(甲)
 * and 交付金(乙) are two measures, however alike the rest.
 */
record Siblings(WordWeights weights) {

  /** Names with the same base and other brackets are other members of a family. */
  private static final double SAME_BASE = 0.8;

  private static final double OTHER_MEMBER = 0.34;

  /** Headings this alike are one, as it stands over several sheets. */
  private static final double SAME_HEADING = 0.8;

  /** From here a text that stayed word for word speaks louder than the brackets of the name. */
  private static final double SAME_BODY = 0.8;

  /** Topics this little alike are others … */
  private static final double OTHER_TOPIC = 0.3;

  /** … where so much of each is told in its own text, and nowhere on the other sheet. */
  private static final double OWN_WORDS = 0.5;

  private static final Pattern NUMBER = Pattern.compile("[0-9]+|[一二三四五六七八九十]+|[IVX]+|[ivx]+");

  /** True where the two stand under one heading as sheets of other numbers. */
  boolean beside(Profile a, Profile b, double heading) {
    return heading >= SAME_HEADING
        && a.measure().part().isPresent()
        && b.measure().part().isPresent()
        && !a.measure().part().equals(b.measure().part());
  }

  /**
   * The most that the score of such a pair may be. In the very same place of the publication, with
   * the very same text, with brackets that share a word, or with another number where they share a
   * rare figure or nothing else is told, other brackets may be a new name: a person has to say.
   */
  long most(Profile a, Profile b, double heading, double body, boolean sameFigure) {
    if (otherTopic(a, b)) {
      return Score.POSSIBLE - 1;
    }
    if (!oneFamily(a, b)) {
      return Long.MAX_VALUE;
    }
    if (!otherMember(a, b)) {
      return nextMember(a.name().member(), b.name().member()) ? Score.LIKELY - 1 : Long.MAX_VALUE;
    }
    boolean samePlace = heading >= SAME_HEADING && a.measure().part().equals(b.measure().part());
    boolean nextNumber =
        (sameFigure || a.isSilent(b)) && otherNumber(a.name().member(), b.name().member());
    return samePlace || body >= SAME_BODY || nextNumber ? Score.LIKELY - 1 : Score.POSSIBLE - 1;
  }

  private static boolean oneFamily(Profile a, Profile b) {
    return !a.name().member().isEmpty()
        && !b.name().member().isEmpty()
        && Similarity.byPairs(a.name().base(), b.name().base()) >= SAME_BASE;
  }

  private static boolean otherMember(Profile a, Profile b) {
    return Similarity.byPairs(a.name().member(), b.name().member()) < OTHER_MEMBER;
  }

  /**
   * True where something else stands in the place of a word or a number: 甲地区 and 乙地区, その1 and その2.
   * A year that moved on is no such thing.
   */
  private static boolean nextMember(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int head = 0;
    while (head < shorter && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    boolean years = !FiscalYears.in(a).isEmpty() && !FiscalYears.in(b).isEmpty();
    return !years && head + tail < shorter;
  }

  /** 第1次 and 第2次: nothing but the number differs. */
  static boolean otherNumber(String a, String b) {
    return NUMBER.matcher(a).replaceAll("#").equals(NUMBER.matcher(b).replaceAll("#"));
  }

  /** True where each sheet is about something that the other never mentions. */
  private boolean otherTopic(Profile a, Profile b) {
    return weights.dice(a.topic(), b.topic()) < OTHER_TOPIC
        && Math.min(ownWords(a, b), ownWords(b, a)) >= OWN_WORDS;
  }

  /** The weight of what one says its topic is and the other does not mention. */
  private double ownWords(Profile one, Profile other) {
    double own = 0;
    // Asked of every pair, so no sets are joined for it.
    for (int word : one.topic()) {
      boolean mentioned =
          has(other.nameWords(), word)
              || has(other.body(), word)
              || has(other.headingWords(), word);
      own += has(one.body(), word) && !mentioned ? weights.weight()[word] : 0;
    }
    return own;
  }

  private static boolean has(int[] words, int word) {
    return Arrays.binarySearch(words, word) >= 0;
  }
}

package jp.shisaku.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.text.Circled;
import jp.shisaku.text.Morphemes;
import jp.shisaku.text.Similarity;

/**
 * Tells labels from other text. A known wording counts at once, whatever its spacing, width, line
 * breaks and brackets. Another text counts when it is close to a known wording by edit distance, or
 * when it shares the words that make that label what it is: 位置づけ stands in one label only, so
 * デジタル田舎戦略における位置づけ is that label although half of it is misread.
 *
 * <p>Known weakness: labels of up to three characters are known only by their exact wording; a
 * misread 予算類 is reported as unknown, not taken for 予算額.
 */
public final class Labels {

  /** Below this likeness a text is no label; a short one must be closer, since it says less. */
  private static final double THRESHOLD = 0.66;

  private static final double THRESHOLD_SHORT = 0.8;
  private static final int SHORT = 10;

  /** From this likeness on a text that is no label is worth a word to a person. */
  static final double NEAR = 0.5;

  /** Below this likeness by edits no words in common make a label of a text. */
  private static final double LEAST_EDITS = 0.4;

  /** Longer texts are never labels; the longest known wording has 24 characters. */
  private static final int LONGEST = 32;

  /** The same as printed: spaced over the width of its cell. */
  private static final int LONGEST_SPACED = 8 * LONGEST;

  /** Shorter texts are labels only by their exact wording: one wrong character says too little. */
  private static final int SHORTEST_FUZZY = 4;

  private static final int WORDS_OF_A_LABEL = 5;

  /** The last characters of a label, and how alike they are at least where it is misread. */
  private static final int LENGTH_OF_END = 4;

  private static final double LEAST_END = 0.25;

  private static final Pattern PARTICLE = Pattern.compile("^[をはがのにもでとへや]");
  private static final Pattern DELIMITER =
      Pattern.compile("[\\s　]*[:：][\\s　]*|[\\s　]+|(?<=[】］〉＞》])");
  private static final Pattern COLON =
      Pattern.compile("(?<label>[^:：]{1,32})[:：](?<value>.+)", Pattern.DOTALL);
  private static final Pattern CLOSING = Pattern.compile("^[】\\]］＞>〉》〕）)]+[\\s:：]*");

  private final Vocabulary vocabulary;

  /** What was told before: the same cells are asked for at every stage, labels on every sheet. */
  private final Map<String, Optional<LabelMatch>> leading = new ConcurrentHashMap<>();

  private final Map<String, Optional<LabelMatch>> fuzzy = new ConcurrentHashMap<>();

  public Labels(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The label of a cell, with or without its value in the same cell. A known wording at its head
   * counts more than a whole text that only resembles one; before a colon (担当：…) also one that is
   * too common to stand before its value otherwise.
   */
  public Optional<LabelMatch> ofCell(String text) {
    Optional<LabelMatch> known = ofLine(text);
    return known.filter(LabelMatch::isExact).or(() -> beforeColon(text)).or(() -> known);
  }

  /** The label of a line of text, with or without its value behind it. */
  public Optional<LabelMatch> ofLine(String text) {
    Optional<LabelMatch> head = leading(text);
    if (head.filter(LabelMatch::isExact).isPresent()) {
      return head;
    }
    return better(whole(text), head.filter(Labels::isLong));
  }

  /** True for a label long enough to be told by its likeness before a value. */
  private static boolean isLong(LabelMatch match) {
    return match.wording().length() >= SHORT;
  }

  /** The label that a whole cell or line is; empty for other text. */
  public Optional<LabelMatch> whole(String text) {
    if (text.length() > LONGEST_SPACED) {
      return Optional.empty();
    }
    String bare = Vocabulary.bare(text);
    if (bare.isEmpty() || bare.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<Vocabulary.Entry> known =
        vocabulary.exact(bare).or(() -> vocabulary.exact(Vocabulary.bare(Units.without(text))));
    return known.isPresent()
        ? known.map(e -> new LabelMatch(e.field(), e.wording(), printed(text), 1, ""))
        : resembling(bare, text)
            .filter(m -> m.score() >= threshold(m))
            .filter(m -> endAlike(bare, Vocabulary.bare(m.wording())));
  }

  private static double threshold(LabelMatch match) {
    return match.wording().length() < SHORT ? THRESHOLD_SHORT : THRESHOLD;
  }

  /**
   * The label at the head of a cell or line that also holds its value: 施策名：…, 施策分類 ①予算. It must be
   * set off by a colon, a blank, a bracket or a circled number, so that a sentence that begins with
   * 目的は is no label.
   */
  public Optional<LabelMatch> leading(String text) {
    return leading.computeIfAbsent(text, this::longestHead);
  }

  private Optional<LabelMatch> longestHead(String text) {
    Optional<LabelMatch> best = Optional.empty();
    // Behind the longest label nothing is worth looking at.
    int limit = Math.min(text.length(), LONGEST * 2 + 1);
    Matcher delimiter = DELIMITER.matcher(text).useTransparentBounds(true);
    int from = 0;
    for (int words = 0; words < WORDS_OF_A_LABEL && from < limit; words++) {
      boolean more = delimiter.region(from, limit).find();
      int end = Math.min(more ? delimiter.start() : limit, circledAfter(text, from, limit));
      int next = more && delimiter.start() == end ? delimiter.end() : end;
      if (end > 0 && end <= LONGEST * 2) {
        best = better(best, head(text.substring(0, end), text.substring(next)));
      }
      if (!more || end < delimiter.start()) {
        break;
      }
      from = Math.max(delimiter.end(), delimiter.start() + 1);
    }
    return best;
  }

  private Optional<LabelMatch> beforeColon(String text) {
    Matcher colon = COLON.matcher(text);
    return colon.matches()
        ? whole(colon.group("label"))
            .filter(LabelMatch::isExact)
            .map(m -> m.withRest(colon.group("value").strip()))
        : Optional.empty();
  }

  /** The known label nearest to a text that is none; for telling a person. */
  public Optional<LabelMatch> nearest(String text) {
    String bare = Vocabulary.bare(text);
    return bare.length() < SHORTEST_FUZZY || bare.length() > LONGEST
        ? Optional.empty()
        : resembling(bare, text).filter(m -> m.score() >= NEAR);
  }

  private Optional<LabelMatch> head(String head, String rest) {
    String value = CLOSING.matcher(rest).replaceFirst("").strip();
    return whole(head).filter(m -> value.isEmpty() || inText(m)).map(m -> m.withRest(value));
  }

  private boolean inText(LabelMatch match) {
    return vocabulary.exact(Vocabulary.bare(match.wording())).orElseThrow().inText();
  }

  /** An exact wording beats a resemblance, a longer label the shorter one that begins it. */
  private static Optional<LabelMatch> better(Optional<LabelMatch> a, Optional<LabelMatch> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isPresent() ? a : b;
    }
    return b.get().score() >= a.get().score() ? b : a;
  }

  private Optional<LabelMatch> resembling(String bare, String text) {
    if (bare.length() < SHORTEST_FUZZY || isSentence(bare)) {
      return Optional.empty();
    }
    return fuzzy
        .computeIfAbsent(bare, this::closest)
        .map(m -> new LabelMatch(m.field(), m.wording(), printed(text), m.score(), ""));
  }

  /** 戦略における位置づけを明確にする speaks of a label, it is none that is misread. */
  private boolean isSentence(String bare) {
    if (bare.indexOf('。') >= 0 || bare.indexOf('、') >= 0) {
      return true;
    }
    for (Vocabulary.Entry entry : vocabulary.entries()) {
      String wording = entry.folded();
      if (wording.length() >= SHORT
          && bare.startsWith(wording)
          && PARTICLE.matcher(bare.substring(wording.length())).find()) {
        return true;
      }
    }
    return false;
  }

  private Optional<LabelMatch> closest(String bare) {
    LabelMatch best = null;
    for (Vocabulary.Entry entry : vocabulary.entries()) {
      if (entry.folded().length() < SHORTEST_FUZZY || isFarLonger(entry.folded(), bare)) {
        continue;
      }
      double score = likeness(bare, entry.folded());
      if (best == null || score > best.score()) {
        best = new LabelMatch(entry.field(), entry.wording(), bare, score, "");
      }
    }
    return Optional.ofNullable(best);
  }

  /** Two texts of which one is that much longer cannot be alike, whatever they say. */
  private static boolean isFarLonger(String a, String b) {
    return Math.min(a.length(), b.length()) < LEAST_EDITS * Math.max(a.length(), b.length());
  }

  private double likeness(String bare, String wording) {
    double edits = Similarity.byEdits(bare, wording);
    // The dictionaries are worth loading only where the characters leave the question open.
    if (edits >= 0.9 || edits < LEAST_EDITS) {
      return Math.min(edits, 0.99);
    }
    return Math.min(Math.max(edits, (edits + sharedWords(bare, wording)) / 2), 0.99);
  }

  /** What a Japanese label is stands at its end: …構想事業費 is no …構想における位置づけ. */
  private static boolean endAlike(String bare, String wording) {
    return Similarity.byEdits(end(bare), end(wording)) >= LEAST_END;
  }

  private static String end(String text) {
    return text.substring(Math.max(0, text.length() - LENGTH_OF_END));
  }

  /** Share of the wording's content words that the text has too, rare words weighing more. */
  private double sharedWords(String bare, String wording) {
    List<String> said = words(bare);
    double all = 0;
    double shared = 0;
    for (String word : words(wording)) {
      double weight = Rarity.of(vocabulary).weight(word);
      all += weight;
      shared += said.contains(word) ? weight : 0;
    }
    return all == 0 ? 0 : shared / all;
  }

  private static List<String> words(String text) {
    return Morphemes.of(text).stream()
        .filter(Morphemes.Morpheme::isContent)
        .map(Morphemes.Morpheme::surface)
        .toList();
  }

  private static String printed(String text) {
    return text.replaceAll("\\s*\\n\\s*", "").strip();
  }

  private static int circledAfter(String text, int from, int limit) {
    for (int i = Math.max(from, 1); i < limit; i++) {
      if (Circled.valueOf(text.charAt(i)) > 0) {
        return i;
      }
    }
    return limit;
  }

  /** In how many fields a word of the vocabulary stands: the fewer, the more it says. */
  private record Rarity(Map<String, java.util.Set<Field>> fieldsOf) {

    private static final Map<Vocabulary, Rarity> KNOWN = new ConcurrentHashMap<>();

    static Rarity of(Vocabulary vocabulary) {
      return KNOWN.computeIfAbsent(vocabulary, Rarity::count);
    }

    private static Rarity count(Vocabulary vocabulary) {
      Map<String, java.util.Set<Field>> fields = new HashMap<>();
      for (Vocabulary.Entry entry : vocabulary.entries()) {
        for (String word : words(entry.folded())) {
          fields.computeIfAbsent(word, w -> new java.util.HashSet<>()).add(entry.field());
        }
      }
      return new Rarity(fields);
    }

    double weight(String word) {
      int fields = fieldsOf.getOrDefault(word, java.util.Set.of()).size();
      return fields == 0 ? 1 : 1.0 / (fields * fields);
    }
  }
}

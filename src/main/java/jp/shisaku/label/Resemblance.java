package jp.shisaku.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleBiFunction;
import java.util.regex.Pattern;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.text.Morphemes;
import jp.shisaku.text.Similarity;

/**
 * Tells which known label a text is that is misread: by its characters, and where these leave it
 * open by the words that make the label what it is. 位置づけ stands in one label only, so
 * デジタル田舎戦略における位置づけ is that label although half of it is misread.
 */
final class Resemblance {

  /** From this likeness on a text is a label that is misread; a short one says less. */
  private static final double THRESHOLD = 0.66;

  private static final double THRESHOLD_SHORT = 0.8;

  /** Labels from this length on are told by their likeness even before a value. */
  static final int SHORT = 10;

  /** From this likeness on a text that is no label is worth a word to a person. */
  static final double NEAR = 0.5;

  /** Below this likeness by edits no words in common make a label of a text. */
  private static final double LEAST_EDITS = 0.5;

  /** Shorter texts are labels only by their exact wording: one wrong character says too little. */
  private static final int SHORTEST = 4;

  private static final int SHORTEST_ONE_WRONG = 3;

  /** Longer texts are never labels; the longest known wording has 24 characters. */
  static final int LONGEST = 32;

  /** The last characters of a label, and how alike they are at least where it is misread. */
  private static final int LENGTH_OF_END = 4;

  private static final double LEAST_END = 0.25;

  /** Only the wording itself is a label without a doubt. */
  private static final double MOST = 0.99;

  private static final Pattern PARTICLE = Pattern.compile("^[をはがのにもでとへや]");

  private final Vocabulary vocabulary;
  private final Map<String, Optional<Match>> misread = new ConcurrentHashMap<>();

  /** In which fields' wordings a word stands; null until a dictionary was needed. */
  private volatile Map<String, Set<Field>> fieldsOfWords;

  Resemblance(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A known wording and how like it a text is. */
  record Match(Vocabulary.Entry entry, double score) {

    LabelMatch printed(String text) {
      return new LabelMatch(entry.field(), entry.wording(), text, score, "");
    }
  }

  /** The label that a bare text is, misread; 予算現額 is a word of its own, and not 予算の額. */
  Optional<Match> misread(String bare) {
    return mayResemble(bare) && !BudgetReader.isStage(bare)
        ? misread.computeIfAbsent(bare, this::find)
        : Optional.empty();
  }

  /** The label nearest to a bare text that is none. */
  Optional<Match> nearest(String bare) {
    return mayResemble(bare)
        ? closest(bare, (text, entry) -> byWords(text, entry, NEAR)).filter(m -> m.score() >= NEAR)
        : Optional.empty();
  }

  /** The label of a field that a bare text is but for one of its three or more characters. */
  Optional<Match> withOneWrong(Field field, String bare) {
    for (Vocabulary.Entry entry : vocabulary.entries()) {
      int length = entry.folded().length();
      if (entry.field() == field
          && length >= SHORTEST_ONE_WRONG
          && length == bare.length()
          && Similarity.edits(bare, entry.folded()) == 1) {
        return Optional.of(new Match(entry, 1 - 1.0 / length));
      }
    }
    return Optional.empty();
  }

  private Optional<Match> find(String bare) {
    Optional<Match> byCharacters =
        closest(bare, (text, entry) -> Similarity.byEdits(text, entry.folded(), THRESHOLD))
            .filter(m -> m.score() >= threshold(m.entry()));
    // The dictionaries are worth loading only where the characters leave the question open.
    Optional<Match> found =
        byCharacters.isPresent()
            ? byCharacters
            : closest(bare, Resemblance.this::byWordsIfEndAlike)
                .filter(m -> m.score() >= threshold(m.entry()));
    return found
        .filter(m -> endAlike(bare, m.entry()))
        .or(() -> vocabulary.misreadBehindName(bare).map(e -> new Match(e, THRESHOLD_SHORT)));
  }

  /** What is no label of a measure is not worth the dictionaries: nothing is taken from it. */
  private double byWordsIfEndAlike(String bare, Vocabulary.Entry entry) {
    return entry.field().isOfMeasure() && endAlike(bare, entry)
        ? byWords(bare, entry, threshold(entry))
        : 0;
  }

  private static double threshold(Vocabulary.Entry entry) {
    return entry.wording().length() < SHORT ? THRESHOLD_SHORT : THRESHOLD;
  }

  private static boolean isFarLonger(String a, String b) {
    return Math.min(a.length(), b.length()) < LEAST_EDITS * Math.max(a.length(), b.length());
  }

  private boolean mayResemble(String bare) {
    return bare.length() >= SHORTEST && bare.length() <= LONGEST && !isSentence(bare);
  }

  /** 戦略における位置づけを明確にする and ・位置づけ speak of a label, they are none that is misread. */
  private boolean isSentence(String bare) {
    if (bare.indexOf('。') >= 0 || bare.indexOf('、') >= 0 || "-・".indexOf(bare.charAt(0)) >= 0) {
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

  private Optional<Match> closest(
      String bare, ToDoubleBiFunction<String, Vocabulary.Entry> likeness) {
    Match best = null;
    for (Vocabulary.Entry entry : vocabulary.entries()) {
      if (entry.folded().length() >= SHORTEST && !isFarLonger(entry.folded(), bare)) {
        double score = Math.min(likeness.applyAsDouble(bare, entry), MOST);
        if (best == null || score > best.score()) {
          best = new Match(entry, score);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Likeness by edits, or by edits and words where these can lift it to what is asked for. */
  private double byWords(String bare, Vocabulary.Entry entry, double least) {
    double edits = Similarity.byEdits(bare, entry.folded());
    return edits >= LEAST_EDITS && (edits + 1) / 2 >= least
        ? Math.max(edits, (edits + sharedWords(bare, entry.folded())) / 2)
        : edits;
  }

  /** What a Japanese label is stands at its end: …構想事業費 is no …構想における位置づけ. */
  private static boolean endAlike(String bare, Vocabulary.Entry entry) {
    return Similarity.byEdits(end(bare), end(entry.folded())) >= LEAST_END;
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
      double weight = weight(word);
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

  /** In few fields a word says much. */
  private double weight(String word) {
    int fields = fieldsOfWords().getOrDefault(word, Set.of()).size();
    return fields == 0 ? 1 : 1.0 / (fields * fields);
  }

  private Map<String, Set<Field>> fieldsOfWords() {
    if (fieldsOfWords == null) {
      Map<String, Set<Field>> fields = new HashMap<>();
      for (Vocabulary.Entry entry : vocabulary.entries()) {
        for (String word : words(entry.folded())) {
          fields.computeIfAbsent(word, w -> new HashSet<>()).add(entry.field());
        }
      }
      fieldsOfWords = fields;
    }
    return fieldsOfWords;
  }
}

package jp.shisaku.diff.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.catalogue.BudgetLine.Phase;
import jp.shisaku.catalogue.Measure;
import jp.shisaku.catalogue.Office;
import jp.shisaku.catalogue.StrategyExcerpt;
import jp.shisaku.diff.field.Figure;
import jp.shisaku.diff.field.Figures;
import jp.shisaku.diff.field.Folding;
import jp.shisaku.diff.field.NameParts;
import jp.shisaku.text.Morphemes;

/**
 * What a measure says, prepared once for being compared with many others. Words are numbers of the
 * {@link WordCount} of both catalogues.
 *
 * @param name its parts; "" where the sheet has no name
 * @param topic the words of what its name puts in brackets, or else of all of its name: what tells
 *     it from the rest of its family
 * @param headingWords of the page title
 * @param offices folded, without blanks between the parts
 * @param officePairs character pairs of all offices
 * @param overview words of overview, details and effect: where one ends and the next begins is not
 *     certain in every source
 * @param body words of purpose and overview together
 * @param figure the initial budget that it prints for the year of the old publication: both
 *     publications should print the same
 * @param figureWord that figure as a word of its own, so that a rare amount weighs more; or nothing
 */
record Profile(
    Measure measure,
    NameParts name,
    int[] nameWords,
    int[] namePairs,
    int[] topic,
    int[] headingWords,
    int[] headingPairs,
    List<String> offices,
    int[] officePairs,
    int[] purpose,
    int[] overview,
    int[] body,
    int[] strategy,
    List<String> classes,
    Optional<Figure> figure,
    int[] figureWord) {

  /** True where neither text nor strategy of both says what they are. */
  boolean isSilent(Profile other) {
    return (body.length == 0 || other.body.length == 0)
        && (strategy.length == 0 || other.strategy.length == 0);
  }

  /**
   * Prepares a measure; {@code oldYear} is the fiscal year of the old publication, on both sides.
   */
  static Profile of(Measure measure, Optional<Integer> oldYear, WordCount count) {
    NameParts name = NameParts.of(measure.name().orElse(""));
    String heading = measure.heading().map(Folding::fold).orElse("");
    int[] nameWords = count.wordsOf(name.whole());
    int[] headingWords = count.wordsOf(heading);
    int[] purpose = count.wordsOf(Folding.foldCell(measure.purpose()));
    String body =
        Stream.of(measure.overview(), measure.details(), measure.effect())
            .map(Folding::foldCell)
            .collect(Collectors.joining("。"));
    int[] overview = count.wordsOf(body);
    int[] strategy = count.numbersOf(strategyOf(measure));
    List<String> offices =
        measure.offices().stream().map(Office::printed).map(Folding::fold).sorted().toList();
    Optional<Figure> figure = oldYear.flatMap(year -> Figures.any(measure, year, Phase.INITIAL));
    int[] figureWord = count.numbersOf(figure.stream().map(amount -> "¥" + amount.yen()).toList());
    count.countMeasure(union(nameWords, headingWords, purpose, overview, strategy, figureWord));
    return new Profile(
        measure,
        name,
        nameWords,
        pairs(name.whole()),
        name.member().isEmpty() ? nameWords : count.wordsOf(name.member()),
        headingWords,
        pairs(heading),
        offices,
        officePairs(offices),
        purpose,
        overview,
        union(purpose, overview),
        strategy,
        classesOf(measure),
        figure,
        figureWord);
  }

  /** The same measure under the names that its offices have now. */
  Profile withOffices(Map<String, String> successors) {
    List<String> renamed =
        offices.stream().map(office -> successors.getOrDefault(office, office)).sorted().toList();
    return new Profile(
        measure,
        name,
        nameWords,
        namePairs,
        topic,
        headingWords,
        headingPairs,
        renamed,
        officePairs(renamed),
        purpose,
        overview,
        body,
        strategy,
        classes,
        figure,
        figureWord);
  }

  /** All words by which it may be found among others. */
  int[] words() {
    return union(nameWords, headingWords, purpose, strategy, figureWord);
  }

  /** The words of all that it says about itself. */
  int[] text() {
    return union(nameWords, body);
  }

  /** The words of what it is called and what it is for. */
  int[] gist() {
    return union(nameWords, purpose);
  }

  static int[] union(int[]... sets) {
    return Stream.of(sets).flatMapToInt(Arrays::stream).sorted().distinct().toArray();
  }

  private static int[] officePairs(List<String> offices) {
    return pairs(String.join(" ", offices));
  }

  /** The words of a folded text that say something. */
  static List<String> contentOf(String folded) {
    return Morphemes.of(folded).stream()
        .filter(Profile::saysSomething)
        .map(Morphemes.Morpheme::surface)
        .toList();
  }

  /** Numbers say little by themselves; in names, the character pairs take care of them. */
  private static boolean saysSomething(Morphemes.Morpheme word) {
    return word.isContent()
        && !word.partOfSpeech().startsWith("名詞-数")
        && word.surface().codePoints().anyMatch(Character::isLetter);
  }

  /** A heading or an item of the strategy counts as one word: they are quoted, not phrased. */
  private static List<String> strategyOf(Measure measure) {
    List<String> words = new ArrayList<>();
    for (StrategyExcerpt excerpt : measure.strategy()) {
      excerpt.path().forEach(heading -> words.add("§" + Folding.fold(heading)));
      excerpt.items().forEach(item -> words.add("§§" + Folding.fold(item.title())));
    }
    return words;
  }

  private static List<String> classesOf(Measure measure) {
    return Stream.concat(
            measure.classification().stream().map(kind -> "分類" + Folding.fold(kind.label())),
            measure.positions().stream().map(place -> "位置" + Folding.fold(place.label())))
        .sorted()
        .toList();
  }

  /** The distinct pairs as sorted numbers; a single character pairs with nothing before it. */
  private static int[] pairs(String folded) {
    if (folded.length() == 1) {
      return new int[] {folded.charAt(0)};
    }
    return IntStream.range(1, folded.length())
        .map(i -> folded.charAt(i - 1) << 16 | folded.charAt(i))
        .sorted()
        .distinct()
        .toArray();
  }
}

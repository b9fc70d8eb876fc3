package jp.shisaku.label;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.shisaku.office.Offices;
import jp.shisaku.text.Fold;
import jp.shisaku.text.Signs;

/** The known wordings of the labels, as they stand in the profiles. */
public final class Vocabulary {

  private static final int SHORTEST_WITHIN = 3;

  /** Shorter wordings with any name before them are told by their exact characters only. */
  private static final int SHORTEST_MISREAD = 8;

  /** Of so many characters one may be wrong. */
  private static final int CHARACTERS_FOR_ONE_WRONG = 5;

  /** Brackets and marks that may stand around a label, as they are when folded. */
  private static final String OPENING = "【[<〈《≪〔(▼▽➤➢☐*#" + Signs.SHAPES;

  private static final String CLOSING = "】]>〉》≫〕):*";

  private static final String ENDS_OF_NUMBERS = ".．)";

  /** The mark of a note behind a label: 予算額※1, 予算額（注1）. */
  private static final Pattern NOTE =
      Pattern.compile("(?:\\((?:注|[※*])[0-9]{0,2}|[※*][0-9]{1,2}|※|注[0-9]{1,2})\\)?$");

  private static final int LONGEST_NUMBER = 2;

  /** What counts labels without a stop behind it, as folded: ・, １, ①, ❶, Ⅳ, 一、 and ア. */
  private static final Pattern COUNT =
      Pattern.compile(
          "^(?:(?<number>[0-9]{1,2}、?|[①-⑳❶-❿]|[IVX]{1,4})|・|[一二三四五六七八九十]{1,2}、|[ア-コ]、?)");

  /** At the head of a wording: any name may stand there, as in 海洋基本計画における位置づけ. */
  public static final String ANY_NAME = "…";

  private static final Pattern NAME =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ーA-Za-z0-9.・-]{1,16}");

  /** At least four characters before における or 上の; where any name stands before them, two. */
  private static final Pattern PARTICLE = Pattern.compile("^(?:.{4,}?|…..)(?:における|上の)");

  /** Shorter ones stand in the profile, for they may be words of a text. */
  private static final Pattern OFFICES = Pattern.compile("(?:担当|所管|主管).{2}");

  private static final String OFFICE = "担当部局";

  private final Map<String, Entry> byFolded;

  /** The wordings with a name before them, by what stands behind the name. */
  private final Map<String, Entry> endings = new LinkedHashMap<>();

  /** Their last characters: nearly all texts end otherwise, and all are asked. */
  private final String lastOfEndings;

  /** Those of header fields that are told within a text. */
  private final List<Entry> within;

  /**
   * A wording of a label.
   *
   * @param wording as it stands in the file
   * @param folded the same, folded for comparing, without brackets at its edges
   * @param broken where a narrow column breaks it: behind its particle; the whole where that says
   *     little
   * @param inText true where it may stand at the head of a line of text
   */
  record Entry(Field field, String wording, String folded, String broken, boolean inText) {

    Entry(Field field, String wording, boolean inText) {
      this(field, wording, bare(withoutName(wording)), brokenOf(wording), inText);
    }

    private static String brokenOf(String wording) {
      Matcher particle = PARTICLE.matcher(wording);
      return bare(withoutName(particle.find() ? particle.group() : wording));
    }

    private static String withoutName(String wording) {
      return wording.startsWith(ANY_NAME) ? wording.substring(ANY_NAME.length()) : wording;
    }
  }

  /** The vocabulary of these wordings; of two that are alike the first counts. */
  Vocabulary(List<Entry> entries) {
    byFolded = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.wording().startsWith(ANY_NAME)) {
        endings.putIfAbsent(entry.folded(), entry);
      } else {
        byFolded.putIfAbsent(entry.folded(), entry);
      }
    }
    within =
        Stream.concat(byFolded.values().stream(), endings.values().stream())
            .filter(e -> e.field().opensSheet() || e.field() == Field.EFFECT)
            .filter(e -> e.inText() && e.folded().length() >= SHORTEST_WITHIN)
            .toList();
    lastOfEndings =
        endings.keySet().stream()
            .map(e -> e.substring(e.length() - 1))
            .distinct()
            .collect(joining());
  }

  /** The entry whose wording this bare text is. */
  Optional<Entry> exact(String bare) {
    return Optional.ofNullable(byFolded.get(bare))
        .or(() -> behindName(bare))
        .or(() -> ofOffices(bare));
  }

  /** 担当省庁・課: an office's label in any words for the levels of offices. */
  private Optional<Entry> ofOffices(String bare) {
    return OFFICES.matcher(bare).lookingAt() && Offices.isHead(bare)
        ? Optional.ofNullable(byFolded.get(OFFICE))
        : Optional.empty();
  }

  /** True for a wording with any name before it: 海洋基本計画における位置づけ. */
  boolean isBehindName(String bare) {
    return !byFolded.containsKey(bare) && behindName(bare).isPresent();
  }

  /**
   * The wording with any name before it that a bare text ends with but for a character or two, each
   * read for another one: 里山再生戦路における位置つけ.
   */
  Optional<Entry> misreadBehindName(String bare) {
    return behindName(
        bare,
        ending ->
            ending.length() >= SHORTEST_MISREAD
                && bare.length() > ending.length()
                && isMisread(bare.substring(bare.length() - ending.length()), ending));
  }

  private static boolean isMisread(String read, String meant) {
    long other =
        IntStream.range(0, read.length()).filter(i -> read.charAt(i) != meant.charAt(i)).count();
    return other <= read.length() / CHARACTERS_FOR_ONE_WRONG;
  }

  private Optional<Entry> behindName(String bare) {
    if (bare.isEmpty() || lastOfEndings.indexOf(bare.charAt(bare.length() - 1)) < 0) {
      return Optional.empty();
    }
    return behindName(bare, bare::endsWith);
  }

  private Optional<Entry> behindName(String bare, Predicate<String> isEnding) {
    return endings.entrySet().stream()
        .filter(e -> isEnding.test(e.getKey()))
        .filter(e -> NAME.matcher(bare.substring(0, bare.length() - e.getKey().length())).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * The entry that stands behind a bullet or a number: 1 施策名. Only one that may stand in text,
   * since ①予算 is a kind of measure; behind a number also one of prose, or of offices: 3 事業内容, ②担当.
   * In ③その他海洋計画における位置づけ the number is that of a kind.
   */
  Optional<Entry> counted(String bare) {
    Matcher count = COUNT.matcher(bare);
    return count.find()
        ? exact(bare.substring(count.end()))
            .filter(e -> e.inText() || isNumbered(e.field()) && count.start("number") >= 0)
            .filter(e -> !e.wording().startsWith(ANY_NAME) || !KindsOfMeasures.opens(bare))
        : Optional.empty();
  }

  private static boolean isNumbered(Field field) {
    return field.isProse() || field == Field.OFFICES;
  }

  /** A text folded for comparing, without the brackets and marks around it. */
  static String bare(String text) {
    String folded = Fold.spacing(text);
    int from = 0;
    int to = folded.length();
    while (from < to && OPENING.indexOf(folded.charAt(from)) >= 0) {
      from++;
    }
    from = afterNumber(folded, from, to);
    Matcher note = NOTE.matcher(folded).region(from, to);
    to = note.find() && note.start() > from ? note.start() : to;
    while (from < to && CLOSING.indexOf(folded.charAt(to - 1)) >= 0) {
      to--;
    }
    return folded.substring(from, to);
  }

  /** Where a label begins that has a number before it: 3．予算額, (3) 予算額. */
  private static int afterNumber(String folded, int from, int to) {
    int at = from;
    while (at < to && at - from < LONGEST_NUMBER && Character.isDigit(folded.charAt(at))) {
      at++;
    }
    boolean number = at > from && at < to && ENDS_OF_NUMBERS.indexOf(folded.charAt(at)) >= 0;
    return number ? at + 1 : from;
  }

  /**
   * The longest wording of a header field that a bare text holds, whole or broken behind its
   * particle (総合戦略における); short ones are common words.
   */
  Optional<String> headerWithin(String bare) {
    return within.stream()
        .filter(e -> bare.contains(e.folded()) || bare.contains(e.broken()))
        .map(Entry::wording)
        .max(Comparator.comparingInt(String::length));
  }

  /** Every entry, in the order of the file. */
  Iterable<Entry> entries() {
    return byFolded.values();
  }
}

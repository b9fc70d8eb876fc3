package jp.shisaku.diff.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import jp.shisaku.issue.Coded;
import jp.shisaku.text.Morphemes;

/**
 * What differs between two texts, word by word. Words are Japanese words, not characters; words
 * that fold to the same are equal; blanks and the bullets of lists belong to the word before them.
 */
public final class WordDiff {

  /**
   * Breaks of lines, wide blanks, and what opens an item of a list: no words, and none end there.
   */
  private static final Pattern BREAKS =
      Pattern.compile(Folding.DASH_OF_ITEM + "|^[\\s\u3000]*[" + Folding.BULLETS + "]|[\n\u3000]");

  private static final String MIDDLE_DOTS = "・･·‧";

  /** From a narrow sign to its wide form. */
  private static final int WIDER = 0xfee0;

  /** Beyond this many changed words, the rest is shown as rewritten; bounds time and memory. */
  private static final int MOST_EDITS = 1500;

  /** What happened to a run of words. */
  public enum Operation implements Coded {
    EQUAL,
    INSERT,
    DELETE;
  }

  /** Neighbouring words with one fate; an equal run is given as the new text has it. */
  public record Run(Operation operation, String text) {}

  /** A word as it stands in the text, and as it is compared. */
  private record Word(String text, String key) {}

  private WordDiff() {}

  /**
   * The runs in reading order, a deletion before the insertion that replaces it. The equal and
   * inserted runs joined are {@code fresh} exactly; the equal and deleted ones are {@code old} up
   * to folding.
   */
  static List<Run> between(String old, String fresh) {
    List<Word> a = words(old);
    List<Word> b = words(fresh);
    int head = 0;
    while (head < Math.min(a.size(), b.size()) && same(a.get(head), b.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(a.size(), b.size()) - head
        && same(a.get(a.size() - 1 - tail), b.get(b.size() - 1 - tail))) {
      tail++;
    }
    WordRuns runs = new WordRuns();
    b.subList(0, head).forEach(word -> runs.add(Operation.EQUAL, word.text));
    middle(a.subList(head, a.size() - tail), b.subList(head, b.size() - tail), runs);
    b.subList(b.size() - tail, b.size()).forEach(word -> runs.add(Operation.EQUAL, word.text));
    return runs.readable();
  }

  /** Myers's shortest edit script: the furthest point on each diagonal, edit by edit. */
  private static void middle(List<Word> a, List<Word> b, WordRuns runs) {
    int most = Math.min(a.size() + b.size(), MOST_EDITS);
    int[] furthest = new int[2 * most + 3];
    List<int[]> trace = new ArrayList<>();
    for (int edits = 0; edits <= most; edits++) {
      trace.add(Arrays.copyOfRange(furthest, most - edits, most + edits + 3));
      for (int k = -edits; k <= edits; k += 2) {
        int x = step(furthest, most + 1 + k, k, edits);
        while (x < a.size() && x - k < b.size() && x - k >= 0 && same(a.get(x), b.get(x - k))) {
          x++;
        }
        furthest[most + 1 + k] = x;
        if (x >= a.size() && x - k >= b.size()) {
          replay(a, b, trace, runs);
          return;
        }
      }
    }
    a.forEach(word -> runs.add(Operation.DELETE, word.text));
    b.forEach(word -> runs.add(Operation.INSERT, word.text));
  }

  private static int step(int[] furthest, int at, int k, int edits) {
    boolean down = k == -edits || (k != edits && furthest[at - 1] < furthest[at + 1]);
    return down ? furthest[at + 1] : furthest[at - 1] + 1;
  }

  /** Walks the edits back from the end, then tells them in reading order. */
  private static void replay(List<Word> a, List<Word> b, List<int[]> trace, WordRuns runs) {
    List<Run> backwards = new ArrayList<>();
    int x = a.size();
    int y = b.size();
    for (int edits = trace.size() - 1; edits > 0; edits--) {
      int[] before = trace.get(edits);
      int k = x - y;
      int at = edits + 1 + k;
      boolean down = k == -edits || (k != edits && before[at - 1] < before[at + 1]);
      int fromX = down ? before[at + 1] : before[at - 1];
      int fromY = fromX - (down ? k + 1 : k - 1);
      while (x > fromX && y > fromY) {
        x--;
        backwards.add(new Run(Operation.EQUAL, b.get(--y).text));
      }
      backwards.add(
          down
              ? new Run(Operation.INSERT, b.get(--y).text)
              : new Run(Operation.DELETE, a.get(--x).text));
    }
    // Before the first edit nothing is equal: such words are no part of the middle.
    for (int i = backwards.size() - 1; i >= 0; i--) {
      runs.add(backwards.get(i).operation, backwards.get(i).text);
    }
  }

  /**
   * The words of a text. Breaks and blanks are no word and end none: a Japanese word that a line
   * break cuts in two is one word.
   */
  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    BitSet breaks = breaks(text);
    for (Morphemes.Morpheme word : Morphemes.of(inOneWidth(text, breaks))) {
      int end = end(breaks, start, word.surface().length());
      String surface = text.substring(start, end);
      String key = Folding.fold(surface);
      if (key.isEmpty() && isBetweenWords(text, start)) {
        words.add(new Word(surface, "・"));
      } else if (key.isEmpty() && !words.isEmpty()) {
        Word last = words.remove(words.size() - 1);
        words.add(new Word(last.text + surface, last.key));
      } else {
        words.add(new Word(surface, key));
      }
      start = end;
    }
    if (start < text.length()) {
      words.add(new Word(text.substring(start), ""));
    }
    return words;
  }

  /** Where a word of that length ends, with the breaks in it and those behind it. */
  private static int end(BitSet breaks, int start, int length) {
    int end = start;
    for (int left = length; left > 0; end++) {
      left -= breaks.get(end) ? 0 : 1;
    }
    return breaks.nextClearBit(end);
  }

  private static BitSet breaks(String text) {
    BitSet breaks = new BitSet();
    BREAKS.matcher(text).results().forEach(found -> breaks.set(found.start(), found.end()));
    return breaks;
  }

  /**
   * The text without its breaks, in the width that is cut best: letters, and what stands in
   * figures, narrow; all other signs wide. A character stays one.
   */
  private static String inOneWidth(String text, BitSet breaks) {
    StringBuilder cut = new StringBuilder(text.length());
    for (int i = breaks.nextClearBit(0); i < text.length(); i = breaks.nextClearBit(i + 1)) {
      char c = text.charAt(i);
      char narrow = c > '\uff00' && c < '\uff5f' ? (char) (c - WIDER) : c;
      boolean sign = narrow > ' ' && narrow < '\u007f' && !Character.isLetterOrDigit(narrow);
      cut.append(sign && ".,".indexOf(narrow) < 0 ? (char) (narrow + WIDER) : narrow);
    }
    return cut.toString();
  }

  /** A dot behind a word joins it to the next; elsewhere it opens an item. */
  private static boolean isBetweenWords(String text, int position) {
    return position > 0
        && MIDDLE_DOTS.indexOf(text.charAt(position)) >= 0
        && Character.isLetterOrDigit(text.charAt(position - 1));
  }

  private static boolean same(Word a, Word b) {
    return a.key.equals(b.key);
  }
}

package jp.shisaku.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import jp.shisaku.issue.Coded;
import jp.shisaku.text.Morphemes;

/**
 * What differs between two texts, word by word. Words are Japanese words, not characters; words
 * that fold to the same are equal; blanks and bullets belong to the word before them.
 */
public final class WordDiff {

  private static final Pattern BREAKS = Pattern.compile("[\n\u3000]");

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
    for (Morphemes.Morpheme word : Morphemes.of(BREAKS.matcher(text).replaceAll(""))) {
      int end = end(text, start, word.surface().length());
      String surface = text.substring(start, end);
      String key = Folding.fold(surface);
      if (key.isEmpty() && !words.isEmpty()) {
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
  private static int end(String text, int start, int length) {
    int end = start;
    int left = length;
    while (left > 0) {
      left -= isBreak(text, end) ? 0 : 1;
      end++;
    }
    while (end < text.length() && isBreak(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(String text, int position) {
    char c = text.charAt(position);
    return c == '\n' || c == '\u3000';
  }

  private static boolean same(Word a, Word b) {
    return a.key.equals(b.key);
  }
}

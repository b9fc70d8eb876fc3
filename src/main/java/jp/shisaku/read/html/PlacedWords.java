package jp.shisaku.read.html;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.layout.line.Direction;
import jp.shisaku.read.html.PlacedLine.Word;

/** Gathers the words of one placed text, line by line, and how wide they are. */
final class PlacedWords {

  private static final char NO_BREAK_SPACE = '\u00a0';

  private final double left;
  private final double top;
  private final double pitch;
  private final Direction direction;
  private final List<PlacedLine> lines = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();

  private int lineCount;
  private double from;
  private double at;
  private double wordSize;
  private boolean wordBold;
  private boolean wordBlank;
  private boolean blankBefore = true;

  /**
   * @param left in points, so the others
   * @param top of its first line
   * @param pitch from line to line
   */
  PlacedWords(double left, double top, double pitch, Direction direction) {
    this.left = left;
    this.top = top;
    this.pitch = pitch;
    this.direction = direction;
  }

  /**
   * Adds a text.
   *
   * @param kept true where its blanks and breaks are shown as they are written
   * @param spacing between its letters, in points
   */
  void add(String raw, boolean kept, double size, boolean bold, double spacing) {
    raw.codePoints().forEach(c -> add(c, kept, size, bold, spacing));
    endWord();
  }

  private void add(int c, boolean kept, double size, boolean bold, double spacing) {
    if (kept && c == '\n') {
      lineBreak();
      return;
    }
    boolean collapses = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    if (collapses && !kept && blankBefore) {
      return;
    }
    boolean blank = collapses || c == NO_BREAK_SPACE || Character.isSpaceChar(c);
    if (word.length() > 0 && blank != wordBlank) {
      endWord();
    }
    wordSize = size;
    wordBold = bold;
    wordBlank = blank;
    int shown = blank && c != Letter.IDEOGRAPHIC_SPACE ? ' ' : c;
    word.appendCodePoint(shown);
    at += Letter.width(shown) * size + spacing;
    blankBefore = collapses;
  }

  /** Moves on by a distance, in points, that stands for no text. */
  void advance(double points) {
    endWord();
    at += points;
    from = at;
  }

  void lineBreak() {
    endWord();
    endLine();
    lineCount++;
    from = 0;
    at = 0;
    blankBefore = true;
  }

  private void endWord() {
    if (word.length() > 0) {
      words.add(new Word(word.toString(), from, at, wordSize, wordBold));
      word.setLength(0);
    }
    from = at;
  }

  private void endLine() {
    if (words.stream().anyMatch(w -> !w.text().isBlank())) {
      double size = words.stream().mapToDouble(Word::size).max().orElseThrow();
      lines.add(new PlacedLine(left, top + lineCount * pitch, size, direction, words));
    }
    words.clear();
  }

  /** The lines that hold a text. */
  List<PlacedLine> lines() {
    endWord();
    endLine();
    return List.copyOf(lines);
  }
}

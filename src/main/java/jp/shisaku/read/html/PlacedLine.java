package jp.shisaku.read.html;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Direction;
import jp.shisaku.layout.line.TextMark;

/**
 * A line of a placed text, its words side by side from where it begins.
 *
 * @param left in points from the left of its page
 * @param top in points from the top of its page
 * @param size the largest of its letters, in points
 * @param direction which way it runs
 * @param words in their order
 */
record PlacedLine(double left, double top, double size, Direction direction, List<Word> words) {

  PlacedLine {
    words = List.copyOf(words);
  }

  /**
   * A word, or blanks.
   *
   * @param from in points from where the line begins
   * @param to its end, as far as letters of a usual font are wide
   * @param size of its letters, in points
   */
  record Word(String text, double from, double to, double size, boolean bold) {}

  /** How far it reaches, in points; blanks at its end count. */
  double width() {
    return words.get(words.size() - 1).to();
  }

  /** Where it stands on its page, when it lies. */
  Box box() {
    return new Box(left, top, left + width(), top + size);
  }

  /** The same line, which is known to reach so far. */
  PlacedLine fitted(double width) {
    double share = width / width();
    List<Word> fitted = new ArrayList<>(words.size());
    for (Word w : words) {
      fitted.add(new Word(w.text(), w.from() * share, w.to() * share, w.size(), w.bold()));
    }
    return new PlacedLine(left, top, size, direction, fitted);
  }

  /**
   * Its letters as marks, as a PDF gives them.
   *
   * @param whole true for a line that others lie over: its words stay whole, so that no figures of
   *     two texts come to stand between each other
   */
  List<TextMark> marks(boolean whole) {
    if (direction != Direction.RIGHT) {
      return List.of(standing());
    }
    List<TextMark> marks = new ArrayList<>();
    for (Word w : words) {
      if (whole) {
        marks.add(mark(w.text(), w, w.from(), w.to()));
      } else {
        addLetters(w, marks);
      }
    }
    return marks;
  }

  private void addLetters(Word word, List<TextMark> marks) {
    double width = word.text().codePoints().mapToDouble(Letter::width).sum();
    double unit = (word.to() - word.from()) / width;
    double at = word.from();
    for (int c : word.text().codePoints().toArray()) {
      double end = at + Letter.width(c) * unit;
      marks.add(mark(Character.toString(c), word, at, end));
      at = end;
    }
  }

  private TextMark mark(String text, Word word, double from, double to) {
    double foot = top + size;
    Box box = new Box(left + from, foot - word.size(), left + to, foot);
    return new TextMark(text, box, word.size(), word.bold(), Direction.RIGHT);
  }

  /** A turned line as a whole, from the lower left corner around which it was turned. */
  private TextMark standing() {
    double foot = top + size;
    Box box =
        switch (direction) {
          case UP -> new Box(left - size, foot - width(), left, foot);
          case DOWN -> new Box(left, foot, left + size, foot + width());
          default -> new Box(left - width(), foot, left, foot + size);
        };
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(word.text()));
    return new TextMark(text.toString().strip(), box, size, false, direction);
  }
}

package jp.shisaku.read.ocr;

import java.util.List;

/** The text of a line from its words: tesseract puts blanks between Japanese characters at will. */
final class LineText {

  /** A gap this wide is a printed blank; in heights of the line. */
  private static final double BLANK = 0.6;

  private LineText() {}

  /** The words of one line, from left to right, with blanks only where they are printed. */
  static String of(List<Word> words) {
    int height = words.stream().mapToInt(w -> w.patch().height()).max().orElse(1);
    StringBuilder text = new StringBuilder();
    Word last = null;
    for (Word word : words) {
      if (last != null && isBlank(last, word, height)) {
        text.append(' ');
      }
      text.append(word.text());
      last = word;
    }
    return text.toString();
  }

  private static boolean isBlank(Word left, Word right, int height) {
    boolean latin =
        isLatin(left.text().codePointBefore(left.text().length()))
            && isLatin(right.text().codePointAt(0));
    return latin || right.patch().left() - left.patch().right() >= BLANK * height;
  }

  private static boolean isLatin(int c) {
    return c < 0x250 && Character.isLetter(c);
  }
}

package jp.shisaku.read.ocr;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.read.ocr.picture.Patch;

/** Reads the table of words that tesseract writes, the pictures of a list as its pages. */
final class Tsv {

  private static final int COLUMNS = 12;

  private static final String LINE = "4";

  private static final String WORD = "5";

  private Tsv() {}

  /** The words in their order; rows that are none, or are cut off, are left out. */
  static List<Word> words(String tsv) {
    List<Word> words = new ArrayList<>();
    int line = -1;
    for (String row : tsv.split("\n")) {
      String[] cells = row.split("\t", COLUMNS);
      if (cells.length < COLUMNS) {
        continue;
      }
      if (cells[0].equals(LINE)) {
        line++;
      } else if (cells[0].equals(WORD) && !cells[COLUMNS - 1].isBlank()) {
        words.add(word(cells, line));
      }
    }
    return words;
  }

  private static Word word(String[] cells, int line) {
    int left = Integer.parseInt(cells[6]);
    int top = Integer.parseInt(cells[7]);
    Patch patch =
        new Patch(left, top, left + Integer.parseInt(cells[8]), top + Integer.parseInt(cells[9]));
    int image = Integer.parseInt(cells[1]) - 1;
    return new Word(image, line, cells[COLUMNS - 1].strip(), Double.parseDouble(cells[10]), patch);
  }
}

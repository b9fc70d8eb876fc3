package jp.shisaku.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shisaku.read.ocr.picture.Patch;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void readsTheWordsOfATable() {
    String tsv =
        """
        level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
        1\t2\t0\t0\t0\t0\t0\t0\t200\t50\t-1\t
        4\t2\t1\t1\t1\t0\t16\t16\t120\t20\t-1\t
        5\t2\t1\t1\t1\t1\t16\t16\t40\t20\t91.5\t里山
        5\t2\t1\t1\t1\t2\t60\t16\t30\t20\t40\t \s
        5\t2\t1\t1
        """;
    assertThat(Tsv.words(tsv))
        .containsExactly(new Word(1, 0, "里山", 91.5, new Patch(16, 16, 56, 36)));
  }

  @Test
  void joinsJapaneseAndKeepsPrintedBlanks() {
    List<Word> words =
        List.of(
            word("里山", 0), word("の記", 48), word("録", 100), word("Smart", 160), word("City", 210));
    assertThat(LineText.of(words, new Canvas(150, 10).raster())).isEqualTo("里山の記録 Smart City");
  }

  private static Word word(String text, int left) {
    return new Word(0, 0, text, 90, new Patch(left, 0, left + 40, 20));
  }
}

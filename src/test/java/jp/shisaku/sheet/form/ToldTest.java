package jp.shisaku.sheet.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When sheets under titles are what a file has, and not the pages of a deck. */
class ToldTest {

  @ParameterizedTest(name = "{0}: {1} values, {2} heads, {3} in cells; of a deck {4}, {5}: {6}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no deck                         |  3 | 1 | 0 |  0 | 0 | true
          no deck, and nothing else       |  0 | 0 | 0 |  0 | 0 | false
          as much as a deck               | 10 | 4 | 0 | 10 | 4 | false
          a text more than a deck         | 11 | 4 | 0 | 10 | 4 | false
          an office more than a deck      | 11 | 5 | 0 | 10 | 4 | true
          the amounts of a small table    | 11 | 4 | 2 | 10 | 4 | true
          as much, some of it in cells    | 10 | 4 | 2 | 10 | 4 | false
          as much, most of it in cells    | 10 | 4 | 6 | 10 | 4 | true
          less, and all in cells          |  9 | 4 | 9 | 10 | 4 | false
          texts alone, all in cells       | 12 | 3 | 9 | 10 | 4 | false
          """)
  void titlesHaveToSayMoreThanADeck(
      String what, int values, int heads, int inCells, int ofDeck, int headsOfDeck, boolean more) {
    Told deck = new Told(ofDeck, headsOfDeck, 0);
    assertEquals(more, new Told(values, heads, inCells).isMoreThan(deck), what);
  }
}

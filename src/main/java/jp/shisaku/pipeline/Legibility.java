package jp.shisaku.pipeline;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.page.Document;
import jp.shisaku.page.Page;

/**
 * Whether a text looks like what a Japanese publication prints. A file that lost its tables of
 * characters still opens and gives all its pages, but of letters that no such publication has.
 */
final class Legibility {

  /** Fewer letters than this say nothing about a text: a cover, a figure, a line of addresses. */
  private static final int FEWEST_LETTERS = 100;

  /** Kana and kanji among the letters; in print it is most of them. */
  private static final double LEAST_JAPANESE = 0.1;

  /** Letters that Windows-31J does not have; names of people and places bring a few. */
  private static final double MOST_FOREIGN = 0.15;

  /** Above this share of doubtful pages it is the file that is doubted, once, not each page. */
  private static final double WHOLE_FILE = 0.8;

  /**
   * Letters that are plain in Japanese print; the encoder is slow, so it is asked once a letter.
   */
  private static final BitSet PLAIN = plainLetters();

  /** What kana in UTF-8 begin with when they are read as Windows-31J; no word holds them. */
  private static final String MISREAD = "縺繧繝";

  private Legibility() {}

  /** How many letters of each kind a text has. */
  private static final class Count {
    private int letters;
    private int japanese;
    private int foreign;

    static Count of(Page page) {
      Count count = new Count();
      page.blocks().forEach(block -> count.add(block.text()));
      return count;
    }

    static Count of(List<Count> parts) {
      Count whole = new Count();
      for (Count part : parts) {
        whole.letters += part.letters;
        whole.japanese += part.japanese;
        whole.foreign += part.foreign;
      }
      return whole;
    }

    private void add(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isLetter(c) || c == '\ufffd' || Character.isSurrogate(c)) {
          letters++;
          if (!PLAIN.get(c)) {
            foreign++;
          } else if (c >= 0x3041) {
            japanese++;
          }
        }
      }
    }

    boolean isDoubtful() {
      return letters >= FEWEST_LETTERS
          && (japanese < LEAST_JAPANESE * letters || foreign > MOST_FOREIGN * letters);
    }

    String told() {
      return foreign > MOST_FOREIGN * letters
          ? percent(foreign) + " of its letters are none that Japanese print has"
          : "only " + percent(japanese) + " of its letters are kana or kanji";
    }

    private String percent(int part) {
      return Math.round(100.0 * part / letters) + "%";
    }
  }

  /** The doubts about the pages of a document, or about the whole of it. */
  static List<Issue> doubts(Document document) {
    List<Issue> doubts = new ArrayList<>();
    List<Count> counts = document.pages().parallelStream().map(Count::of).toList();
    Count whole = Count.of(counts);
    int judged = 0;
    for (int i = 0; i < counts.size(); i++) {
      Count count = counts.get(i);
      judged += count.letters >= FEWEST_LETTERS ? 1 : 0;
      if (count.isDoubtful()) {
        doubts.add(
            Issue.of(
                IssueCode.PAGE_UNREADABLE_TEXT,
                Place.of(document.source(), document.pages().get(i).number()),
                "",
                count.told(),
                ""));
      }
    }
    return doubts.size() > WHOLE_FILE * judged && whole.isDoubtful()
        ? List.of(Issue.of(IssueCode.FILE_ILLEGIBLE, Place.of(document.source()), "", whole.told()))
        : doubts;
  }

  private static BitSet plainLetters() {
    CharsetEncoder encoder = Charset.forName("windows-31j").newEncoder();
    BitSet plain = new BitSet(Character.MAX_VALUE);
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (Character.isLetter(c) && encoder.canEncode((char) c)) {
        plain.set(c);
      }
    }
    MISREAD.chars().forEach(plain::clear);
    return plain;
  }
}

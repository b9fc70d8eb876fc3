package jp.shisaku.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words of a Japanese text, by Kuromoji with a dictionary of our own for the words of public
 * finance. Loading the dictionaries takes a quarter of a second, so it happens on first use.
 */
public final class Morphemes {

  private static final String DICTIONARY = "user-dictionary.csv";

  private Morphemes() {}

  /**
   * A word.
   *
   * @param surface as written
   * @param partOfSpeech as Kuromoji names it: 名詞-一般
   */
  public record Morpheme(String surface, String partOfSpeech) {

    /** True for words that carry meaning: not for particles, auxiliaries and symbols. */
    public boolean isContent() {
      return !partOfSpeech.startsWith("助")
          && !partOfSpeech.startsWith("記号")
          && !partOfSpeech.startsWith("接続詞")
          && !partOfSpeech.startsWith("名詞-非自立")
          && !partOfSpeech.startsWith("動詞-非自立");
    }
  }

  /** The words of a text in order, punctuation among them; never throws. */
  public static List<Morpheme> of(String text) {
    List<Morpheme> words = new ArrayList<>();
    try (JapaneseTokenizer tokens =
        new JapaneseTokenizer(Dictionary.USER, false, false, JapaneseTokenizer.Mode.NORMAL)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      PartOfSpeechAttribute kind = tokens.addAttribute(PartOfSpeechAttribute.class);
      tokens.setReader(new StringReader(text));
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(new Morpheme(term.toString(), kind.getPartOfSpeech()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return words;
  }

  /** Loaded once, when first asked for. */
  private static final class Dictionary {
    static final UserDictionary USER = open();

    private static UserDictionary open() {
      try (Reader reader =
          new InputStreamReader(
              Morphemes.class.getResourceAsStream(DICTIONARY), StandardCharsets.UTF_8)) {
        return UserDictionary.open(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(DICTIONARY, e);
      }
    }
  }
}

package jp.shisaku.diff;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts Japanese text into words (Kuromoji, IPA dictionary). The dictionary is loaded with the first
 * instance; an instance is for one thread.
 */
final class Words {

  /** Parts of speech that carry what a text is about; particles, endings and numbers do not. */
  private static final Set<String> CONTENT = Set.of("名詞", "動詞", "形容詞", "副詞", "接頭詞");

  private static final Set<String> EMPTY_NOUNS =
      Set.of("名詞-数", "名詞-非自立-一般", "名詞-非自立-副詞可能", "名詞-代名詞-一般", "動詞-非自立");

  private final JapaneseTokenizer tokenizer =
      new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
  private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
  private final PartOfSpeechAttribute speech = tokenizer.addAttribute(PartOfSpeechAttribute.class);
  private final BaseFormAttribute base = tokenizer.addAttribute(BaseFormAttribute.class);

  /**
   * A word.
   *
   * @param surface as it stands in the text; all surfaces joined are the text
   * @param lemma the form it is counted under: 進める for 進め
   * @param content true where it carries meaning of its own
   */
  record Word(String surface, String lemma, boolean content) {}

  /** Cuts a text into words without losing a character. */
  List<Word> split(String text) {
    List<Word> words = new ArrayList<>();
    try (tokenizer) {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      int end = 0;
      while (tokenizer.incrementToken()) {
        if (offset.startOffset() > end) {
          words.add(filler(text.substring(end, offset.startOffset())));
        }
        words.add(word(text.substring(offset.startOffset(), offset.endOffset())));
        end = offset.endOffset();
      }
      if (end < text.length()) {
        words.add(filler(text.substring(end)));
      }
      tokenizer.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading a string", impossible);
    }
    return words;
  }

  /** The lemmas of the content words of a text, in its order, repeated as they are. */
  List<String> contentOf(String text) {
    return split(text).stream().filter(Word::content).map(Word::lemma).toList();
  }

  private static Word filler(String text) {
    return new Word(text, text, false);
  }

  private Word word(String surface) {
    String tag = speech.getPartOfSpeech();
    boolean content =
        tag != null
            && CONTENT.contains(tag.split("-", 2)[0])
            && !EMPTY_NOUNS.contains(tag)
            && surface.codePoints().anyMatch(Character::isLetterOrDigit);
    String lemma = base.getBaseForm();
    return new Word(surface, lemma == null ? surface : lemma, content);
  }
}

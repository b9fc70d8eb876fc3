package jp.shisaku.read.pdf;

import java.lang.Character.UnicodeBlock;
import java.util.Optional;
import java.util.Set;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.layout.line.TextMark;

/**
 * Whether a page that shows something has text that can be used. Knows pages that are pictures or
 * outlines, codes without a character, private-use characters, and text that was decoded wrongly
 * (mojibake) into characters that Japanese print does not have. Not known: wrong characters that
 * are all Japanese.
 */
final class TextFault {

  /** A page with more than this share of characters that cannot be meant is not to be trusted. */
  private static final double MOST_STRANGE = 0.2;

  /** A page that is a scan may have its number, or a stamp, as text. */
  private static final int LONGEST_STAMP = 20;

  /** A picture with fewer dots an inch is a background, not a scan. */
  private static final double COARSEST_SCAN = 140;

  /** What Japanese text in UTF-8 begins its kana with when it is read as Shift_JIS. */
  private static final String KANA_MISREAD = "縺繧繝";

  /**
   * Programs that write a PDF anew may lose the table of the kana alone: kanji stay, and the kana
   * become letters of the West. Of those a sound page has next to none, and every page has kana.
   */
  private static final double MOST_WESTERN = 0.015;

  private static final double FEWEST_KANA = 0.1;

  private static final int FEWEST_KANJI = 30;

  /**
   * Where only some kana and signs were lost so, those letters stand within words (渡º鳥), and beside
   * them figures that were commas and stops. A name from abroad has its letters together.
   */
  private static final int FEWEST_MIXED = 2;

  private static final double MOST_MIXED = 0.003;

  /** From the punctuation to the kanji: nearly all characters, so they are not looked up. */
  private static final int JAPANESE_FROM = 0x3000;

  private static final int JAPANESE_TO = 0x9fff;

  private static final Set<UnicodeBlock> STRANGE =
      Set.of(
          UnicodeBlock.PRIVATE_USE_AREA,
          UnicodeBlock.SUPPLEMENTARY_PRIVATE_USE_AREA_A,
          UnicodeBlock.SUPPLEMENTARY_PRIVATE_USE_AREA_B,
          UnicodeBlock.SPECIALS,
          UnicodeBlock.LATIN_1_SUPPLEMENT,
          UnicodeBlock.LATIN_EXTENDED_A,
          UnicodeBlock.LATIN_EXTENDED_B,
          UnicodeBlock.IPA_EXTENSIONS,
          UnicodeBlock.SPACING_MODIFIER_LETTERS,
          UnicodeBlock.COMBINING_DIACRITICAL_MARKS,
          UnicodeBlock.ARMENIAN,
          UnicodeBlock.HEBREW,
          UnicodeBlock.ARABIC,
          UnicodeBlock.DEVANAGARI,
          UnicodeBlock.THAI,
          UnicodeBlock.HANGUL_JAMO,
          UnicodeBlock.YI_SYLLABLES,
          // Fonts made of a printer's drawings name them a1, a2, …, as those of ornaments are
          // named.
          UnicodeBlock.DINGBATS,
          UnicodeBlock.MISCELLANEOUS_SYMBOLS);

  private TextFault() {}

  /** What is wrong with the text of a page; empty where nothing is, or the page is white. */
  static Optional<Issue> in(PageMarks marks, PageEngine engine, Place place) {
    Count count = new Count();
    for (TextMark mark : marks.texts()) {
      if (!mark.blank()) {
        count.add(mark);
      }
    }
    boolean drawn = !marks.images().isEmpty() || !marks.rulings().isEmpty() || engine.hasShapes();
    boolean scanned = engine.imageDotsPerInch() >= COARSEST_SCAN && count.seen <= LONGEST_STAMP;
    if (marks.texts().isEmpty() && drawn || scanned) {
      return Optional.of(Issue.of(IssueCode.PAGE_NO_TEXT, place, ""));
    }
    if (count.lacksKana()) {
      return Optional.of(
          Issue.of(IssueCode.PAGE_UNREADABLE_TEXT, place, "", "it has kanji, but hardly any kana"));
    }
    if (count.isMixed()) {
      return Optional.of(
          Issue.of(
              IssueCode.PAGE_UNREADABLE_TEXT, place, "", "Western letters stand within its words"));
    }
    double share =
        Math.max(
            engine.unmapped() / (double) Math.max(1, engine.inked()),
            count.strange / (double) Math.max(1, count.seen));
    return share > MOST_STRANGE
        ? Optional.of(
            Issue.of(IssueCode.PAGE_UNREADABLE_TEXT, place, "", Math.round(100 * share) + "%"))
        : Optional.empty();
  }

  /** How many characters of each kind a page has. */
  private static final class Count {
    private int seen;
    private int strange;
    private int western;
    private int kana;
    private int kanji;

    /** Western letters right between two Japanese ones. */
    private int mixed;

    private int beforeLast = ' ';
    private int last = ' ';

    void add(TextMark mark) {
      int c = mark.text().codePointAt(0);
      mixed += isJapanese(beforeLast) && isLetter(last) && isJapanese(c) ? 1 : 0;
      beforeLast = last;
      last = c;
      seen++;
      strange += isStrange(c) ? 1 : 0;
      western += isWestern(c) ? 1 : 0;
      kana += c > 0x3040 && c < 0x30a0 ? 1 : 0;
      kanji += c >= 0x4e00 && c <= JAPANESE_TO ? 1 : 0;
    }

    boolean isMixed() {
      return mixed >= FEWEST_MIXED && mixed > MOST_MIXED * seen;
    }

    boolean lacksKana() {
      return kanji >= FEWEST_KANJI
          && kana < FEWEST_KANA * (kana + kanji)
          && western > MOST_WESTERN * seen;
    }
  }

  /** Letters and signs beyond ASCII that no Japanese text needs; · is a bullet. */
  private static boolean isWestern(int c) {
    return c > 0x9f && c < 0x250 && "·×÷±°§¶´¨©®".indexOf(c) < 0;
  }

  /** The same without the raised figures of notes. */
  private static boolean isLetter(int c) {
    return isWestern(c) && "¹²³".indexOf(c) < 0;
  }

  private static boolean isJapanese(int c) {
    return c > 0x3040 && c <= JAPANESE_TO;
  }

  private static boolean isStrange(int c) {
    if (c >= JAPANESE_FROM && c <= JAPANESE_TO) {
      return KANA_MISREAD.indexOf(c) >= 0;
    }
    return Character.isISOControl(c) || c > 0x7f && STRANGE.contains(UnicodeBlock.of(c));
  }
}

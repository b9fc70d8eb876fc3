package jp.shisaku.budget;

import java.util.List;
import java.util.regex.Pattern;
import jp.shisaku.budget.term.CellText;
import jp.shisaku.budget.term.Token;
import jp.shisaku.budget.term.Words;
import jp.shisaku.text.Signs;

/** The words of a heading that say what its amount is for: 一般会計, a project of the measure. */
final class HeadingLabel {

  /** Longer texts are sentences. */
  private static final int LONGEST = 80;

  private static final String BULLETS = "-" + Signs.ARROWS + Signs.BULLETS;

  /** ±, ＋, ―, @, ~: before a figure such signs change it, and name nothing. */
  private static final Pattern SIGNS = Pattern.compile("(?:[^\\p{L}\\p{N}]|ー)+");

  private static final String ENDS = ".:、,・．：，";

  private HeadingLabel() {}

  /** The label that these tokens are; "" where there are none. */
  static String of(CellText text, List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    Token before = null;
    for (Token token : tokens) {
      boolean apart =
          before != null && (before.end() != token.start() || text.gapBefore(token.start()));
      words.append(apart ? " " : "").append(text.printed(token.start(), token.end()));
      before = token;
    }
    return stripped(words.toString());
  }

  /** False for a sentence, for signs, and for what speaks of a price or a limit. */
  static boolean isSound(String label) {
    String folded = CellText.of(label).folded();
    return label.length() <= LONGEST
        && (!isOfSigns(label) || Words.isTotal(label))
        && !Words.within(Words.Kind.NO_BUDGET, folded)
        && Words.withoutEnd(Words.Kind.PARTICLE, folded).equals(folded);
  }

  /** True for ＝ before a total, and for signs that say nothing that can be read. */
  static boolean isOfSigns(String label) {
    return SIGNS.matcher(label).matches();
  }

  /** Without a bullet before it and punctuation behind it. */
  static String stripped(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && (BULLETS + " ").indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && (ENDS + " ").indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(start, end);
  }

  /** ・ and its like before a heading. */
  static boolean isBullet(char c) {
    return BULLETS.indexOf(c) >= 0;
  }
}

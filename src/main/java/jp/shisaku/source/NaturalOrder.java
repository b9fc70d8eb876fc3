package jp.shisaku.source;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.shisaku.text.WordTable;

/**
 * Names as a person would order them: 2 before 10, whatever the width of the digits, and the cover
 * and the contents of a publication before its chapters.
 */
final class NaturalOrder implements Comparator<String> {

  static final NaturalOrder INSTANCE = new NaturalOrder();

  private static final Pattern PIECES = Pattern.compile("(?<figure>[0-9]+)|(?<text>[^0-9]+)");

  /** What stands in front of a publication, in that order. */
  private static final List<String> FRONT_MATTER =
      WordTable.rows(NaturalOrder.class, "front-matter.txt");

  private static final Comparator<String> BY_PIECES =
      (a, b) -> Arrays.compare(pieces(a), pieces(b), NaturalOrder::comparePieces);

  private static final Comparator<String> ORDER =
      Comparator.comparingInt(NaturalOrder::frontMatterRank)
          .thenComparing(BY_PIECES)
          .thenComparing(Comparator.naturalOrder());

  /** Of names by their steps, from the outermost folder. */
  static final Comparator<String[]> OF_SEVERAL = (a, b) -> Arrays.compare(a, b, ORDER);

  private NaturalOrder() {}

  @Override
  public int compare(String left, String right) {
    return ORDER.compare(left, right);
  }

  private static int frontMatterRank(String name) {
    String folded = fold(name);
    for (int i = 0; i < FRONT_MATTER.size(); i++) {
      if (folded.startsWith(FRONT_MATTER.get(i))) {
        return i;
      }
    }
    return FRONT_MATTER.size();
  }

  private static String[] pieces(String name) {
    return PIECES.matcher(fold(name)).results().map(MatchResult::group).toArray(String[]::new);
  }

  private static int comparePieces(String a, String b) {
    boolean figures = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
    return figures ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}

package jp.shisaku.read.ocr;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Holds two readings of one text against each other. Where they differ in a figure, or one reading
 * is of a form that figures are not printed in, the character becomes {@link #DOUBT}: no amount can
 * then be read from it, and a person sees which character it is about. Other characters stay as the
 * first reading has them.
 */
final class Readings {

  /** Stands where a figure is printed that could not be read with certainty. */
  static final char DOUBT = '\uFFFD';

  /** Characters that make an amount, a year or a number, and so must be certain. */
  private static final String FIGURES = "0123456789０１２３４５６７８９,.，．百千万億兆円▲△";

  private static final Pattern FIGURE = Pattern.compile("[0-9０-９百千万億兆]");

  /** A comma that was read as a point, mostly: amounts do not have three decimals. */
  private static final Pattern THREE_DECIMALS =
      Pattern.compile("(?<=[0-9])(?:\\.(?=[0-9]{3}(?![0-9]))|[.,]{2,}(?=[0-9]))");

  /**
   * The same before one of the small units, in which nothing smaller than one of it is printed to
   * three places: 3.900百万円 is 3,900百万円. 3.900億円 may be either.
   */
  private static final Pattern BEFORE_SMALL_UNIT =
      Pattern.compile("(?<=[0-9])[.,]{1,2}(?=[0-9]{3}(?:[.,]{1,2}[0-9]{3})*\\s?(?:百万|千)?円)");

  /** Larger texts are not compared: memory grows with the square. */
  private static final long MOST_PLACES = 16_000_000;

  private Readings() {}

  static boolean hasFigure(String text) {
    return FIGURE.matcher(text).find();
  }

  /** The text with separators of impossible amounts marked. */
  private static String plausible(String text) {
    Matcher m = THREE_DECIMALS.matcher(text);
    return m.replaceAll(r -> String.valueOf(DOUBT).repeat(r.group().length()));
  }

  /**
   * The lines of the first reading, their doubtful figures marked.
   *
   * @param first lines of a block
   * @param second lines of the same block; blanks and breaks are not compared
   */
  static List<String> agreed(List<String> first, List<String> second) {
    if (first.size() == second.size()) {
      return IntStream.range(0, first.size())
          .mapToObj(i -> agreed(first.get(i), second.get(i)))
          .toList();
    }
    String marked = agreed(String.join("\n", first), String.join("\n", second));
    return List.of(marked.split("\n", -1));
  }

  /**
   * A line after three readings.
   *
   * @param unanimous true where all of them have the same characters
   */
  record Vote(String text, boolean unanimous) {}

  /**
   * Short lines of three readings: of each the text that two of them share, the first of them where
   * none do, with every character marked that stands in no other one. Figures must stand in the
   * first two readings alike. Readings that found nothing, as of a short text on a ground, leave
   * the other characters as they are.
   *
   * @param first the others may have cut it into other lines; then only its figures are compared
   */
  static List<Vote> voted(List<String> first, List<String> second, List<String> third) {
    if (first.size() != 1 && (second.size() != first.size() || third.size() != first.size())) {
      return first.stream()
          .map(line -> new Vote(agreed(line, String.join("", second)), false))
          .toList();
    }
    if (first.size() == 1) {
      return List.of(voted(first.get(0), String.join("", second), String.join("", third)));
    }
    return IntStream.range(0, first.size())
        .mapToObj(i -> voted(first.get(i), second.get(i), third.get(i)))
        .toList();
  }

  private static Vote voted(String first, String second, String third) {
    String a = withCommas(first);
    String b = withCommas(second);
    String c = withCommas(third);
    boolean others = bare(b).equals(bare(c)) && !bare(b).isEmpty();
    String chosen = others ? b : marked(a, b, c);
    boolean unanimous = others && bare(a).equals(bare(b));
    return new Vote(agreed(agreed(chosen, a), b), unanimous);
  }

  private static String marked(String text, String one, String other) {
    if (one.isBlank() && other.isBlank()) {
      return text;
    }
    boolean[] inOne = common(bare(text), bare(one));
    boolean[] inOther = common(bare(text), bare(other));
    StringBuilder marked = new StringBuilder(text);
    int place = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        if (!inOne[place] && !inOther[place]) {
          marked.setCharAt(i, DOUBT);
        }
        place++;
      }
    }
    return marked.toString();
  }

  private static String bare(String text) {
    return narrow(text.replaceAll("\\s", ""));
  }

  /** Wide and narrow signs are one; as many characters as before. */
  private static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text);
    for (int i = 0; i < narrow.length(); i++) {
      if (narrow.charAt(i) >= '！' && narrow.charAt(i) <= '～') {
        narrow.setCharAt(i, (char) (narrow.charAt(i) - '！' + '!'));
      }
    }
    return narrow.toString();
  }

  private static String withCommas(String text) {
    return BEFORE_SMALL_UNIT.matcher(text).replaceAll(",");
  }

  static String agreed(String one, String second) {
    String first = withCommas(one);
    String other = bare(withCommas(second));
    StringBuilder bare = new StringBuilder();
    int[] places = new int[first.length()];
    for (int i = 0; i < first.length(); i++) {
      if (!Character.isWhitespace(first.charAt(i))) {
        places[bare.length()] = i;
        bare.append(narrow(first.substring(i, i + 1)));
      }
    }
    boolean[] sure = common(bare.toString(), other);
    StringBuilder marked = new StringBuilder(first);
    for (int i = 0; i < bare.length(); i++) {
      if (!sure[i] && FIGURES.indexOf(bare.charAt(i)) >= 0) {
        marked.setCharAt(places[i], DOUBT);
      }
    }
    return plausible(marked.toString());
  }

  /**
   * Which characters of a text stand in the other one too, in order. A figure next to a character
   * that only the other text has is none of them: 12 beside 1200 is not certain.
   */
  private static boolean[] common(String a, String b) {
    boolean[] sure = new boolean[a.length()];
    if ((long) a.length() * b.length() > MOST_PLACES) {
      return sure;
    }
    int[][] length = new int[a.length() + 1][b.length() + 1];
    for (int i = a.length() - 1; i >= 0; i--) {
      for (int j = b.length() - 1; j >= 0; j--) {
        length[i][j] =
            a.charAt(i) == b.charAt(j)
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      if (a.charAt(i) == b.charAt(j)) {
        sure[i++] = true;
        j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        if (FIGURES.indexOf(b.charAt(j)) >= 0) {
          unsettle(sure, a, i);
        }
        j++;
      }
    }
    for (; j < b.length(); j++) {
      if (FIGURES.indexOf(b.charAt(j)) >= 0) {
        unsettle(sure, a, i);
      }
    }
    return sure;
  }

  /** The other text has a figure before this place: the one before it is no longer certain. */
  private static void unsettle(boolean[] sure, String a, int place) {
    if (place > 0 && FIGURES.indexOf(a.charAt(place - 1)) >= 0) {
      sure[place - 1] = false;
    }
  }
}

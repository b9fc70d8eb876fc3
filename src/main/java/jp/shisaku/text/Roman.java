package jp.shisaku.text;

/** Roman numerals, as lists are counted with: iv. */
public final class Roman {

  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private Roman() {}

  /** The number in small letters; in Arabic figures where it has no such numeral. */
  public static String of(int number) {
    if (number < 1 || number >= 4000) {
      return Integer.toString(number);
    }
    StringBuilder shown = new StringBuilder();
    int rest = number;
    for (int i = 0; i < SIGNS.length; i++) {
      while (rest >= VALUES[i]) {
        shown.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return shown.toString();
  }
}

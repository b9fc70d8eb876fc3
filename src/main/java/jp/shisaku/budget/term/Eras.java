package jp.shisaku.budget.term;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shisaku.text.WordTable;

/** The eras of the Japanese calendar, from the table {@code eras.tsv}. */
public final class Eras {

  /** A year that no plan names: the figure is misread. */
  private static final int LAST_YEAR = 2200;

  /**
   * An era.
   *
   * @param digits how many digits a year needs where the letter stands without 年; empty: never so
   */
  record Era(String name, char letter, int firstYear, Optional<Integer> digits) {

    /** The Western year of a year of this era, also beyond its end: 平成35年 is 2023. */
    Optional<Integer> year(int year) {
      int western = firstYear + year - 1;
      return year >= 1 && western <= LAST_YEAR ? Optional.of(western) : Optional.empty();
    }
  }

  private static final List<Era> ALL =
      WordTable.columns(Eras.class, "eras.tsv").stream()
          .map(
              row ->
                  new Era(
                      row[0],
                      row[1].charAt(0),
                      Integer.parseInt(row[2]),
                      row[3].equals("-") ? Optional.empty() : Optional.of(Integer.valueOf(row[3]))))
          .toList();

  private Eras() {}

  static Optional<Era> named(String name) {
    return ALL.stream().filter(era -> era.name().equals(name)).findFirst();
  }

  static Optional<Era> lettered(char letter) {
    return ALL.stream().filter(era -> era.letter() == letter).findFirst();
  }

  /** The name of the era of a letter. */
  public static String name(char letter) {
    return lettered(letter).orElseThrow().name();
  }

  /** The names as alternatives of a regular expression. */
  public static String names() {
    return ALL.stream().map(Era::name).collect(Collectors.joining("|"));
  }

  /** The letters as a class of a regular expression. */
  static String letters() {
    return ALL.stream()
        .map(era -> String.valueOf(era.letter()))
        .distinct()
        .collect(Collectors.joining("", "[", "]"));
  }
}

package jp.shisaku.office;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisaku.text.Fold;
import jp.shisaku.text.Similarity;
import jp.shisaku.text.WordTable;

/**
 * The ministries, bureaus and divisions that are known, from {@code ministries.txt}, {@code
 * bureaus.csv} and {@code divisions.csv}. Divisions change every year, so only some are listed.
 */
public final class Register {

  /** Of three characters one may be wrong; of two, none. */
  private static final double NEAR = 0.66;

  private static final Pattern IN_BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");

  private static final List<String> MINISTRIES = WordTable.rows(Register.class, "ministries.txt");
  private static final List<Bureau> BUREAUS =
      WordTable.rows(Register.class, "bureaus.csv").stream()
          .skip(1)
          .map(line -> line.split(","))
          .map(columns -> new Bureau(columns[0], columns[1]))
          .toList();

  private static final List<Divisions> DIVISIONS =
      WordTable.rows(Register.class, "divisions.csv").stream()
          .skip(1)
          .map(line -> line.split(","))
          .map(columns -> new Divisions(columns[0], columns[1], List.of(columns[2].split("\\|"))))
          .toList();

  /** A shorter name that differs by one character is another one: 企画課, 計画課. */
  private static final int TELLING = 5;

  /** Divisions that are told apart by these are different ones: 消費者行政第一課, 消費者行政第二課. */
  private static final String NUMBERS = "0123456789一二三四五六七八九十";

  private static final String AGENCY = "庁";

  /** What recognition takes for an agency: 消防店 before a bureau or a division. */
  private static final Pattern MISREAD_AGENCY =
      Pattern.compile(
          MINISTRIES.stream()
              .filter(name -> name.endsWith(AGENCY))
              .map(name -> name.substring(0, name.length() - 1))
              .collect(Collectors.joining("|", "(", ")店(?=[\\p{IsHan}・]{0,12}[課室部局官班])")));

  private Register() {}

  private record Bureau(String ministry, String name) {}

  /**
   * What is known of a bureau.
   *
   * @param bureau "" where the ministry has none
   */
  private record Divisions(String ministry, String bureau, List<String> names) {}

  /** The known ministry with which a name begins. */
  static Optional<String> ministryOf(String name) {
    return MINISTRIES.stream()
        .filter(name::startsWith)
        .max(Comparator.comparingInt(String::length));
  }

  /** A recognised text with its agencies: no shop has a bureau or a division. */
  public static String withAgencies(String recognised) {
    return recognised.indexOf('店') < 0
        ? recognised
        : MISREAD_AGENCY.matcher(recognised).replaceAll("$1" + AGENCY);
  }

  public static boolean isMinistry(String name) {
    return MINISTRIES.contains(Fold.spacing(name));
  }

  /**
   * True where the ministry has such a bureau, or, without one, where any has. What stands in
   * brackets is a duty, not a name: 政策統括官（統計制度担当）.
   */
  public static boolean isBureau(Optional<String> ministry, String name) {
    String folded = Fold.spacing(IN_BRACKETS.matcher(name).replaceAll(""));
    return bureaus(ministry).stream().anyMatch(known -> Fold.spacing(known).equals(folded));
  }

  /** The known ministry that is most like this name, where one is like it at all. */
  public static Optional<String> nearestMinistry(String name) {
    return nearest(name, MINISTRIES);
  }

  /** The known bureau of the ministry (or, without one, of any) that is most like this name. */
  public static Optional<String> nearestBureau(Optional<String> ministry, String name) {
    return nearest(name, bureaus(ministry));
  }

  /** True where divisions of the bureau are listed, or of the ministry that has no bureaus. */
  public static boolean listsDivisions(Optional<String> ministry, Optional<String> bureau) {
    return !divisions(ministry, bureau).isEmpty();
  }

  /** True where the division is listed; without a ministry, in any bureau of that name. */
  public static boolean isDivision(
      Optional<String> ministry, Optional<String> bureau, String name) {
    String folded = Fold.spacing(name);
    return divisions(ministry, bureau).stream().map(Fold::spacing).anyMatch(folded::equals);
  }

  /** The listed division that differs from this name by one character, where there is one. */
  public static Optional<String> nearestDivision(
      Optional<String> ministry, Optional<String> bureau, String name) {
    String folded = Fold.spacing(name);
    return divisions(ministry, bureau).stream()
        .filter(known -> isNear(Fold.spacing(known), folded))
        .findFirst();
  }

  private static boolean isNear(String a, String b) {
    return Math.min(a.length(), b.length()) >= TELLING
        && a.charAt(a.length() - 1) == b.charAt(b.length() - 1)
        && Similarity.edits(a, b) == 1
        && !differByNumber(a, b);
  }

  private static List<String> divisions(Optional<String> ministry, Optional<String> bureau) {
    return DIVISIONS.stream()
        .filter(of -> ministry.isPresent() || bureau.isPresent())
        .filter(of -> ministry.filter(name -> !name.equals(of.ministry())).isEmpty())
        .filter(of -> of.bureau().equals(bureau.orElse("")))
        .flatMap(of -> of.names().stream())
        .toList();
  }

  private static boolean differByNumber(String a, String b) {
    return withoutNumbers(a).equals(withoutNumbers(b));
  }

  private static String withoutNumbers(String name) {
    return name.chars()
        .filter(c -> NUMBERS.indexOf(c) < 0)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static List<String> bureaus(Optional<String> ministry) {
    return BUREAUS.stream()
        .filter(bureau -> ministry.isEmpty() || bureau.ministry().equals(ministry.get()))
        .map(Bureau::name)
        .toList();
  }

  private static Optional<String> nearest(String name, List<String> known) {
    String folded = Fold.spacing(name);
    return known.stream()
        .filter(each -> likeness(each, folded) >= NEAR)
        .max(Comparator.comparingDouble(each -> likeness(each, folded)));
  }

  private static double likeness(String known, String folded) {
    return Similarity.byEdits(Fold.spacing(known), folded);
  }
}

package jp.shisaku.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.text.Fold;
import jp.shisaku.text.Similarity;

/**
 * The ministries and bureaus that are known, from {@code ministries.txt} and {@code bureaus.csv}.
 * Divisions are not listed: they change every year.
 */
public final class Register {

  /** Of three characters one may be wrong; of two, none. */
  private static final double NEAR = 0.66;

  private static final Pattern IN_BRACKETS = Pattern.compile("[（(][^（）()]*[）)]");

  private static final List<String> MINISTRIES = lines("ministries.txt");
  private static final List<Bureau> BUREAUS =
      lines("bureaus.csv").stream()
          .skip(1)
          .map(line -> line.split(","))
          .map(columns -> new Bureau(columns[0], columns[1]))
          .toList();

  private Register() {}

  private record Bureau(String ministry, String name) {}

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

  private static List<String> lines(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Register.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}

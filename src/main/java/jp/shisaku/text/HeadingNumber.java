package jp.shisaku.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The number with which a heading between the rows of a list begins: 第1, Ⅰ, １ , (1), ①. */
public final class HeadingNumber {

  private static final List<Pattern> KINDS =
      Stream.of(
              "第\\s*[0-9０-９一二三四五六七八九十]+",
              "[Ⅰ-Ⅻ]",
              "[0-9０-９]{1,2}\\s*[.．、\\s]\\s*\\D",
              "[(（]\\s*[0-9０-９]{1,2}\\s*[)）]",
              "[①-⑳]")
          .map(Pattern::compile)
          .toList();

  private HeadingNumber() {}

  /** The kind of the number of a text, by which headings of one level are alike. */
  public static Optional<Integer> kind(String text) {
    int kind = (int) KINDS.stream().takeWhile(k -> !k.matcher(text).lookingAt()).count();
    return Optional.of(kind).filter(k -> k < KINDS.size());
  }

  /**
   * Of lines with nothing beside them those that are no row and no rest of a name: with a number of
   * a kind that no row has. Where there is one for each row, it may be the number of its name.
   *
   * @param rows with what each row begins
   * @param alone the lines that begin where rows do
   */
  public static List<String> headings(List<String> rows, List<String> alone) {
    List<Optional<Integer>> own = rows.stream().map(HeadingNumber::kind).toList();
    Map<Integer, Long> uses =
        alone.stream()
            .flatMap(text -> kind(text).stream())
            .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
    return alone.stream()
        .filter(
            text ->
                kind(text)
                    .filter(kind -> !own.contains(Optional.of(kind)))
                    .filter(kind -> uses.get(kind) < rows.size())
                    .isPresent())
        .toList();
  }
}

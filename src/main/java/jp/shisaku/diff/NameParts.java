package jp.shisaku.diff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A folded name and what it puts in brackets. Members of one family share the base and differ in
 * the brackets, so the brackets tell them apart.
 *
 * @param whole the folded name
 * @param base what stands outside of brackets
 * @param member what stands in brackets; "" where nothing does, or only a remark such as (拡充)
 */
record NameParts(String whole, String base, String member) {

  private static final Pattern BRACKETS =
      Pattern.compile("[(\\[【〔〈<「『]([^)\\]】〕〉>」』]*)[)\\]】〕〉>」』]");

  private static final Set<String> REMARKS = remarks();

  static NameParts of(String name) {
    String whole = Folding.foldName(name);
    String member =
        BRACKETS
            .matcher(whole)
            .results()
            .map(match -> match.group(1))
            .filter(inside -> !REMARKS.contains(inside))
            .collect(Collectors.joining());
    return new NameParts(whole, BRACKETS.matcher(whole).replaceAll(""), member);
  }

  private static Set<String> remarks() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                NameParts.class.getResourceAsStream("name-remarks.txt"), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Folding::fold)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException broken) {
      throw new UncheckedIOException("name-remarks.txt", broken);
    }
  }
}

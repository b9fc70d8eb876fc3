package jp.shisaku.diff;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisaku.text.WordTable;

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
    return WordTable.rows(NameParts.class, "name-remarks.txt").stream()
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }
}

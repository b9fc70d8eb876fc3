package jp.shisaku.diff.field;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisaku.budget.term.FiscalYear;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.text.WordTable;

/**
 * A folded name and what it puts in brackets. Members of one family share the base and differ in
 * the brackets, so the brackets tell them apart.
 *
 * @param whole the folded name
 * @param key the same for names that are one
 * @param base what stands outside of brackets
 * @param member what stands in brackets; "" where nothing does, or only a remark such as (拡充)
 */
public record NameParts(String whole, String key, String base, String member) {

  private static final Pattern BRACKETS =
      Pattern.compile("[(\\[【〔〈<「『]([^)\\]】〕〉>」』]*)[)\\]】〕〉>」』]");

  /** One remark or several: (拡充), (新規・重点). */
  private static final Pattern REMARKS = remarks();

  public static NameParts of(String name) {
    String whole = Folding.foldName(name);
    String member =
        BRACKETS
            .matcher(whole)
            .results()
            .map(match -> match.group(1))
            .filter(inside -> !REMARKS.matcher(inside).matches())
            .collect(Collectors.joining());
    return new NameParts(
        whole, CharacterForms.key(whole), BRACKETS.matcher(whole).replaceAll(""), member);
  }

  /** The whole name without fiscal years, which move on by themselves. */
  public String withoutYears() {
    String rest = whole;
    for (FiscalYear year : FiscalYears.in(whole)) {
      rest = rest.replace(year.printed(), "");
    }
    return rest;
  }

  private static Pattern remarks() {
    return Pattern.compile(
        WordTable.rows(NameParts.class, "name-remarks.txt").stream()
            .map(Folding::fold)
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:(?:", ")[,/+及び]*)+")));
  }
}

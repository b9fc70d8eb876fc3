package jp.shisaku.budget.term;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisaku.text.WordTable;

/** The words that steer the reading of a budget cell, from the table {@code words.tsv}. */
public final class Words {

  /** What a word does; the table describes each. */
  public enum Kind {
    DRAFT,
    INCLUDED,
    INCLUDED_BEFORE,
    INCLUDED_HEAD,
    TAX,
    PASSING,
    WHOLE,
    ELSEWHERE,
    ELSEWHERE_END,
    WITHIN,
    RELATIVE,
    YEAR_BEFORE,
    YEAR_AFTER,
    SAME_YEAR,
    ACCOUNT,
    PAYER,
    AND,
    STATUS,
    UNDECIDED,
    ABOUT_BEFORE,
    ABOUT_AFTER,
    PARTICLE,
    NO_BUDGET,
    NO_BUDGET_BEHIND,
    CHANGE,
    COMPARISON,
    OTHER_MONEY,
    OTHER_MONEY_BEHIND,
    CURRENCY,
    OPEN_YEAR,
    TOTAL,
    REMARK,
    OF_AMOUNTS,
    CHANGES_AMOUNTS,
    OTHER_TITLE,
    OTHER_LABEL,
    REQUEST,
    INITIAL,
    SUPPLEMENTARY;

    private static Kind named(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  private static final Map<Kind, Pattern> PATTERNS = load();

  private Words() {}

  /** Where a word of this kind ends that starts at this place; the longest one. */
  public static OptionalInt end(Kind kind, CellText text, int start) {
    Matcher matcher = PATTERNS.get(kind).matcher(text.folded());
    matcher.region(Math.min(start, text.length()), text.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? OptionalInt.of(matcher.end()) : OptionalInt.empty();
  }

  public static boolean within(Kind kind, String folded) {
    return PATTERNS.get(kind).matcher(folded).find();
  }

  /** The same for a part of a text, of which ^ is the start; the text around it is seen, too. */
  public static boolean within(Kind kind, CellText text, int start, int end) {
    return PATTERNS
        .get(kind)
        .matcher(text.folded())
        .region(start, end)
        .useTransparentBounds(true)
        .find();
  }

  /** True where a text starts with a word of this kind. */
  public static boolean starts(Kind kind, String folded) {
    return PATTERNS.get(kind).matcher(folded).lookingAt();
  }

  /** True for a word that says that an amount adds up others. */
  public static boolean isTotal(String label) {
    return isAll(Kind.TOTAL, label);
  }

  /** True for where the money comes from: 一般会計, 国費. */
  public static boolean isSource(String label) {
    return isAll(Kind.ACCOUNT, label) || isAll(Kind.PAYER, label);
  }

  /** True for a text that is a word of this kind and no more. */
  public static boolean isAll(Kind kind, String text) {
    return PATTERNS.get(kind).matcher(CellText.of(text).folded()).matches();
  }

  /** A printed text without a word of this kind at its end, which may have been wrapped. */
  public static String withoutEnd(Kind kind, String printed) {
    CellText text = CellText.of(printed);
    Matcher matcher = PATTERNS.get(kind).matcher(text.folded());
    for (int start = Math.max(0, text.length() - 8); start < text.length(); start++) {
      matcher.region(start, text.length());
      if (matcher.matches()) {
        return text.printed(0, start);
      }
    }
    return printed;
  }

  private static Map<Kind, Pattern> load() {
    Map<Kind, List<String>> wordings =
        WordTable.columns(Words.class, "words.tsv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> Kind.named(row[0]),
                    () -> new EnumMap<>(Kind.class),
                    Collectors.mapping(row -> row[1], Collectors.toList())));
    Map<Kind, Pattern> patterns = new EnumMap<>(Kind.class);
    Arrays.stream(Kind.values())
        .forEach(kind -> patterns.put(kind, anyOf(wordings.getOrDefault(kind, List.of("(?!)")))));
    return patterns;
  }

  private static Pattern anyOf(List<String> wordings) {
    return Pattern.compile(
        wordings.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|")));
  }
}

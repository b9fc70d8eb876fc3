package jp.shisaku.budget;

import java.util.*;

public record Period(String printed, List<Integer> years, boolean isOpen) {
  public static Optional<Period> of(String t, Optional<Period> b) {
    String s = t.replaceAll("\\s", "");
    if (s.matches("((令和|平成)\\d+|20\\d\\d)年度((～|~|-|〜)((令和|平成)?\\d+|20\\d\\d)年度)?(以降|以前)?")
        || s.matches("令和\\d～\\d年度")) return Optional.of(new Period(t, List.of(), s.endsWith("以降")));
    return Optional.empty();
  }
}

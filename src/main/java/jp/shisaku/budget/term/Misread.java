package jp.shisaku.budget.term;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what was meant as a fiscal year and cannot be read as one. */
public final class Misread {

  /** 令和X年度, 令和1Z年度, 令和年度, 令和0年度; or 5年度, which no era stands before. */
  private static final Pattern YEAR =
      Pattern.compile("(?:" + Eras.names() + ")[^()、:]{0,4}?年度|[0-9]{1,4}年度");

  private Misread() {}

  public static OptionalInt end(CellText text, int start) {
    Matcher matcher = YEAR.matcher(text.folded()).region(start, text.length());
    return matcher.useTransparentBounds(true).lookingAt()
        ? OptionalInt.of(matcher.end())
        : OptionalInt.empty();
  }
}

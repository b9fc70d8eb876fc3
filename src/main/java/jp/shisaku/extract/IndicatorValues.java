package jp.shisaku.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.catalogue.Indicator.Current;
import jp.shisaku.catalogue.Indicator.Target;
import jp.shisaku.text.Signs;

/** What the cells of an indicator say: its targets and its present value, each with its date. */
final class IndicatorValues {

  /** A value with the time in brackets behind it; other brackets belong to the value. */
  private static final Pattern DATED =
      Pattern.compile("([^（(]++(?:[（(][^（()）年月度]*+[)）][^（(]*+)*+)[（(]([^（()）]*[年月度][^（()）]*)[)）]");

  private static final Pattern YEAR = Pattern.compile("[0-9０-９元]年|[0-9０-９]$");

  /** Of a target that is wrapped, the next line does not begin with a figure. */
  private static final Pattern FIGURE = Pattern.compile("^[0-9０-９]");

  /** Within a word, or between a figure and what it counts. */
  private static final Pattern WRAPPED =
      Pattern.compile("(?<=[\\p{IsHan}ぁ-ヿ0-9０-９])\\s*\\n\\s*(?=[\\p{IsHan}ぁ-ヿ])");

  private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\n\\s*");

  private static final Pattern SEPARATOR = Pattern.compile("^[、，,;；/／→⇒]\\s*");

  private IndicatorValues() {}

  /** The targets that a cell says, with the dates that it prints in brackets behind them. */
  static List<Target> targets(String cell) {
    String text = LINE_BREAK.matcher(WRAPPED.matcher(cell).replaceAll("")).replaceAll(" ").strip();
    List<Target> found = new ArrayList<>();
    Matcher dated = DATED.matcher(text);
    int end = 0;
    while (dated.find()) {
      found.add(new Target(behindComma(dated.group(1)), Optional.of(dated.group(2).strip())));
      end = dated.end();
    }
    String rest = behindComma(text.substring(end));
    if (!rest.isEmpty() && !Signs.isDash(rest)) {
      found.add(new Target(rest, Optional.empty()));
    }
    return found;
  }

  /**
   * Several targets of a cell, a line each, with the years beside them by which they are due; empty
   * where these are not as many.
   */
  static List<Target> targets(String cell, String due) {
    List<String> dues = unwrapped(lines(due), YEAR.asPredicate());
    List<String> lines = lines(cell);
    List<String> values =
        lines.size() == dues.size() ? lines : unwrapped(lines, FIGURE.asPredicate());
    return dues.size() > 1
            && dues.size() == values.size()
            && dues.stream().allMatch(line -> YEAR.matcher(line).find())
        ? IntStream.range(0, values.size())
            .mapToObj(i -> new Target(values.get(i), Optional.of(dues.get(i))))
            .toList()
        : List.of();
  }

  /** The lines that open something, each with those below it that do not: a narrow column wraps. */
  static List<String> unwrapped(List<String> lines, Predicate<String> opens) {
    List<String> whole = new ArrayList<>();
    for (String line : lines) {
      if (whole.isEmpty() || opens.test(line)) {
        whole.add(line.strip());
      } else {
        whole.set(whole.size() - 1, whole.get(whole.size() - 1) + line.strip());
      }
    }
    return whole;
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).toList();
  }

  /** Targets are set apart by lines, commas or arrows. */
  private static String behindComma(String text) {
    return SEPARATOR.matcher(text.strip()).replaceFirst("").strip();
  }

  /**
   * The present value.
   *
   * @param date what another cell says of its time
   */
  static Current current(String value, Optional<String> date) {
    if (value.isEmpty() || Signs.isDash(value)) {
      return new Current(Optional.empty(), Optional.empty());
    }
    Matcher dated = DATED.matcher(value);
    return dated.matches()
        ? new Current(Optional.of(dated.group(1).strip()), Optional.of(dated.group(2).strip()))
        : new Current(Optional.of(value), date);
  }
}

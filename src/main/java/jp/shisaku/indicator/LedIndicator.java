package jp.shisaku.indicator;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shisaku.text.Signs;

/**
 * An indicator in lines: its name, and behind a colon the target and the present value, each with
 * its year in brackets, told by a word before it (現状：17島（2024年度末）) or by an arrow between them.
 *
 * @param targets as printed; one or several
 * @param current as printed; "" where none is
 */
record LedIndicator(String name, String targets, String current) {

  private static final int LONGEST_NAME = 80;

  private static final int LONGEST = 300;

  private static final String BLANKS = "[\\s　]*";

  /** 60島（2029年度）; the value may be a word: 完成（2025年度）. */
  private static final String DATED =
      "[^（()）：:→⇒➡、，,;；/／]*[^（()）：:→⇒➡、，,;；/／\\s　](?:[,，][0-9０-９]{3}[^（()）：:→⇒➡、，,;；/／]*)*"
          + BLANKS
          + "[（(][^（()）]*(?:年|[0-9０-９]{4})[^（()）]*[)）]";

  private static final Pattern ONE = Pattern.compile(DATED);

  private static final Pattern SEVERAL =
      Pattern.compile(DATED + "(?:[、，,;；/／\\s　]*" + DATED + ")*");

  private static final Pattern MARK = Pattern.compile("^[\\s　]*[" + Signs.ITEMS + "][\\s　]*");

  private static final Pattern ARROW = Pattern.compile(BLANKS + "[→⇒➡]" + BLANKS);

  /** Before a colon; before blanks only where a figure stands behind them, and none before. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<name>[^：:（(]+(?:[（(][^（()）0-9０-９]*[)）][^：:（(]*)*?)"
              + "(?<gap>[\\s　]*[：:]|(?<![0-9０-９])[\\s　]+(?=約?[0-9０-９]))(?<rest>.*)");

  /** What tells a value: 現状値：, 目標値 . */
  private static final Pattern WORD =
      Pattern.compile(
          "(?:^|(?<=[（(［\\[、，,;；/／\\s　）)]))(" + words() + ")" + BLANKS + "[：:は]?" + BLANKS);

  /** Around a value, and between two. */
  private static final Pattern EDGES = Pattern.compile("^[、，,;；/／\\s　]+|[、，,;；/／\\s　（(［\\[]+$");

  private static String words() {
    return Column.heads(Column.TARGET, Column.CURRENT, Column.BASE).stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** True for a line that begins with a sign, as each of several does. */
  static boolean opens(String line) {
    return MARK.matcher(line).find();
  }

  /** The indicator that these lines are from the first character to the last. */
  static Optional<LedIndicator> of(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      Matcher word = WORD.matcher(line.strip());
      if (!text.isEmpty() && word.lookingAt()) {
        text.append(text.indexOf("：") < 0 ? "：" : "、");
      }
      text.append(line.strip());
    }
    return named(MARK.matcher(text).replaceFirst(""));
  }

  private static Optional<LedIndicator> named(String text) {
    Matcher name = NAME.matcher(text);
    if (text.length() > LONGEST || !name.matches() || name.group("name").length() > LONGEST_NAME) {
      return Optional.empty();
    }
    String rest = name.group("rest").strip();
    String[] sides = ARROW.split(rest, -1);
    return sides.length == 2
        ? withArrow(name.group("name"), sides[0], sides[1])
        : Optional.of(rest)
            .filter(r -> sides.length == 1 && !name.group("gap").isBlank())
            .flatMap(r -> withWords(name.group("name"), r));
  }

  /** 17島（2024年度末）→60島（2029年度）. */
  private static Optional<LedIndicator> withArrow(String name, String left, String right) {
    String current = withoutWord(left);
    String targets = withoutWord(right);
    return ONE.matcher(current).matches() && SEVERAL.matcher(targets).matches()
        ? Optional.of(new LedIndicator(name.strip(), targets, current))
        : Optional.empty();
  }

  private static String withoutWord(String value) {
    Matcher word = WORD.matcher(value);
    return word.lookingAt() ? value.substring(word.end()) : value;
  }

  /** 60島（2029年度）（現状：17島（2024年度末））: what has no word is the target. */
  private static Optional<LedIndicator> withWords(String name, String values) {
    Map<Column, String> parts = new EnumMap<>(Column.class);
    List<MatchResult> words = WORD.matcher(values).results().toList();
    int first = words.isEmpty() ? values.length() : words.get(0).start();
    String before = bare(values.substring(0, first));
    if (!before.isEmpty()) {
      parts.put(Column.TARGET, before);
    }
    for (int i = 0; i < words.size(); i++) {
      MatchResult word = words.get(i);
      int end = i + 1 < words.size() ? words.get(i + 1).start() : values.length();
      Column column = Column.of(word.group(1)).orElseThrow();
      Column kind = column == Column.BASE ? Column.CURRENT : column;
      if (parts.put(kind, bare(values.substring(word.end(), end))) != null) {
        return Optional.empty();
      }
    }
    String targets = parts.getOrDefault(Column.TARGET, "");
    String current = parts.getOrDefault(Column.CURRENT, "");
    boolean sound =
        SEVERAL.matcher(targets).matches()
            && (current.isEmpty() || Signs.isDash(current) || ONE.matcher(current).matches());
    return sound ? Optional.of(new LedIndicator(name.strip(), targets, current)) : Optional.empty();
  }

  /**
   * Without what stands around a value: the bracket that closes behind it opened before its word.
   */
  private static String bare(String value) {
    String bare = EDGES.matcher(value).replaceAll("");
    long open = bare.chars().filter(c -> "（(［[".indexOf(c) >= 0).count();
    long closed = bare.chars().filter(c -> "）)］]".indexOf(c) >= 0).count();
    return closed > open
        ? EDGES.matcher(bare.substring(0, bare.length() - 1)).replaceAll("")
        : bare;
  }
}

package jp.shisaku.read.office.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One section of a number format, as {@code #,##0"百万円"}: its tokens in order and the condition
 * under which it holds.
 *
 * @param white true where it sets the figure in white, whatever its font says
 */
record FormatSection(List<Token> tokens, Optional<Condition> condition, boolean white) {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?<quoted>[^\"]*)\"?|[\\\\!](?<escaped>.)|_.|\\*.|\\[(?<bracket>[^\\]]*)\\]"
              + "|(?<general>General|G/標準)|(?<ampm>AM/PM|A/P)|(?<exponent>[eE][+-])"
              + "|(?<date>[yY]+|[mM]+|[dD]+|[hH]+|[sS]+|g+|e+|aaaa?)|(?<code>[0#?.,%@])|(?<other>.)",
          Pattern.DOTALL);
  private static final Pattern CONDITION =
      Pattern.compile("(?<sign><=|>=|<>|<|>|=)(?<limit>-?[0-9.]+)");
  private static final Pattern CURRENCY = Pattern.compile("\\$(?<sign>[^-]*)(-.*)?");
  private static final Pattern WHITE = Pattern.compile("(?i)white|白|(?:color|色) ?2");
  private static final Pattern ELAPSED = Pattern.compile("h+|m+|s+", Pattern.CASE_INSENSITIVE);

  FormatSection {
    tokens = List.copyOf(tokens);
  }

  enum Kind {
    LITERAL,
    /** One of {@code 0 # ? . , % @}. */
    CODE,
    DATE,
    GENERAL,
    /** Elapsed time and powers of ten, which no policy sheet prints. */
    UNSUPPORTED
  }

  record Token(Kind kind, String text) {}

  /** As {@code [>=1000]}. */
  record Condition(String sign, BigDecimal limit) {

    boolean holds(BigDecimal value) {
      int order = value.compareTo(limit);
      return switch (sign) {
        case "<" -> order < 0;
        case ">" -> order > 0;
        case "<=" -> order <= 0;
        case ">=" -> order >= 0;
        case "<>" -> order != 0;
        default -> order == 0;
      };
    }
  }

  static FormatSection parse(String section) {
    List<Token> tokens = new ArrayList<>();
    Optional<Condition> condition = Optional.empty();
    boolean white = false;
    Matcher m = TOKEN.matcher(section);
    while (m.find()) {
      if (m.group("bracket") != null) {
        white |= WHITE.matcher(m.group("bracket")).matches();
        Matcher limit = CONDITION.matcher(m.group("bracket"));
        if (limit.matches()) {
          condition =
              Optional.of(new Condition(limit.group("sign"), new BigDecimal(limit.group("limit"))));
        }
      }
      token(m).ifPresent(tokens::add);
    }
    return new FormatSection(tokens, condition, white);
  }

  private static Optional<Token> token(Matcher m) {
    for (String literal : List.of("quoted", "escaped", "other")) {
      if (m.group(literal) != null) {
        return Optional.of(new Token(Kind.LITERAL, m.group(literal)));
      }
    }
    if (m.group("bracket") != null) {
      return bracket(m.group("bracket"));
    }
    if (m.group("general") != null) {
      return Optional.of(new Token(Kind.GENERAL, ""));
    }
    if (m.group("exponent") != null) {
      return Optional.of(new Token(Kind.UNSUPPORTED, ""));
    }
    if (m.group("code") != null) {
      return Optional.of(new Token(Kind.CODE, m.group("code")));
    }
    String date = m.group("date") != null ? m.group("date") : m.group("ampm");
    // What is left, _x and *x, only sets blanks.
    return Optional.ofNullable(date).map(d -> new Token(Kind.DATE, d));
  }

  private static Optional<Token> bracket(String inner) {
    Matcher currency = CURRENCY.matcher(inner);
    if (currency.matches()) {
      return Optional.of(new Token(Kind.LITERAL, currency.group("sign")));
    }
    return ELAPSED.matcher(inner).matches()
        ? Optional.of(new Token(Kind.UNSUPPORTED, ""))
        : Optional.empty();
  }

  boolean has(Kind kind) {
    return tokens.stream().anyMatch(t -> t.kind() == kind);
  }

  boolean hasCode(String code) {
    return tokens.stream().anyMatch(t -> t.kind() == Kind.CODE && t.text().equals(code));
  }

  boolean isFraction() {
    return has(Kind.CODE) && tokens.contains(new Token(Kind.LITERAL, "/")) && hasCode("?");
  }
}

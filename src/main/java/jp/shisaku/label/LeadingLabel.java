package jp.shisaku.label;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.term.FiscalYears;
import jp.shisaku.text.Circled;

/**
 * The label at the head of a text that also holds its value.
 *
 * @param known the label that a text is by its wording
 * @param inText true for a label whose wording may stand within running text
 */
record LeadingLabel(Function<String, Optional<LabelMatch>> known, Predicate<LabelMatch> inText) {

  /** Longer texts are never labels. */
  private static final int LONGEST = Resemblance.LONGEST;

  private static final int WORDS_OF_A_LABEL = 5;

  private static final Pattern DELIMITER =
      Pattern.compile("[\\s　]*[:：;；][\\s　]*|[\\s　]+(?:[|｜][\\s　]+)?|(?<=[】］〉＞》])");

  private static final int LONGEST_BEFORE_COLON = 32;

  private static final Pattern COLON =
      Pattern.compile(
          "(?<label>[^:：;；]{1,LONGEST}+)[:：;；](?<value>.+)"
              .replace("LONGEST", Integer.toString(LONGEST_BEFORE_COLON)),
          Pattern.DOTALL);

  private static final Pattern OPENING = Pattern.compile("[\\s　]*[【〔［\\[＜<]");

  private static final int LONGEST_AMOUNTS = 120;

  private static final Pattern CLOSING = Pattern.compile("^[】\\]］＞>〉》〕）)]+[\\s:：;；]*");

  /**
   * The label that begins a text; the longest one.
   *
   * @param label what counts as one
   */
  Optional<LabelMatch> of(String text, Function<String, Optional<LabelMatch>> label) {
    Optional<LabelMatch> best = Optional.empty();
    // Behind the longest label nothing is worth looking at.
    int limit = Math.min(text.length(), LONGEST * 2 + 1);
    Matcher delimiter = DELIMITER.matcher(text).useTransparentBounds(true);
    boolean inBrackets = OPENING.matcher(text).lookingAt();
    int from = 0;
    for (int words = 0; words < WORDS_OF_A_LABEL && from < limit; words++) {
      boolean more = delimiter.region(from, limit).find();
      int end = Math.min(more ? delimiter.start() : limit, circledAfter(text, from, limit));
      int next = more && delimiter.start() == end ? delimiter.end() : end;
      if (end > 0 && end <= LONGEST * 2) {
        String head = text.substring(0, end);
        // Nothing that only resembles a label counts more than a known wording before it.
        boolean sure = best.filter(LabelMatch::isSure).isPresent();
        Optional<LabelMatch> match = sure ? known.apply(head) : label.apply(head);
        best = better(best, head(match, text.substring(next), inBrackets));
      }
      if (!more || end < delimiter.start()) {
        break;
      }
      from = Math.max(delimiter.end(), delimiter.start() + 1);
    }
    return best;
  }

  /** The label before a colon, with what stands behind it. */
  static Optional<LabelMatch> beforeColon(
      String text, Function<String, Optional<LabelMatch>> label) {
    if (!mayHoldColon(text)) {
      return Optional.empty();
    }
    Matcher colon = COLON.matcher(text);
    return colon.matches()
        ? label.apply(colon.group("label")).map(m -> m.withRest(colon.group("value").strip()))
        : Optional.empty();
  }

  /** False, in a blink, for nearly every text. */
  private static boolean mayHoldColon(String text) {
    for (int i = 1; i < Math.min(text.length(), LONGEST_BEFORE_COLON + 1); i++) {
      if (":：;；".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private Optional<LabelMatch> head(Optional<LabelMatch> head, String rest, boolean inBrackets) {
    if (head.isEmpty()) {
      return head;
    }
    String behind = CLOSING.matcher(rest).replaceFirst("").strip();
    // 施策名：施策名：里山の図書館: what recognition read twice is no part of the value.
    String value =
        behind.isEmpty()
            ? behind
            : beforeColon(behind, known)
                .filter(again -> again.wording().equals(head.get().wording()))
                .map(LabelMatch::rest)
                .orElse(behind);
    return head.filter(
            m ->
                value.isEmpty()
                    || inText.test(m)
                    || isPosition(m, value)
                    || inBrackets && isBudget(m, value))
        .map(m -> m.withRest(value));
  }

  /** 位置づけ ①空の道づくり: the common word is the label of what counts its values. */
  private static boolean isPosition(LabelMatch match, String value) {
    return match.field() == Field.POSITIONS && Circled.leading(value) > 0;
  }

  /** 【予算】令和8年度予算案 12億円: the common word is the label of what says year and stage. */
  private static boolean isBudget(LabelMatch match, String value) {
    return match.field() == Field.BUDGET
        && value.length() <= LONGEST_AMOUNTS
        && BudgetReader.holdsStage(value)
        && !FiscalYears.in(value).isEmpty();
  }

  /** An exact wording beats a resemblance, a longer label the shorter one that begins it. */
  static Optional<LabelMatch> better(Optional<LabelMatch> a, Optional<LabelMatch> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isPresent() ? a : b;
    }
    return b.get().score() >= a.get().score() ? b : a;
  }

  private static int circledAfter(String text, int from, int limit) {
    for (int i = Math.max(from, 1); i < limit; i++) {
      if (Circled.valueOf(text.charAt(i)) > 0) {
        return i;
      }
    }
    return limit;
  }
}

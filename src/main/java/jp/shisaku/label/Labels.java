package jp.shisaku.label;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetReader;
import jp.shisaku.budget.FiscalYears;
import jp.shisaku.text.Circled;
import jp.shisaku.text.Recent;

/**
 * Tells labels from other text. A known wording counts at once, whatever its spacing, width, line
 * breaks and brackets. Another text counts when it is close to a known wording by edit distance, or
 * when it shares the words that make that label what it is: 位置づけ stands in one label only, so
 * デジタル田舎戦略における位置づけ is that label although half of it is misread.
 *
 * <p>Known weakness: labels of up to three characters are known only by their exact wording, or by
 * characters of the same shape (予算頷); a misread 予算類 is reported as unknown, not taken for 予算額.
 */
public final class Labels {

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

  private static final Pattern REMARK =
      Pattern.compile("(?<label>[^（(]{2,32}+)(?<remark>[（(].+[）)])", Pattern.DOTALL);

  /** 3.その他 and ①予算: a kind by its number. */
  private static final Pattern CODED =
      Pattern.compile("^(?:[0-9０-９]{1,2}[.．、]|[" + Circled.ALL + "])");

  private static final Pattern OPENING = Pattern.compile("[\\s　]*[【〔［\\[＜<]");

  private static final int LONGEST_AMOUNTS = 120;

  private static final Pattern CLOSING = Pattern.compile("^[】\\]］＞>〉》〕）)]+[\\s:：;；]*");

  private final Profile profile;
  private final Vocabulary vocabulary;
  private final WholeLabels whole;

  private final Recent<String, Optional<LabelMatch>> leading =
      new Recent<>(text -> longestHead(text, this::whole));

  private final Recent<String, Optional<LabelMatch>> leadingKnown =
      new Recent<>(text -> longestHead(text, this::known));

  private final Recent<String, Optional<LabelMatch>> wholes;
  private final Recent<String, Optional<LabelMatch>> knowns;
  private final Recent<String, Optional<LabelMatch>> nearest;

  public Labels(Profile profile) {
    this.profile = profile;
    this.vocabulary = profile.vocabulary();
    this.whole = new WholeLabels(vocabulary);
    this.wholes = new Recent<>(whole::of);
    this.knowns = new Recent<>(whole::known);
    this.nearest = new Recent<>(whole::nearest);
  }

  /** The field that the head of a column, or of a row, announces by its wording. */
  public Optional<Field> column(String head) {
    return profile.column(head);
  }

  /** True for the head of a column of names where amounts stand beside it: 事項. */
  public boolean isHeadOfNamesBesideAmounts(String text) {
    return profile.besideAmounts(text).filter(Field.NAME::equals).isPresent();
  }

  /** True for the head of the column of names. */
  public boolean isHeadOfNames(String head) {
    return column(head).filter(Field.NAME::equals).isPresent();
  }

  /** True for a row or column that adds up others. */
  public boolean isTotal(String text) {
    return profile.isTotal(text);
  }

  /** The same, or what an office comes to. */
  public boolean isTotalOfAny(String text) {
    return profile.isTotalOfAny(text);
  }

  /** True for a text in brackets that stands for the amount: 【制度・規制改革】. */
  public boolean isMark(String text) {
    return profile.isMark(text);
  }

  /**
   * The label of a cell, with or without its value in the same cell. A known wording at its head
   * counts more than a whole text that only resembles one; before a colon (担当：…) also one that is
   * too common to stand before its value otherwise.
   */
  public Optional<LabelMatch> ofCell(String text) {
    Optional<LabelMatch> known = ofLine(text);
    return known
        .filter(LabelMatch::isSure)
        .or(() -> beforeColon(text))
        .or(() -> beforeRemark(text))
        .or(() -> known);
  }

  /** 事業の目的（３行程度以内）: a label and how its cell is to be filled in, which is its rest. */
  public Optional<LabelMatch> beforeRemark(String text) {
    Matcher remark = REMARK.matcher(text.strip());
    return remark.matches()
        ? known(remark.group("label"))
            .filter(m -> m.field().isProse() || m.field() == Field.OTHER)
            .map(m -> m.withRest(remark.group("remark")))
        : Optional.empty();
  }

  /** The label of a line of text, with or without its value behind it. */
  public Optional<LabelMatch> ofLine(String text) {
    Optional<LabelMatch> head = leading(text);
    if (head.filter(LabelMatch::isSure).isPresent()) {
      // A narrow column may break a label into more words than are looked at one by one.
      return head.filter(LabelMatch::isAlone).or(() -> known(text)).or(() -> head);
    }
    return better(whole(text), head.filter(Labels::isLong));
  }

  /** True for a label long enough to be told by its likeness before a value. */
  private static boolean isLong(LabelMatch match) {
    return match.wording().length() >= Resemblance.SHORT;
  }

  /** The label that a whole cell or line is; empty for other text. */
  public Optional<LabelMatch> whole(String text) {
    return WholeLabels.mayBe(text) ? wholes.of(text) : Optional.empty();
  }

  /** The known wording that a whole cell or line is; empty for other text. */
  public Optional<LabelMatch> known(String text) {
    return WholeLabels.mayBe(text) ? knowns.of(text) : Optional.empty();
  }

  /**
   * The known label of a measure that two lines are together; none where either is one itself, or
   * the upper one is not needed: 3.その他, or an office, above 総合戦略における位置づけ.
   */
  public Optional<LabelMatch> knownOfTwo(String upper, String lower) {
    return known(upper + lower)
        .filter(whole -> whole.isSure() && whole.field().isOfMeasure())
        .filter(
            whole ->
                !whole.wording().startsWith(Vocabulary.ANY_NAME)
                    || !CODED.matcher(upper).find() && !endsWith(lower, whole))
        .filter(
            whole ->
                Stream.of(upper, lower)
                    .flatMap(part -> known(part).stream())
                    .allMatch(part -> part.field() == whole.field()));
  }

  private static boolean endsWith(String text, LabelMatch behindName) {
    String ending = behindName.wording().substring(Vocabulary.ANY_NAME.length());
    return Vocabulary.bare(text).endsWith(Vocabulary.bare(ending));
  }

  /** The same, where the wording is one that may stand within running text. */
  public Optional<LabelMatch> knownInText(String text) {
    return known(text).filter(whole::isInText);
  }

  /**
   * The label at the head of a cell or line that also holds its value: 施策名：…, 施策分類 ①予算. It must be
   * set off by a colon, a blank, a bracket or a circled number, so that a sentence that begins with
   * 目的は is no label.
   */
  public Optional<LabelMatch> leading(String text) {
    return leading.of(text);
  }

  /**
   * The same where only a known wording counts. Most texts of a publication are no labels, and to
   * tell how much they resemble one takes long.
   */
  public Optional<LabelMatch> leadingKnown(String text) {
    return leadingKnown.of(text);
  }

  /** True for a text that begins with the label of the name. */
  public boolean isOfName(String text) {
    return leadingKnown(text).filter(match -> match.field() == Field.NAME).isPresent();
  }

  private Optional<LabelMatch> longestHead(
      String text, Function<String, Optional<LabelMatch>> label) {
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
        Optional<LabelMatch> match = sure ? known(head) : label.apply(head);
        best = better(best, head(match, text.substring(next), inBrackets));
      }
      if (!more || end < delimiter.start()) {
        break;
      }
      from = Math.max(delimiter.end(), delimiter.start() + 1);
    }
    return best;
  }

  /**
   * The known label before a colon, also one that is too common to stand before its value
   * otherwise.
   */
  public Optional<LabelMatch> beforeColon(String text) {
    return beforeColon(text, this::known);
  }

  private static Optional<LabelMatch> beforeColon(
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

  /** The label of a header field that stands somewhere in a text; the longest one. */
  public Optional<String> headerLabelWithin(String text) {
    return vocabulary.headerWithin(Vocabulary.bare(text));
  }

  /**
   * The label of a field, with one wrong character, before a colon and its value: 施木名：…. Only for
   * where that field must stand: other words are as like it.
   */
  public Optional<LabelMatch> misreadBeforeColon(Field field, String text) {
    return beforeColon(text, label -> whole.misread(field, label));
  }

  /** The same, where the label is the whole of a cell. */
  public Optional<LabelMatch> misread(Field field, String cell) {
    return cell.length() <= LONGEST ? whole.misread(field, cell) : Optional.empty();
  }

  /** The known label nearest to a text that is none; for telling a person. */
  public Optional<LabelMatch> nearest(String text) {
    return nearest.of(text);
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
            : beforeColon(behind)
                .filter(again -> again.wording().equals(head.get().wording()))
                .map(LabelMatch::rest)
                .orElse(behind);
    return head.filter(
            m -> value.isEmpty() || whole.isInText(m) || inBrackets && isBudget(m, value))
        .map(m -> m.withRest(value));
  }

  /** 【予算】令和8年度予算案 12億円: the common word is the label of what says year and stage. */
  private static boolean isBudget(LabelMatch match, String value) {
    return match.field() == Field.BUDGET
        && value.length() <= LONGEST_AMOUNTS
        && BudgetReader.holdsStage(value)
        && !FiscalYears.in(value).isEmpty();
  }

  /** An exact wording beats a resemblance, a longer label the shorter one that begins it. */
  private static Optional<LabelMatch> better(Optional<LabelMatch> a, Optional<LabelMatch> b) {
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

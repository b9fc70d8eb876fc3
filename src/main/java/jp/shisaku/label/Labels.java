package jp.shisaku.label;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  private static final Pattern REMARK =
      Pattern.compile("(?<label>[^（(]{2,32}+)(?<remark>[（(].+[）)])", Pattern.DOTALL);

  /** 3.その他 and ①予算: a kind by its number. */
  private static final Pattern CODED =
      Pattern.compile("^(?:[0-9０-９]{1,2}[.．、]|[" + Circled.ALL + "])");

  private final Profile profile;
  private final Vocabulary vocabulary;
  private final WholeLabels whole;

  private final Recent<String, Optional<LabelMatch>> leading;
  private final Recent<String, Optional<LabelMatch>> leadingKnown;
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
    LeadingLabel head = new LeadingLabel(this::known, whole::isInText);
    this.leading = new Recent<>(text -> head.of(text, this::whole));
    this.leadingKnown = new Recent<>(text -> head.of(text, this::known));
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
    return LeadingLabel.better(whole(text), head.filter(Labels::isLong));
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
   * the upper one is not needed: 3.その他, or an office, above 総合戦略における位置づけ; ② above 概要.
   */
  public Optional<LabelMatch> knownOfTwo(String upper, String lower) {
    return known(upper + lower)
        .filter(whole -> whole.isSure() && whole.field().isOfMeasure())
        .filter(whole -> known(lower).filter(l -> l.wording().equals(whole.wording())).isEmpty())
        .filter(
            whole ->
                !whole.wording().startsWith(Vocabulary.ANY_NAME)
                    || !CODED.matcher(upper).find() && !endsWith(lower, whole))
        .filter(
            whole ->
                // 施策効果の above 詳細: の stands before a noun, so that the lower line is none alone.
                upper.endsWith("の")
                    || Stream.of(upper, lower)
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
  Optional<LabelMatch> leading(String text) {
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

  /**
   * The known label before a colon, also one that is too common to stand before its value
   * otherwise.
   */
  public Optional<LabelMatch> beforeColon(String text) {
    return LeadingLabel.beforeColon(text, this::known);
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
    return LeadingLabel.beforeColon(text, label -> whole.misread(field, label));
  }

  /** The same, where the label is the whole of a cell. */
  public Optional<LabelMatch> misread(Field field, String cell) {
    return cell.length() <= LONGEST ? whole.misread(field, cell) : Optional.empty();
  }

  /** The known label nearest to a text that is none; for telling a person. */
  public Optional<LabelMatch> nearest(String text) {
    return nearest.of(text);
  }
}

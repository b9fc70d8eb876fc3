package jp.shisaku.sheet;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.shisaku.label.Field;
import jp.shisaku.label.LabelMatch;
import jp.shisaku.label.Labels;
import jp.shisaku.office.Contacts;
import jp.shisaku.office.Offices;
import jp.shisaku.text.Brackets;

/**
 * A line that is an office with its label and nothing else: 担当：橋梁課, 担当　橋梁課, （担当）橋梁課, （担当：橋梁課）,
 * ［お問い合わせ先］橋梁課.
 */
public final class LabelledOffice {

  /** Brackets around the label instead of a colon behind it. */
  private static final Pattern BRACKETED =
      Pattern.compile("^" + Brackets.around("(" + Brackets.NONE + "{2,8})") + "[:：\\s]*(?=\\S)");

  /** A blank behind the label: 所管　橋梁課, 所　　管　　橋梁課. */
  private static final Pattern BEHIND_BLANK =
      Pattern.compile(
          "^([^\\s　:：]{2,8}|[^\\s　:：](?:[\\s　]+[^\\s　:：]){1,3}?)[\\s　]+(?=[^\\s　:：]{2}[^:：]*$)");

  private LabelledOffice() {}

  /** The office; empty for any other line. */
  public static Optional<String> in(String line, Labels labels) {
    String bare = Brackets.without(line);
    String unbracketed = BRACKETED.matcher(bare).replaceFirst("$1：");
    return labels
        .ofCell(BEHIND_BLANK.matcher(unbracketed).replaceFirst("$1："))
        .filter(label -> label.isExact() && label.field() == Field.OFFICES)
        .map(LabelMatch::rest)
        .filter(rest -> Offices.isList(Contacts.without(rest)));
  }
}

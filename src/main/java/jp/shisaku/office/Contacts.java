package jp.shisaku.office;

import java.util.Set;
import java.util.regex.Pattern;
import jp.shisaku.text.Brackets;
import jp.shisaku.text.WordTable;

/**
 * How an office is reached, as it stands behind its name where people are to ask: telephone, fax,
 * mail, web page, and an address of the post behind its number. It is no part of the name.
 */
public final class Contacts {

  /** Labels of whom to ask, as {@code contact-labels.txt} has them. */
  private static final Set<String> LABELS =
      Set.copyOf(WordTable.rows(Contacts.class, "contact-labels.txt"));

  private static final Pattern AT_START =
      Pattern.compile(Brackets.OPEN + "?(?:担当|" + String.join("|", LABELS) + ")");

  /** With （直通） or （内線2300） behind it. */
  private static final String NUMBER =
      "[（(]?[0-9０-９](?:[-－‐―–ー()（）\\s　]*[0-9０-９])*"
          + "(?:[\\s　]*[（(](?:直通|代表|内線|ダイヤルイン)[^（）()\n]{0,20}[）)])?";

  private static final String BY_TELEPHONE =
      "(?:電話(?:番号)?|TEL|℡|☎|FAX|ファクス|ファックス|ファクシミリ|内線|直通|代表)(?:番号)?";
  private static final String MAIL =
      "(?:(?:E[-－]?mail|Mail|電子メール|メール)(?:アドレス)?[\\s　:：]*)?[A-Za-z0-9._%+-]{1,64}[@＠][A-Za-z0-9.-]{1,255}";
  private static final String WEB =
      "(?:(?:URL|HP|ホームページ)[\\s　:：]*)?(?:https?://|www\\.)[\\x21-\\x7e&&[^()]]+";
  private static final String POST = "〒[\\s　]*[0-9０-９]{3}[-－‐ー]?[0-9０-９]{0,4}[^\n、，;；/／]*";
  private static final String CONTACT =
      BY_TELEPHONE + "[\\s　:：.．／/]*" + NUMBER + "|" + MAIL + "|" + WEB + "|" + POST;

  private static final Pattern IN_BRACKETS =
      Pattern.compile("[（(](?:" + CONTACT + "|[\\s　、,／/;；]){1,40}[）)]", Pattern.CASE_INSENSITIVE);

  private static final Pattern ANY = Pattern.compile(CONTACT, Pattern.CASE_INSENSITIVE);

  /** 課長補佐　里山　太郎 on a line of its own: who is to be asked there. */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?m)^[ \\t　]*(?:(?:課長|室長|参事官|企画官)補佐|課長|室長|係長|主査|主任|係員|担当者?)"
              + "[ \\t　:：]+[\\p{IsHan}ぁ-んァ-ヶ]{1,5}(?:[ \\t　][\\p{IsHan}ぁ-んァ-ヶ]{1,5})?[ \\t　]*$");

  private static final String DIGIT = "[0-9０-９]";
  private static final String TELEPHONE_NUMBER =
      "[0０]" + DIGIT + "{1,4}[-－‐（(]" + DIGIT + "{1,4}[-－‐）)]" + DIGIT + "{3,4}";
  private static final String BEFORE_NUMBER = "(?:電話(?:番号)?|TEL|Tel|tel|℡|内線|直通|代表)";

  /** （電話：03-0000-0000）, （内線1234）, TEL 03-0000-0000 behind an office are no part of its name. */
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "[（(]\\s*(?:"
              + BEFORE_NUMBER
              + "[^（）()]*"
              + DIGIT
              + "|"
              + TELEPHONE_NUMBER
              + ")[^（）()]*[）)]$|[\\s　]*"
              + BEFORE_NUMBER
              + "[：:．.\\s　]*"
              + DIGIT
              + "[-－‐()（）\\s　0-9０-９]*$|[\\s　]+"
              + TELEPHONE_NUMBER
              + "$");

  private Contacts() {}

  /**
   * True for a label that says whom to ask, 問合せ先: an office behind it is the responsible one only
   * where no other label names that.
   *
   * @param label without brackets and blanks
   */
  public static boolean isLabel(String label) {
    return LABELS.contains(label);
  }

  /**
   * True for a text that says first, in brackets or not, that it tells who is responsible or to be
   * asked.
   */
  public static boolean begin(String text) {
    return AT_START.matcher(text).lookingAt();
  }

  /** Offices as printed without what tells how to reach them, each of which ends a name. */
  public static String without(String printed) {
    boolean none = printed.indexOf('@') < 0 && !holdsDigit(printed);
    if (none && printed.indexOf('＠') < 0 && !printed.contains("://")) {
      return printed;
    }
    String named = IN_BRACKETS.matcher(printed).replaceAll("");
    return PERSON.matcher(ANY.matcher(named).replaceAll("\n")).replaceAll("\n");
  }

  /** One office without the telephone that stands behind its name. */
  static String withoutTelephone(String name) {
    return holdsDigit(name) ? TELEPHONE.matcher(name).replaceFirst("") : name;
  }

  private static boolean holdsDigit(String text) {
    return text.chars().anyMatch(c -> c >= '0' && c <= '9' || c >= '０' && c <= '９');
  }
}

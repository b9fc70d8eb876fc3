package jp.shisaku.sheet.header;

import jp.shisaku.text.WordTable;

/** What attached pages and forms call themselves, from the table {@code attachments.csv}. */
final class Attachments {

  private Attachments() {}

  /** A pattern of all wordings of a kind. */
  static String anyOf(String kind) {
    return "(?:"
        + String.join("|", WordTable.words(Attachments.class, "attachments.csv", kind))
        + ")";
  }
}

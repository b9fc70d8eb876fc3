package jp.shisaku.sheet.list;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.label.Profile;
import jp.shisaku.office.Offices;
import jp.shisaku.page.Cell;

/** The rows of a list that add up others, told by their first cell, their name or their year. */
record TotalRows(Profile profile) {

  private static final Pattern TOTAL_BEHIND =
      Pattern.compile("(?<of>.*[^\\s　])(?<gap>[\\s　]*)(?<total>[総合小]?計|総額|合計額)");

  boolean contain(Cell cell) {
    String text = cell.text().strip();
    String behind = text.substring(Offices.ministryOf(text).map(String::length).orElse(0));
    return profile.isTotal(text) || profile.isTotal(behind) || isTotalOf(text);
  }

  /** 里山部 計, 里山部計, 部　計: what an office comes to. 設計 and 統計 are words. */
  private boolean isTotalOf(String text) {
    Matcher total = TOTAL_BEHIND.matcher(text);
    return total.matches()
        && profile.isTotal(total.group("total"))
        && (!total.group("gap").isEmpty() || Offices.endsLikeAnOffice(total.group("of")));
  }
}

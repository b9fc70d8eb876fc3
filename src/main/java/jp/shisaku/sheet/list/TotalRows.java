package jp.shisaku.sheet.list;

import jp.shisaku.label.Profile;
import jp.shisaku.page.Cell;

/** The rows of a list that add up others, told by their first cell, their name or their year. */
record TotalRows(Profile profile) {

  boolean contain(Cell cell) {
    return profile.isTotalOfAny(cell.text());
  }
}

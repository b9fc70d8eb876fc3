package jp.shisaku.piece.cut;

import jp.shisaku.page.Table;

/**
 * Two tables with the end of a page between them, what it cut whole.
 *
 * @param above the last table of the page; without cells where all of it stands below
 * @param below the first one of the next page; the other way round
 */
record CutTables(Table above, Table below) {}

package jp.shisaku.read.html;

import java.util.ArrayList;
import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.NoteMarks;
import jp.shisaku.layout.PageLayout;
import jp.shisaku.layout.TextRepair;
import jp.shisaku.layout.line.Direction;
import jp.shisaku.layout.line.PageMarks;
import jp.shisaku.layout.line.Ruling;
import jp.shisaku.layout.line.Shade;
import jp.shisaku.layout.line.TextMark;
import jp.shisaku.page.Page;
import jp.shisaku.page.Turn;
import jp.shisaku.text.RepairTally;

/** What stands on one page, until all of it is gathered. */
final class PlacedPage {

  private final double width;
  private final double height;
  private final List<PlacedLine> lines = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Shade> shades = new ArrayList<>();

  /**
   * @param width as far as it is told, in points; so the height
   */
  PlacedPage(double width, double height) {
    this.width = width;
    this.height = height;
  }

  void addLines(List<PlacedLine> more) {
    lines.addAll(more);
  }

  void addRuling(Ruling ruling) {
    rulings.add(ruling);
  }

  void addShade(Shade shade) {
    shades.add(shade);
  }

  boolean hasShades() {
    return !shades.isEmpty();
  }

  List<PlacedLine> lines() {
    return lines;
  }

  /** The page as it is read, in one form of text. */
  Page laidOut(int number, RepairTally repairs) {
    List<TextMark> marks = new PlacedRows(lines).marks();
    int[] running = new int[Direction.values().length];
    for (PlacedLine line : lines) {
      running[line.direction().ordinal()] += line.words().size();
    }
    double right = width;
    double bottom = height;
    for (TextMark mark : marks) {
      Box box = mark.box();
      right = Math.max(right, box.right());
      bottom = Math.max(bottom, box.bottom());
    }
    PageMarks all = new PageMarks(number, right, bottom, marks, rulings, shades, List.of());
    PageMarks plain = NoteMarks.without(all);
    for (int i = plain.texts().size(); i < marks.size(); i++) {
      repairs.noteMark();
    }
    Turn upright = Direction.upright(running);
    TextRepair.Repaired repaired =
        TextRepair.of(PageLayout.page(plain.turned(upright), Page.Origin.TEXT));
    repairs.add(repaired.repairs());
    return repaired.page();
  }
}

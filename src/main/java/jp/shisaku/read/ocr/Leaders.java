package jp.shisaku.read.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.shisaku.issue.Box;
import jp.shisaku.layout.line.Direction;
import jp.shisaku.layout.line.TextMark;
import jp.shisaku.read.ocr.picture.Marks;
import jp.shisaku.read.ocr.picture.Patch;
import jp.shisaku.read.ocr.picture.Raster;
import jp.shisaku.read.ocr.picture.Scan;

/**
 * Finds the dots that lead from a title to its page. Tesseract reads them as letters, and the words
 * beside them with them; so they are taken out of its picture and put back as what they are.
 */
final class Leaders {

  /** Dots are no larger; in points. */
  private static final double LARGEST_DOT = 2.4;

  /** The middles of two dots beside each other are no further apart; in points. */
  private static final double WIDEST_PITCH = 12;

  /** The dots of a leader stand on one level within this; in points. */
  private static final double LEVEL = 0.7;

  /** Pitches of one leader differ by less; as a share. */
  private static final double UNEVEN = 0.4;

  /** Fewer dots may be bullets, marks of voice, or a sentence that breaks off: ・・・. */
  private static final int FEWEST = 6;

  /** Three dots make the character that is put in their place. */
  private static final int DOTS_A_CHARACTER = 3;

  private static final double SMALLEST = 6;

  private static final double LARGEST = 14;

  private final Scan scan;

  /** What the ink of the page hangs together in, from the left. */
  private final List<Patch> marks;

  private Leaders(Raster page, Scan scan) {
    this.scan = scan;
    this.marks = new ArrayList<>(Marks.in(page, page.whole()));
    marks.sort(Comparator.comparingInt(Patch::left));
  }

  /**
   * The leaders of a page, from the top.
   *
   * @param page without its rulings
   */
  static List<Leader> in(Raster page, Scan scan) {
    Leaders leaders = new Leaders(page, scan);
    List<Leader> found = new ArrayList<>();
    for (List<Patch> row : leaders.rows()) {
      leaders.runs(row).stream().map(Leader::of).filter(leaders::leads).forEach(found::add);
    }
    found.sort(Comparator.comparingInt((Leader l) -> l.patch().top()));
    return found;
  }

  /** Dots of one level, each row from the left. */
  private List<List<Patch>> rows() {
    List<Patch> dots = new ArrayList<>(marks.stream().filter(this::isDot).toList());
    dots.sort(Comparator.comparingInt(Leaders::middle));
    List<List<Patch>> rows = new ArrayList<>();
    int level = Integer.MIN_VALUE;
    for (Patch dot : dots) {
      if (rows.isEmpty() || middle(dot) - level > 2 * scan.pixels(LEVEL)) {
        rows.add(new ArrayList<>());
        level = middle(dot);
      }
      rows.get(rows.size() - 1).add(dot);
    }
    rows.forEach(row -> row.sort(Comparator.comparingInt(Patch::left)));
    return rows;
  }

  private boolean isDot(Patch mark) {
    int largest = scan.pixels(LARGEST_DOT);
    return mark.width() <= largest
        && mark.height() <= largest
        && Math.abs(mark.width() - mark.height()) <= scan.pixels(LEVEL);
  }

  /** Rows cut where the next dot does not stand as far away as the one before. */
  private List<List<Patch>> runs(List<Patch> row) {
    List<List<Patch>> runs = new ArrayList<>();
    List<Patch> run = new ArrayList<>();
    int pitch = 0;
    for (Patch dot : row) {
      int next = run.isEmpty() ? 0 : dot.left() - run.get(run.size() - 1).left();
      boolean even = pitch == 0 || Math.abs(next - pitch) <= Math.max(1, UNEVEN * pitch);
      if (!run.isEmpty() && (next > WIDEST_PITCH * scan.scale() || !even)) {
        runs.add(run);
        run = new ArrayList<>();
        next = 0;
      }
      pitch = next;
      run.add(dot);
    }
    runs.add(run);
    return runs.stream().filter(r -> r.size() >= FEWEST).toList();
  }

  /** The border of a box may be dotted, too: a leader stands beside a character. */
  private boolean leads(Leader leader) {
    int size = scan.pixels(leader.size(scan));
    Patch around =
        new Patch(
            leader.patch().left() - 2 * size,
            leader.patch().top() - size / 2,
            leader.patch().right() + 2 * size,
            leader.patch().bottom() + size / 2);
    return marks.stream()
        .anyMatch(
            m -> m.height() >= size / 2 && m.height() <= 2 * size && !m.within(around).isEmpty());
  }

  private static int middle(Patch dot) {
    return (dot.top() + dot.bottom()) / 2;
  }

  /**
   * Dots in a row.
   *
   * @param dots how many
   */
  record Leader(Patch patch, int dots) {

    static Leader of(List<Patch> dots) {
      return new Leader(dots.stream().reduce(Patch::union).orElseThrow(), dots.size());
    }

    /** The size of the characters that they are printed as; in points. */
    double size(Scan scan) {
      double pitch = patch.width() / scan.scale() / (dots - 1);
      return Math.max(SMALLEST, Math.min(LARGEST, DOTS_A_CHARACTER * pitch));
    }

    /** The same as characters. */
    TextMark mark(Scan scan) {
      Box box = patch.box(scan.scale());
      double size = size(scan);
      Box line =
          new Box(box.left(), box.centerY() - size / 2, box.right(), box.centerY() + size / 2);
      int characters = Math.max(1, (int) Math.round(box.width() / size));
      return new TextMark("…".repeat(characters), line, size, false, Direction.RIGHT);
    }
  }
}

package jp.shisaku.read.office.document;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * White text of a DOC. What ground a paragraph has, POI does not tell for certain; but where other
 * text of it can be read, white text on the same ground is not seen.
 */
record DocInk(List<CHPX> runs) {

  private static final int WHITE = 0xffffff;

  /** What shades characters: sprmCShd80 and sprmCShd ([MS-DOC] 2.6.1). */
  private static final Set<Integer> SHADES = Set.of(0x66, 0x71);

  boolean vanishes(CharacterRun run, Paragraph paragraph) {
    // All runs are looked through for the ground, so last: labels are often white on dark.
    return isWhite(run) && holdsOtherInk(paragraph) && !hasGround(run);
  }

  private static boolean isWhite(CharacterRun run) {
    return run.getIco24() == WHITE;
  }

  private boolean hasGround(CharacterRun run) {
    return run.isHighlighted()
        || runs.stream()
            .filter(r -> r.getStart() < run.getEndOffset() && run.getStartOffset() < r.getEnd())
            .anyMatch(DocInk::isShaded);
  }

  private static boolean isShaded(CHPX run) {
    SprmIterator properties = run.getSprmBuf().iterator();
    boolean shaded = false;
    while (properties.hasNext() && !shaded) {
      shaded = SHADES.contains(properties.next().getOperation());
    }
    return shaded;
  }

  private static boolean holdsOtherInk(Paragraph paragraph) {
    return IntStream.range(0, paragraph.numCharacterRuns())
        .mapToObj(paragraph::getCharacterRun)
        .anyMatch(run -> !run.text().isBlank() && !isWhite(run));
  }
}

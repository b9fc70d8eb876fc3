package jp.shisaku.piece.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.label.Labels;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;

/**
 * Puts labels that stand on one line apart: 【担当】里山課　　【施策分類】①予算; those before a colon where the
 * first is that of the name, 施策名：里山の橋　担当課：橋課.
 */
public final class LabelsOnOneLine {

  /** What stands between two of them, or before the first: blanks, ｜, ／ or a comma. */
  private static final String BETWEEN = "(?:^|[\\s　]*[｜|／/、，,;；][\\s　]*|[\\s　]+)";

  private static final String WORD = "[^\\s　:：【】｜|／/、，,;；]{2,10}";

  private static final Pattern LABEL = Pattern.compile(BETWEEN + "(【[^】]{2,16}】)");

  private static final Pattern BEFORE_COLON =
      Pattern.compile(BETWEEN + "(" + WORD + ")[\\s　]*[:：]");

  private static final Pattern COLONS =
      Pattern.compile("^[^\\s　:：]{2,10}[\\s　]*[:：].*" + BETWEEN + WORD + "[\\s　]*[:：]");

  /** Behind the last one, where another stands on the next line. */
  private static final Pattern GOES_ON = Pattern.compile("[\\s　]*[｜|／/][\\s　]*$");

  private LabelsOnOneLine() {}

  /** The lines that a block is; the block itself where it has no two known labels. */
  public static List<Block> parted(Block block, Labels labels) {
    if (!(block instanceof Line line)) {
      return List.of(block);
    }
    boolean brackets = line.text().indexOf('【') != line.text().lastIndexOf('【');
    boolean colons = !brackets && COLONS.matcher(line.text()).find();
    if (!brackets && !(colons && labels.isOfName(line.text()))) {
      return List.of(block);
    }
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    Matcher matcher = (brackets ? LABEL : BEFORE_COLON).matcher(line.text());
    while (matcher.find()) {
      if (labels.known(matcher.group(1)).filter(m -> m.field().isOfMeasure()).isPresent()) {
        starts.add(matcher.start(1));
        ends.add(matcher.start());
      }
    }
    if (starts.size() < 2 || starts.get(0) > 0) {
      return List.of(block);
    }
    ends.add(line.text().length());
    List<Block> lines = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      String text = line.text().substring(starts.get(i), ends.get(i + 1));
      lines.add(line.withText(GOES_ON.matcher(text).replaceFirst("").strip()));
    }
    return lines;
  }
}

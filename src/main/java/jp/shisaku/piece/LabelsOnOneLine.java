package jp.shisaku.piece;

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
final class LabelsOnOneLine {

  private static final Pattern LABEL = Pattern.compile("(?:^|[\\s　]+)(【[^】]{2,16}】)");

  private static final Pattern BEFORE_COLON =
      Pattern.compile("(?:^|[\\s　]+)([^\\s　:：【】]{2,10})[\\s　]*[:：]");

  private static final Pattern COLONS =
      Pattern.compile("^[^\\s　:：]{2,10}[\\s　]*[:：].*[\\s　][^\\s　:：]{2,10}[\\s　]*[:：]");

  private LabelsOnOneLine() {}

  /** The lines that a block is; the block itself where it has no two known labels. */
  static List<Block> parted(Block block, Labels labels) {
    if (!(block instanceof Line line)) {
      return List.of(block);
    }
    boolean brackets = line.text().indexOf('【') != line.text().lastIndexOf('【');
    boolean colons = !brackets && COLONS.matcher(line.text()).find();
    if (!brackets && !(colons && labels.isOfName(line.text()))) {
      return List.of(block);
    }
    List<Integer> starts = new ArrayList<>();
    Matcher matcher = (brackets ? LABEL : BEFORE_COLON).matcher(line.text());
    while (matcher.find()) {
      if (labels.known(matcher.group(1)).filter(m -> m.field().isOfMeasure()).isPresent()) {
        starts.add(matcher.start(1));
      }
    }
    if (starts.size() < 2 || starts.get(0) > 0) {
      return List.of(block);
    }
    List<Block> lines = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : line.text().length();
      lines.add(line.withText(line.text().substring(starts.get(i), end).strip()));
    }
    return lines;
  }
}

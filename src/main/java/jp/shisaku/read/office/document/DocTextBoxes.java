package jp.shisaku.read.office.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSpRecord;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.GenericPropertyNode;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/**
 * The text boxes of a DOC: their texts stand in one run behind the body, and a table says which
 * part of it is whose ([MS-DOC] PlcftxbxTxt). A character of the body anchors each box, or the
 * group of shapes that it is in.
 */
final class DocTextBoxes {

  private static final char ANCHOR = '\b';

  /** Where the header of the file holds the number of its pairs, and the pair of the table. */
  private static final int PAIR_COUNT = 0x98;

  private static final int PAIR = 56;
  private static final int PLACE = PAIR_COUNT + 2 + 8 * PAIR;

  /** The size of an entry of the table, and where in it the number of the shape stands. */
  private static final int ENTRY = 22;

  private static final int SHAPE = 14;

  private static final int NO_SHAPE = 0;

  private final HWPFDocument document;
  private final Map<Integer, Range> byShape = new LinkedHashMap<>();
  private final Map<Integer, List<Integer>> groups = new HashMap<>();

  DocTextBoxes(HWPFDocument document) {
    this.document = document;
    Range all = document.getMainTextboxRange();
    // POI gives a range without text the paragraph next to it.
    if (all.getEndOffset() > all.getStartOffset() && !isRead(all)) {
      byShape.clear();
      byShape.put(NO_SHAPE, all);
    }
    if (!byShape.isEmpty()) {
      document.getOfficeArtContent().getSpgrContainers().forEach(this::addGroups);
    }
  }

  /** False where the table is damaged: which text is whose is not known then. */
  private boolean isRead(Range all) {
    byte[] main = document.getMainStream();
    byte[] tables = document.getTableStream();
    if (LittleEndian.getUShort(main, PAIR_COUNT) <= PAIR) {
      return false;
    }
    int start = LittleEndian.getInt(main, PLACE);
    int length = LittleEndian.getInt(main, PLACE + 4);
    if (start < 0 || length <= ENTRY || length > tables.length - start) {
      return false;
    }
    PlexOfCps table = new PlexOfCps(tables, start, length, ENTRY);
    return IntStream.range(0, table.length()).allMatch(i -> isRead(table.getProperty(i), all));
  }

  private boolean isRead(GenericPropertyNode entry, Range all) {
    int start = all.getStartOffset() + entry.getStart();
    int end = all.getStartOffset() + entry.getEnd();
    if (start < all.getStartOffset() || start > end || end > all.getEndOffset()) {
      return false;
    }
    Range box = new Range(start, end, document);
    return start == end
        || box.text().isBlank()
        || byShape.put(LittleEndian.getInt(entry.getBytes(), SHAPE), box) == null;
  }

  /** Takes those that a part of the body anchors, in the order of their anchors. */
  List<Range> take(Range anchors) {
    List<Range> taken = new ArrayList<>();
    String text = byShape.isEmpty() ? "" : anchors.text();
    for (int at = text.indexOf(ANCHOR); at >= 0; at = text.indexOf(ANCHOR, at + 1)) {
      OfficeDrawing drawing =
          document.getOfficeDrawingsMain().getOfficeDrawingAt(anchors.getStartOffset() + at);
      if (drawing != null) {
        take(drawing.getShapeId(), taken);
      }
    }
    return taken;
  }

  /** Takes those that nothing anchors. */
  List<Range> takeRest() {
    List<Range> rest = List.copyOf(byShape.values());
    byShape.clear();
    return rest;
  }

  private void take(int shape, List<Range> taken) {
    groups.getOrDefault(shape, List.of(shape)).stream()
        .map(byShape::remove)
        .filter(Objects::nonNull)
        .forEach(taken::add);
  }

  /** Notes the shapes of each group by the first, which stands for the group. */
  private void addGroups(EscherContainerRecord group) {
    List<Integer> shapes = shapes(group);
    if (!shapes.isEmpty()) {
      groups.put(shapes.get(0), shapes);
    }
    for (EscherRecord record : group) {
      if (record.getRecordId() == EscherContainerRecord.SPGR_CONTAINER) {
        addGroups((EscherContainerRecord) record);
      }
    }
  }

  private static List<Integer> shapes(EscherContainerRecord container) {
    return container.getChildRecords().stream()
        .flatMap(
            record ->
                record instanceof EscherContainerRecord inner
                    ? shapes(inner).stream()
                    : record instanceof EscherSpRecord shape
                        ? Stream.of(shape.getShapeId())
                        : Stream.empty())
        .toList();
  }
}

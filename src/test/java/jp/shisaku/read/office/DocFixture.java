package jp.shisaku.read.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSpRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Writes the least that makes a Word 97 document, which POI can read but not draw: one piece of
 * text, one page each of character and paragraph properties ([MS-DOC] 2.4, 2.9).
 */
public final class DocFixture {

  public static final byte[] DELETED = {0x00, 0x08, 1};
  public static final byte[] HIDDEN = {0x3c, 0x08, 1};
  public static final byte[] PAGE_BREAK_BEFORE = {0x07, 0x24, 1};

  /** Flags of a table cell: continued and first in a merge across, and in one down. */
  public static final int MERGED = 0x02;

  public static final int FIRST_MERGED = 0x01;
  public static final int FIRST_VERTICAL = 0x60;
  public static final int VERTICAL = 0x20;

  private static final byte[] IN_TABLE = {0x16, 0x24, 1, 0x49, 0x66, 1, 0, 0, 0};
  private static final byte[] ROW_END = {0x17, 0x24, 1};
  private static final int TEXT_START = 0x800;
  private static final int PAGE = 512;
  private static final int PAIRS = 93;
  private static final int COLUMN_TWIPS = 1000;

  private static final byte[] SPECIAL = {0x55, 0x08, 1};
  private static final int FIRST_SHAPE = 1025;

  private record Span(int length, byte[] properties) {}

  /** Text boxes that one character anchors; several are a group, which is a shape of its own. */
  private record Boxes(int anchor, int shape, List<String> texts) {

    /** The number of the shape of each text. */
    int shape(int i) {
      return texts.size() == 1 ? shape : shape + 1 + i;
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final List<Span> runs = new ArrayList<>();
  private final List<Span> paragraphs = new ArrayList<>();
  private final List<Boxes> boxes = new ArrayList<>();
  private final List<String> footnotes = new ArrayList<>();
  private int paragraphStart;
  private boolean boxesAreTold = true;

  public DocFixture run(String run, byte... properties) {
    text.append(run);
    runs.add(new Span(run.length(), properties));
    return this;
  }

  /** A text box that hangs on this place, or a group of several. */
  public DocFixture box(String... texts) {
    boxes.add(new Boxes(text.length(), FIRST_SHAPE + text.length(), List.of(texts)));
    return run("\b", SPECIAL);
  }

  /** Leaves out the table that says which text of the boxes is whose. */
  public DocFixture withoutTableOfBoxes() {
    boxesAreTold = false;
    return this;
  }

  public DocFixture end(byte... properties) {
    return end('\r', properties);
  }

  /** The notes of the document, which its file holds behind the body. */
  public DocFixture footnote(String note) {
    footnotes.add(note);
    return this;
  }

  public DocFixture paragraph(String paragraph, byte... properties) {
    return run(paragraph).end(properties);
  }

  /** A row of cells, each one column wide, with the flags of each. */
  public DocFixture row(String[] cells, int... flags) {
    for (String cell : cells) {
      run(cell).cell();
    }
    return row(cells.length, flags);
  }

  /** Ends a cell. */
  public DocFixture cell() {
    return end('\u0007', IN_TABLE);
  }

  /** Ends a row of so many cells. */
  public DocFixture row(int cells, int... flags) {
    ByteBuffer definition = buffer(5 + 2 * (cells + 1) + 20 * cells);
    definition.putShort((short) 0xd608).putShort((short) (definition.capacity() - 3));
    definition.put((byte) cells);
    for (int i = 0; i <= cells; i++) {
      definition.putShort((short) (i * COLUMN_TWIPS));
    }
    for (int i = 0; i < cells; i++) {
      definition.putShort((short) (i < flags.length ? flags[i] : 0)).put(new byte[18]);
    }
    return end('\u0007', join(IN_TABLE, ROW_END, definition.array()));
  }

  private DocFixture end(char mark, byte... properties) {
    run(Character.toString(mark));
    paragraphs.add(new Span(text.length() - paragraphStart, properties));
    paragraphStart = text.length();
    return this;
  }

  public void write(OutputStream out) throws IOException {
    int bodyLength = text.length();
    footnotes.forEach(note -> paragraph(note));
    int notesLength = text.length() - bodyLength;
    boxes.forEach(b -> b.texts().forEach(text -> paragraph(text)));
    byte[] characters = text.toString().getBytes(StandardCharsets.UTF_16LE);
    int textEnd = TEXT_START + characters.length;
    int firstPage = (textEnd + PAGE - 1) / PAGE;
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    ByteBuffer main = buffer((firstPage + 2) * PAGE);
    List<int[]> places = tables(table, textEnd, firstPage);
    places.addAll(tablesOfBoxes(table, bodyLength));
    header(main, textEnd, bodyLength, notesLength, places);
    main.put(TEXT_START, characters);
    main.put(firstPage * PAGE, page(runs, 1, false));
    main.put((firstPage + 1) * PAGE, page(paragraphs, 13, true));
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(main.array()), "WordDocument");
      container.createDocument(new ByteArrayInputStream(padded(table.toByteArray())), "1Table");
      container.writeFilesystem(out);
    }
  }

  private void header(
      ByteBuffer main, int textEnd, int bodyLength, int notesLength, List<int[]> places) {
    main.putShort(0, (short) 0xa5ec).putShort(2, (short) 0xc1).putShort(0x0a, (short) 0x1200);
    main.putInt(0x18, TEXT_START).putInt(0x1c, textEnd);
    main.putShort(0x20, (short) 14).putShort(0x3e, (short) 22);
    main.putInt(0x40, main.capacity()).putInt(0x4c, bodyLength);
    main.putInt(0x50, notesLength);
    main.putInt(0x64, text.length() - bodyLength - notesLength);
    main.putShort(0x98, (short) PAIRS);
    for (int[] place : places) {
      main.putInt(0x9a + 8 * place[0], place[1]).putInt(0x9a + 8 * place[0] + 4, place[2]);
    }
  }

  /** The parts of the table stream, as {index in the header, offset, length}. */
  private List<int[]> tables(ByteArrayOutputStream table, int textEnd, int firstPage) {
    ByteBuffer styles = buffer(22).putShort((short) 18).putShort((short) 1).putShort((short) 10);
    ByteBuffer sections = buffer(20).putInt(0).putInt(text.length());
    sections.putShort((short) 0).putInt(-1);
    ByteBuffer runPages = buffer(12).putInt(TEXT_START).putInt(textEnd).putInt(firstPage);
    ByteBuffer paragraphPages = buffer(12).putInt(TEXT_START).putInt(textEnd).putInt(firstPage + 1);
    ByteBuffer pieces = buffer(21).put((byte) 2).putInt(16).putInt(0).putInt(text.length());
    pieces.putShort((short) 0).putInt(TEXT_START).putShort((short) 0);
    return new ArrayList<>(
        List.of(
            part(table, 1, styles.array()),
            part(table, 6, sections.array()),
            part(table, 12, runPages.array()),
            part(table, 13, paragraphPages.array()),
            part(table, 15, new byte[4]),
            part(table, 31, new byte[544]),
            part(table, 33, pieces.array())));
  }

  /** Which character anchors which shape, which text is of which shape, and the groups. */
  private List<int[]> tablesOfBoxes(ByteArrayOutputStream table, int bodyLength) {
    if (boxes.isEmpty()) {
      return List.of();
    }
    ByteBuffer anchors = buffer(4 + 30 * boxes.size());
    boxes.forEach(b -> anchors.putInt(b.anchor()));
    anchors.putInt(bodyLength);
    boxes.forEach(b -> anchors.putInt(b.shape()).put(new byte[22]));
    int count = boxes.stream().mapToInt(b -> b.texts().size()).sum();
    ByteBuffer starts = buffer(4 * (count + 1)).putInt(0);
    ByteBuffer shapes = buffer(22 * count);
    int end = 0;
    for (Boxes b : boxes) {
      for (int i = 0; i < b.texts().size(); i++) {
        end += b.texts().get(i).length() + 1;
        starts.putInt(end);
        shapes.put(new byte[14]).putInt(b.shape(i)).putInt(0);
      }
    }
    byte[] texts = boxesAreTold ? join(starts.array(), shapes.array()) : new byte[0];
    return List.of(
        part(table, 40, anchors.array()), part(table, 50, drawing()), part(table, 56, texts));
  }

  /** The shapes of the body: each box, and each group with its boxes ([MS-ODRAW] 2.2). */
  private byte[] drawing() {
    EscherContainerRecord all = container(EscherContainerRecord.SPGR_CONTAINER, shape(1024));
    for (Boxes b : boxes) {
      EscherContainerRecord single = shape(b.shape());
      if (b.texts().size() > 1) {
        EscherContainerRecord group = container(EscherContainerRecord.SPGR_CONTAINER, single);
        IntStream.range(0, b.texts().size()).forEach(i -> group.addChildRecord(shape(b.shape(i))));
        all.addChildRecord(group);
      } else {
        all.addChildRecord(single);
      }
    }
    return join(
        container(EscherContainerRecord.DGG_CONTAINER).serialize(),
        new byte[1],
        container(EscherContainerRecord.DG_CONTAINER, all).serialize());
  }

  private static EscherContainerRecord shape(int number) {
    EscherSpRecord shape = new EscherSpRecord();
    shape.setShapeId(number);
    return container(EscherContainerRecord.SP_CONTAINER, shape);
  }

  private static EscherContainerRecord container(short kind, EscherRecord... records) {
    EscherContainerRecord container = new EscherContainerRecord();
    container.setRecordId(kind);
    container.setOptions((short) 15);
    List.of(records).forEach(container::addChildRecord);
    return container;
  }

  private static int[] part(ByteArrayOutputStream table, int index, byte[] bytes) {
    int[] place = {index, table.size(), bytes.length};
    table.writeBytes(bytes);
    return place;
  }

  /** A page of properties: file offsets, then where the properties of each span stand. */
  private static byte[] page(List<Span> spans, int entrySize, boolean paragraphs) {
    ByteBuffer page = buffer(PAGE);
    int offset = TEXT_START;
    int end = PAGE - 1;
    for (int i = 0; i < spans.size(); i++) {
      page.putInt(4 * i, offset);
      offset += 2 * spans.get(i).length();
      byte[] properties = paragraphs ? paragraph(spans.get(i)) : characters(spans.get(i));
      int start = (end - properties.length) & ~1;
      if (properties.length > 0) {
        page.put(start, properties);
        end = start;
      }
      int entry = 4 * (spans.size() + 1) + entrySize * i;
      page.put(entry, (byte) (properties.length > 0 ? start / 2 : 0));
    }
    page.putInt(4 * spans.size(), offset);
    page.put(PAGE - 1, (byte) spans.size());
    return page.array();
  }

  private static byte[] characters(Span span) {
    byte[] size = {(byte) span.properties().length};
    return span.properties().length == 0 ? new byte[0] : join(size, span.properties());
  }

  private static byte[] paragraph(Span span) {
    byte[] style = {0, 0};
    byte[] odd = span.properties().length % 2 == 0 ? new byte[0] : new byte[1];
    // Counted in words, with the byte of the count where the properties are odd in length.
    byte[] head =
        odd.length == 0
            ? new byte[] {0, (byte) (1 + span.properties().length / 2)}
            : new byte[] {(byte) ((3 + span.properties().length) / 2)};
    return join(head, style, span.properties());
  }

  private static byte[] padded(byte[] bytes) {
    return java.util.Arrays.copyOf(bytes, Math.max(bytes.length, 4096));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}

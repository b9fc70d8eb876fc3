package jp.shisaku.read.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.read.pdf.file.DecodedSize;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Whether a font is more than can be opened: PDFBox unpacks the whole of its streams at once, and a
 * few packed kilobytes would take the memory of all pages, not only of those that use it.
 */
public final class FontSize {

  /** Decoded bytes; a Japanese font with all its glyphs has some 30 million. */
  private static final long LARGEST_FILE = 64L << 20;

  /**
   * Decoded bytes of a table of codes; one of all two-byte codes has about a million, and becomes
   * many times as much in memory.
   */
  private static final long LARGEST_TABLE = 8L << 20;

  /** More than there are characters. */
  private static final long MOST_CODES = 0x110000;

  private static final Pattern RANGES =
      Pattern.compile("beginbfrange.*?(endbfrange|\\z)", Pattern.DOTALL);

  /** Of more than two bytes: others cannot name many. */
  private static final Pattern LONG_RANGE =
      Pattern.compile("<(?<from>[0-9A-Fa-f]{5,8})>\\s*<(?<to>[0-9A-Fa-f]{5,8})>");

  private static final List<COSName> FILES =
      List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

  private static final List<COSName> TABLES =
      List.of(COSName.TO_UNICODE, COSName.ENCODING, COSName.CID_TO_GID_MAP);

  private FontSize() {}

  /** The font that an operator is about to open; empty for all others. */
  public static Optional<COSDictionary> chosen(
      Operator operator, List<COSBase> operands, PDResources resources) {
    boolean font = operator.getName().equals(OperatorName.SET_FONT_AND_SIZE);
    boolean state = operator.getName().equals(OperatorName.SET_GRAPHICS_STATE_PARAMS);
    if (!(font || state) || operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      return Optional.empty();
    }
    COSName kind = font ? COSName.FONT : COSName.EXT_G_STATE;
    Optional<COSDictionary> named =
        Optional.ofNullable(resources.getCOSObject().getCOSDictionary(kind))
            .map(all -> all.getCOSDictionary(name));
    return font
        ? named
        : named.map(parameters -> parameters.getCOSArray(COSName.FONT)).flatMap(FontSize::firstOf);
  }

  /** A stream of a font, and where it stands. */
  record Member(COSDictionary holder, COSName key, COSStream stream) {

    /** A text that is taken apart, unlike the other table, which is looked up. */
    boolean isTableOfCharacters() {
      return COSName.TO_UNICODE.equals(key) || COSName.ENCODING.equals(key);
    }

    private boolean isTooLarge() {
      return FILES.contains(key) ? isLargeFile(stream) : isLargeTable(stream);
    }
  }

  /** The tables and programs of a font and of the one that it is made of. */
  static List<Member> members(COSDictionary font) {
    List<Member> members = new ArrayList<>();
    for (COSDictionary part : parts(font)) {
      add(part, TABLES, members);
      Optional.ofNullable(part.getCOSDictionary(COSName.FONT_DESC))
          .ifPresent(descriptor -> add(descriptor, FILES, members));
    }
    return members;
  }

  private static void add(COSDictionary holder, List<COSName> keys, List<Member> members) {
    for (COSName key : keys) {
      if (holder.getDictionaryObject(key) instanceof COSStream stream) {
        members.add(new Member(holder, key, stream));
      }
    }
  }

  static boolean isTooLarge(COSDictionary font) {
    return members(font).stream().anyMatch(Member::isTooLarge)
        || parts(font).stream().anyMatch(part -> widths(part.getCOSArray(COSName.W)) > MOST_CODES);
  }

  private static List<COSDictionary> parts(COSDictionary font) {
    return Optional.ofNullable(font.getCOSArray(COSName.DESCENDANT_FONTS))
        .flatMap(FontSize::firstOf)
        .map(descendant -> List.of(font, descendant))
        .orElseGet(() -> List.of(font));
  }

  private static Optional<COSDictionary> firstOf(COSArray array) {
    return array.size() > 0 && array.getObject(0) instanceof COSDictionary first
        ? Optional.of(first)
        : Optional.empty();
  }

  /** How many codes the widths of a font are told for: of each in a list, or of all from to. */
  private static long widths(COSArray widths) {
    long codes = 0;
    for (int i = 0; widths != null && i + 1 < widths.size(); i++) {
      if (widths.getObject(i) instanceof COSNumber from
          && widths.getObject(i + 1) instanceof COSNumber to) {
        codes += Math.max(0, to.longValue() - from.longValue());
        i++;
      }
      i++;
    }
    return codes;
  }

  private static boolean isLargeFile(COSStream file) {
    return DecodedSize.exceeds(file, LARGEST_FILE);
  }

  private static boolean isLargeTable(COSStream table) {
    return DecodedSize.exceeds(table, LARGEST_TABLE) || codes(table) > MOST_CODES;
  }

  /** How many codes the ranges of a table name; each of them becomes an entry in memory. */
  private static long codes(COSStream table) {
    try (InputStream in = table.createInputStream()) {
      String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      long codes = 0;
      Matcher ranges = RANGES.matcher(text);
      while (ranges.find()) {
        Matcher range = LONG_RANGE.matcher(ranges.group());
        while (range.find()) {
          long from = Long.parseLong(range.group("from"), 16);
          codes += Math.max(0, Long.parseLong(range.group("to"), 16) - from);
        }
      }
      return codes;
    } catch (IOException damaged) {
      return 0; // The engine will say so.
    }
  }
}

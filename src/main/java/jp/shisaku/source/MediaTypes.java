package jp.shisaku.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;

/**
 * Tells what a file is from its bytes; the name decides only between kinds of text. The common
 * types are told apart here, in a blink; Tika, which takes a quarter of a second to load, is asked
 * about the rest.
 */
public final class MediaTypes {

  public static final String PDF = "application/pdf";
  public static final String PPTX =
      "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String PPT = "application/vnd.ms-powerpoint";
  public static final String DOC = "application/msword";
  public static final String XLS = "application/vnd.ms-excel";
  public static final String HTML = "text/html";

  /** What pdftohtml writes of a PDF; no other XML is known here. */
  public static final String PDF_XML = "application/xml";

  public static final String TEXT = "text/plain";
  public static final String CSV = "text/csv";
  public static final String TSV = "text/tab-separated-values";

  /** These look like text, and are none to be read as such. */
  private static final String RTF = "application/rtf";

  /** A web page and its pictures in one file, as Word and Excel save it (MHT). */
  private static final String WEB_ARCHIVE = "multipart/related";

  /** What office programs write as XML, and any other. */
  private static final String XML = "text/xml";

  /** That of UTF-8 or UTF-16, each byte as a character. */
  private static final String BYTE_ORDER_MARK = "^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)";

  /** Bytes that nobody knows. */
  public static final String UNKNOWN = "application/octet-stream";

  /** The part of an Office file that tells which program it is for. */
  private static final Map<String, String> MAIN_PARTS =
      Map.of("ppt/presentation.xml", PPTX, "word/document.xml", DOCX, "xl/workbook.xml", XLSX);

  private static final String ZIP = "application/zip";

  /** An Office file in which Tika finds no main part. */
  private static final String NO_MAIN_PART = "application/x-tika-ooxml";

  /** As much as is unpacked of an entry where only its name is asked for. */
  private static final int LONGEST_PART = 64 << 20;

  private static final Set<String> ARCHIVES =
      Set.of(
          ZIP,
          "application/gzip",
          "application/x-7z-compressed",
          "application/x-rar-compressed",
          "application/x-tar",
          "application/x-gtar",
          "application/x-lharc",
          "application/x-bzip2",
          "application/x-xz");

  private static final Set<String> OFFICE_EXTENSIONS =
      Set.of("docx", "docm", "pptx", "pptm", "ppsx", "xlsx", "xlsm");

  /** A PDF may begin with bytes that belong to a mail or a web server. */
  private static final int PDF_MARK_WITHIN = 1024;

  /** Escape is among them: ISO-2022-JP is made of it. */
  private static final String PLAIN_CONTROLS = "\t\n\r\f\u001b\u001a";

  /** The share of other control characters in a text, at most. */
  private static final double MOST_CONTROLS = 0.001;

  private MediaTypes() {}

  /**
   * The media type of a file.
   *
   * @param head its first bytes
   * @param name its name, which may lie
   */
  static String of(Path file, byte[] head, String name) throws IOException {
    String ascii =
        new String(head, 0, Math.min(head.length, PDF_MARK_WITHIN), StandardCharsets.ISO_8859_1);
    if (ascii.contains("%PDF-")) {
      return PDF;
    }
    if (ascii.startsWith("PK\003\004")) {
      return packageType(file);
    }
    if (isText(head)) {
      return isStartOfPicture(ascii, name) ? UNKNOWN : textType(head, name);
    }
    String type = TikaDetection.mediaType(file);
    // It takes other bytes behind a few letters for a text.
    return type.equals(TEXT) && hasNought(head) ? UNKNOWN : type;
  }

  private static boolean hasNought(byte[] head) {
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** True for what is packed like an archive, but by its name a file of Office. */
  public static boolean isOfficePackage(String mediaType, String name) {
    return mediaType.equals(NO_MAIN_PART)
        || mediaType.equals(ZIP) && OFFICE_EXTENSIONS.contains(extensionOf(name));
  }

  /** True for files that hold files. */
  public static boolean isArchive(String mediaType) {
    return ARCHIVES.contains(mediaType);
  }

  private static String packageType(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (Map.Entry<String, String> part : MAIN_PARTS.entrySet()) {
        if (zip.getEntry(part.getKey()) != null) {
          return part.getValue();
        }
      }
    } catch (java.util.zip.ZipException e) {
      Optional<String> torn = tornType(file);
      if (torn.isPresent()) {
        return torn.get();
      }
      // What Tika makes of the beginning is the best that can be said.
    }
    return TikaDetection.mediaType(file);
  }

  /** The type of an Office file that was cut off or garbled, by what it still holds. */
  private static Optional<String> tornType(Path file) throws IOException {
    Set<String> names = new HashSet<>();
    TornZip.read(file, LONGEST_PART, (name, bytes) -> names.add(name));
    return MAIN_PARTS.keySet().stream().filter(names::contains).findFirst().map(MAIN_PARTS::get);
  }

  private static String textType(byte[] head, String name) {
    String start =
        new String(head, StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .replaceFirst(BYTE_ORDER_MARK, "")
            .stripLeading();
    String lower = start.substring(0, Math.min(start.length(), 2000)).toLowerCase(Locale.ROOT);
    String extension = extensionOf(name);
    if (start.startsWith("{\\rtf")) {
      return RTF;
    }
    if (lower.contains("mime-version:") && lower.contains("content-type: multipart/")) {
      return WEB_ARCHIVE;
    }
    if (lower.contains("<!doctype html") || lower.contains("<html")) {
      return HTML;
    }
    if (lower.contains("<pdf2xml")) {
      return PDF_XML;
    }
    if (lower.startsWith("<?xml")) {
      return XML;
    }
    if (extension.equals("html") || extension.equals("htm")) {
      return lower.contains("<") ? HTML : TEXT;
    }
    return extension.equals("csv") ? CSV : extension.equals("tsv") ? TSV : TEXT;
  }

  /** What stands behind the last dot of a name, in lower case; "" where there is none. */
  static String extensionOf(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= name.lastIndexOf('/') + 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * What is left of a picture that was cut off within its first bytes has no controls yet: it is no
   * text.
   */
  private static boolean isStartOfPicture(String ascii, String name) {
    return ascii.startsWith("\u0089PNG")
        || ascii.startsWith("GIF87a")
        || ascii.startsWith("GIF89a")
        || ascii.startsWith("BM") && extensionOf(name).equals("bmp");
  }

  private static boolean isText(byte[] head) {
    return !hasControls(head) || isUtf16(head);
  }

  /** More control characters than slip into a text, as the line breaks of slides do. */
  private static boolean hasControls(byte[] head) {
    int controls = 0;
    for (byte b : head) {
      boolean plain = b < 0 || b >= 0x20 || PLAIN_CONTROLS.indexOf(b) >= 0;
      controls += plain ? 0 : 1;
    }
    return controls > head.length * MOST_CONTROLS;
  }

  /** Wide characters with or without a mark: they decode, and hold line breaks but no controls. */
  private static boolean isUtf16(byte[] head) {
    return List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream()
        .anyMatch(charset -> isWideText(head, charset));
  }

  private static boolean isWideText(byte[] head, Charset charset) {
    try {
      // A head that ends inside a surrogate pair is no fault of the text.
      int whole = Math.max(0, head.length / 2 * 2 - (head.length < 4 ? 0 : 2));
      String text = charset.newDecoder().decode(ByteBuffer.wrap(head, 0, whole)).toString();
      return text.length() > 1
          && text.chars()
              .allMatch(c -> c >= 0x20 || c == '\n' || c == '\r' || c == '\t' || c == '\f')
          && text.chars().filter(MediaTypes::isCommon).count() * 2 > text.length();
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Latin, kana, the common kanji and wide forms: random bytes rarely fall into these alone. */
  private static boolean isCommon(int c) {
    return c < 0x80 || (c >= 0x3000 && c <= 0x30ff) || (c >= 0x4e00 && c <= 0x9fff) || c >= 0xff00;
  }
}

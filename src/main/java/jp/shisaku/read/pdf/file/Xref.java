package jp.shisaku.read.pdf.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the cross-reference table of a PDF is where the file says. PDFBox rebuilds a broken one
 * without a word, and a file that was cut off then opens with all its pages and garbled text.
 */
public final class Xref {

  /** The end of a file holds its start of the table within so many bytes. */
  private static final int TAIL = 2048;

  private static final int HEADER = 1024;

  private static final Pattern START = Pattern.compile("startxref\\s+(?<offset>\\d{1,18})");
  private static final Pattern OBJECT = Pattern.compile("\\b\\d+\\s+\\d+\\s+obj\\b");
  private static final Pattern TABLE = Pattern.compile("\\A\\s*(xref|\\d+\\s+\\d+\\s+obj)");

  private Xref() {}

  /** What is wrong, for the message of the issue; empty for a sound file. */
  public static Optional<String> damage(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      String tail = text(file, file.length() - TAIL, TAIL);
      Matcher start = START.matcher(tail);
      long offset = -1;
      int end = 0;
      while (start.find()) {
        offset = Long.parseLong(start.group("offset"));
        end = start.end();
      }
      // Behind the end of a file stands what was written into it later; that has an end of its own.
      if (offset < 0 || OBJECT.matcher(tail).region(end, tail.length()).find()) {
        return Optional.of("its end is missing");
      }
      long shift = Math.max(0, text(file, 0, HEADER).indexOf("%PDF-"));
      boolean found = isTable(file, offset) || isTable(file, offset + shift);
      return found
          ? Optional.empty()
          : Optional.of("its cross-reference table is not where it says");
    }
  }

  private static boolean isTable(RandomAccessFile file, long offset) throws IOException {
    return offset < file.length() && TABLE.matcher(text(file, offset, 40)).find();
  }

  private static String text(RandomAccessFile file, long from, int length) throws IOException {
    long start = Math.max(0, from);
    byte[] bytes = new byte[(int) Math.min(length, Math.max(0, file.length() - start))];
    file.seek(start);
    file.readFully(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}

package jp.shisaku.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the encoding of a Japanese text and decodes it.
 *
 * <p>A byte-order mark decides; then the escape sequences of ISO-2022-JP; then valid UTF-8; else
 * the candidate whose text looks most like Japanese, broken bytes held against it. "Shift_JIS" is
 * always Windows-31J, and EUC-JP its rearrangement: strict Shift_JIS knows no ①, ～, － or ㈱.
 */
public final class Decoder {

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final Charset WINDOWS_ISO_2022_JP = Charset.forName("x-windows-iso2022jp");
  private static final Set<String> SHIFT_JIS_NAMES =
      Set.of(
          "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "cp932", "ms932");
  private static final byte ESCAPE = 0x1B;
  private static final Pattern NULS = Pattern.compile("\0+");

  private Decoder() {}

  /**
   * A decoded text.
   *
   * @param text without a byte-order mark, U+FFFD for bytes that are no text
   * @param encoding its name, for people
   * @param undecodable how many bytes were replaced, zeros among them
   */
  public record Decoded(String text, String encoding, int undecodable) {

    /** Each broken byte weighs more than the few characters that chance can make look right. */
    private double likeness() {
      return Likeness.of(text) - 20.0 * undecodable / Math.max(1, text.length());
    }

    /** A block of a disk that was never written is read as zeros; no text has any. */
    private Decoded withHoles() {
      int nuls = (int) text.chars().filter(c -> c == 0).count();
      return nuls == 0
          ? this
          : new Decoded(NULS.matcher(text).replaceAll("\uFFFD"), encoding, undecodable + nuls);
    }
  }

  /** Decodes a text; empty where the bytes are no text in any of the encodings. */
  public static Optional<Decoded> decode(byte[] bytes) {
    Decoded best = byMark(bytes).orElseGet(() -> withoutMark(bytes)).withHoles();
    return Likeness.isBinary(best.text()) ? Optional.empty() : Optional.of(best);
  }

  /**
   * Decodes a text that says how it is encoded. That is a hint: a byte-order mark, escape sequences
   * and valid UTF-8 are surer, and it must fit every byte.
   *
   * @param declared as written in the text; unknown names count as none
   */
  public static Optional<Decoded> decode(byte[] bytes, String declared) {
    Optional<Decoded> found = decode(bytes);
    boolean japanese =
        found.isPresent()
            && (found.get().encoding().equals("Windows-31J")
                || found.get().encoding().equals("EUC-JP"));
    return japanese
        ? as(bytes, declared)
            .filter(d -> d.undecodable() == 0)
            .map(Decoded::withHoles)
            .or(() -> found)
        : found;
  }

  private static Optional<Decoded> as(byte[] bytes, String declared) {
    String name = declared.toLowerCase(Locale.ROOT);
    if (name.contains("euc")) {
      return Optional.of(strict(EucJp.toWindows31j(bytes), WINDOWS_31J, "EUC-JP"));
    }
    return SHIFT_JIS_NAMES.contains(name)
        ? Optional.of(strict(bytes, WINDOWS_31J, "Windows-31J"))
        : Optional.empty();
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    return Stream.of(
            new Mark("UTF-8", 0xEF, 0xBB, 0xBF),
            new Mark("UTF-32LE", 0xFF, 0xFE, 0, 0),
            new Mark("UTF-32BE", 0, 0, 0xFE, 0xFF),
            new Mark("UTF-16LE", 0xFF, 0xFE),
            new Mark("UTF-16BE", 0xFE, 0xFF))
        .filter(mark -> mark.starts(bytes))
        .findFirst()
        .map(mark -> strict(mark.after(bytes), Charset.forName(mark.name()), mark.name()));
  }

  private static Decoded withoutMark(byte[] bytes) {
    Decoded utf8 = strict(bytes, StandardCharsets.UTF_8, "UTF-8");
    boolean noNul = utf8.text().indexOf('\0') < 0;
    if (hasEscape(bytes) && noNul) {
      return strict(bytes, WINDOWS_ISO_2022_JP, "ISO-2022-JP");
    }
    if (noNul && isSureOf(utf8)) {
      return utf8;
    }
    return Stream.concat(Stream.of(utf8), others(bytes, !noNul))
        .max(Comparator.comparingDouble(Decoded::likeness))
        .orElseThrow();
  }

  /** Bytes of another encoding hardly ever form UTF-8, so a few broken ones change nothing. */
  private static boolean isSureOf(Decoded utf8) {
    long beyondAscii = utf8.text().chars().filter(c -> c >= 0x80 && c != '\uFFFD').count();
    return utf8.undecodable() == 0 || 5L * utf8.undecodable() < beyondAscii;
  }

  /** UTF-16 without a mark shows in the zero bytes of its figures, blanks and line ends. */
  private static Stream<Decoded> others(byte[] bytes, boolean hasNul) {
    Stream<Decoded> older =
        Stream.of(
            strict(bytes, WINDOWS_31J, "Windows-31J"),
            strict(EucJp.toWindows31j(bytes), WINDOWS_31J, "EUC-JP"));
    return hasNul
        ? Stream.concat(
            Stream.of(
                strict(bytes, StandardCharsets.UTF_16LE, "UTF-16LE"),
                strict(bytes, StandardCharsets.UTF_16BE, "UTF-16BE")),
            older)
        : older;
  }

  private static boolean hasEscape(byte[] bytes) {
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] < 0) {
        return false;
      }
      if (bytes[i] == ESCAPE && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
        return true;
      }
    }
    return false;
  }

  private static Decoded strict(byte[] bytes, Charset charset, String name) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 16);
    int undecodable = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      int length = Math.min(result.length(), in.remaining());
      in.position(in.position() + length);
      out.put('\uFFFD');
      undecodable += length;
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    return new Decoded(out.flip().toString(), name, undecodable);
  }

  /** A byte-order mark. */
  private record Mark(String name, int... bytes) {

    boolean starts(byte[] text) {
      return text.length >= bytes.length && Arrays.equals(mark(), after(text, 0, bytes.length));
    }

    byte[] after(byte[] text) {
      return after(text, bytes.length, text.length);
    }

    private static byte[] after(byte[] text, int from, int to) {
      return Arrays.copyOfRange(text, from, to);
    }

    private byte[] mark() {
      byte[] mark = new byte[bytes.length];
      for (int i = 0; i < mark.length; i++) {
        mark[i] = (byte) bytes[i];
      }
      return mark;
    }
  }
}

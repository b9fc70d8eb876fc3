package jp.shisaku.read.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/**
 * Bytes of a web page to text. What the page declares is a hint: it holds only where every byte
 * decodes, else the other encodings of Japanese pages are tried. Shift_JIS always means
 * Windows-31J, since pages that say the one are written in the other (①, ～, ㈱).
 */
final class HtmlDecoder {

  private static final int HEAD_BYTES = 4096;
  private static final char REPLACEMENT = '\ufffd';
  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*(?<name>[\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final Charset ISO_2022_JP = Charset.forName("x-windows-iso2022jp");
  private static final Map<String, Charset> NAMES =
      Map.ofEntries(
          Map.entry("shift_jis", WINDOWS_31J),
          Map.entry("shift-jis", WINDOWS_31J),
          Map.entry("sjis", WINDOWS_31J),
          Map.entry("x-sjis", WINDOWS_31J),
          Map.entry("ms_kanji", WINDOWS_31J),
          Map.entry("windows-31j", WINDOWS_31J),
          Map.entry("cp932", WINDOWS_31J),
          Map.entry("ms932", WINDOWS_31J),
          Map.entry("euc-jp", Charset.forName("euc-jp")),
          Map.entry("x-euc-jp", Charset.forName("euc-jp")),
          Map.entry("iso-2022-jp", ISO_2022_JP),
          Map.entry("utf-8", StandardCharsets.UTF_8),
          Map.entry("utf8", StandardCharsets.UTF_8));

  private HtmlDecoder() {}

  static Found<String> decode(byte[] bytes, Place place) {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      return lenient(bytes, marked.get(), place).map(text -> text.substring(1));
    }
    Set<Charset> candidates = new LinkedHashSet<>();
    // Escape sequences are plain ASCII to every other decoder, so they are looked for first.
    if (hasEscapes(bytes)) {
      candidates.add(ISO_2022_JP);
    }
    Optional<Charset> declared = declared(bytes);
    declared.ifPresent(candidates::add);
    candidates.add(StandardCharsets.UTF_8);
    candidates.add(Charset.forName("euc-jp"));
    candidates.add(WINDOWS_31J);
    for (Charset charset : candidates) {
      Optional<String> text = strict(bytes, charset);
      if (text.isPresent()) {
        return Found.of(text.get());
      }
    }
    return lenient(bytes, declared.orElse(StandardCharsets.UTF_8), place);
  }

  private static Optional<Charset> byteOrderMark(byte[] b) {
    if (b.length > 2 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (b.length > 1 && (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return b.length > 1 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static boolean hasEscapes(byte[] bytes) {
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == 0x1b && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    return m.find()
        ? Optional.ofNullable(NAMES.get(m.group("name").toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Found<String> lenient(byte[] bytes, Charset charset, Place place) {
    String text = new String(bytes, charset);
    long lost = text.chars().filter(c -> c == REPLACEMENT).count();
    return lost == 0
        ? Found.of(text)
        : Found.of(
            text,
            Issue.of(IssueCode.TEXT_UNDECODABLE, place, "", Long.toString(lost), charset.name()));
  }
}

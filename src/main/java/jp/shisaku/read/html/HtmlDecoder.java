package jp.shisaku.read.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.issue.Found;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;
import jp.shisaku.text.Decoder;

/** Bytes of a web page to text; what the page declares is no more than a hint. */
final class HtmlDecoder {

  private static final int HEAD_BYTES = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*(?<name>[\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  private HtmlDecoder() {}

  /**
   * The text of a page.
   *
   * @throws IOException where the bytes are no text in any encoding
   */
  static Found<String> decode(byte[] bytes, Place place) throws IOException {
    Decoder.Decoded decoded =
        Decoder.decode(bytes, declared(bytes)).orElseThrow(() -> new IOException("no text"));
    return decoded.undecodable() == 0
        ? Found.of(decoded.text())
        : Found.of(
            decoded.text(),
            Issue.of(
                IssueCode.TEXT_UNDECODABLE,
                place,
                "",
                Integer.toString(decoded.undecodable()),
                decoded.encoding()));
  }

  private static String declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    return m.find() ? m.group("name") : "";
  }
}

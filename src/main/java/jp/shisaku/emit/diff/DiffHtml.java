package jp.shisaku.emit.diff;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.source.Sha256;
import jp.shisaku.text.Resources;

/**
 * Writes diff.html: one page that needs nothing else, with both languages in it. The page is whole
 * without its script, which only filters, sorts and switches the language; its policy lets it load
 * nothing and run no other script.
 */
final class DiffHtml {

  private static final Pattern HOLE = Pattern.compile("\\$\\{(\\w+)}");

  private DiffHtml() {}

  /** The whole page, shown first in that language. */
  static String write(DiffReport report, Locale language) {
    String script = resource("diff.js");
    String shown = language.getLanguage().equals("ja") ? "ja" : "en";
    Map<String, String> parts =
        Map.of(
            "language", shown,
            "scriptHash", hash(script),
            "title", Html.escape(title(report, Labels.in(language))),
            "style", resource("diff.css"),
            "script", script,
            "body", new DiffPage(report).body());
    // In one pass, so that nothing that stands in a part is taken for a hole.
    return HOLE.matcher(resource("diff.html"))
        .replaceAll(hole -> Matcher.quoteReplacement(parts.get(hole.group(1))));
  }

  private static String title(DiffReport report, Labels labels) {
    return labels.text(
        "title", labels.edition(report.diff().old()), labels.edition(report.diff().fresh()));
  }

  private static String hash(String script) {
    byte[] digest = Sha256.digest().digest(script.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(digest);
  }

  private static String resource(String name) {
    return Resources.text(DiffHtml.class, name);
  }
}

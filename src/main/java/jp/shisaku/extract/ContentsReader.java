package jp.shisaku.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.catalogue.ContentsEntry;
import jp.shisaku.page.Line;
import jp.shisaku.piece.Outline;
import jp.shisaku.piece.Piece;

/**
 * Reads the table of contents: headings (1., (1), ○) and under them entries with their page behind
 * leader dots. An entry may be wrapped; it ends with its page.
 */
final class ContentsReader {

  /**
   * A page as contents print it: 12, p.12, P12, 12頁; in brackets too, behind a blank or leaders.
   */
  private static final String PAGE = "(?:[pP][.．]?\\s*)?([0-9０-９]{1,4})\\s*(?:頁|ページ)?";

  private static final Pattern ENTRY =
      Pattern.compile(
          "^(.*?)[\\s　.．…‥⋯・･·\\-－―─]*(?<=[\\s　.．…‥⋯・･·\\-－―─)）】\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])"
              + "(?:"
              + PAGE
              + "|(?<=[\\s　.．…‥⋯・･·])[(（]\\s*"
              + PAGE
              + "\\s*[)）])$",
          Pattern.DOTALL);

  /** The page of an entry on a line of its own, as where nothing is printed between the two. */
  private static final Pattern PAGE_ALONE = Pattern.compile("[(（]?\\s*" + PAGE + "\\s*[)）]?");

  private static final Pattern LEADERS = Pattern.compile("[\\s　.．…‥⋯･·─]+$|・{2,}$");
  private static final Pattern BULLET = Pattern.compile("^[・･•‣●\\-‐–][\\s　]*(?:・\\s*)?");
  private static final Pattern SECTION = Pattern.compile("^[○◯◎●].*");

  private final List<ContentsEntry> entries = new ArrayList<>();
  private final List<String> path = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean bulleted;

  private ContentsReader() {}

  /** The entries in printed order; empty where the front matter has no contents. */
  static List<ContentsEntry> read(List<Piece> front) {
    ContentsReader reader = new ContentsReader();
    for (Piece piece : front) {
      for (String text : piece.text().split("\n")) {
        piece.line().ifPresentOrElse(l -> reader.take(l, text.strip()), () -> {});
      }
    }
    return reader.entries;
  }

  private void take(Line line, String text) {
    Matcher page = PAGE_ALONE.matcher(text);
    if (!open.isEmpty() && page.matches()) {
      add(open.toString(), page.group(1));
      return;
    }
    int level = level(text);
    Matcher entry = ENTRY.matcher(text);
    if (level > 0 && !entry.matches()) {
      open.setLength(0);
      heading(level, text);
      return;
    }
    if (path.isEmpty()) {
      return;
    }
    boolean bullet = BULLET.matcher(text).find();
    if (bullet) {
      open.setLength(0);
      bulleted = true;
    } else if (open.isEmpty() && bulleted && !entry.matches()) {
      // The page stands at the end of the first line of a wrapped entry; this is its second.
      lengthenLast(text);
      return;
    }
    Prose.join(open, text);
    Matcher whole = ENTRY.matcher(open.toString());
    if (whole.matches()) {
      add(whole.group(1), Optional.ofNullable(whole.group(2)).orElse(whole.group(3)));
    }
  }

  private void add(String printed, String page) {
    entries.add(entry(printed, Integer.parseInt(page)));
    open.setLength(0);
  }

  private void lengthenLast(String text) {
    if (!entries.isEmpty() && entries.get(entries.size() - 1).path().equals(path)) {
      ContentsEntry last = entries.remove(entries.size() - 1);
      StringBuilder title = new StringBuilder(last.title());
      Prose.join(title, LEADERS.matcher(text).replaceAll(""));
      entries.add(new ContentsEntry(last.path(), title.toString(), last.page(), last.relisted()));
    }
  }

  private static int level(String text) {
    int level = Outline.level(text);
    if (level >= 1 && level <= 3) {
      return level;
    }
    return SECTION.matcher(text).matches() ? 4 : 0;
  }

  private void heading(int level, String text) {
    while (!levels.isEmpty() && levels.get(levels.size() - 1) >= level) {
      levels.remove(levels.size() - 1);
      path.remove(path.size() - 1);
    }
    levels.add(level);
    path.add(LEADERS.matcher(text).replaceAll(""));
  }

  private ContentsEntry entry(String printed, int page) {
    String bare = BULLET.matcher(printed).replaceFirst("");
    boolean relisted = Relisted.MARK.matcher(bare).find();
    String title =
        LEADERS.matcher(Relisted.MARK.matcher(bare).replaceAll("")).replaceAll("").strip();
    return new ContentsEntry(path, title, Optional.of(page), relisted);
  }
}

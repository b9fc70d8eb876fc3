package jp.shisaku.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.shisaku.catalogue.ContentsEntry;
import jp.shisaku.extract.measure.NumberedNames;
import jp.shisaku.extract.measure.Prose;
import jp.shisaku.label.RelistedMark;
import jp.shisaku.page.Table;
import jp.shisaku.piece.Piece;
import jp.shisaku.text.Brackets;

/**
 * Reads the table of contents: headings (第1章, 1., (1), ○) and under them entries with their page
 * behind leader dots. An entry may be wrapped; it ends with its page. In a table the page has a
 * column of its own, and headings a row of their own or a column before the titles.
 */
final class ContentsReader {

  /**
   * A page as contents print it: 12, p.12, P12, 12頁, or the first of 12～14; in brackets too, behind
   * a blank or leaders, or with its letter: （P.12）.
   */
  private static final String PAGE =
      "(?:[pP][.．]?\\s*)?([0-9０-９]{1,4})(?:\\s*[~～〜\\-－–―]\\s*(?:[pP][.．]?\\s*)?[0-9０-９]{1,4})?"
          + "\\s*(?:頁|ページ)?";

  private static final Pattern ENTRY =
      Pattern.compile(
          "^(.*?)[\\s　.．…‥⋯・･·\\-－―─]*"
              + "(?:(?<=[\\s　.．…‥⋯・･·\\-－―─)）】\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])"
              + PAGE
              + "|(?<=[\\s　.．…‥⋯・･·])[(（]\\s*"
              + PAGE
              + "\\s*[)）]|[(（]\\s*(?=[pP])"
              + PAGE
              + "\\s*[)）])$",
          Pattern.DOTALL);

  /** An entry whose page could not be recognised: U+FFFD stands for a figure behind the leaders. */
  private static final Pattern PAGE_UNREAD =
      Pattern.compile(
          "^(.*?)(?:[.．…‥⋯]|・{2})[\\s　]*[0-9０-９]{0,3}\uFFFD[0-9０-９\uFFFD]{0,3}$", Pattern.DOTALL);

  /** The page of an entry on a line of its own, as where nothing is printed between the two. */
  private static final Pattern PAGE_ALONE = Pattern.compile("[(（]?\\s*" + PAGE + "\\s*[)）]?");

  private static final Pattern LEADERS = Pattern.compile("[\\s　.．…‥⋯･·─]+$|・{2,}$");
  private static final Pattern LEADS_NOWHERE = Pattern.compile("(?:[.．…‥⋯]{3,}|・{3,})$");
  private static final Pattern BULLET = Pattern.compile("^[・･•‣●\\-‐–][\\s　]*(?:・\\s*)?");
  private static final Pattern TITLE =
      Pattern.compile(
          "^" + Brackets.OPEN + "?[\\s　]*(?:目[\\s　]*次|もくじ)[\\s　]*" + Brackets.CLOSE + "?$");

  /** Where contents have no headings, what an entry is must be plain. */
  private static final Pattern LED =
      Pattern.compile(
          "(?:[.．…‥⋯･─]|・{2,}|[\\s　]{2,})\\s*(?:[pP][.．]?\\s*)?[0-9０-９]{1,4}\\s*(?:頁|ページ)?$");

  private final List<ContentsEntry> entries = new ArrayList<>();
  private final List<String> path = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean bulleted;

  /**
   * An entry with its page.
   *
   * @param title with what leads to the page
   * @param page empty where it is not certain
   */
  private record Led(String title, Optional<Integer> page) {

    static Optional<Led> of(String text) {
      Matcher entry = ENTRY.matcher(text);
      if (entry.matches()) {
        String page =
            IntStream.rangeClosed(2, entry.groupCount())
                .mapToObj(entry::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return Optional.of(new Led(entry.group(1), Optional.of(Integer.parseInt(page))));
      }
      Matcher unread = PAGE_UNREAD.matcher(text);
      return unread.matches()
          ? Optional.of(new Led(unread.group(1), Optional.empty()))
          : Optional.empty();
    }
  }

  /** True behind the title 目次. */
  private boolean titled;

  private ContentsReader() {}

  /** The entries in printed order; empty where the front matter has no contents. */
  static List<ContentsEntry> read(List<Piece> front) {
    ContentsReader reader = new ContentsReader();
    for (Piece piece : front) {
      // The second line of an entry is not on another page.
      reader.bulleted &= !piece.opensPage();
      piece.table().ifPresentOrElse(reader::take, () -> piece.text().lines().forEach(reader::take));
    }
    reader.close();
    return withoutNumbers(reader.entries);
  }

  /** 01 before the first title and 02 before the second count the entries. */
  private static List<ContentsEntry> withoutNumbers(List<ContentsEntry> entries) {
    List<String> titles =
        NumberedNames.without(entries.stream().map(ContentsEntry::title).toList());
    return IntStream.range(0, entries.size())
        .mapToObj(i -> entries.get(i).withTitle(titles.get(i)))
        .toList();
  }

  /** Ends an entry: dots without a page behind them lead to one that was not recognised. */
  private void close() {
    if (LEADS_NOWHERE.matcher(open).find()) {
      add(open.toString(), Optional.empty());
    }
    open.setLength(0);
  }

  /** A row of a table: its title and page, or headings or entries in lines. */
  private void take(Table table) {
    ContentsTable contents = new ContentsTable(table);
    if (!contents.hasPages() || !titled && path.isEmpty() && !contents.hasHead()) {
      // The columns of a page may have come out as a table.
      if (titled || !path.isEmpty()) {
        table.cells().forEach(cell -> cell.text().lines().forEach(this::take));
      }
      return;
    }
    for (ContentsTable.Row row : contents.entries()) {
      open.setLength(0);
      for (ContentsTable.Heading heading : row.headings()) {
        int level = ContentsLevels.of(heading.text(), true);
        heading(level > 0 ? level : ContentsLevels.ofColumn(heading.column()), heading.text());
      }
      row.page().ifPresent(page -> add(row.title(), Optional.of(Integer.parseInt(page))));
    }
  }

  private void take(String line) {
    String text = line.strip();
    Matcher page = PAGE_ALONE.matcher(text);
    if (TITLE.matcher(text).matches()) {
      titled = true;
      return;
    }
    if (!open.isEmpty() && page.matches()) {
      add(open.toString(), Optional.of(Integer.parseInt(page.group(1))));
      return;
    }
    boolean isEntry = Led.of(text).isPresent();
    String bare = BULLET.matcher(text).replaceFirst("");
    if (titled && !isEntry && ContentsLevels.of(bare, false) > 0) {
      // The items of a nested list are headings, too.
      text = bare;
    }
    int level = ContentsLevels.of(text, titled);
    boolean bullet = BULLET.matcher(text).find();
    int above = titled ? ContentsLevels.ofBareNumber(open.toString()) : 0;
    if (above > 0 && (bullet || ContentsLevels.ofMark(text) > above)) {
      heading(above, open.toString());
      open.setLength(0);
    }
    if (level > 0 && !isEntry) {
      close();
      heading(level, text);
      return;
    }
    if (path.isEmpty()) {
      open.setLength(0);
      if (titled && LED.matcher(text).find()) {
        add(Led.of(text));
      } else if (titled && ContentsLevels.ofBareNumber(text) > 0) {
        open.append(text);
      }
      return;
    }
    if (bullet) {
      close();
      bulleted = true;
    } else if (open.isEmpty() && bulleted && !isEntry && ContentsLevels.ofBareNumber(text) == 0) {
      // The page stands at the end of the first line of a wrapped entry; this is its second.
      lengthenLast(text);
      return;
    }
    Prose.join(open, text);
    add(Led.of(open.toString()));
  }

  /** The first page that a text alone names: 12, p.12, 12～14. */
  static Optional<String> page(String text) {
    Matcher page = PAGE_ALONE.matcher(text.strip());
    return page.matches() ? Optional.of(page.group(1)) : Optional.empty();
  }

  private void add(Optional<Led> entry) {
    entry.ifPresent(led -> add(led.title(), led.page()));
  }

  private void add(String printed, Optional<Integer> page) {
    entries.add(entry(printed, page));
    open.setLength(0);
  }

  private void lengthenLast(String text) {
    if (!entries.isEmpty() && entries.get(entries.size() - 1).path().equals(path)) {
      ContentsEntry last = entries.remove(entries.size() - 1);
      StringBuilder title = new StringBuilder(last.title());
      Prose.join(title, LEADERS.matcher(text).replaceAll(""));
      entries.add(last.withTitle(title.toString()));
    }
  }

  private void heading(int level, String text) {
    while (!levels.isEmpty() && levels.get(levels.size() - 1) >= level) {
      levels.remove(levels.size() - 1);
      path.remove(path.size() - 1);
    }
    levels.add(level);
    path.add(LEADERS.matcher(text).replaceAll(""));
  }

  private ContentsEntry entry(String printed, Optional<Integer> page) {
    String bare = BULLET.matcher(printed).replaceFirst("");
    boolean relisted = RelistedMark.IN_BRACKETS.matcher(bare).find();
    String title =
        LEADERS
            .matcher(RelistedMark.IN_BRACKETS.matcher(bare).replaceAll(""))
            .replaceAll("")
            .strip();
    return new ContentsEntry(path, title, page, relisted);
  }
}

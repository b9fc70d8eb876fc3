package jp.shisaku.extract.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shisaku.catalogue.StrategyExcerpt.Item;
import jp.shisaku.catalogue.StrategyExcerpt.Paragraph;
import jp.shisaku.office.Offices;
import jp.shisaku.text.Outline;

/** An item of an excerpt whose paragraphs are still coming. */
final class OpenItem {

  private static final Pattern TRAILING_OFFICES =
      Pattern.compile("^(.*。(?:【再掲】)?)\\s*[（(【]([^。]+)[)）】]$", Pattern.DOTALL);

  private final String label;
  private String title;
  private boolean enumerating;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  OpenItem(String label, String title) {
    this.label = label;
    this.title = title.strip();
  }

  /** True for (a), false for (1). */
  boolean hasLetter() {
    return Outline.isItem(label);
  }

  boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  /** True in the middle of a sentence that lists things, a line each, before it ends. */
  boolean enumerates() {
    return isUnfinished() && (enumerating || last().text().endsWith("、"));
  }

  /** The last paragraph; "" where there is none. */
  String text() {
    return paragraphs.isEmpty() ? "" : last().text();
  }

  /** Adds a thing with its mark to the sentence, on a line of its own. */
  void enumerate(String text) {
    replaceLast(new Paragraph(last().text() + "\n" + text, Optional.empty(), List.of()));
    enumerating = true;
    splitTrailingOffices();
  }

  /** True where the last paragraph is closed by its offices, behind which another one begins. */
  boolean isClosed() {
    return !paragraphs.isEmpty() && last().officesPrinted().isPresent();
  }

  /** True in the middle of a sentence. */
  boolean isUnfinished() {
    return !paragraphs.isEmpty()
        && !isClosed()
        && !last().text().endsWith("。")
        && !last().text().endsWith("】");
  }

  void wrapTitle(String text) {
    StringBuilder whole = new StringBuilder(title);
    Prose.join(whole, text);
    title = whole.toString();
  }

  void add(String text) {
    enumerating = false;
    paragraphs.add(new Paragraph(text, Optional.empty(), List.of()));
    splitTrailingOffices();
  }

  void append(String text) {
    StringBuilder whole = new StringBuilder(last().text());
    Prose.join(whole, text);
    replaceLast(new Paragraph(whole.toString(), last().officesPrinted(), last().offices()));
    splitTrailingOffices();
  }

  void closeWith(String printed) {
    if (!paragraphs.isEmpty()) {
      replaceLast(new Paragraph(last().text(), Optional.of(printed), Offices.read(printed)));
    }
  }

  private void splitTrailingOffices() {
    Matcher split = TRAILING_OFFICES.matcher(last().text());
    if (split.matches() && Offices.isList(split.group(2))) {
      replaceLast(new Paragraph(split.group(1), Optional.empty(), List.of()));
      closeWith(split.group(2));
    }
  }

  private Paragraph last() {
    return paragraphs.get(paragraphs.size() - 1);
  }

  private void replaceLast(Paragraph paragraph) {
    paragraphs.set(paragraphs.size() - 1, paragraph);
  }

  Item done() {
    return new Item(label, title, paragraphs);
  }
}

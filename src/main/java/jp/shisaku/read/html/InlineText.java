package jp.shisaku.read.html;

import java.util.Optional;

/** The text between two blocks, with blanks collapsed as a browser does. */
final class InlineText {

  private final StringBuilder text = new StringBuilder();
  private String mark = "";
  private boolean pendingBlank;
  private boolean pendingBreak;
  private boolean bold = true;
  private double fontSize;

  /**
   * A finished text.
   *
   * @param raw with its line breaks
   */
  record Finished(String raw, double fontSize, boolean bold) {}

  void add(String raw, boolean preformatted, boolean isBold, double size) {
    if (preformatted) {
      text.append(raw);
    } else {
      raw.codePoints().forEach(this::add);
    }
    if (!raw.isBlank()) {
      bold &= isBold;
      fontSize = Math.max(fontSize, size);
    }
  }

  private void add(int c) {
    if (c == '\n' || c == '\r') {
      pendingBreak = true;
    } else if (c == ' ' || c == '\t' || c == '\f') {
      pendingBlank = true;
    } else {
      space(c);
      text.appendCodePoint(c);
    }
  }

  /** A break in the source between two Japanese characters only wraps the source. */
  private void space(int next) {
    boolean wraps = pendingBreak && isWide(next) && text.length() > 0 && isWide(last());
    if ((pendingBlank || pendingBreak) && !wraps && text.length() > 0 && last() != '\n') {
      text.append(' ');
    }
    pendingBlank = false;
    pendingBreak = false;
  }

  private int last() {
    return text.codePointBefore(text.length());
  }

  private static boolean isWide(int c) {
    return c >= 0x2e80 && c <= 0xd7ff || c >= 0xf900 && c <= 0xffef || c >= 0x20000;
  }

  /** What was added so far. */
  CharSequence raw() {
    return text;
  }

  void lineBreak() {
    text.append('\n');
    pendingBlank = false;
    pendingBreak = false;
  }

  /** The mark of the list item that begins here. */
  void mark(String newMark) {
    mark = newMark;
  }

  /** Ends the text; empty where nothing but blanks was added. */
  Optional<Finished> take() {
    String raw = text.toString();
    boolean lastBreak = raw.endsWith("\n");
    Optional<Finished> finished =
        raw.isBlank()
            ? Optional.empty()
            : Optional.of(
                new Finished(
                    mark + (lastBreak ? raw.substring(0, raw.length() - 1) : raw), fontSize, bold));
    text.setLength(0);
    pendingBlank = false;
    pendingBreak = false;
    bold = true;
    fontSize = 0;
    if (finished.isPresent()) {
      mark = "";
    }
    return finished;
  }
}

package jp.shisaku.read.office.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import jp.shisaku.page.Blocks;
import jp.shisaku.read.office.part.FieldCode;
import jp.shisaku.read.office.part.ListMark;
import jp.shisaku.text.NoteMark;
import jp.shisaku.text.RepairTally;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The text of a DOC paragraph as printed, counted numbers included. */
final class DocText {

  private static final char FIELD_BEGIN = '\u0013';
  private static final char FIELD_SEPARATOR = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final char NON_BREAKING_HYPHEN = '\u001e';

  /** How a run says that it is superscript. */
  private static final int RAISED = 1;

  private static final int LOWERED = 2;

  /** Raised by so much, in half points, a number is one of a note. */
  private static final int HIGH = 4;

  private final AbstractWordUtils.NumberingState numbering = new AbstractWordUtils.NumberingState();
  private final DocInk ink;
  private final RepairTally repairs;
  private int hidden;

  DocText(DocInk ink, RepairTally repairs) {
    this.ink = ink;
    this.repairs = repairs;
  }

  /** Characters that were left out because they are set as hidden. */
  int hidden() {
    return hidden;
  }

  /** The text with its line breaks and, as form feed, its page breaks. */
  String of(Paragraph paragraph) {
    StringBuilder raw = new StringBuilder();
    double lastSize = 0;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (isRaised(run) && NoteMark.is(run.text(), raw)) {
        repairs.noteMark();
      } else if (ink.vanishes(run, paragraph)) {
        repairs.unseen(run.text());
      } else {
        String own = of(run);
        if (isSetOtherwise(run, lastSize) && NoteMark.adjoins(own, raw)) {
          raw.append(' ');
        }
        lastSize = own.isBlank() ? lastSize : run.getFontSize();
        raw.append(own);
      }
    }
    String shown = withoutFields(raw);
    return shown.isBlank() ? shown : ListMark.before(mark(paragraph), shown);
  }

  private static boolean isRaised(CharacterRun run) {
    return run.getSubSuperScriptIndex() == RAISED || run.getVerticalOffset() >= HIGH;
  }

  /** 640 with a small or lowered 1 behind it: perhaps a note, but surely not 6401. */
  private static boolean isSetOtherwise(CharacterRun run, double lastSize) {
    return NoteMark.isSmaller(run.getFontSize(), lastSize)
        || run.getSubSuperScriptIndex() == LOWERED
        || run.getVerticalOffset() != 0;
  }

  private String of(CharacterRun run) {
    if (run.isMarkedDeleted()) {
      return "";
    }
    if (run.isVanished()) {
      hidden += run.text().strip().length();
      return "";
    }
    if (run.isStrikeThrough() || run.isDoubleStrikeThrough()) {
      repairs.struckOut(run.text());
      return "";
    }
    if (run.isSymbol()) {
      String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
      return ListMark.bullet(Character.toString(run.getSymbolCharacter()), font);
    }
    return run.text();
  }

  /** Keeps the results of fields and drops their codes and the marks of pictures and notes. */
  private static String withoutFields(CharSequence raw) {
    StringBuilder shown = new StringBuilder();
    // The codes of the fields around a character; nothing for one whose result has begun.
    Deque<Optional<StringBuilder>> fields = new ArrayDeque<>();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == FIELD_BEGIN) {
        fields.push(Optional.of(new StringBuilder()));
      } else if (c == FIELD_SEPARATOR && !fields.isEmpty()) {
        fields.pop();
        fields.push(Optional.empty());
      } else if (c == FIELD_END && !fields.isEmpty()) {
        Optional<StringBuilder> code = fields.pop();
        if (fields.stream().noneMatch(Optional::isPresent)) {
          code.map(StringBuilder::toString).flatMap(FieldCode::shown).ifPresent(shown::append);
        }
      } else if (fields.stream().anyMatch(Optional::isPresent)) {
        fields.peek().ifPresent(code -> code.append(c));
      } else if (isPrinted(c)) {
        shown.append(c == NON_BREAKING_HYPHEN ? '-' : c);
      }
    }
    return shown.toString();
  }

  private static boolean isPrinted(char c) {
    return c >= ' '
        || c == '\t'
        || c == '\n'
        || c == '\u000b'
        || c == '\f'
        || c == NON_BREAKING_HYPHEN;
  }

  private String mark(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    try {
      String mark =
          AbstractWordUtils.getBulletText(
              numbering, paragraph.getList(), (char) paragraph.getIlvl());
      return ListMark.bullet(mark.strip(), "");
    } catch (RuntimeException e) {
      // A list that the file refers to and does not define.
      return "";
    }
  }

  static Blocks.Style style(Paragraph paragraph) {
    double indent =
        Math.max(0, paragraph.getIndentFromLeft() + paragraph.getFirstLineIndent()) / 20.0;
    if (paragraph.numCharacterRuns() == 0) {
      return new Blocks.Style(Optional.empty(), indent, 0, false);
    }
    CharacterRun first = paragraph.getCharacterRun(0);
    return new Blocks.Style(Optional.empty(), indent, first.getFontSize() / 2.0, first.isBold());
  }
}

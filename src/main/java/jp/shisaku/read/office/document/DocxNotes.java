package jp.shisaku.read.office.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.shisaku.budget.BudgetNotes;
import jp.shisaku.page.Block;
import jp.shisaku.page.Line;
import jp.shisaku.read.office.part.Xml;
import org.w3c.dom.Element;

/**
 * The footnotes and endnotes of a DOCX. Word prints them far from what they are about, and says in
 * the file where that is. The number of a note is no text; but of one by which amounts mean
 * something else (予算額は…の内数) it stands as ※1, both at the amount and before the note, since nobody
 * could tell else which amount is meant.
 */
final class DocxNotes {

  static final Set<String> REFERENCES = Set.of("footnoteReference", "endnoteReference");

  private final Map<String, Element> notes = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<Note> open = new ArrayList<>();
  private int marks;

  /**
   * A note that is referred to.
   *
   * @param mark "" where it has none
   */
  private record Note(Element content, String mark) {}

  /** Takes those of a part, "footnotes" or "endnotes". */
  void add(Element part) {
    for (Element note : Xml.children(part)) {
      Xml.attribute(note, "id").ifPresent(id -> notes.put(note.getLocalName() + id, note));
    }
  }

  /** The mark that stands for a reference, which is "" for most; from now on its note is open. */
  String at(Element reference) {
    String kind = reference.getLocalName().replace("Reference", "");
    String id = kind + Xml.attribute(reference, "id").orElse("");
    if (!notes.containsKey(id) || !seen.add(id)) {
      return "";
    }
    boolean marked =
        BudgetNotes.changesAmounts(notes.get(id).getTextContent())
            && Xml.attribute(reference, "customMarkFollows").isEmpty();
    String mark = marked ? "※" + ++marks : "";
    open.add(new Note(notes.get(id), mark));
    return mark;
  }

  /** True where no note is open. */
  boolean areNone() {
    return open.isEmpty();
  }

  /** What the notes say that were referred to since; in order. */
  List<Block> take(DocxBlocks blocks) {
    List<Note> taken = List.copyOf(open);
    open.clear();
    return taken.stream().flatMap(note -> content(note, blocks)).toList();
  }

  private static Stream<Block> content(Note note, DocxBlocks blocks) {
    List<Block> content = new ArrayList<>(blocks.in(note.content(), 0));
    boolean marked = !note.mark().isEmpty() && !content.isEmpty();
    if (marked && content.get(0) instanceof Line line) {
      content.set(0, line.withText(note.mark() + " " + line.text()));
    }
    return content.stream();
  }
}

package jp.shisaku.read.office.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import jp.shisaku.read.office.part.FieldCode;
import jp.shisaku.read.office.part.Xml;
import org.w3c.dom.Element;

/**
 * The fields of a paragraph. What stands between the beginning of a field and its result is its
 * code, also the results of fields in it. A list to choose from has no result: it shows the entry
 * that was chosen.
 */
final class DocxFields {

  /** A field that is open: its code so far, and what was chosen where it is a list. */
  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private final Optional<String> choice;
    private boolean inResult;

    Field(Optional<String> choice) {
      this.choice = choice;
    }

    boolean isRead() {
      return inResult && choice.isEmpty();
    }

    Optional<String> shown() {
      return choice.isPresent() || inResult ? choice : FieldCode.shown(code.toString());
    }
  }

  /** Open fields, the innermost first. */
  private final Deque<Field> open = new ArrayDeque<>();

  /** Begins, divides or ends a field; what it prints where only its code says so. */
  Optional<String> mark(Element fieldCharacter) {
    String type = Xml.attribute(fieldCharacter, "fldCharType").orElse("");
    if (type.equals("begin")) {
      open.push(new Field(Xml.at(fieldCharacter, "ffData", "ddList").map(DocxFields::chosen)));
    } else if (type.equals("separate") && !open.isEmpty()) {
      open.peek().inResult = true;
    } else if (type.equals("end") && !open.isEmpty()) {
      Optional<String> shown = open.pop().shown();
      return inCode() ? Optional.empty() : shown;
    }
    return Optional.empty();
  }

  private static String chosen(Element list) {
    List<String> entries =
        Xml.children(list, "listEntry").map(e -> Xml.attribute(e, "val").orElse("")).toList();
    int index = Xml.number(list, "result").or(() -> Xml.number(list, "default")).orElse(0);
    return index >= 0 && index < entries.size() ? entries.get(index) : "";
  }

  /** A part of the code of the innermost field. */
  void code(String part) {
    if (!open.isEmpty() && !open.peek().inResult) {
      open.peek().code.append(part);
    }
  }

  /** True where what stands here is not printed. */
  boolean inCode() {
    return open.stream().anyMatch(field -> !field.isRead());
  }
}

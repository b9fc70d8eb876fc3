package jp.shisaku.read.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The fields of a paragraph. What stands between the beginning of a field and its result is its
 * code, also the results of fields in it.
 */
final class DocxFields {

  /** Open fields, the innermost first: the code so far, or nothing once the result has begun. */
  private final Deque<Optional<StringBuilder>> open = new ArrayDeque<>();

  /** Begins, divides or ends a field; what it prints where only its code says so. */
  Optional<String> mark(Element fieldCharacter) {
    String type = Xml.attribute(fieldCharacter, "fldCharType").orElse("");
    if (type.equals("begin")) {
      open.push(Optional.of(new StringBuilder()));
    } else if (type.equals("separate") && !open.isEmpty()) {
      open.pop();
      open.push(Optional.empty());
    } else if (type.equals("end") && !open.isEmpty()) {
      Optional<String> shown = open.pop().map(StringBuilder::toString).flatMap(FieldCode::shown);
      return inCode() ? Optional.empty() : shown;
    }
    return Optional.empty();
  }

  /** A part of the code of the innermost field. */
  void code(String part) {
    if (!open.isEmpty()) {
      open.peek().ifPresent(code -> code.append(part));
    }
  }

  /** True where what stands here is not printed. */
  boolean inCode() {
    return open.stream().anyMatch(Optional::isPresent);
  }
}

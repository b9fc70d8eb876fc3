package jp.shisaku.emit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.networknt.schema.Error;
import java.util.List;
import java.util.stream.Collectors;
import jp.shisaku.issue.Issue;
import jp.shisaku.issue.IssueCode;
import jp.shisaku.issue.Place;

/**
 * Where JSON is not as it must be.
 *
 * @param where as a JSON pointer; "" for the whole
 * @param isUnknownField a field that is not known, which a newer minor version may have
 */
record Misfit(String where, String said, boolean isUnknownField) {

  /** What the library says of 640000000.0, which the schema takes for a whole number. */
  private static final String POINT = "Cannot coerce Floating-point value";

  private static final String WITHOUT_POINT = "a whole number has no point and no exponent";

  static Misfit of(Error error) {
    return new Misfit(
        error.getInstanceLocation().toString(),
        error.getMessage(),
        error.getKeyword().equals("additionalProperties"));
  }

  /** Of what was thrown where a record was to be made of it. */
  static Misfit of(Exception e) {
    List<JsonMappingException.Reference> path =
        e instanceof JsonMappingException inside ? inside.getPath() : List.of();
    String said =
        e instanceof JsonProcessingException json
            ? json.getOriginalMessage()
            : String.valueOf(e.getMessage());
    return new Misfit(
        path.stream().map(Misfit::step).collect(Collectors.joining()),
        said.startsWith(POINT) ? WITHOUT_POINT : said,
        false);
  }

  private static String step(JsonMappingException.Reference at) {
    return "/" + (at.getFieldName() == null ? "" + at.getIndex() : at.getFieldName());
  }

  /** The same, told from further outside. */
  Misfit below(String parent) {
    return new Misfit(parent + where, said, isUnknownField);
  }

  Issue issue() {
    String pointer = where.isEmpty() ? "/" : where;
    return Issue.of(IssueCode.CATALOGUE_SCHEMA, Place.UNKNOWN, "", pointer, said);
  }
}

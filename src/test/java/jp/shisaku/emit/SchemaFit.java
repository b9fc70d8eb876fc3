package jp.shisaku.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import jp.shisaku.issue.Issue;

/** Holds what was written against the schema that is shipped for it. */
public final class SchemaFit {

  private SchemaFit() {}

  /**
   * Fails where a file does not fit.
   *
   * @param name of the schema: catalogue, run, diff
   */
  public static void check(String name, byte[] file) throws IOException {
    List<Issue> issues = Schemas.issues(name, new ObjectMapper().readTree(file));
    assertThat(issues).extracting(Issue::arguments).isEmpty();
  }
}

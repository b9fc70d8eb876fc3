package jp.shisaku.emit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import jp.shisaku.issue.Issue;

/** Findings about several files, as JSON. */
public final class IssuesJson {

  private IssuesJson() {}

  /** What was found about a file; the issues as they stand in catalogue.json. */
  public record OfFile(String file, List<Issue> issues) {

    public OfFile {
      issues = List.copyOf(issues);
    }
  }

  /** Writes an array with an object a file; leaves the stream open. */
  public static void write(List<OfFile> findings, Locale language, OutputStream out)
      throws IOException {
    JsonForm.write(JsonForm.in(language), findings, out);
  }
}

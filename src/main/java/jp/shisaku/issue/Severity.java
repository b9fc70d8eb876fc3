package jp.shisaku.issue;

import java.util.Locale;

/** How much an issue matters, most serious first. */
public enum Severity {
  /** A value is missing or wrong, or must not be trusted. */
  ERROR,
  /** A value is there, and a person should look at it. */
  WARNING,
  /** Something worth knowing that needs no action. */
  INFO;

  /** The name as it stands in files: {@code error}, {@code warning}, {@code info}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package jp.shisaku.issue;

/** How much an issue matters, most serious first. */
public enum Severity implements Coded {
  /** A value is missing or wrong, or must not be trusted. */
  ERROR,
  /** A value is there, and a person should look at it. */
  WARNING,
  /** Something worth knowing that needs no action. */
  INFO;
}

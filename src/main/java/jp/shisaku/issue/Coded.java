package jp.shisaku.issue;

import java.util.Locale;

/** A constant that is written into files. */
public interface Coded {

  String name();

  /** The name as it stands in messages and files: {@code radical}, {@code warning}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package jp.shisaku.cli;

/** The exit statuses. */
final class Exit {

  static final int GOOD = 0;

  /** Done, but at least one file failed or an error was found. */
  static final int FAULTS = 1;

  /** Wrong usage, or no way to go on. */
  static final int TROUBLE = 2;

  /** A person ended it with Ctrl-C, as shells count it. */
  static final int STOPPED = 130;

  private Exit() {}
}

package jp.shisaku.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command reads and writes.
 *
 * @param out takes data
 * @param err takes what is said to people
 */
record Streams(InputStream in, PrintStream out, PrintStream err) {

  /** Says what went wrong; the exit code for it. */
  int trouble(String message) {
    err.println(message);
    return Exit.TROUBLE;
  }
}

package jp.shisaku.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The program. {@code --version} is answered here, before anything else is loaded. */
public final class Main {

  private Main() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    int status = run(args, System.in, out, utf8(FileDescriptor.err));
    out.flush();
    System.exit(status);
  }

  /**
   * Runs the command.
   *
   * @param out takes data
   * @param err takes what is said to people
   * @return the exit status: 0 all good; 1 done, but a file failed or an error was found; 2 wrong
   *     usage or no way to go on
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    int status = 0;
    if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
      out.println(Version.text());
    } else {
      status = Commands.run(args, new Streams(in, out, err));
    }
    // A full disk, or a reader that has gone, such as head: half of it must not look like all.
    if (out.checkError() && status != Exit.TROUBLE) {
      err.println(new Messages(Locale.getDefault()).text("not-printed"));
      return Exit.TROUBLE;
    }
    return status;
  }

  /** Japanese in any terminal that can show it, whatever the platform's default. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}

package jp.shisaku.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import jp.shisaku.pipeline.Pipeline;
import jp.shisaku.pipeline.Reason;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands of the program, and how their arguments are understood. */
@Command(
    name = "shisaku",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Commands.ManifestVersion.class,
    description =
        "Turns the policy-measure collections of Japanese ministries into a checked catalogue.")
final class Commands implements Runnable {

  @Spec private CommandSpec spec;

  static final class ManifestVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Version.text()};
    }
  }

  static int run(String[] args, Streams streams) {
    return run(args, streams, Pipeline.standard());
  }

  static int run(String[] args, Streams streams, Pipeline pipeline) {
    try {
      return line(streams, pipeline).execute(args);
    } catch (OutOfMemoryError e) {
      // What a command holds, such as a catalogue of many thousands of measures, is free by now.
      Messages messages = new Messages(Locale.getDefault());
      long megabytes = Runtime.getRuntime().maxMemory() >> 20;
      streams.err().println(messages.text("memory", Long.toString(megabytes)));
      return Exit.TROUBLE;
    }
  }

  static CommandLine line(Streams streams, Pipeline pipeline) {
    return new CommandLine(new Commands())
        .addSubcommand(new ExtractCommand(streams, pipeline))
        .addSubcommand(new DiffCommand(streams))
        .addSubcommand(new InspectCommand(streams, pipeline.readers()))
        .addSubcommand(new ValidateCommand(streams))
        .addSubcommand(new SchemaCommand(streams))
        .addSubcommand(new ExportCommand(streams))
        .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((wrong, args) -> wrong(wrong))
        .setExecutionExceptionHandler((fault, line, parsed) -> fault(fault, streams));
  }

  /**
   * What is wrong, how the command is used, and where to read more. All of the help would push the
   * reason out of sight; but who named no command wants to know which there are.
   */
  private static int wrong(ParameterException wrong) {
    CommandLine line = wrong.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("shisaku: " + reason(wrong));
    UnmatchedArgumentException.printSuggestions(wrong, err);
    if (line.getParent() == null) {
      line.usage(err);
    } else {
      Help help = line.getHelp();
      err.print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
      err.println("Help: " + line.getCommandSpec().qualifiedName() + " --help");
    }
    return Exit.TROUBLE;
  }

  /** What was typed, not its place among the arguments as the parser counts them. */
  private static String reason(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      boolean command = wrong.getCommandLine().getParent() == null;
      String typed = unmatched.getUnmatched().get(0);
      return (command ? "Unknown command: '" : "Unexpected argument: '") + typed + "'";
    }
    return wrong.getMessage();
  }

  /** What no command foresaw is a fault of ours: said with its place, and no good end. */
  private static int fault(Exception fault, Streams streams) {
    streams.err().println("shisaku: " + Reason.of(fault));
    return Exit.TROUBLE;
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }
}

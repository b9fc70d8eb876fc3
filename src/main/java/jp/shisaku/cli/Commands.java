package jp.shisaku.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import jp.shisaku.pipeline.Pipeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands of the program, and how their arguments are understood. */
@Command(
    name = "shisaku",
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
    CommandLine command =
        new CommandLine(new Commands())
            .addSubcommand(new ExtractCommand(streams, pipeline))
            .addSubcommand(new DiffCommand(streams))
            .addSubcommand(new InspectCommand(streams, pipeline.readers()))
            .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setCaseInsensitiveEnumValuesAllowed(true);
    return command.execute(args);
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }
}

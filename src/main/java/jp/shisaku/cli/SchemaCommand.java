package jp.shisaku.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import jp.shisaku.emit.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "schema", description = "Prints a JSON Schema of the output.")
final class SchemaCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      defaultValue = "catalogue",
      description = "catalogue, run or diff (default: catalogue).")
  private String name;

  SchemaCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return Schemas.text(name).map(this::print).orElseGet(this::unknown);
  }

  private int print(String schema) {
    streams.out().print(schema);
    return Exit.GOOD;
  }

  private int unknown() {
    String names = String.join(", ", Schemas.NAMES);
    return streams.trouble(new Messages(Locale.getDefault()).text("no-schema", name, names));
  }
}

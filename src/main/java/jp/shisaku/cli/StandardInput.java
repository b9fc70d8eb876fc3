package jp.shisaku.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shisaku.source.Disk;
import jp.shisaku.source.Inputs;
import jp.shisaku.source.PublicationInput;
import jp.shisaku.source.Scratch;

/** Lets "-" stand for a file: what comes on standard input is kept on the disk while it is read. */
final class StandardInput implements AutoCloseable {

  static final String DASH = "-";
  private static final String NAME = "stdin";

  private final InputStream in;
  private volatile Optional<Path> kept = Optional.empty();

  StandardInput(InputStream in) {
    this.in = in;
  }

  /** The publications in these inputs, "-" among them. */
  List<PublicationInput> publications(List<String> inputs) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String input : inputs) {
      paths.add(path(input));
    }
    return Inputs.in(paths).stream().map(this::renamed).toList();
  }

  /** The file of an input; for "-" the one that standard input is kept in. */
  Path path(String input) throws IOException {
    return input.equals(DASH) ? keep() : Path.of(input);
  }

  private Path keep() throws IOException {
    if (kept.isEmpty()) {
      Path file = Scratch.folder().resolve(NAME);
      kept = Optional.of(file);
      Files.copy(in, file);
    }
    return kept.get();
  }

  /** Run.json says "-", not where the bytes were kept. */
  private PublicationInput renamed(PublicationInput publication) {
    boolean isKept = kept.filter(publication.files().get(0).path()::equals).isPresent();
    return isKept
        ? new PublicationInput(publication.id(), DASH, false, publication.files())
        : publication;
  }

  /** The same as closing it, from another thread, while it may still be read. */
  void drop() {
    try {
      close();
    } catch (IOException e) {
      // Then it stays where it is.
    }
  }

  @Override
  public void close() throws IOException {
    if (kept.isPresent()) {
      Disk.deleteTree(kept.get().getParent());
    }
  }
}

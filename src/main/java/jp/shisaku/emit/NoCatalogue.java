package jp.shisaku.emit;

import java.io.IOException;
import java.util.List;

/** A file that is no catalogue, or none that this program can read. */
public final class NoCatalogue extends IOException {

  private static final long serialVersionUID = 1;

  /** What is wrong, and what is told of it beside the name of the file. */
  public enum Why {
    /** The line, and what the parser says. */
    NO_JSON("no-json"),
    /** Nothing more: a file without a byte that counts. */
    EMPTY("empty-file"),
    /** Nothing more: a folder that holds none. */
    EMPTY_FOLDER("empty-folder"),
    /** The publications of a folder, of which one has to be named. */
    SEVERAL("several-publications"),
    /** What does not fit the form of a catalogue. */
    MISFIT("misfit"),
    /** The id of two measures: what is said of it is said of no one of them. */
    ID_TWICE("id-twice"),
    /** Nothing more. */
    NO_VERSION("no-version"),
    /** Its version, and the newest that can be read. */
    NEWER_VERSION("newer-version");

    private final String key;

    Why(String key) {
      this.key = key;
    }

    /** The key of the message for a person. */
    public String key() {
      return key;
    }
  }

  private final Why why;
  private final transient List<String> arguments;

  NoCatalogue(Why why, String... arguments) {
    super(why.key() + ": " + String.join(", ", arguments));
    this.why = why;
    this.arguments = List.of(arguments);
  }

  public Why why() {
    return why;
  }

  /** What the message quotes: first the file. */
  public List<String> arguments() {
    return arguments;
  }
}

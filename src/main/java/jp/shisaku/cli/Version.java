package jp.shisaku.cli;

import java.util.Optional;

/** The version, from the manifest of the jar. */
final class Version {

  private Version() {}

  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return "shisaku " + Optional.ofNullable(version).orElse("(not packaged)");
  }
}

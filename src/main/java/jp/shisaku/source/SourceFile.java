package jp.shisaku.source;

import java.nio.file.Path;

/**
 * A file to read, identified by its content.
 *
 * @param path where it is
 * @param name how the output names it: the file name, or the path below the publication's folder
 * @param sha256 digest of its bytes, in lower-case hexadecimal
 * @param size in bytes
 * @param mediaType as detected from the bytes and, where those do not tell, the name
 */
public record SourceFile(Path path, String name, String sha256, long size, String mediaType) {}

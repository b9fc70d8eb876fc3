package jp.shisaku.source;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it is
 * @param name how the output names it: the file name, or the path below the publication's folder
 * @param size in bytes
 * @param mediaType as detected from the bytes and, where those do not tell, the name
 */
public record SourceFile(Path path, String name, long size, String mediaType) {}

package jp.shisaku.source;

import java.util.List;

/**
 * One publication as it lies on the disk.
 *
 * @param id names the publication and its folder in the output
 * @param path the file or folder as the person named it, with "/"
 * @param inParts true for a folder whose files are read as one
 * @param files its parts, in the order of reading; one for a publication in one file
 */
public record PublicationInput(String id, String path, boolean inParts, List<InputFile> files) {

  public PublicationInput {
    files = List.copyOf(files);
  }

  /** How run.json names a file: the path of the publication, and the part below it. */
  public String pathOf(InputFile file) {
    return inParts ? path + "/" + file.name() : path;
  }
}

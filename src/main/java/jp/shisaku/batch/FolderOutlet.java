package jp.shisaku.batch;

import java.io.IOException;
import jp.shisaku.emit.OutputFolder;
import jp.shisaku.emit.Staging;

/** Results go into an output folder. */
public record FolderOutlet(OutputFolder folder) implements Outlet {

  @Override
  public Staging staging() {
    return folder.staging();
  }

  @Override
  public void take(int place, String publicationId) throws IOException {
    folder.take(publicationId);
  }

  @Override
  public void drop(int place, String publicationId) throws IOException {
    staging().drop(publicationId);
  }
}

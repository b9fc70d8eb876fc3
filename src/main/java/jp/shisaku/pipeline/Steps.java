package jp.shisaku.pipeline;

import jp.shisaku.source.SourceFile;

/**
 * Is told of every step of the work on a publication when it begins, so that whoever watches the
 * work knows which file to blame if it never ends.
 */
public interface Steps {

  /** Nobody watches. */
  Steps UNWATCHED =
      new Steps() {
        @Override
        public void opening(int part) {}

        @Override
        public void reading(int part, SourceFile source) {}

        @Override
        public void recognising(int part) {}

        @Override
        public void extracting() {}
      };

  /** A file is to be opened; {@code part} counts from zero. */
  void opening(int part);

  /** A file is to be read. */
  void reading(int part, SourceFile source);

  /** A page of the file is to be recognised in its picture, which has a time limit of its own. */
  void recognising(int part);

  /** All files are read; the measures are to be taken from them and written. */
  void extracting();
}

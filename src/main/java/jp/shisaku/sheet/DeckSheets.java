package jp.shisaku.sheet;

import java.util.List;
import jp.shisaku.label.*;

final class DeckSheets {
  private final List<Piece> pieces;

  DeckSheets(List<Piece> pieces, Profile profile, Labels labels) {
    this.pieces = pieces;
  }

  List<Sheet> sheets() {
    return List.of();
  }

  int front() {
    return pieces.size();
  }
}

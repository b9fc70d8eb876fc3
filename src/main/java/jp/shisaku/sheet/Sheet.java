package jp.shisaku.sheet;

import java.util.List;

/**
 * One policy sheet.
 *
 * @param heading the lines of the page title above it; empty where there is none
 * @param body everything from 施策名 on, up to the excerpts
 * @param excerpts the excerpts of the strategy behind it
 */
public record Sheet(List<Piece> heading, List<Piece> body, List<Piece> excerpts) {

  public Sheet {
    heading = List.copyOf(heading);
    body = List.copyOf(body);
    excerpts = List.copyOf(excerpts);
  }
}

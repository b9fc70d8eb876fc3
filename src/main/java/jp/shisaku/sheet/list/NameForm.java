package jp.shisaku.sheet.list;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.shisaku.label.Profile;
import jp.shisaku.piece.Piece;
import jp.shisaku.sheet.HeadingMark;
import jp.shisaku.sheet.list.head.HeadText;
import jp.shisaku.sheet.list.head.NameAndOffice;

/**
 * How the names of a list stand in their cells.
 *
 * @param numbered with their numbers before them, under one head: 番号・施策名
 * @param counted counting on by themselves: ① 里山の小屋, ② 里山の橋
 * @param withOffices with their offices in brackets behind them, under one head: 事業名（担当課）, or where
 *     no column says them
 * @param withTexts with what the measures do below them
 */
record NameForm(boolean numbered, boolean counted, boolean withOffices, boolean withTexts) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*[（(]?[0-9０-９A-ZＡ-Ｚ]{1,4}(?:[-－‐.．][0-9０-９]{1,4})*[）)]?[.．、:：]?(?:[\\s　]+|$)");

  /**
   * The form of names under a head; "" where none stands above them.
   *
   * @param apart true where a column says the offices
   */
  static NameForm of(String head, List<String> names, boolean apart, Profile profile) {
    return new NameForm(
        HeadText.isNumbered(head),
        countOn(names),
        NameAndOffice.heads(head, profile) || !apart && NameAndOffice.are(names),
        NameAndText.are(names));
  }

  private static boolean countOn(List<String> names) {
    List<HeadingMark> marks =
        names.stream()
            .map(name -> HeadingMark.of(name.strip()))
            .filter(mark -> mark.number() > 0)
            .toList();
    return marks.size() > 1
        && marks.get(0).number() == 1
        && marks.stream().anyMatch(m -> m.kind().equals(marks.get(0).kind()) && m.number() == 2);
  }

  /** The lines of a name without its number. */
  List<Piece> bare(List<Piece> name) {
    return numbered ? withoutNumber(name) : counted ? withoutMark(name) : name;
  }

  /** 1-2 before a name, on a line of its own or on the name's. */
  private static List<Piece> withoutNumber(List<Piece> name) {
    List<Piece> bare = new ArrayList<>();
    for (Piece piece : name) {
      String text = bare.isEmpty() ? NUMBER.matcher(piece.text()).replaceFirst("") : piece.text();
      if (!text.isBlank()) {
        bare.add(piece.line().map(line -> piece.with(line.withText(text))).orElse(piece));
      }
    }
    return bare;
  }

  /** ① before a name, where the names of the list count on. */
  private static List<Piece> withoutMark(List<Piece> name) {
    HeadingMark mark = HeadingMark.of(name.isEmpty() ? "" : name.get(0).text());
    if (mark.number() == 0) {
      return name;
    }
    List<Piece> bare = new ArrayList<>(name);
    bare.set(
        0,
        name.get(0).line().map(l -> name.get(0).with(l.withText(mark.rest()))).orElse(name.get(0)));
    return bare;
  }
}

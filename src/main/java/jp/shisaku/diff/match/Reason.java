package jp.shisaku.diff.match;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One ground on which measures were linked, or one thing to know about the link.
 *
 * @param score how alike, 0…1, rounded to two decimals; empty where it is not a matter of degree
 * @param note further words: of a person, from lineage.csv; "" where none
 */
public record Reason(Aspect aspect, OptionalDouble score, String note) {

  /** What a reason is about, with its words in English and Japanese. */
  public enum Aspect {
    /** Close enough to be shown, not close enough to be believed unread. */
    POSSIBLE("possible", "要確認"),
    /** A third measure is as alike: a sister that stayed, the next generation of a programme. */
    RIVAL("another is as alike", "他にも同程度に似た施策あり"),
    /** Neither text nor money says more than the names, and these are not the same. */
    NAME_ALONE("nothing but the names to go by", "手がかりは名称のみ"),
    /** In lists of names and amounts; either may have changed places. */
    EXCHANGED(
        "its amount is that of another, so that amounts or names changed places",
        "金額が他の施策のものと入れ替わっており、金額と名称のどちらが動いたか不明"),
    NAME("name", "施策名"),
    HEADING("heading", "見出し"),
    OFFICE("office", "担当"),
    PURPOSE("purpose", "目的"),
    /** What of these stands in which differs from source to source. */
    OVERVIEW("overview with details and effect", "概要・詳細・効果"),
    /** Purpose, overview and what goes with them, taken together. */
    TEXT("text as a whole", "文章全体"),
    /** One sheet says little else than what the other says too. */
    EXCERPT("text within the other's", "文章が一方に含まれる割合"),
    STRATEGY("strategy", "総合戦略の抜粋"),
    CLASSIFICATION("classification", "分類・位置づけ"),
    /** Both publications print the same amount for the year of the old one. */
    FIGURE("figure for the old year", "前年度の額"),
    /** The amounts of the parts are the amount of the whole. */
    FIGURES_ADD_UP("figures for the old year add up", "前年度の額の合計が一致"),
    /** The parts together say more of what the whole says than either alone. */
    TEXT_SHARED_OUT("text shared out", "文章が分かれて一致"),
    /** The parts say nothing that the whole does not say. */
    TEXT_TAKEN_OVER("all text taken over", "文章をすべて引き継ぎ"),
    /** Both parts carry the name of the whole with something added. */
    NAME_EXTENDED("names extend the name of the whole", "名称が枝分かれ"),
    /** The whole carries the names of all parts. */
    NAMES_JOINED("name joins the names of the parts", "名称が各部分の名称を含む"),
    /** Neither gone nor come for certain: the other publication was not read in full. */
    UNREAD("the other publication was not read in full", "もう一方の施策集に読み取れていない部分あり"),
    /** Of one the unit may be wrong: there is nothing to subtract. */
    OTHER_UNIT("amounts a thousandfold apart, perhaps in another unit", "金額がおよそ千倍違い、単位の違いの疑い"),
    /** 事業費 of one, 国費 of the other: there is nothing to subtract. */
    OTHER_MONEY("amounts of other money, such as 事業費 and 国費", "一方が事業費、他方が国費など、額の範囲が異なる"),
    /** A person said so. */
    LINEAGE("lineage.csv", "lineage.csv による");

    private final String english;
    private final String japanese;

    Aspect(String english, String japanese) {
      this.english = english;
      this.japanese = japanese;
    }
  }

  public static Reason of(Aspect aspect) {
    return new Reason(aspect, OptionalDouble.empty(), "");
  }

  public static Reason of(Aspect aspect, double score) {
    return new Reason(aspect, OptionalDouble.of(Math.round(score * 100) / 100.0), "");
  }

  /** The same of texts whose words are all the same, and that are not: a figure is no word. */
  public Reason nearly() {
    return score.isPresent() ? of(aspect, Math.min(0.99, score.getAsDouble())) : this;
  }

  /** In words: "same office", "purpose 0.97", "possible". */
  public String words(Locale locale) {
    boolean japanese = locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
    String what = japanese ? aspect.japanese : aspect.english;
    if (score.isPresent() && score.getAsDouble() == 1) {
      return japanese ? what + "が同じ" : "same " + what;
    }
    if (score.isPresent()) {
      return String.format(Locale.ROOT, "%s %.2f", what, score.getAsDouble());
    }
    return note.isEmpty() ? what : what + ": " + note;
  }
}

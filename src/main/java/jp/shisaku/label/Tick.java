package jp.shisaku.label;

import java.util.regex.Pattern;
import jp.shisaku.text.Fold;

/** Marks below the head of a column that asks a question: ○ below 再掲, 有 below 内数の有無. */
public final class Tick {

  private static final Pattern SET = Pattern.compile("[○◯〇●◎✓✔☑■レ]|有り?|あり|はい|該当");

  private static final Pattern UNSET = Pattern.compile("[-×✕✖□☐]?|無し?|なし|いいえ|非該当");

  private Tick() {}

  /** True for a cell that says yes and nothing else. */
  public static boolean isSet(String cell) {
    return SET.matcher(Fold.spacing(cell).strip()).matches();
  }

  /** True for a cell that says no and nothing else, be it by a dash or by being empty. */
  public static boolean isUnset(String cell) {
    return UNSET.matcher(Fold.spacing(cell).strip()).matches();
  }
}

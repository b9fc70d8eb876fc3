package jp.shisaku.budget;

import java.util.*;
import jp.shisaku.catalogue.*;
import jp.shisaku.issue.*;

public class BudgetReader {
  public static Found<Budget> read(String c, Place p) {
    return Found.of(new Budget(Optional.of(c.replace("\n", " ")), List.of(), List.of()));
  }
}

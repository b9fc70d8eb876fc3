package jp.shisaku.label;

import java.util.Arrays;
import java.util.Optional;
import jp.shisaku.issue.Coded;

/** What a cell of a sheet can hold, in the order of the form. */
public enum Field implements Coded {
  NAME,
  OFFICES,
  CLASSIFICATION,
  POSITIONS,
  BUDGET,
  EFFECT,
  PURPOSE,
  OVERVIEW,
  DETAILS,
  ROADMAP,
  /** 分野: of which part of a list a measure is, where a column says so. */
  CATEGORY,
  /** 【具体的取組】: heads the items of an excerpt of the strategy. */
  ITEMS,
  /** 作成責任者: what the form has besides, only known so that no value reaches beyond it. */
  OTHER;

  /** True for the short fields at the head of a sheet, of which every sheet has each once. */
  public boolean opensSheet() {
    return this == CLASSIFICATION || this == POSITIONS || this == BUDGET;
  }

  /** True for what is told in sentences. */
  public boolean isProse() {
    return this == EFFECT || this == PURPOSE || this == OVERVIEW || this == DETAILS;
  }

  /** True for what a measure has a field for. */
  public boolean isOfMeasure() {
    return this != ITEMS && this != OTHER;
  }

  static Optional<Field> ofCode(String code) {
    return Arrays.stream(values()).filter(field -> field.code().equals(code)).findFirst();
  }
}

package jp.shisaku.issue;

import static jp.shisaku.issue.Severity.ERROR;
import static jp.shisaku.issue.Severity.INFO;
import static jp.shisaku.issue.Severity.WARNING;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Every kind of issue. The code is stable: other systems count and filter by it. The messages stand
 * in {@code messages.properties} (English) and {@code messages_ja.properties}, under the code.
 */
public enum IssueCode {
  // The file
  FILE_UNREADABLE("file.unreadable", ERROR),
  FILE_MISSING("file.missing", ERROR),
  FILE_DENIED("file.denied", ERROR),
  FILE_PACKAGE_DAMAGED("file.package-damaged", ERROR),
  FILE_NOT_REGULAR("file.not-regular", ERROR),
  FILE_OUTSIDE_INPUT("file.outside-input", ERROR),
  FILE_UNSUPPORTED("file.unsupported", ERROR),
  FILE_UNKNOWN("file.unknown-type", ERROR),
  ARCHIVE_NOT_OPENED("archive.not-opened", ERROR),
  ARCHIVE_ENTRY_ENCRYPTED("archive.entry-encrypted", ERROR),
  ARCHIVE_ENTRY_NESTED("archive.entry-nested", ERROR),
  ARCHIVE_TOO_LARGE("archive.too-large", ERROR),
  FILE_EMPTY("file.empty", ERROR),
  FILE_TIMEOUT("file.timeout", ERROR),
  FILE_MEMORY("file.memory", ERROR),
  FILE_CRASHED("file.crashed", ERROR),
  WORKER_NOT_STARTED("worker.not-started", ERROR),
  FILE_ENCRYPTED("file.encrypted", ERROR),
  FILE_CHANGED("file.changed", ERROR),
  FILE_DAMAGED("file.damaged", WARNING),
  FILE_PLACED_TEXT("file.placed-text", WARNING),
  FILE_ILLEGIBLE("file.illegible", WARNING),
  // The page
  PAGE_NO_TEXT("page.no-text", WARNING),
  PAGE_UNREADABLE_TEXT("page.unreadable-text", WARNING),
  PAGE_RECOGNISED("page.recognised", WARNING),
  PAGE_NOT_RECOGNISED("page.not-recognised", ERROR),
  OCR_MISSING("ocr.missing", ERROR),
  OCR_OFF("ocr.off", WARNING),
  PAGE_TRUNCATED("page.truncated", WARNING),
  PAGE_TABLE_IN_PICTURE("page.table-in-picture", WARNING),
  PAGE_TEXT_IN_PICTURE("page.text-in-picture", INFO),
  PAGE_SEVERAL("page.several", INFO),
  PAGE_SEVERAL_ORDER("page.several-order", WARNING),
  TEXT_REPAIRED("text.repaired", INFO),
  TEXT_UNDECODABLE("text.undecodable", WARNING),
  TEXT_HIDDEN("text.hidden", INFO),
  TEXT_AROUND("text.around-page", INFO),
  TEXT_STRUCK_OUT("text.struck-out", WARNING),
  TEXT_COVERED("text.covered", WARNING),
  SLIDE_HIDDEN("slide.hidden", INFO),
  WORKBOOK_SHEET_HIDDEN("workbook.sheet-hidden", INFO),
  WORKBOOK_ROWS_HIDDEN("workbook.rows-hidden", INFO),
  WORKBOOK_COLUMNS_HIDDEN("workbook.columns-hidden", INFO),
  WORKBOOK_INK_UNCLEAR("workbook.ink-unclear", WARNING),
  WORKBOOK_FORMULA_WITHOUT_VALUE("workbook.formula-without-value", WARNING),
  // The sheet
  NO_MEASURES("publication.no-measures", INFO),
  PUBLICATION_SEVERAL("publication.several", WARNING),
  AMOUNTS_UNREAD("publication.amounts-unread", WARNING),
  LABELS_UNREAD("publication.labels-unread", WARNING),
  LABEL_UNKNOWN("label.unknown", WARNING),
  LABEL_FUZZY("label.fuzzy", INFO),
  LABEL_DUPLICATE("label.duplicate", INFO),
  LABEL_LEFT_OUT("label.left-out", INFO),
  MEASURE_WITHOUT_NAME("measure.without-name", ERROR),
  LIST_ROW_WITHOUT_NAME("list.row-without-name", WARNING),
  LIST_ROW_CUT("list.row-cut", WARNING),
  LIST_COLUMN_UNREAD("list.column-unread", INFO),
  LIST_TOTAL_LEFT_OUT("list.total-left-out", INFO),
  LIST_TOTAL_DOUBTFUL("list.total-doubtful", WARNING),
  LIST_COLUMN_LEFT_OUT("list.column-left-out", WARNING),
  LIST_SPLIT_PRINT("list.split-print", ERROR),
  PAGE_SPLIT_PRINT("page.split-print", ERROR),
  MEASURE_WITHOUT_OFFICE("measure.without-office", WARNING),
  MEASURE_WITHOUT_FIELD("measure.without-field", WARNING),
  MEASURE_WITHOUT_BUDGET("measure.without-budget", WARNING),
  LIST_UNREAD("list.unread", WARNING),
  DECK_PAGE_UNREAD("deck.page-unread", WARNING),
  HEADING_UNREAD("heading.unread", WARNING),
  NAME_SEVERAL("name.several", WARNING),
  LIST_WITHOUT_NAMES("list.without-names", WARNING),
  VALUE_HOLDS_LABEL("value.holds-label", WARNING),
  VALUE_HOLDS_COLUMNS("value.holds-columns", WARNING),
  TEXT_ENDS_UNCLEAR("text.ends-unclear", WARNING),
  VALUE_HOLDS_AMOUNT("value.holds-amount", WARNING),
  VALUE_HOLDS_NOTE("value.holds-budget-note", WARNING),
  VALUE_BY_POSITION("value.by-position", INFO),
  ROADMAP_COLUMNS("roadmap.columns-lost", WARNING),
  ROADMAP_BELOW_FIRST("roadmap.below-first", INFO),
  STRATEGY_LEFT_OUT("strategy.text-left-out", INFO),
  VALUE_NUMBER_ALONE("value.number-alone", WARNING),
  MEASURE_UNCLASSIFIED("measure.not-in-contents", WARNING),
  CONTENTS_WITHOUT_SHEET("contents.without-sheet", WARNING),
  CONTENTS_PART("contents.part-missing", WARNING),
  // The budget cell
  BUDGET_UNREADABLE("budget.unreadable", ERROR),
  BUDGET_RECOGNISED("budget.recognised", WARNING),
  BUDGET_ERA_UNREADABLE("budget.era-unreadable", ERROR),
  BUDGET_STAGE_UNREADABLE("budget.stage-unreadable", WARNING),
  BUDGET_SHARED("budget.shared", WARNING),
  BUDGET_TOTAL("budget.total-differs", WARNING),
  BUDGET_ROWS_LEFT_OUT("budget.rows-left-out", INFO),
  BUDGET_OTHER_MONEY("budget.other-money", INFO),
  BUDGET_SHOWN_ROUNDED("budget.shown-rounded", INFO),
  BUDGET_RANGE("budget.range", WARNING),
  BUDGET_YEAR_MISSING("budget.year-missing", WARNING),
  BUDGET_STAGE_OF_TITLE("budget.stage-of-title", INFO),
  BUDGET_YEAR_BEFORE("budget.year-before", INFO),
  BUDGET_YEAR_OF_TITLE("budget.year-of-title", INFO),
  BUDGET_INCLUDED_UNCLEAR("budget.included-unclear", WARNING),
  BUDGET_NOT_AS_PRINTED("budget.not-as-printed", ERROR),
  BUDGET_ERA_DISAGREES("budget.era-disagrees", ERROR),
  BUDGET_DRAFT_YEAR("budget.draft-of-other-year", WARNING),
  BUDGET_UNIT_SLIP("budget.unit-slip", WARNING),
  BUDGET_UNIT_UNUSUAL("budget.unit-unusual", WARNING),
  BUDGET_UNIT_IN_REMARK("budget.unit-in-remark", WARNING),
  BUDGET_AMOUNT_TINY("budget.amount-tiny", WARNING),
  BUDGET_DECIMALS_UNUSUAL("budget.decimals-unusual", WARNING),
  BUDGET_UNIT_IN_TEXT("budget.unit-differs-in-text", WARNING),
  BUDGET_KIND_NO_AMOUNT("budget.kind-without-amount", WARNING),
  BUDGET_AMOUNT_NO_KIND("budget.amount-without-kind", WARNING),
  BUDGET_BRACKET_OPEN("budget.bracket-open", WARNING),
  BUDGET_SUM("budget.sum-differs", WARNING),
  BUDGET_TOTAL_BESIDE_PARTS("budget.total-beside-parts", WARNING),
  BUDGET_PARTS_UNCLEAR("budget.parts-unclear", WARNING),
  BUDGET_UMBRELLA("budget.umbrella-differs", WARNING),
  // The catalogue as a whole
  CATALOGUE_SCHEMA("catalogue.schema", ERROR),
  MEASURE_ID_TWICE("measure.id-twice", ERROR),
  MEASURE_REFERENCE("measure.reference-missing", ERROR),
  MEASURE_TWICE("measure.twice", WARNING),
  MEASURE_PAGE_ORDER("measure.page-order", WARNING),
  MEASURE_SIDE_BY_SIDE("measure.side-by-side", WARNING),
  CONTENTS_PAGE_ORDER("contents.page-order", WARNING),
  CONTENTS_SECTION_ORDER("contents.section-order", WARNING),
  RELISTED_NO_ORIGINAL("relisted.without-original", WARNING),
  RELISTED_DIFFERS("relisted.differs", WARNING),
  RELISTED_UNCLEAR("relisted.unclear", WARNING),
  CLASSIFICATION_CODE("classification.code-differs", WARNING),
  OFFICE_MISSPELT("office.nearly-known", WARNING),
  OFFICE_UNKNOWN("office.unknown", INFO),
  OFFICE_RARE_DIVISION("office.rare-division", WARNING),
  STRATEGY_NO_ITEMS("strategy.without-items", WARNING),
  STRATEGY_UNREAD("strategy.unread", WARNING),
  INDICATORS_UNREAD("indicators.unread", WARNING),
  TABLE_SUM("table.sum-differs", WARNING),
  TEXT_DOUBTFUL("text.doubtful", WARNING),
  TEXT_REPLACEMENT("text.replacement-character", WARNING),
  TEXT_PRIVATE_USE("text.private-use", WARNING),
  TEXT_ORDER_LOST("text.order-lost", ERROR),
  TEXT_TORN("text.torn", WARNING),
  TEXT_OF_OTHER_SHEET("text.of-other-sheet", WARNING),
  TEXT_ERA_DISAGREES("text.era-disagrees", WARNING),
  PROVENANCE_PAGE("provenance.page", ERROR),
  PROVENANCE_BOX("provenance.box", ERROR),
  // Values set by hand
  OVERRIDE_APPLIED("override.applied", INFO),
  OVERRIDE_FILE("override.file-unreadable", ERROR),
  OVERRIDE_COLUMN("override.column-missing", ERROR),
  OVERRIDE_UNKNOWN_MEASURE("override.unknown-measure", WARNING),
  OVERRIDE_UNKNOWN_PUBLICATION("override.unknown-publication", WARNING),
  OVERRIDE_NO_FILE("override.no-file", WARNING),
  OVERRIDE_UNKNOWN_FIELD("override.unknown-field", WARNING),
  OVERRIDE_NEEDLESS("override.needless", WARNING),
  OVERRIDE_TWICE("override.twice", WARNING),
  OVERRIDE_VALUE("override.value-unreadable", ERROR),
  OVERRIDE_UNREADABLE("override.unreadable", ERROR),
  // The hand-kept lineage.csv
  LINEAGE_UNREADABLE("lineage.unreadable", WARNING),
  LINEAGE_UNKNOWN_MEASURE("lineage.unknown-measure", WARNING);

  /** Of what a message quotes, in characters. */
  private static final int LONGEST_QUOTE = 200;

  private final String code;
  private final Severity severity;

  IssueCode(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  /** The stable name, as in issues.csv. */
  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }

  /** The message for a person, in English or (for {@link Locale#JAPANESE}) in Japanese. */
  public String message(Locale locale, java.util.List<String> arguments) {
    Locale known =
        locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? Locale.JAPANESE : Locale.ROOT;
    String pattern =
        ResourceBundle.getBundle(
                "jp.shisaku.issue.messages",
                known,
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .getString(code);
    return java.text.MessageFormat.format(
        pattern,
        arguments.stream()
            .map(text -> known == Locale.JAPANESE ? Phrases.japanese(text) : text)
            .map(text -> Issue.quoted(text, LONGEST_QUOTE))
            .toArray());
  }
}

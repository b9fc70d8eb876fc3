/**
 * The words of public finance: amounts, eras, fiscal years and the statements of a budget cell.
 * Text goes in, records of the catalogue come out, with an issue for whatever could not be read; a
 * figure is never guessed. Knows no page and no label; units, eras and wordings are tables beside
 * the classes.
 */
package jp.shisaku.budget;

/**
 * The grammar of budget cells, heads and notes: what their terms say together. Text goes in,
 * records of the catalogue come out, with an issue for whatever could not be read; a figure is
 * never guessed. Knows no page and no label.
 */
package jp.shisaku.budget;

/** Decks with a measure a page, whose title is its name. */
package jp.shisaku.sheet.deck;

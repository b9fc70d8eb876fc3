/** Tables that the end of a page cuts: the rows above and below it are put together. */
package jp.shisaku.piece.cut;

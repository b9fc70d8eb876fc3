/**
 * Leaves out what belongs to the paper and not to the text: page numbers, running heads and feet.
 */
package jp.shisaku.layout.margin;

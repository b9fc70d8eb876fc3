/**
 * Lists that no rulings draw: which line is in which row of which column, below heads beside each
 * other.
 */
package jp.shisaku.aligned.list;

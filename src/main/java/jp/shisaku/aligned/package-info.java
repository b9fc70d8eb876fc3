/**
 * Tables that no rulings draw: lines of a page, told apart by where they begin and end, become
 * tables of labels and values, or lists with a measure a row.
 */
package jp.shisaku.aligned;

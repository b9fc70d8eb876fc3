/**
 * Two measures that are the same → the fields that differ; their money year by year and stage by
 * stage.
 */
package jp.shisaku.diff.field;

/**
 * The order of the stages: files in, results out, publication by publication. Whatever happens to
 * one file stays with that file.
 */
package jp.shisaku.pipeline;

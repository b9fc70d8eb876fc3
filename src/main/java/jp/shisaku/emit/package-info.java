/**
 * A catalogue to files: JSON, CSV tables and their description, and what a run says of itself. The
 * only place that knows JSON and CSV, and the only one that writes into the output folder.
 */
package jp.shisaku.emit;

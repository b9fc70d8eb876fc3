/**
 * Recognises the labels of the form (施策名, 予算額 …) in whatever wording, width, spacing and line
 * breaks they come, by exact wording, by edit distance and by morphemes. The wordings are data.
 */
package jp.shisaku.label;

/** Two catalogues → which measure of the one is which of the other, and on what grounds. */
package jp.shisaku.diff.match;

/**
 * Many publications: each is read by a worker that is watched, given up when it takes too long, and
 * replaced when it dies. What an earlier run has done is not done again.
 */
package jp.shisaku.batch;

/** Picks the reader for a media type, and nothing more. The readers stand in packages below. */
package jp.shisaku.read;

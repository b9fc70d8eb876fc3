/** Files as they come: path, bytes, digest, media type. The only place that opens an input. */
package jp.shisaku.source;

/**
 * Opens PDF files, damaged and malicious ones, too: what is lost of them is told, and what they
 * unpack to is limited.
 */
package jp.shisaku.read.pdf.file;

/** Word documents, DOCX and DOC, as pages of lines and tables in the order of their text. */
package jp.shisaku.read.office.document;

/** The heads of a list → what each of its columns holds, and of which year, stage and unit. */
package jp.shisaku.sheet.list.head;

/**
 * The command: arguments to files and an exit status. Data goes to standard output, everything said
 * to people to standard error.
 */
package jp.shisaku.cli;

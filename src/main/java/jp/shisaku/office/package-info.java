/**
 * Names of responsible offices: a printed list to offices, an office to ministry, bureau,
 * department, division and office. What ends the name of which level is data.
 */
package jp.shisaku.office;

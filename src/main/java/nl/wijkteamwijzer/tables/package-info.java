/**
 * Public records as tables of cells: staff take them out, change them in a spreadsheet and bring them back.
 *
 * <p>Decided: a row is a version that is in force or comes; what is not in the file stays as it is, so that half a file never
 * takes anything away. A file is read as it comes from any spreadsheet; what is wrong in it is told all at once, by row and
 * column, before anything changes. What it changes goes the way of every change: drafts, four eyes, versions. An import is let
 * out as a whole and undone as a whole.
 */
package nl.wijkteamwijzer.tables;

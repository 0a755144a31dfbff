/**
 * Starts the house from one command: looks whether it can stand (port, data folder, database), brings the database up to
 * date, then hands over to Payara Micro in the same process. Also the door for commands without a server.
 *
 * <p>Decided: whatever keeps the house from starting is said in one line, with an exit status other than 0. The server
 * itself would answer a failed deployment with a page of stack traces and go on running.
 */
package nl.wijkteamwijzer.launcher;

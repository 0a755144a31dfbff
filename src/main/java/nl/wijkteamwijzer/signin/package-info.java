/**
 * How staff come in: with a name and a password, a code where their role asks it, and a session that ends by itself.
 *
 * <p>Decided: guessing is slowed down by the name that is typed, whether or not there is such an account, so that nothing
 * tells which names exist; and for a browser in which somebody signed in before apart from all others, so that a stranger
 * who guesses keeps nobody out.
 */
package nl.wijkteamwijzer.signin;

/**
 * What the gemeente tells: themes, texts, and the words by which they are found.
 *
 * <p>Decided: running text is Markdown. It is safe to show once rendered without raw HTML, can be compared word by word,
 * and goes to a translator as it is.
 */
package nl.wijkteamwijzer.content;

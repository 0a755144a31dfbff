package nl.wijkteamwijzer.content;

/**
 * What a resident may want to know about a word.
 *
 * @param term as it stands in a sentence
 * @param question what one may ask: "Wat betekent ‘CAK’?"
 * @param answer plain text
 */
public record Explanation(String term, String question, String answer) {}

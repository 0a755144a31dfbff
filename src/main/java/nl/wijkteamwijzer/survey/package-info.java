/**
 * What is asked of whom: questionnaires as versioned data, for five perspectives, and the quarter for which an answer counts.
 * What becomes of the answers is the business of {@code ballotbox}.
 *
 * <p>Decided: a questionnaire is frozen from its publication on, not from its first answer on. Whoever may have seen it may
 * have answered it, and no lock between staff and respondents is needed. A question is known by a key that goes over versions;
 * the kind of its answers goes with the key (the database refuses another), its words with the version.
 *
 * <p>Decided: questionnaires are a part of the published picture, so that asking needs no database.
 */
package nl.wijkteamwijzer.survey;

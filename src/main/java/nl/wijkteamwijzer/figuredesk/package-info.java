/**
 * Figures for staff: what is counted so far, what a quarter becomes and when it goes out, and the report to the raad.
 *
 * <p>Decided: staff see nothing of answers that a resident could not see too, one day. Of a quarter that goes on they see figures
 * that run behind by a group, so that no two looks, nor the last look and the publication, differ by fewer than k people; the
 * argument stands in {@code metrics}, and an attack on it in its tests. Of a quarter that is over they see the proof: the very
 * version that goes out. It is made once and frozen; made again it keeps to the rules of a correction. Nothing is ever computed
 * for one look.
 *
 * <p>Decided: a publication takes a maker, a checker and a releaser; with four eyes ({@code wijkteamwijzer.foureyes}) who checked it
 * does not release it. The automatic publication ({@code wijkteamwijzer.results.grace}) does not wait for them: after its days it
 * lets out the proof, checked or not, or makes the version itself. Who wants a publication to wait sets it to -1.
 *
 * <p>Decided: what is done to a publication is written in the audit trail right after it, not in the same transaction: the press
 * freezes figures in a transaction of its own, because it also works without a server.
 */
package nl.wijkteamwijzer.figuredesk;

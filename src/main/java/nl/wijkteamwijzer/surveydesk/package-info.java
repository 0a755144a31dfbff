/**
 * Where staff work on the survey: questionnaires, letters with a code, and filling in for somebody on the phone or on paper.
 *
 * <p>Decided: who enters a ballot for somebody leaves nothing behind but the ballot. {@code invoeren} keeps nothing in the
 * session, has no view state, no draft and no entry in the audit trail. The choices and the counter travel in hidden fields of
 * the form, by POST; after sending the answer is the next empty form and no redirect, because its address would have to name the
 * team and would stand in the log of a proxy beside the time. Reloading that answer sends the same form again, and a form counts
 * once. Who may enter is asked at each ballot, who entered it is never written down.
 *
 * <p>Decided: a questionnaire is a sheet at the desk of {@code editing}, as every record, with a page of its own to write it. So drafts,
 * four eyes, merging, versions and the audit trail are not made twice. Its questions stand in fifteen slots, each with a field for the
 * place in the list: a question can be moved while a colleague writes in it. Rows of their own would have needed all of that anew.
 *
 * <p>Decided: the QR code of a letter leads to the questionnaire, and the code of the invitation is printed large beside it, to be
 * typed. In the address it would stand in the history of the browser, on the screen of whoever looks along, and in logs; behind a
 * {@code #} it would not reach a log, but still the history and the memory of the scanning app, and it would work with a script only.
 * The form asks for a code at its end and nowhere else, so there is nothing to win.
 *
 * <p>Decided: a paper form of the quarter before counts for that quarter until its figures are out, then for this one. What comes
 * late joins the box of its team for minutes only: then the end of the quarter takes it to the box of the gemeente, as it does with
 * everything that was too little to be counted.
 */
package nl.wijkteamwijzer.surveydesk;

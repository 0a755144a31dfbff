/**
 * How staff write what the public may know. Every kind of public record is a sheet of named texts: what is typed in a form,
 * stands in a cell of a table, is compared word by word and restored are the same texts. A feature says by a
 * {@link nl.wijkteamwijzer.editing.RecordKind} which fields its records have; everything else is done here, once.
 *
 * <p>What is not published yet is a {@link nl.wijkteamwijzer.editing.Draft}: it may be incomplete, and it is no row among the
 * public records. Publishing makes a new revision of the record; what was public stays as it was.
 *
 * <p>All that staff do goes through the {@link nl.wijkteamwijzer.editing.Desk}, which asks what they may; pages only show it.
 * A field that needs more than an ordinary input has a page {@code WEB-INF/pages/beheer/velden/KIND-FIELD.xhtml}, which is
 * included instead, with the field as "v" (a {@link nl.wijkteamwijzer.editing.FieldView}); what it sends under {@code v.name} is the text. What
 * waits for somebody is told by a {@link nl.wijkteamwijzer.editing.WorkSource}. Why sheets, and why drafts stand apart:
 * {@code src/site/markdown/decisions/0006-staff-write-sheets.md}.
 */
package nl.wijkteamwijzer.editing;

package nl.wijkteamwijzer.tables;

import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.editing.WritingRoom;

/** Imports at the desk of a writing room. */
public final class ImportRoom {

    private ImportRoom() {}

    public static Imports in(WritingRoom room) {
        Imports imports = new Imports();
        imports.em = room.em();
        imports.kinds = room.kinds();
        imports.revisions = room.revisions();
        imports.drafts = room.drafts();
        imports.bundles = room.bundles();
        imports.rights = room.rights();
        imports.staff = room.staff();
        imports.clock = room.clock();
        imports.audit = new AuditTrail() {
            @Override
            public void write(String account, String action, String kind, String key, String was, String became) {
                room.trail().add(String.join(" ", account, action, kind, key));
            }
        };
        return imports;
    }
}

package nl.wijkteamwijzer.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.wijkteamwijzer.publishing.PictureSource;

/** Reads the translations from the database. */
@ApplicationScoped
public class TranslationMemorySource implements PictureSource<TranslationMemory> {

    @Inject
    Translations translations;

    @Override
    public Class<TranslationMemory> part() {
        return TranslationMemory.class;
    }

    @Override
    public TranslationMemory read() {
        return new TranslationMemory(translations.all());
    }
}

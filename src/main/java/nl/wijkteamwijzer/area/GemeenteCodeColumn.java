package nl.wijkteamwijzer.area;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link GemeenteCode} as its text. */
@Converter(autoApply = true)
public class GemeenteCodeColumn implements AttributeConverter<GemeenteCode, String> {

    @Override
    public String convertToDatabaseColumn(GemeenteCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public GemeenteCode convertToEntityAttribute(String column) {
        return column == null ? null : new GemeenteCode(column.strip());
    }
}

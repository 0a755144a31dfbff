package nl.wijkteamwijzer.area;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link WijkCode} as its text. */
@Converter(autoApply = true)
public class WijkCodeColumn implements AttributeConverter<WijkCode, String> {

    @Override
    public String convertToDatabaseColumn(WijkCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public WijkCode convertToEntityAttribute(String column) {
        return column == null ? null : new WijkCode(column.strip());
    }
}

package nl.wijkteamwijzer.area;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link BuurtCode} as its text. */
@Converter(autoApply = true)
public class BuurtCodeColumn implements AttributeConverter<BuurtCode, String> {

    @Override
    public String convertToDatabaseColumn(BuurtCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public BuurtCode convertToEntityAttribute(String column) {
        return column == null ? null : new BuurtCode(column.strip());
    }
}

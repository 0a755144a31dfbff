package nl.wijkteamwijzer.area;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a postcode as its six characters. */
@Converter(autoApply = true)
public class PostcodeColumn implements AttributeConverter<Postcode, String> {

    @Override
    public String convertToDatabaseColumn(Postcode postcode) {
        return postcode == null ? null : postcode.value();
    }

    @Override
    public Postcode convertToEntityAttribute(String column) {
        return column == null ? null : new Postcode(column);
    }
}

package se.gemensam.workspace;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps an audience in a column {@code varchar(60)}. */
@Converter(autoApply = true)
class AudienceConverter implements AttributeConverter<Audience, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Audience audience) {
        return audience == null ? null : audience.toString();
    }

    @Override
    public @Nullable Audience convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Audience.parse(text);
    }
}

package io.gridcase.closure.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps up to nine photo ids in one text column, separated by spaces. */
@Converter
public class PhotoIdList implements AttributeConverter<List<String>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<String> photos) {
        return photos == null ? null : String.join(" ", photos);
    }

    @Override
    public @Nullable List<String> convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        return column.isEmpty() ? List.of() : List.of(column.split(" "));
    }
}

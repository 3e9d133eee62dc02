package org.openphb.budget;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A MariaDB set: its words with commas between them. */
@Converter
public class RightsColumn implements AttributeConverter<Set<Right>, String> {
    @Override
    public String convertToDatabaseColumn(Set<Right> rights) {
        return rights.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<Right> convertToEntityAttribute(String words) {
        return words.isEmpty()
                ? EnumSet.noneOf(Right.class)
                : Arrays.stream(words.split(","))
                        .map(Right::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Right.class)));
    }
}

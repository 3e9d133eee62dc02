package org.openphb.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What a query may say, e.g. {@code ?state=waiting&limit=20}; anything else is a form that needs another look. */
@Provider
public class QueryWords implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> READ = Map.of(
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            UUID.class, UUID::fromString,
            boolean.class, QueryWords::yesOrNo,
            LocalDate.class, QueryWords::day);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        Function<String, ?> read = rawType.isEnum() ? word -> constant(rawType, word) : READ.get(rawType);
        var query = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst();
        return read == null || query.isEmpty() ? null : new Named<>(query.get(), read);
    }

    private static <T> T constant(Class<T> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Words.of((Enum<?>) constant).equals(word))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static Boolean yesOrNo(String word) {
        if (!word.equals("true") && !word.equals("false")) {
            throw new IllegalArgumentException();
        }
        return Boolean.valueOf(word);
    }

    private static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException(noDay);
        }
    }

    /** @param name in the query, and so in the refusal */
    private record Named<T>(String name, Function<String, ?> read) implements ParamConverter<T> {
        @Override
        @SuppressWarnings("unchecked") // it was chosen by the type
        public T fromString(String word) {
            try {
                return (T) read.apply(word);
            } catch (IllegalArgumentException notOne) {
                throw new BadForm(name, "“" + word + "” is not something that can be asked for here");
            }
        }

        @Override
        public String toString(T value) {
            return value instanceof Enum<?> constant ? Words.of(constant) : value.toString();
        }
    }
}

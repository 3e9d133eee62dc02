package org.openphb.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;

/** The same words in a query: {@code ?state=waiting}. */
@Provider
public class WordParams implements ParamConverterProvider {
    @Override
    public <T> ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        return rawType.isEnum() ? new OfWords<>(rawType) : null;
    }

    private record OfWords<T>(Class<T> type) implements ParamConverter<T> {
        @Override
        public T fromString(String word) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> toString(constant).equals(word))
                    .findFirst()
                    .orElseThrow(() -> new BadForm("query", "There is no choice called “" + word + "”"));
        }

        @Override
        public String toString(T constant) {
            return Words.of((Enum<?>) constant);
        }
    }
}

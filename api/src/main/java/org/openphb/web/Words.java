package org.openphb.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/** How our words are written in JSON: enumerations as lower-case words with hyphens, numbers as numbers, words as words. */
@Singleton
public class Words implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.setConfig(mapper.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        for (var shape : List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        mapper.registerModule(new SimpleModule()
                .addSerializer(new Out())
                .setDeserializerModifier(new In())
                .addDeserializer(LocalDate.class, new Day())
                .addDeserializer(Instant.class, new Moment()));
    }

    /** Last, so that no module of the framework's overrides what is said here. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    /** {@code DIRECT_PAYMENT} is {@code direct-payment}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code ReceiptAlreadyDecided} is {@code receipt-already-decided}. */
    static String kebab(String className) {
        return className.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static final class Out extends StdSerializer<Enum<?>> {
        private static final long serialVersionUID = 1;

        Out() {
            super(Enum.class, false);
        }

        @Override
        public void serialize(Enum<?> constant, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(of(constant));
        }
    }

    private static final class In extends com.fasterxml.jackson.databind.deser.BeanDeserializerModifier {
        private static final long serialVersionUID = 1;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> original) {
            return new Word(type.getRawClass());
        }
    }

    private static final class Word extends StdDeserializer<Enum<?>> {
        private static final long serialVersionUID = 1;

        Word(Class<?> type) {
            super(type);
        }

        @Override
        public Enum<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var word = json.getValueAsString();
            for (var constant : handledType().getEnumConstants()) {
                if (of((Enum<?>) constant).equals(word)) {
                    return (Enum<?>) constant;
                }
            }
            return (Enum<?>) context.handleWeirdStringValue(handledType(), word, "not one of the words");
        }
    }

    /** {@code 2026-11-23} and nothing else: Jackson would also take a number, a list and the beginning of an instant. */
    private static final class Day extends StdDeserializer<LocalDate> {
        private static final long serialVersionUID = 1;

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var day = json.hasToken(JsonToken.VALUE_STRING) ? json.getText() : "";
            try {
                if (day.length() == "2026-11-23".length()) {
                    return LocalDate.parse(day);
                }
            } catch (DateTimeParseException e) {
                // refused below
            }
            return (LocalDate) context.handleWeirdStringValue(handledType(), day, "not a day");
        }
    }

    /** {@code 2026-11-23T09:12:33Z} and nothing else: Jackson would also take a number. */
    private static final class Moment extends StdDeserializer<Instant> {
        private static final long serialVersionUID = 1;

        Moment() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var moment = json.hasToken(JsonToken.VALUE_STRING) ? json.getText() : "";
            try {
                return Instant.parse(moment);
            } catch (DateTimeParseException e) {
                return (Instant) context.handleWeirdStringValue(handledType(), moment, "not an instant");
            }
        }
    }
}

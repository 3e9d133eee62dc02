package org.openphb.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openphb.world.NewBudget;
import org.openphb.world.TestClock;

/** The API as its committed document tells it: what can be called, and with what. */
final class Document {
    /** Stands in a body where a hostile value goes. */
    static final String PLACE = "@@";

    private static final JsonNodeFactory NEW = JsonNodeFactory.instance;

    /** @param in path, query or header */
    record Parameter(String name, String in, JsonNode schema) {}

    /**
     * @param path without /api/v1, as the matrix writes it
     * @param part of a multipart call that holds the JSON; null where the body is JSON
     * @param body the schema of the JSON; null where there is none
     */
    record Operation(
            String method, String path, List<Parameter> parameters, List<String> answers, String part, JsonNode body) {
        /** Whether its path names this, not its query. */
        boolean is(String name) {
            return path.contains("{" + name + "}");
        }

        boolean isRead() {
            return method.equals("GET");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private final JsonNode whole;

    private Document(JsonNode whole) {
        this.whole = whole;
    }

    static Document committed() throws IOException {
        return new Document(
                new YAMLMapper().readTree(Path.of("..", "docs", "openapi.yaml").toFile()));
    }

    List<Operation> operations() {
        var found = new ArrayList<Operation>();
        whole.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (method.getValue().has("responses")) {
                        found.add(operation(path.getKey(), path.getValue(), method.getKey(), method.getValue()));
                    }
                }));
        return found;
    }

    private Operation operation(String path, JsonNode shared, String method, JsonNode one) {
        var parameters = Stream.of(shared.path("parameters"), one.path("parameters"))
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .map(p -> new Parameter(p.get("name").asText(), p.get("in").asText(), resolve(p.get("schema"))))
                .toList();
        var content = one.at("/requestBody/content");
        var multipart = content.path("multipart/form-data").path("schema");
        String part = null;
        var body = content.path("application/json").path("schema");
        if (!multipart.isMissingNode()) {
            var form =
                    resolve(multipart).get("properties").properties().iterator().next();
            part = form.getKey();
            body = form.getValue();
        }
        var answers = new ArrayList<String>();
        one.at("/responses/200/content").fieldNames().forEachRemaining(answers::add);
        return new Operation(
                method.toUpperCase(java.util.Locale.ROOT),
                path.replaceFirst("^/api/v1", ""),
                parameters,
                answers,
                part,
                body.isMissingNode() ? null : body);
    }

    JsonNode resolve(JsonNode schema) {
        if (schema.has("allOf")) {
            return resolve(schema.get("allOf").get(0));
        }
        if (!schema.has("$ref")) {
            return schema;
        }
        return whole.at(schema.get("$ref").asText().replaceFirst("^#", ""));
    }

    /** A body that would be taken, as far as the document says it; what it cannot say stands here. */
    JsonNode example(JsonNode schema) {
        var name = schema.path("$ref").asText().replaceFirst(".*/", "");
        if (name.equals("Import")) {
            return new ObjectMapper().valueToTree(NewBudget.importBy("grace"));
        }
        var example = fromSchema(resolve(schema));
        if (name.equals("AnswerRequest")) {
            ((ObjectNode) example).put("result", "advice");
        } else if (name.equals("SendReceipt")) {
            ((ObjectNode) example).put("noProof", "bus fare");
        } else if (name.equals("RecordHolder")) {
            ((ObjectNode) example).put("nhsNumber", NewBudget.nhsNumber()).put("dateOfBirth", "1990-02-03");
        } else if (name.equals("PayShare")) {
            ((ObjectNode) example).put("basisPoints", 10_000);
        }
        return example;
    }

    private JsonNode fromSchema(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" -> NEW.arrayNode().add(example(schema.get("items")));
            case "integer", "number" -> NEW.numberNode(100);
            case "boolean" -> NEW.booleanNode(false);
            default -> NEW.textNode(text(schema.path("format").asText()));
        };
    }

    private JsonNode object(JsonNode schema) {
        var object = NEW.objectNode();
        for (var required : schema.path("required")) {
            var name = required.asText();
            object.set(name, example(schema.get("properties").get(name)));
        }
        return object;
    }

    private static String text(String format) {
        return switch (format) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> TestClock.today().toString();
            case "date-time" -> TestClock.today() + "T12:00:00Z";
            default -> "words";
        };
    }

    /** The same body, once for each place in it, with {@link #PLACE} there. */
    List<JsonNode> withPlaces(JsonNode schema, JsonNode base) {
        var resolved = resolve(schema);
        var found = new ArrayList<JsonNode>();
        resolved.path("properties").properties().forEach(property -> {
            var name = property.getKey();
            found.add(with(base, name, NEW.textNode(PLACE)));
            var inside = base.has(name) ? base.get(name) : example(property.getValue());
            withPlaces(property.getValue(), inside).forEach(variant -> found.add(with(base, name, variant)));
        });
        if (resolved.has("items")) {
            var first = base.isEmpty() ? example(resolved.get("items")) : base.get(0);
            found.add(NEW.arrayNode().add(PLACE));
            withPlaces(resolved.get("items"), first)
                    .forEach(variant -> found.add(NEW.arrayNode().add(variant)));
        }
        return found;
    }

    private static JsonNode with(JsonNode base, String name, JsonNode value) {
        ObjectNode copy = base.deepCopy();
        copy.set(name, value);
        return copy;
    }
}

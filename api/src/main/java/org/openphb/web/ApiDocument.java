package org.openphb.web;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What the API's document cannot know by itself: how our words are written, and that every no has one shape. */
public class ApiDocument implements OASFilter {
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getEnumeration() != null) {
            List<Object> words = schema.getEnumeration().stream()
                    .<Object>map(
                            word -> word.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
            schema.setEnumeration(words);
        }
        return schema;
    }

    @Override
    public Operation filterOperation(Operation operation) {
        var problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        operation
                .getResponses()
                .addAPIResponse(
                        "default",
                        OASFactory.createAPIResponse()
                                .description("A refusal, RFC 9457; see docs/api/problems.md")
                                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problem)));
        return operation;
    }
}

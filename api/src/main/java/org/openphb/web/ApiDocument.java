package org.openphb.web;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

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

    /** How much we would rather not answer in a type is no part of its name. */
    @Override
    public APIResponse filterAPIResponse(APIResponse response) {
        if (response.getContent() != null && response.getContent().getMediaTypes() != null) {
            var content = OASFactory.createContent();
            response.getContent()
                    .getMediaTypes()
                    .forEach((type, how) -> content.addMediaType(type.replaceFirst(";\\s*qs=.*", ""), how));
            response.setContent(content);
        }
        return response;
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

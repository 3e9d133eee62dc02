package org.openphb.budget;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code that was made.
 *
 * @param code told once, to whoever made it
 * @param until its last day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Code")
public record CodeView(String code, LocalDate until) {}

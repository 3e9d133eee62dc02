package org.openphb.budget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param document what shows that the young person cannot decide this and who may for them */
public record RecordAuthority(
        @NotBlank(message = "Name the document that lets them go on")
        @Size(max = 500, message = "Name the document in at most 500 letters")
        String document) {}

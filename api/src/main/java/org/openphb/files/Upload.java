package org.openphb.files;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form with its files, as they came in one call.
 *
 * @param digest the same for the same form (however its JSON was laid out) and the same files in the same order
 */
public record Upload<F>(F form, String digest, List<ArrivedFile> files) {
    static <F> Upload<F> of(F form, byte[] canonicalForm, List<ArrivedFile> files) {
        var whole = Stream.concat(
                        Stream.of(Sha256.of(canonicalForm)), files.stream().map(ArrivedFile::receivedSha256))
                .collect(Collectors.joining(" "));
        return new Upload<>(
                form, Sha256.of(whole.getBytes(java.nio.charset.StandardCharsets.US_ASCII)), List.copyOf(files));
    }

    public int fileCount() {
        return files.size();
    }

    /** Of each file as it was sent. */
    public List<String> receivedSha256() {
        return files.stream().map(ArrivedFile::receivedSha256).toList();
    }
}

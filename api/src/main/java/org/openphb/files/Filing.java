package org.openphb.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.openphb.web.NotFound;

/** Keeping uploaded files with the thing they prove, and serving them so that they can do no harm. */
@ApplicationScoped
public class Filing {
    private static final Logger LOG = Logger.getLogger(Filing.class);

    @Inject
    FileStore store;

    @Inject
    TransactionSynchronizationRegistry transaction;

    /** On disk before this returns; gone again if the transaction does not commit. */
    public void keep(String thingKind, UUID thing, Upload<?> upload, Instant at) {
        for (var i = 0; i < upload.fileCount(); i++) {
            var arrived = upload.files().get(i);
            var file = new StoredFile(thingKind, thing, i + 1, arrived, at);
            put(file.name(), arrived.content());
            if (file.hasThumbnail) {
                put(file.thumbnailName(), arrived.thumbnail());
            }
            file.persist();
        }
    }

    private void put(String name, byte[] content) {
        transaction.registerInterposedSynchronization(new Undo(name));
        try {
            var scratch = store.scratch();
            Files.write(scratch, content);
            store.put(name, scratch);
        } catch (IOException e) {
            throw new UncheckedIOException("a file could not be kept", e);
        }
    }

    /** @throws NotFound if there is no such file */
    public RestResponse<byte[]> serve(String thingKind, UUID thing, int position) {
        var file = known(thingKind, thing, position);
        return answer(file.mediaType, file.name(), file.keptSha256);
    }

    /** @throws NotFound if there is no such file, or none that can be made small */
    public RestResponse<byte[]> serveThumbnail(String thingKind, UUID thing, int position) {
        var file = known(thingKind, thing, position);
        if (!file.hasThumbnail) {
            throw new NotFound();
        }
        return answer(FileType.JPEG.mediaType, file.thumbnailName(), null);
    }

    private static StoredFile known(String thingKind, UUID thing, int position) {
        var file = StoredFile.of(thingKind, thing, position);
        if (file == null) {
            throw new NotFound();
        }
        return file;
    }

    private RestResponse<byte[]> answer(String mediaType, String name, String sha256) {
        try {
            var content = store.read(name);
            if (sha256 != null && !sha256.equals(Sha256.of(content))) {
                throw new IllegalStateException("the file " + name + " is not what was kept");
            }
            return RestResponse.ResponseBuilder.ok(content, mediaType)
                    .header("Cache-Control", "private, no-store")
                    .header("Content-Security-Policy", "default-src 'none'; sandbox")
                    .header("Content-Disposition", "inline; filename=\"file\"")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + name + " cannot be read", e);
        }
    }

    /** What was put on disk for a thing that was not recorded after all. */
    private final class Undo implements Synchronization {
        private final String name;

        Undo(String name) {
            this.name = name;
        }

        @Override
        public void beforeCompletion() {
            // only the outcome matters
        }

        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_COMMITTED) {
                try {
                    store.delete(name);
                } catch (IOException e) {
                    LOG.errorf(e, "the file %s belongs to nothing and could not be deleted", name);
                }
            }
        }
    }
}

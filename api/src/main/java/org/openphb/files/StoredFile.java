package org.openphb.files;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A file that belongs to a thing, clean of metadata. Its name on disk is its id: nothing of the sender's is kept. */
@Entity
@Table(name = "stored_file")
public class StoredFile extends PanacheEntityBase {
    @Id
    public UUID id;

    public String thingKind;
    public UUID thing;
    /** 1 to 5, in the order they were sent. */
    public int position;

    public String mediaType;
    public String receivedSha256;
    public String keptSha256;
    public long keptBytes;
    public boolean hasThumbnail;
    public Instant keptAt;

    protected StoredFile() {}

    StoredFile(String thingKind, UUID thing, int position, ArrivedFile file, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.thingKind = thingKind;
        this.thing = thing;
        this.position = position;
        this.mediaType = file.type().mediaType;
        this.receivedSha256 = file.receivedSha256();
        this.keptSha256 = Sha256.of(file.content());
        this.keptBytes = file.content().length;
        this.hasThumbnail = file.thumbnail() != null;
        this.keptAt = at;
    }

    String name() {
        return id.toString();
    }

    String thumbnailName() {
        return "thumbnail-" + id;
    }

    /** The files of one thing, in order. */
    public static List<StoredFile> of(String thingKind, UUID thing) {
        return list("thingKind = ?1 and thing = ?2 order by position", thingKind, thing);
    }

    public static StoredFile of(String thingKind, UUID thing, int position) {
        return find("thingKind = ?1 and thing = ?2 and position = ?3", thingKind, thing, position)
                .firstResult();
    }
}

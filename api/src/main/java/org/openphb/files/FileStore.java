package org.openphb.files;

import java.io.IOException;
import java.nio.file.Path;

/** Where bytes are kept. The file system now; anything that can promise the same may take its place. */
interface FileStore {
    /** Keeps what is in the file under this name. When it returns, a power cut loses nothing. */
    void put(String name, Path content) throws IOException;

    /** All the bytes, at most those of one upload. */
    byte[] read(String name) throws IOException;

    void delete(String name) throws IOException;

    /** A new empty file to write to before it is put. */
    Path scratch() throws IOException;
}

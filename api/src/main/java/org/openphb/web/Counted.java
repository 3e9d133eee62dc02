package org.openphb.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts bytes while they stream, and stops at the limit. */
public final class Counted extends FilterInputStream {
    private final long most;
    private long seen;

    /** @param most bytes */
    public Counted(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        var b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        var n = super.read(bytes, offset, length);
        count(Math.max(n, 0));
        return n;
    }

    private void count(long more) {
        seen += more;
        if (seen > most) {
            throw new TooLarge(most);
        }
    }
}

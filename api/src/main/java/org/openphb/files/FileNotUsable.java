package org.openphb.files;

import org.openphb.web.BadForm;

/** A file we cannot take, with what the person can do instead. */
public final class FileNotUsable extends BadForm {
    private static final long serialVersionUID = 1;

    FileNotUsable(String message) {
        super("file", message);
    }
}

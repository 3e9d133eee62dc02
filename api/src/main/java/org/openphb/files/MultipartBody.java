package org.openphb.files;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload.UploadContext;

/** What the multipart parser needs to know of a call. */
record MultipartBody(String contentType, InputStream body) implements UploadContext {
    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public String getContentType() {
        return contentType;
    }

    @Override
    public InputStream getInputStream() {
        return body;
    }

    @Override
    public long contentLength() {
        return -1; // bytes are counted while they stream, whatever the header says
    }

    @Override
    @Deprecated
    public int getContentLength() {
        return -1;
    }
}

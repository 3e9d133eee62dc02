package org.openphb.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.openphb.web.BadForm;
import org.openphb.web.Counted;
import org.openphb.web.Gate;
import org.openphb.web.MalformedBody;
import org.openphb.web.Problems;

/** Reads one multipart call: a JSON part with the form and up to five parts called {@code file}. */
@ApplicationScoped
public class Uploads {
    /** Bytes of one file. */
    public static final long MOST_FILE_BYTES = 10 << 20;

    public static final int MOST_FILES = 5;
    private static final long MOST_FORM_BYTES = 64 << 10;

    @Inject
    ObjectMapper json;

    @Inject
    Validator validator;

    /**
     * Bytes are counted while they stream: what is too large is refused before it has all been read.
     *
     * @param part the name of the JSON part
     * @throws org.openphb.web.Refusal for whatever is wrong with it; nothing has been kept
     */
    public <F> Upload<F> read(String contentType, InputStream body, String part, Class<F> type) {
        var files = new ArrayList<ArrivedFile>();
        F form = null;
        try {
            var parts = parts(contentType, new Counted(body, Gate.MOST_BYTES));
            while (parts.hasNext()) {
                var item = parts.next();
                if (part.equals(item.getFieldName()) && form == null) {
                    form = json.readValue(bytes(item, MOST_FORM_BYTES), type);
                } else if ("file".equals(item.getFieldName())) {
                    requireRoom(files.size());
                    files.add(ArrivedFile.of(bytes(item, MOST_FILE_BYTES)));
                } else {
                    throw new MalformedBody("Send one part called “" + part + "” and up to 5 called “file”.");
                }
            }
            if (form == null) {
                throw new MalformedBody("The part called “" + part + "” is missing.");
            }
            requireValid(form);
            return Upload.of(form, json.writeValueAsBytes(form), files);
        } catch (JsonProcessingException e) {
            throw Problems.refusalOf(e);
        } catch (FileUploadException | IOException cutOff) {
            throw new MalformedBody("It is not a whole multipart form: it may have been cut off on the way.");
        }
    }

    private static FileItemIterator parts(String contentType, InputStream body)
            throws FileUploadException, IOException {
        return new FileUpload().getItemIterator(new MultipartBody(contentType, body));
    }

    private static byte[] bytes(FileItemStream item, long most) throws IOException {
        try (var in = new Counted(item.openStream(), most)) {
            return in.readAllBytes();
        }
    }

    private static void requireRoom(int filesSoFar) {
        if (filesSoFar == MOST_FILES) {
            throw new BadForm("file", "Send at most " + MOST_FILES + " files");
        }
    }

    private <F> void requireValid(F form) {
        var violations = validator.validate(form);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }
}

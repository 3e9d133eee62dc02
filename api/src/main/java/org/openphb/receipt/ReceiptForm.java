package org.openphb.receipt;

import java.util.List;

/**
 * The multipart call, for the API's document: {@link org.openphb.files.Uploads} reads it while it streams.
 *
 * @param file 0 to 5 of at most 10 MB: JPEG, PNG or PDF
 */
record ReceiptForm(SendReceipt receipt, List<byte[]> file) {}

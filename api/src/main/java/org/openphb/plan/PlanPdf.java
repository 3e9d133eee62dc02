package org.openphb.plan;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A page as PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1): it can be read in many years, and aloud. The font is in it; a
 * letter that the font does not have stands there as a mark.
 */
final class PlanPdf {
    static final String STYLE = """
            @page { size: A4; margin: 20mm }
            body { font-family: Paper; font-size: 12pt; line-height: 1.4 }
            h1 { font-size: 22pt } h2 { font-size: 16pt; page-break-after: avoid } h3 { font-size: 13pt; page-break-after: avoid }
            dt { font-weight: bold } dd { margin: 0 0 4pt 0 }
            """;

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private PlanPdf() {}

    /** @param page well-formed; it loads nothing from anywhere */
    static byte[] of(String page) {
        var pdf = new ByteArrayOutputStream();
        var print = new PdfRendererBuilder();
        print.useFont(() -> font("DejaVuSans.ttf"), "Paper", REGULAR, FontStyle.NORMAL, true);
        print.useFont(() -> font("DejaVuSans-Bold.ttf"), "Paper", BOLD, FontStyle.NORMAL, true);
        print.usePdfAConformance(PdfAConformance.PDFA_2_A);
        print.usePdfUaAccessibility(true);
        print.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        print.useUriResolver((base, address) -> null);
        print.withProducer("OpenPHB");
        print.withHtmlContent(page, null);
        print.toStream(pdf);
        try {
            print.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String name) {
        return PlanPdf.class.getResourceAsStream("/fonts/" + name);
    }
}

package fr.boucle.web;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Prints a page as a PDF that can be read aloud. The page is a template of its own on {@code kit/paper :: paper}, laid out
 * by {@code paper/paper.css}; nothing else is ever loaded, wherever an address in it may point.
 */
@Component
public class Press {
    private static final String OWN = "paper:";
    private static final String SHEET = OWN + "paper.css";
    private static final String FAMILY = "Archivo Boucle";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** What XML cannot hold, though a text may. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    static {
        XRLog.setLoggingEnabled(false); // it writes past our log, and tells every font of every page
    }

    private final ITemplateEngine templates;

    Press(ITemplateEngine templates) {
        this.templates = templates;
    }

    public byte[] print(String template, Map<String, Object> model, Locale language) {
        var bytes = new ByteArrayOutputStream();
        print(template, model, language, bytes);
        return bytes.toByteArray();
    }

    public void print(String template, Map<String, Object> model, Locale language, OutputStream out) {
        var page = UNPRINTABLE
                .matcher(templates.process(template, new Context(language, model)))
                .replaceAll("");
        try {
            var press = new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useSVGDrawer(new PaperBars())
                    .useUriResolver((base, address) -> address.equals(SHEET) ? SHEET : null)
                    .useProtocolsStreamImplementation((address) -> new Own(), "paper")
                    .withProducer("Boucle")
                    .withHtmlContent(page, OWN);
            for (var moment : ExternalResourceControlPriority.values()) {
                press.useExternalResourceAccessControl((address, kind) -> SHEET.equals(address), moment);
            }
            press.useFont(() -> open("archivo-regular.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true)
                    .useFont(() -> open("archivo-bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true)
                    .useFont(Press::fallback, "Liberation Sans")
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Press.class.getResourceAsStream("/paper/" + name), name);
    }

    /** For the letters that ours lacks, a Polish name's for instance. */
    private static InputStream fallback() {
        var path = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        return Objects.requireNonNull(PDFont.class.getResourceAsStream(path), path);
    }

    /** The one sheet that a printed page may ask for. */
    private static final class Own implements FSStream {
        @Override
        public InputStream getStream() {
            return open("paper.css");
        }

        @Override
        public @Nullable Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}

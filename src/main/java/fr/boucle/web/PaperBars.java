package fr.boucle.web;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws on paper what our charts are made of: {@code rect}s, whose place is a percentage and whose fill is a colour. */
final class PaperBars implements SVGDrawer {
    private static final double WHOLE = 100;

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return new Bars(svg, Math.max(width, 0), Math.max(height, 0));
    }

    private record Bars(Element svg, double width, double height) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) width;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) height;
        }

        @Override
        public void drawSVG(OutputDevice paper, RenderingContext context, double x, double y) {
            var bars = svg.getElementsByTagName("rect");
            for (int i = 0; i < bars.getLength(); i++) {
                if (bars.item(i) instanceof Element bar) {
                    paper.setPaint(Color.decode(bar.getAttribute("fill")));
                    paper.fill(new Rectangle2D.Double(
                            x + part(bar, "x", 0, width),
                            y + part(bar, "y", 0, height),
                            part(bar, "width", WHOLE, width),
                            part(bar, "height", WHOLE, height)));
                }
            }
        }

        private static double part(Element bar, String side, double otherwise, double whole) {
            var written = bar.getAttribute(side).replace("%", "");
            return (written.isEmpty() ? otherwise : Double.parseDouble(written)) / WHOLE * whole;
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        // bars have no words
    }

    @Override
    public void addFontFile(File file, String family, @Nullable Integer weight, @Nullable FontStyle style) {
        // bars have no words
    }

    @Override
    public void addFontStream(
            FSSupplier<InputStream> font, String family, @Nullable Integer weight, @Nullable FontStyle style) {
        // bars have no words
    }

    @Override
    public void close() {
        // holds nothing
    }
}

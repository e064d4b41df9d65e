package org.plainleaf.print;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.ViewBox;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.ResourcePolicy;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Draws the {@code <object>} elements of a leaflet: {@code data="drawing:NAME"} is one of its drawings, {@code
 * data="qr:TEXT"} a QR code. Drawn as lines and areas, so that they are sharp on any printer.
 */
final class DrawingOnPaper implements FSObjectDrawer {
    static final String DRAWING = "drawing:";
    static final String QR = "qr:";
    /** A QR code needs this many light modules around it. Source: ISO/IEC 18004, 6.3.8. */
    private static final int QUIET = 4;

    private final Map<String, String> drawings;

    DrawingOnPaper(Map<String, String> drawings) {
        this.drawings = drawings;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        String data = element.getAttribute("data");
        float w = (float) width / dotsPerPixel;
        float h = (float) height / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, graphics -> {
            if (data.startsWith(QR)) {
                drawQr(data.substring(QR.length()), graphics, Math.min(w, h));
            } else if (data.startsWith(DRAWING)) {
                drawSvg(drawings.getOrDefault(data.substring(DRAWING.length()), ""), graphics, w, h);
            }
        });
        return null;
    }

    private static void drawQr(String text, Graphics2D graphics, double size) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        double module = size / (code.size + 2 * QUIET);
        Path2D dark = new Path2D.Double();
        for (int row = 0; row < code.size; row++) {
            int column = 0;
            while (column < code.size) {
                int from = column;
                while (column < code.size && code.getModule(column, row)) {
                    column++;
                }
                if (column > from) {
                    dark.append(
                            new Rectangle2D.Double(
                                    (from + QUIET) * module, (row + QUIET) * module, (column - from) * module, module),
                            false);
                }
                column++;
            }
        }
        graphics.setColor(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, size, size));
        graphics.setColor(Color.BLACK);
        graphics.fill(dark);
    }

    private static void drawSvg(String svg, Graphics2D graphics, float width, float height) {
        SVGDocument drawing = svg.isEmpty()
                ? null
                : new SVGLoader()
                        .load(
                                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                                null,
                                LoaderContext.builder()
                                        .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                                        .build());
        if (drawing != null) {
            graphics.setColor(Color.BLACK);
            drawing.render((java.awt.Component) null, graphics, new ViewBox(0, 0, width, height));
        }
    }
}

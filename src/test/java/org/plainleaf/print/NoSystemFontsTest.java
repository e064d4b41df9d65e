package org.plainleaf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A computer without any font of its own makes leaflets all the same. */
final class NoSystemFontsTest {
    @Test
    void makesAnUrduLeafletWithoutFontsOfTheSystem(@TempDir Path empty) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Dsun.java2d.fontpath=" + empty,
                "-Duser.home=" + empty,
                "-cp",
                System.getProperty("java.class.path"),
                OneLeaflet.class.getName()));
        builder.environment().put("FONTCONFIG_FILE", empty.resolve("none.conf").toString());
        builder.environment().put("FONTCONFIG_PATH", empty.toString());
        builder.environment().put("HOME", empty.toString());
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("%PDF");
    }

    /** Makes one leaflet and shows how it starts. */
    static final class OneLeaflet {
        private OneLeaflet() {}

        public static void main(String[] arguments) throws Exception {
            PrintedSheet printed =
                    new PdfMaker(new PrintFonts()).make(SmallSheet.of("ur", "ہیلتھ", "<p>پرسنل ہیلتھ بجٹ کیا ہے؟</p>"));
            System.out.println(new String(printed.pdf(), 0, 8, StandardCharsets.ISO_8859_1));
        }
    }
}

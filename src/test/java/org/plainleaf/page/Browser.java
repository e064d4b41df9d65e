package org.plainleaf.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogType;

/** A real browser with the example site open in it. One thread at a time. */
final class Browser implements AutoCloseable {
    private final SiteServer server;
    private final Path folder;
    private final ChromeDriver driver;

    Browser(Chromium chromium, ExampleSite site) throws IOException {
        server = new SiteServer(site);
        folder = Files.createTempDirectory("plainleaf-browser-");
        driver = chromium.start(folder);
    }

    /** Sets how wide the window is, in CSS pixels. */
    Browser width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Sets what the reader has asked for, such as {@code prefers-color-scheme: dark}; all else is as usual. */
    Browser wish(String feature, String value) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
        return this;
    }

    /** Back to a wide window and a reader without wishes. */
    Browser reset() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        return width(1280);
    }

    /** Opens a page of the site, and waits until it is there with its letters. */
    Browser open(String address) {
        return open(server, address);
    }

    /** Opens a page of another site. */
    Browser open(SiteServer other, String address) {
        driver.get(other.origin() + address);
        driver.executeAsyncScript("const done = arguments[0]; document.fonts.ready.then(() => done());");
        return this;
    }

    /** Opens a page of any server on this computer. */
    Browser openWhole(String address) {
        driver.get(address);
        return this;
    }

    /** Runs a script that returns a value. */
    Object run(String script, Object... arguments) {
        return Objects.requireNonNull(driver.executeScript(script, arguments), "The script gave nothing");
    }

    /** Runs a script that calls {@code done} with a value. */
    Object runUntilDone(String script, Object... arguments) {
        String told = "const done = arguments[arguments.length - 1];" + script;
        return Objects.requireNonNull(driver.executeAsyncScript(told, arguments), "The script gave nothing");
    }

    /** Runs a script that returns a list of strings. */
    List<String> list(String script, Object... arguments) {
        return strings(run(script, arguments));
    }

    static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    void type(String words) {
        new Actions(driver).sendKeys(words).perform();
    }

    /** What the browser complained about since it was last asked. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** The addresses it asked for since it was last asked, without those of the site. */
    List<String> foreignRequests() {
        Json json = new Json();
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> part(json.toType(entry.getMessage(), Json.MAP_TYPE), "message"))
                .filter(message -> "Network.requestWillBeSent".equals(message.get("method")))
                .map(message -> part(part(message, "params"), "request"))
                .map(request -> String.valueOf(request.get("url")))
                .filter(url -> !url.startsWith(server.origin() + "/"))
                .toList();
    }

    private static Map<?, ?> part(Map<?, ?> of, String name) {
        return (Map<?, ?>) Objects.requireNonNull(of.get(name), name);
    }

    @Override
    public void close() {
        driver.quit();
        server.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // A last process of the browser still wrote there. The folder is a temporary one: no reason to fail.
        }
    }
}

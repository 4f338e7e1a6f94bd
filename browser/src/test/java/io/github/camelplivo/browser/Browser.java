package io.github.camelplivo.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.FluentWait;

/** A Chromium that is installed on this machine, and what a person does with it. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    private static Optional<Path> program(String... names) {
        return Stream.of(names).map(name -> Path.of("/usr/bin", name)).filter(Files::isExecutable).findFirst();
    }

    /** Whether there is one. */
    static boolean isThere() {
        boolean there = program("chromium", "chromium-browser").isPresent() && program("chromedriver").isPresent();
        if (!there) {
            System.out.println("SKIPPED: the tests of the page need chromium and chromedriver in /usr/bin");
        }
        return there;
    }

    static Browser open() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("chromium", "chromium-browser").orElseThrow().toString());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1440,900");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(program("chromedriver").orElseThrow().toFile()).usingAnyFreePort().build();
        return new Browser(new ChromeDriver(service, options));
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens the page, and waits until it is live. What was logged before is forgotten. */
    void goTo(int port) {
        driver.get("about:blank");
        complaints();
        requests();
        driver.get("http://127.0.0.1:" + port + "/");
        await("#connection[data-live=true]");
    }

    void size(int width, int height) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void scheme(String scheme) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private FluentWait<ChromeDriver> patience() {
        return new FluentWait<>(driver).withTimeout(PATIENCE).pollingEvery(Duration.ofMillis(50));
    }

    WebElement await(String css) {
        return patience().ignoring(RuntimeException.class).withMessage(() -> css + " in\n" + text("body"))
                .until(it -> it.findElement(By.cssSelector(css)));
    }

    /** Waits until that can be read there. */
    void awaitText(String css, String text) {
        patience().withMessage(() -> "\"" + text + "\" at " + css + ", where there is: " + text(css))
                .until(it -> text(css).contains(text));
    }

    void awaitNoText(String css, String text) {
        patience().withMessage(() -> "no \"" + text + "\" at " + css + ", where there is: " + text(css))
                .until(it -> !text(css).contains(text));
    }

    /** All that can be read there, in one line. */
    String text(String css) {
        return String.valueOf(run("return [...document.querySelectorAll(arguments[0])].map(e => e.innerText).join(' ')"
                                  + ".replace(/\\s+/g, ' ')",
                css));
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** A click where a person would click. */
    void click(String css) {
        await(css);
        patience().ignoring(RuntimeException.class).withMessage(() -> "a click on " + css).until(it -> {
            run("document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", css);
            it.findElement(By.cssSelector(css)).click();
            return true;
        });
    }

    /** Clicks the button of that name, in there. */
    void press(String css, String name) {
        patience().ignoring(RuntimeException.class).withMessage(() -> "a button " + name + " in " + text(css)).until(it -> {
            it.findElements(By.cssSelector(css + " button")).stream()
                    .filter(button -> button.isDisplayed() && button.getText().equals(name)).findFirst().orElseThrow().click();
            return true;
        });
    }

    void type(String css, String text) {
        WebElement field = await(css);
        field.clear();
        field.sendKeys(text);
    }

    void choose(String css, String text) {
        await(css).findElements(By.tagName("option")).stream().filter(option -> option.getText().equals(text)).findFirst()
                .orElseThrow().click();
    }

    /** Presses a key where the focus is. */
    void key(CharSequence key) {
        driver.switchTo().activeElement().sendKeys(key);
    }

    /** Goes on with the Tab key until what has the focus is that. */
    void tabTo(String css) {
        for (int i = 0; i < 200; i++) {
            if (Boolean.TRUE.equals(run("return document.activeElement.matches(arguments[0])", css))) {
                return;
            }
            key(Keys.TAB);
        }
        throw new AssertionError("The Tab key does not lead to " + css);
    }

    /** What the page has complained of since the last time. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(Object::toString).toList();
    }

    /** Where the page has sent requests since the last time. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream().map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1")).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}

package vn.ntm.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.util.FileSystemUtils;

/** A person's browser: opens pages of the product, reads, clicks, types. */
final class Browser implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final List<String> ACCESSIBILITY =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, Cookie> sessions = new HashMap<>();
    private final ChromeDriver driver;
    private final Path profile;
    private final String address;

    private Browser(ChromeDriver driver, Path profile, String address) {
        this.driver = driver;
        this.profile = profile;
        this.address = address;
    }

    static Browser at(String address, boolean withScript) {
        try {
            Path profile = Files.createTempDirectory("ntm-browser");
            ChromeOptions options = new ChromeOptions()
                    .addArguments(QUIET)
                    .addArguments("--user-data-dir=" + profile)
                    .setExperimentalOption(
                            "prefs", Map.of("profile.managed_default_content_settings.javascript", withScript ? 1 : 2));
            options.setBinary(WhereThereIsChromium.browser().orElseThrow().toFile());
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(
                            WhereThereIsChromium.driver().orElseThrow().toFile())
                    .build();
            return new Browser(new ChromeDriver(service, options), profile, address);
        } catch (IOException noProfile) {
            throw new UncheckedIOException(noProfile);
        }
    }

    /** Somebody new at the screen: nobody signed in, light, ordinary text. */
    Browser visitor(Screen screen) {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", screen.width(), "height", screen.height(), "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    Browser open(String path) {
        driver.get(address + path);
        return this;
    }

    Browser reload() {
        driver.navigate().refresh();
        return this;
    }

    /** Comes in by a session that is still open, else by the door: the door counts how often one caller knocks. */
    Browser signIn(String userName) {
        Cookie open = sessions.get(userName);
        if (open != null) {
            open("/");
            driver.manage().addCookie(open);
            if (open("/my-work").path().equals("/my-work")) {
                return this;
            }
        }
        return knock(userName);
    }

    private Browser knock(String userName) {
        open("/login");
        type("username", userName);
        type("password", "nong-thon-moi");
        go("form[action='/login'] button");
        if (path().startsWith("/login")) {
            throw new IllegalStateException("Not let in: " + text("main"));
        }
        sessions.put(userName, driver.manage().getCookieNamed("ntm-session"));
        return this;
    }

    Browser prefer(String cookie, String value) {
        driver.manage().addCookie(new Cookie(cookie, value, "/"));
        return this;
    }

    /** Where the reader is, without the machine's address. */
    String path() {
        return driver.getCurrentUrl().substring(address.length());
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    String text(String css) {
        return find(css).getText();
    }

    List<String> texts(String css) {
        return all(css).stream().map(WebElement::getText).toList();
    }

    /** What stands in a field of a form. */
    String typed(String field) {
        return String.valueOf(field(field).getDomProperty("value"));
    }

    /** Clicks what changes this page only. */
    Browser click(String css) {
        find(css).click();
        return this;
    }

    /** Clicks what leads to another page, or to this one anew, and waits for it. */
    Browser go(String css) {
        return andWait(() -> click(css));
    }

    /** Presses keys that lead to another page and waits for it. */
    Browser goBy(CharSequence... keys) {
        return andWait(() -> press(keys));
    }

    Browser type(String field, String words) {
        WebElement element = field(field);
        element.clear();
        element.sendKeys(words);
        return this;
    }

    /** Types into the field that a selector finds. */
    Browser fill(String css, String words) {
        WebElement element = find(css);
        element.clear();
        element.sendKeys(words);
        return this;
    }

    /** Waits until the words stand there, put in by our script. */
    Browser until(String css, String words) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(WebDriverException.class)
                .until(browser -> text(css).contains(words));
        return this;
    }

    /** Opens a page again until it shows what is written down behind the pages. */
    Browser openUntil(String path, String css) {
        new WebDriverWait(driver, PATIENCE)
                .until(browser -> !open(path).all(css).isEmpty());
        return this;
    }

    Browser choose(String field, String value) {
        new Select(field(field)).selectByValue(value);
        return this;
    }

    Browser upload(String field, Path file) {
        field(field).sendKeys(file.toString());
        return this;
    }

    Browser press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** Presses the tabulator and says what has the focus then. */
    String tab() {
        press(Keys.TAB);
        return focused();
    }

    /** What has the focus, by its words; its name when it is a field. */
    String focused() {
        WebElement element = driver.switchTo().activeElement();
        String name = element.getDomAttribute("name");
        return name != null ? name : element.getText().replace("\n", " ").strip();
    }

    /** How far the page runs out of the screen to the right. */
    long overhang() {
        return number("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** What sticks out of the part of the screen that a scroll bar leaves, with how far, for the message of a failed test. */
    Object stickingOut() {
        return driver.executeScript("""
                const edge = document.documentElement.clientWidth;
                return [...document.querySelectorAll('body *')]
                    .map(element => [element, element.getBoundingClientRect().right - edge])
                    .filter(([element, beyond]) => !element.closest('.scroll *') && beyond > 0.5)
                    .slice(0, 8)
                    .map(([element, beyond]) => `${element.tagName}.${element.getAttribute('class')} by ${Math.round(beyond)} px: ${element.textContent.trim().slice(0, 30)}`)""");
    }

    /** Breaches of the accessibility rules on this page, in words. */
    List<String> barriers() {
        return new AxeBuilder()
                .withTags(ACCESSIBILITY).analyze(driver).getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    byte[] printed() {
        Map<String, Object> pdf = driver.executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
        return Base64.getDecoder().decode(String.valueOf(pdf.get("data")));
    }

    @Override
    public void close() {
        driver.quit();
        try {
            FileSystemUtils.deleteRecursively(profile);
        } catch (IOException left) {
            System.err.println("Left behind: " + left.getMessage());
        }
    }

    /** What an address of the product hands out to whoever is signed in. */
    byte[] file(String path) {
        Object content = driver.executeAsyncScript("""
                const done = arguments[1];
                fetch(arguments[0]).then(answer => answer.arrayBuffer()).then(bytes =>
                    done(btoa([...new Uint8Array(bytes)].map(one => String.fromCharCode(one)).join(''))))""", path);
        return Base64.getDecoder().decode(String.valueOf(content));
    }

    private Browser andWait(Runnable step) {
        WebElement page = find("html");
        step.run();
        new WebDriverWait(driver, PATIENCE).until(browser -> isGone(page));
        return this;
    }

    /** In the moment between two pages the driver answers about an old element in more than one way. */
    private static boolean isGone(WebElement page) {
        try {
            page.isEnabled();
            return false;
        } catch (WebDriverException gone) {
            return true;
        }
    }

    private WebElement field(String name) {
        return driver.findElement(By.name(name));
    }

    private long number(String script) {
        return driver.executeScript(script) instanceof Number number ? number.longValue() : -1;
    }
}

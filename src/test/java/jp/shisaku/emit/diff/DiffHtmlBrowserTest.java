package jp.shisaku.emit.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser; skipped where there is no Chromium on the PATH. */
class DiffHtmlBrowserTest {

  private static final String SHOWN =
      "[...document.querySelectorAll('article:not([hidden])')].map(a => a.dataset.kind).join(' ')";

  @TempDir static Path folder;

  private static Browser browser;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    Optional<Path> executable = Browser.executable();
    assumeTrue(executable.isPresent(), "diff.html in a browser: no chromium on the PATH");
    Path page = folder.resolve("diff.html");
    Files.writeString(page, DiffHtml.write(SampleDiff.REPORT, Locale.JAPANESE));
    browser = Browser.open(executable.get(), page);
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void reset() throws InterruptedException {
    browser.evaluate("document.activeElement.blur(), document.getElementById('filter').reset()");
    browser.await("!document.querySelector('article').hidden");
  }

  @Test
  void showsEveryChangeButTheUnchangedOnes() {
    assertThat(browser.text(SHOWN)).isEqualTo("added renamed changed");
    assertThat(browser.text("document.querySelector('#shown').innerText")).isEqualTo("4 件中 3 件を表示");
  }

  @Test
  void runsNoMarkupFromAName() {
    assertThat(browser.evaluate("typeof window.broken").asText()).isEqualTo("undefined");
    assertThat(browser.evaluate("document.querySelectorAll('img, article script').length").asInt())
        .isZero();
    assertThat(browser.text("document.querySelector('article h3').textContent"))
        .endsWith(SampleDiff.HOSTILE);
  }

  @Test
  void loadsNothingFromElsewhere() {
    assertThat(browser.evaluate("performance.getEntriesByType('resource').length").asInt())
        .isZero();
    assertThat(
            browser.text(
                "fetch('https://example.invalid/').then(() => 'let through', () => 'refused')"))
        .isEqualTo("refused");
  }

  @Test
  void findsByWordWhateverItsWidth() throws InterruptedException {
    browser.press("/", 191);
    assertThat(browser.text("document.activeElement.name")).isEqualTo("search");
    browser.type("灯籠　１３７");
    browser.await(SHOWN + " === 'renamed'");
  }

  @Test
  void findsTheWholeOldNameAndTheWholeNewOne() throws InterruptedException {
    for (String name : List.of("竹灯籠による夜間景観の形成事業", "竹灯籠による夜間景観の形成支援事業")) {
      search(name);
      browser.await(SHOWN + " === 'renamed'");
      search("");
      browser.await(SHOWN + " === 'added renamed changed'");
    }
  }

  @Test
  void findsATextAsItWasAndAsItIs() throws InterruptedException {
    search("秋の週末に灯す");
    browser.await(SHOWN + " === 'renamed'");
    search("秋春");
    browser.await(SHOWN + " === ''");
    search("春の週末に灯す");
    browser.await(SHOWN + " === 'renamed'");
  }

  private static void search(String words) {
    browser.evaluate(
        "(s => { s.value = '%s'; s.dispatchEvent(new Event('input', {bubbles: true})); })"
                .formatted(words)
            + "(document.querySelector('[name=search]'))");
  }

  @Test
  void filtersByKindAndOffice() throws InterruptedException {
    browser.evaluate("document.querySelector('[name=kind][value=added]').click()");
    browser.await(SHOWN + " === 'renamed changed'");
    browser.evaluate(
        "(s => { s.value = '海事局航路課'; s.dispatchEvent(new Event('input', {bubbles: true})); })"
            + "(document.querySelector('[name=office]'))");
    browser.await(SHOWN + " === 'changed'");
  }

  @Test
  void sortsByMoney() throws InterruptedException {
    browser.evaluate(
        "(s => { s.value = 'money'; s.dispatchEvent(new Event('change', {bubbles: true})); })"
            + "(document.querySelector('[name=sort]'))");
    browser.await(SHOWN + " === 'changed renamed added'");
  }

  @Test
  void unfoldsAWordDiffByKeyboard() throws InterruptedException {
    browser.evaluate("document.querySelector('article.kind-renamed summary').focus()");
    browser.press("Enter", 13);
    browser.await("document.querySelector('article.kind-renamed details').open");
    assertThat(browser.text("document.querySelector('article.kind-renamed details del').innerText"))
        .isEqualTo("秋");
    assertThat(browser.text("document.querySelector('article.kind-renamed details ins').innerText"))
        .isEqualTo("春");
  }

  @Test
  void putsTheMoneyOfACardBeforeItsTexts() {
    assertThat(
            browser.text(
                "[...document.querySelectorAll('article.kind-renamed > p.figure,"
                    + " article.kind-renamed > details')].map(e => e.localName).join(' ')"))
        .isEqualTo("p details");
    assertThat(browser.text("document.querySelector('article.kind-renamed .figure').innerText"))
        .contains("+13百万円 +9.5%");
  }

  @Test
  void speaksBothLanguages() throws InterruptedException {
    browser.evaluate("document.querySelector('button[data-language=en]').click()");
    browser.await("document.querySelector('h1').innerText === 'What changed'");
    assertThat(browser.text("document.documentElement.lang")).isEqualTo("en");
    browser.evaluate("document.querySelector('button[data-language=ja]').click()");
    browser.await("document.querySelector('h1').innerText === '施策の変更'");
  }

  @Test
  void fitsAPhone() {
    browser.command(
        "Emulation.setDeviceMetricsOverride",
        "width",
        360,
        "height",
        740,
        "deviceScaleFactor",
        2,
        "mobile",
        true);
    assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(360);
    assertThat(
            browser.text("getComputedStyle(document.querySelector('article .delta')).whiteSpace"))
        .isEqualTo("nowrap");
    browser.command("Emulation.clearDeviceMetricsOverride");
  }
}

package jp.shisaku.emit.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A headless Chromium, driven through its DevTools protocol with the JDK's own WebSocket: no driver
 * and no further library. Opens one page from a file, with a profile of its own.
 */
final class Browser implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final long PATIENCE_SECONDS = 60;

  private final ObjectMapper json = new ObjectMapper();
  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final Path profile;
  private final Process process;
  private final WebSocket socket;
  private int commands;

  private Browser(Path executable) throws IOException, InterruptedException {
    profile = Files.createTempDirectory("browser");
    process =
        new ProcessBuilder(
                executable.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    socket = connect(page(port()));
  }

  /** The browser of this machine, from the PATH; empty where there is none. */
  static Optional<Path> executable() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a page and waits until it is there. */
  static Browser open(Path executable, Path page) throws IOException, InterruptedException {
    Browser browser = new Browser(executable);
    browser.command("Page.enable");
    browser.command("Page.navigate", "url", page.toUri().toString());
    browser.await("document.readyState === 'complete' && location.protocol === 'file:'");
    return browser;
  }

  /** What an expression of JavaScript gives. */
  JsonNode evaluate(String expression) {
    JsonNode result =
        command(
            "Runtime.evaluate",
            "expression",
            expression,
            "returnByValue",
            true,
            "awaitPromise",
            true);
    if (result.has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
    }
    return result.path("result").path("value");
  }

  String text(String expression) {
    return evaluate(expression).asText();
  }

  /** Waits until an expression is true. */
  void await(String expression) throws InterruptedException {
    for (int tries = 0; tries < PATIENCE_SECONDS * 20; tries++) {
      if (evaluate(expression).asBoolean()) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("never true: " + expression);
  }

  /** Types into what has the focus. */
  void type(String text) {
    command("Input.insertText", "text", text);
  }

  /** Presses and releases a key, named as in the DOM: Tab, Enter, "/". */
  void press(String key, int code) {
    String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
    command(
        "Input.dispatchKeyEvent",
        "type",
        "keyDown",
        "key",
        key,
        "windowsVirtualKeyCode",
        code,
        "text",
        text);
    command("Input.dispatchKeyEvent", "type", "keyUp", "key", key, "windowsVirtualKeyCode", code);
  }

  /** Sends a command of the DevTools protocol and gives its result. */
  JsonNode command(String method, Object... parameters) {
    ObjectNode message = json.createObjectNode().put("id", ++commands).put("method", method);
    ObjectNode values = message.putObject("params");
    for (int i = 0; i < parameters.length; i += 2) {
      values.set((String) parameters[i], json.valueToTree(parameters[i + 1]));
    }
    socket.sendText(message.toString(), true).join();
    return answer(commands);
  }

  private JsonNode answer(int id) {
    try {
      while (true) {
        String message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (message == null) {
          throw new AssertionError("the browser is silent");
        }
        JsonNode tree = json.readTree(message);
        if (tree.path("id").asInt() == id) {
          return tree.path("result");
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  private String port() throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    for (int tries = 0; tries < PATIENCE_SECONDS * 20; tries++) {
      if (Files.exists(file) && Files.readString(file).contains("\n")) {
        return Files.readAllLines(file).get(0);
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the browser does not start");
  }

  private URI page(String port) throws IOException, InterruptedException {
    URI targets = URI.create("http://127.0.0.1:" + port + "/json/list");
    for (int tries = 0; tries < PATIENCE_SECONDS * 20; tries++) {
      HttpResponse<String> response =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(targets).build(), HttpResponse.BodyHandlers.ofString());
      for (JsonNode target : json.readTree(response.body())) {
        if (target.path("type").asText().equals("page")) {
          return URI.create(target.path("webSocketDebuggerUrl").asText());
        }
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the browser opens no page");
  }

  private WebSocket connect(URI address) {
    StringBuilder part = new StringBuilder();
    return HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .buildAsync(
            address,
            new WebSocket.Listener() {
              @Override
              public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
                part.append(data);
                if (last) {
                  messages.add(part.toString());
                  part.setLength(0);
                }
                from.request(1);
                return null;
              }
            })
        .join();
  }

  @Override
  public void close() throws IOException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
    deleteProfile();
  }

  /** What a dying child still writes is left to the system's temporary folder. */
  private void deleteProfile() throws IOException {
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.toFile().delete()) {
          return;
        }
      }
    } catch (UncheckedIOException vanished) {
      return;
    }
  }
}

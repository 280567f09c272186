package dev.handback.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a folder of pages on this machine only, with the headers that a deployed site has. */
public final class SiteServer implements AutoCloseable {
    /** What a page may do: nothing but show itself. */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp");

    private final HttpServer server;
    private final ExecutorService threads;
    private final Path folder;

    private SiteServer(HttpServer server, Path folder) {
        this.server = server;
        this.folder = folder.toAbsolutePath().normalize();
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
    }

    /**
     * Starts to serve.
     *
     * @param port 0 for any that is free
     * @throws IOException where the port is taken
     */
    public static SiteServer start(Path folder, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
        SiteServer site = new SiteServer(server, folder);
        server.setExecutor(site.threads);
        server.createContext("/", site::answer);
        server.start();
        return site;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<Path> file = file(exchange.getRequestURI().getPath());
            boolean reading = exchange.getRequestMethod().matches("GET|HEAD");
            headers(exchange, file);
            if (!reading) {
                exchange.sendResponseHeaders(405, -1);
            } else if (file.isEmpty()) {
                send(exchange, 404, "There is no such page.\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            } else {
                send(exchange, 200, Files.readAllBytes(file.get()));
            }
        }
    }

    private static void headers(HttpExchange exchange, Optional<Path> file) {
        exchange.getResponseHeaders().set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        exchange.getResponseHeaders()
                .set("Content-Type", file.map(SiteServer::type).orElse("text/plain"));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    /** The file behind a path, never one outside the folder. */
    private Optional<Path> file(String path) {
        try {
            Path file = folder.resolve(path.replaceFirst("^/+", "")).normalize();
            Path page = Files.isDirectory(file) ? file.resolve("index.html") : file;
            return page.startsWith(folder)
                            && Files.isRegularFile(page)
                            && page.toRealPath().startsWith(folder.toRealPath())
                    ? Optional.of(page)
                    : Optional.empty();
        } catch (InvalidPathException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String type(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

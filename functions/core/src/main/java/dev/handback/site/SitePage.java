package dev.handback.site;

import java.nio.charset.StandardCharsets;

/** A file of a version: its path below the version's folder, its content, and what readers are told it is. */
public final class SitePage {
    static final String HTML = "text/html; charset=utf-8";
    static final String JSON = "application/json; charset=utf-8";
    static final String SCRIPT = "text/javascript; charset=utf-8";

    private final String path;
    private final byte[] bytes;
    private final String contentType;

    SitePage(String path, byte[] bytes, String contentType) {
        this.path = path;
        this.bytes = bytes.clone();
        this.contentType = contentType;
    }

    static SitePage text(String path, String text, String contentType) {
        return new SitePage(path, text.getBytes(StandardCharsets.UTF_8), contentType);
    }

    public String path() {
        return path;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String contentType() {
        return contentType;
    }
}

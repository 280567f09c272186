package dev.handback.adapters.github;

import java.net.URI;

/**
 * Who Handback is on GitHub, and where GitHub is.
 *
 * @param api the root of the REST API: {@code https://api.github.com}, {@code https://HOST/api/v3}; never taken from a
 *     payload
 * @param appId the App's number
 * @param privateKey the App's key as PEM, PKCS#1 as GitHub hands it out or PKCS#8
 * @param version Handback's version, told to GitHub as {@code User-Agent}
 */
public record GitHubSettings(URI api, long appId, String privateKey, String version) {
    public GitHubSettings {
        if (api.getHost() == null || api.getQuery() != null) {
            throw new IllegalArgumentException("not the root of an API: " + api);
        }
        String text = api.toString();
        api = text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : api;
    }

    @Override
    public String toString() {
        return "GitHubSettings[api=%s, appId=%d, privateKey=(hidden), version=%s]".formatted(api, appId, version);
    }
}

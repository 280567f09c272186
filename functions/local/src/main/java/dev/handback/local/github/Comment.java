package dev.handback.local.github;

import com.fasterxml.jackson.databind.JsonNode;

/** A comment on an issue or a pull request as a test looks at it. */
public record Comment(long id, String author, String body) {
    static Comment of(JsonNode comment) {
        return new Comment(
                comment.path("id").asLong(),
                comment.at("/user/login").asText(),
                comment.path("body").asText());
    }
}

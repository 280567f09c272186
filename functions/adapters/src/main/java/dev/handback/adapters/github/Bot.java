package dev.handback.adapters.github;

import java.io.IOException;
import java.util.Optional;

/** The user that GitHub shows as the author of what the App writes. */
final class Bot {
    private final Connection connection;
    private final AppIdentity app;
    private Optional<String> login = Optional.empty();

    Bot(Connection connection, AppIdentity app) {
        this.connection = connection;
        this.app = app;
    }

    /** Its user name, {@code handback[bot]}: one call in the life of the process. */
    synchronized String login() throws IOException {
        if (login.isEmpty()) {
            login = Optional.of(connection.libraryAsApp(app.token()).getApp().getSlug() + "[bot]");
        }
        return login.get();
    }
}

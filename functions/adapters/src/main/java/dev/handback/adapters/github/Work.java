package dev.handback.adapters.github;

import java.io.IOException;

/** Something to do on GitHub, once a session is open. */
interface Work<T> {

    T on(Session session) throws IOException;
}

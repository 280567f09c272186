package dev.handback.local.lambda;

/** A function that can be invoked, wherever it runs. */
public interface LambdaFunction extends AutoCloseable {

    /** Its name, for messages: the logical id in the template. */
    String name();

    /** Hands it an event and waits for what comes of it. */
    Outcome invoke(byte[] event);

    @Override
    void close();
}

package dev.handback.adapters.dynamodb;

import dev.handback.access.StoreException;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;

/** A call of DynamoDB that says what it was for when the world does not play along. */
final class Attempt {
    private Attempt() {}

    static <T> T to(String what, Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException failed) {
            throw new StoreException(what, failed);
        }
    }
}

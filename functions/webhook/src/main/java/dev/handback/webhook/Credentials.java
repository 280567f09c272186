package dev.handback.webhook;

/**
 * The key with which the function's role calls AWS. Prints nothing of itself but its id.
 *
 * @param sessionToken empty for a key that lasts
 */
record Credentials(String keyId, String secretKey, String sessionToken) {

    @Override
    public String toString() {
        return "Credentials[" + keyId + "]";
    }
}

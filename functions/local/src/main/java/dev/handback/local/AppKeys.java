package dev.handback.local;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.Base64;

/** A key for the GitHub App, made for one run and never written anywhere. */
public record AppKeys(KeyPair pair) {
    private static final int BITS = 2048;

    public static AppKeys make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return new AppKeys(generator.generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }

    public PublicKey publicKey() {
        return pair.getPublic();
    }

    /** The private half as the secret store keeps it. */
    public String pem() {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(pair.getPrivate().getEncoded());
        return "-----BEGIN " + "PRIVATE KEY-----\n" + body + "\n-----END " + "PRIVATE KEY-----\n";
    }

    @Override
    public String toString() {
        return "AppKeys";
    }
}

package dev.handback.adapters.github;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The App's private key, read from PEM.
 *
 * <p>GitHub hands out PKCS#1 ({@code BEGIN RSA PRIVATE KEY}); Java reads PKCS#8, which is the same key with a short
 * heading that says it is RSA.
 */
final class AppKey {
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN (RSA )?PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END (RSA )?PRIVATE KEY-----");
    private static final byte[] HEADING = HexFormat.of().parseHex("020100300d06092a864886f70d0101010500");
    private static final int SEQUENCE = 0x30;
    private static final int OCTETS = 0x04;

    private AppKey() {}

    static PrivateKey read(String pem) {
        Matcher found = PEM.matcher(pem);
        if (!found.find()) {
            throw new IllegalArgumentException("the App's key is not PEM: it must hold -----BEGIN RSA PRIVATE KEY-----"
                    + " or -----BEGIN PRIVATE KEY-----, with its line breaks");
        }
        try {
            byte[] der = Base64.getMimeDecoder().decode(found.group(2));
            byte[] pkcs8 = found.group(1) == null ? der : wrap(der);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException bad) {
            throw new IllegalArgumentException("the App's key is PEM, but not of a whole RSA key", bad);
        }
    }

    private static byte[] wrap(byte[] pkcs1) {
        return element(SEQUENCE, join(HEADING, element(OCTETS, pkcs1)));
    }

    /** One element of DER: its kind, its length in as few bytes as will do, its content. */
    private static byte[] element(int kind, byte[] content) {
        int length = content.length;
        byte[] start = length < 0x80
                ? new byte[] {(byte) kind, (byte) length}
                : length < 0x100
                        ? new byte[] {(byte) kind, (byte) 0x81, (byte) length}
                        : new byte[] {(byte) kind, (byte) 0x82, (byte) (length >> 8), (byte) length};
        return join(start, content);
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}

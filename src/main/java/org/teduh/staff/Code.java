package org.teduh.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A code that cannot be guessed: 256 random bits, as a link carries them. */
record Code(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Code random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Code(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What is kept of it. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Code";
    }
}

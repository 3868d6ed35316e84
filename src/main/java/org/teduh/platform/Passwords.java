package org.teduh.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Argon2id (RFC 9106) with 19 MiB, two passes, one lane: the OWASP Password Storage Cheat Sheet's minimum. A hash reads
 * {@code base64(salt):base64(tag)}.
 */
@ApplicationScoped
public class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int TAG_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String nobody = hash("nobody has this one");

    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return base64.encodeToString(salt) + ":" + base64.encodeToString(tag(password, salt));
    }

    /** Whether it is the password; without a hash the answer is no, after the same work. */
    public boolean matches(String password, @Nullable String hash) {
        String[] parts = (hash == null ? nobody : hash).split(":", 2);
        byte[] tag = tag(password, Base64.getDecoder().decode(parts[0]));
        return MessageDigest.isEqual(tag, Base64.getDecoder().decode(parts[1])) && hash != null;
    }

    private static byte[] tag(String password, byte[] salt) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(19 * 1024)
                .withIterations(2)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] tag = new byte[TAG_BYTES];
        argon2.generateBytes(password.getBytes(StandardCharsets.UTF_8), tag);
        return tag;
    }
}

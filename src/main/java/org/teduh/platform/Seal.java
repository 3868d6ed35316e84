package org.teduh.platform;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What makes a dump of the database worth nothing without the server's keys: keyed references, which can be found again
 * but not read back, and authenticated encryption, which opens only where it was meant to.
 */
@ApplicationScoped
public class Seal {

    @Inject
    private Keystore keystore;

    private Aead aead;
    private SecretKeySpec lookup;

    @PostConstruct
    void open() {
        try {
            aead = new AesGcmJce(keystore.key("seal"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no AES-GCM on this machine", e);
        }
        lookup = new SecretKeySpec(keystore.key("lookup"), "HmacSHA256");
    }

    /**
     * The keyed reference (HMAC-SHA256, 32 bytes) of {@code data}. References of different purposes cannot be joined.
     */
    public byte[] lookup(String purpose, byte[] data) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(lookup);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no HMAC-SHA256 on this machine", e);
        }
    }

    /** The same, of an id. */
    public byte[] lookup(String purpose, UUID id) {
        return lookup(purpose, bytes(id));
    }

    /** AES-256-GCM under the server's key; opens with the same {@code place} only. */
    public byte[] seal(byte[] plain, String place) {
        try {
            return aead.encrypt(plain, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not seal", e);
        }
    }

    /** @throws BrokenSeal if it was changed, swapped, sealed elsewhere or by another server */
    public byte[] open(byte[] sealed, String place) {
        try {
            return aead.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal();
        }
    }

    public byte[] sealText(Secret text, String place) {
        return seal(text.reveal().getBytes(StandardCharsets.UTF_8), place);
    }

    public Secret openText(byte[] sealed, String place) {
        return Secret.of(new String(open(sealed, place), StandardCharsets.UTF_8));
    }

    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    public static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}

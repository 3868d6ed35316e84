package org.teduh.care.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.teduh.platform.BrokenSeal;
import org.teduh.platform.Secret;

/** AES-256-GCM under a case's own key, padded to whole kibibytes so that a length tells little. */
final class NoteCipher {

    private static final int STEP = 1024;
    private static final int KEY_BYTES = 32;

    private final AesGcmJce aead;

    NoteCipher(byte[] caseKey) {
        try {
            aead = new AesGcmJce(caseKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no AES-GCM on this machine", e);
        }
    }

    static byte[] freshKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    byte[] seal(Secret text, String place) {
        byte[] plain = text.reveal().getBytes(StandardCharsets.UTF_8);
        int padded = (plain.length + Integer.BYTES + STEP - 1) / STEP * STEP;
        byte[] block =
                ByteBuffer.allocate(padded).putInt(plain.length).put(plain).array();
        try {
            return aead.encrypt(block, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not seal", e);
        }
    }

    /** @throws BrokenSeal if it was changed, or belongs to another place */
    Secret open(byte[] sealed, String place) {
        try {
            ByteBuffer block = ByteBuffer.wrap(aead.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8)));
            byte[] plain = new byte[block.getInt()];
            block.get(plain);
            return Secret.of(new String(plain, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal();
        }
    }
}

package org.teduh.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The server's own keys: a PKCS12 file in {@code TEDUH_HOME/keys}, beside the data and never below it. Refused when
 * others on the machine can read it. Whoever loses it has erased what it sealed.
 */
@ApplicationScoped
public class Keystore {

    private static final String FILE = "teduh.p12";
    private static final int KEY_BYTES = 32;

    @Inject
    private Home home;

    @Inject
    @ConfigProperty(name = "vault.keystore.password")
    private String password;

    private KeyStore keys;

    @PostConstruct
    void open() {
        Path file = home.folder("keys").resolve(FILE);
        try {
            keys = KeyStore.getInstance("PKCS12");
            if (Files.exists(file)) {
                refuseIfOthersCanRead(file);
                try (InputStream in = Files.newInputStream(file)) {
                    keys.load(in, password.toCharArray());
                }
            } else {
                keys.load(null, null);
            }
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the keystore cannot be opened with the configured password", e);
        }
    }

    /** The 256 random bits of that name; made and written down at the first call. */
    public synchronized byte[] key(String name) {
        KeyStore.ProtectionParameter protection = new KeyStore.PasswordProtection(password.toCharArray());
        try {
            if (!keys.containsAlias(name)) {
                byte[] fresh = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(fresh);
                SecretKey key = new SecretKeySpec(fresh, "AES");
                keys.setEntry(name, new KeyStore.SecretKeyEntry(key), protection);
                write();
            }
            Key key = keys.getKey(name, password.toCharArray());
            return key.getEncoded();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the keystore cannot be used", e);
        }
    }

    private void write() throws IOException, GeneralSecurityException {
        Path folder = home.folder("keys");
        Path fresh = Files.createTempFile(folder, "teduh", ".new");
        if (isPosix(fresh)) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        }
        try (OutputStream out = Files.newOutputStream(fresh)) {
            keys.store(out, password.toCharArray());
        }
        Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void refuseIfOthersCanRead(Path file) throws IOException {
        if (!isPosix(file)) {
            return;
        }
        Set<PosixFilePermission> granted = Files.getPosixFilePermissions(file);
        if (granted.contains(PosixFilePermission.GROUP_READ) || granted.contains(PosixFilePermission.OTHERS_READ)) {
            throw new IllegalStateException("others can read the keystore: chmod 600 it");
        }
    }

    private static boolean isPosix(Path file) {
        return Files.getFileAttributeView(
                        file, java.nio.file.attribute.PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                != null;
    }
}

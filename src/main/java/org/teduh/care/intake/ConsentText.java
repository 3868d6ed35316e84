package org.teduh.care.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.Markdown;

/**
 * The consent form, in one language, as it was read. A change of its meaning is a new version, and the old one is kept.
 *
 * @param hash  SHA-256 of the text, in hex
 */
record ConsentText(int version, String language, String markdown, String hash) {

    static final String COUNSELLING = "COUNSELLING";
    static final int CURRENT = 1;

    /** The version that is asked for today. */
    static ConsentText current(String language) {
        String file = "care/consent-v" + CURRENT + "_" + language + ".md";
        try (@Nullable InputStream in = ConsentText.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file);
            }
            byte[] bytes = in.readAllBytes();
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new ConsentText(CURRENT, language, new String(bytes, StandardCharsets.UTF_8), hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String html() {
        return Markdown.html(markdown);
    }
}

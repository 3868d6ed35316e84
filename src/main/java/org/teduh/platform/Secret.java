package org.teduh.platform;

/**
 * Confidential free text on its way between a form and the vault. It cannot be printed by accident: what it holds
 * comes out of {@link #reveal()} alone.
 */
public final class Secret {

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    public static Secret of(String text) {
        return new Secret(text);
    }

    public String reveal() {
        return text;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    @Override
    public String toString() {
        return "Secret";
    }
}

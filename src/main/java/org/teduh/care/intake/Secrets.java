package org.teduh.care.intake;

/** What a second secret has to be, as far as a form can tell. */
final class Secrets {

    private Secrets() {}

    /** @throws SecretsDiffer if it was typed twice, and not the same */
    static void requireSame(String secret, String again) {
        if (!secret.equals(again)) {
            throw new SecretsDiffer();
        }
    }
}

package org.teduh.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** Ed25519 (RFC 8032) with keys of the server's keystore, one a purpose. */
@ApplicationScoped
public class Signer {

    @Inject
    private Keystore keystore;

    /** The signature, 64 bytes. */
    public byte[] sign(String purpose, byte[] text) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key(purpose));
        signer.update(text, 0, text.length);
        return signer.generateSignature();
    }

    /** Whether this server signed exactly that, for that purpose. */
    public boolean isSigned(String purpose, byte[] text, byte[] signature) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(false, new Ed25519PublicKeyParameters(publicKey(purpose), 0));
        signer.update(text, 0, text.length);
        return signer.verifySignature(signature);
    }

    /** With it anybody can check a signature. */
    public byte[] publicKey(String purpose) {
        return key(purpose).generatePublicKey().getEncoded();
    }

    private Ed25519PrivateKeyParameters key(String purpose) {
        return new Ed25519PrivateKeyParameters(keystore.key("sign-" + purpose), 0);
    }
}

package se.gemensam.identity;

/** A token just made, with the secret that is shown this once. */
public record NewToken(TokenRow token, String secret) {

    @Override
    public String toString() {
        return "NewToken[" + token.id() + "]";
    }
}

package org.teduh.platform;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody had typed when their session was over. Sealed at once and bound to the account whose form it was; it
 * travels in one hidden field of the sign-in form, and fills the page in again for that account and nobody else.
 * Nothing is done with it: the person still has to press the button.
 */
@Named
@SessionScoped
public class Draft implements Serializable {

    /** The hidden field of every form that says, to the server alone, whose it is. */
    static final String OWNER = "teduh.of";

    private static final String PLACE = "draft";
    private static final int LARGEST = 200_000;

    @Inject
    private transient Seal seal;

    private String onItsWay = "";
    private String kept = "";

    /** Whose form it is: a keyed reference that nobody can read back. */
    static String owner(Seal seal, PersonId person) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.lookup("form", person.value()));
    }

    /** Takes up what was posted to that path without a session; too much is let go. */
    void take(String path, Map<String, String[]> posted) {
        String[] owner = posted.get(OWNER);
        JsonObjectBuilder fields = Json.createObjectBuilder();
        posted.forEach((name, values) -> {
            if (!name.startsWith("jakarta.faces.") && !name.equals(OWNER)) {
                fields.add(name, Json.createArrayBuilder(List.of(values)));
            }
        });
        String open = Json.createObjectBuilder()
                .add("of", owner == null ? "" : owner[0])
                .add("path", path)
                .add("fields", fields)
                .build()
                .toString();
        if (owner != null && open.length() < LARGEST) {
            onItsWay = Base64.getUrlEncoder().encodeToString(seal.sealText(Secret.of(open), PLACE));
        }
    }

    /** For the hidden field of the sign-in form; from then on it is there alone. */
    public String handOver() {
        String sealed = onItsWay;
        onItsWay = "";
        return sealed;
    }

    /**
     * Keeps it for the page it was typed in, if it is this person's.
     *
     * @return the path of that page
     */
    public Optional<String> keep(String sealed, PersonId me) {
        Optional<JsonObject> draft =
                open(sealed).filter(open -> open.getString("of").equals(owner(seal, me)));
        kept = draft.isPresent() ? sealed : "";
        return draft.map(open -> open.getString("path"));
    }

    /** What was typed in that page, once; asked for by any other page, it is gone. */
    Optional<Map<String, List<String>>> takeFor(String path) {
        Optional<JsonObject> draft = open(kept);
        kept = "";
        return draft.filter(open -> open.getString("path").equals(path))
                .map(open -> open.getJsonObject("fields").entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Map.Entry::getKey, entry -> texts((JsonArray) entry.getValue()))));
    }

    private Optional<JsonObject> open(@Nullable String sealed) {
        if (sealed == null || sealed.isEmpty()) {
            return Optional.empty();
        }
        try {
            Secret open = seal.openText(Base64.getUrlDecoder().decode(sealed), PLACE);
            return Optional.of(
                    Json.createReader(new StringReader(open.reveal())).readObject());
        } catch (BrokenSeal | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> texts(JsonArray values) {
        return values.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}

package org.teduh.library;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads definitions of questionnaires. One can be whole, or take questions of others ({@code of} with {@code itemsOf},
 * or several {@code parts}). What is wrong is refused with its place.
 */
final class InstrumentFile {

    private final JsonObject file;

    InstrumentFile(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            file = reader.readObject();
        } catch (JsonException e) {
            throw new IllegalStateException("instruments.json: " + e.getMessage(), e);
        }
    }

    /** @throws IllegalStateException with the place, if a definition is wrong */
    List<Instrument> read() {
        List<Instrument> instruments = new ArrayList<>();
        for (JsonObject definition : objects(file, "instruments")) {
            String place = "instruments.json, " + definition.getString("code", "one without a code");
            instruments.add(at(place, () -> instrument(definition)));
        }
        return List.copyOf(instruments);
    }

    private Instrument instrument(JsonObject definition) {
        List<Wording> questions = questions(definition);
        if (definition.containsKey("items") && number(definition, "items") != questions.size()) {
            throw new IllegalArgumentException("items is not the number of questions");
        }
        JsonObject whole = whole(definition);
        return new Instrument(
                text(definition, "code"),
                at("stem", () -> wording(need(whole, "stem").asJsonObject())),
                questions,
                at("scale", () -> choices(text(whole, "scale"))),
                at("score", () -> factor(text(definition, "score"))),
                number(definition, "max"),
                at("bands", () -> bands(need(definition, "bands").asJsonArray())),
                definition.getInt("change", 1));
    }

    /** Where stem and scale stand: in the definition itself, or in the first one that it takes questions of. */
    private JsonObject whole(JsonObject definition) {
        if (definition.containsKey("wording")) {
            return definition;
        }
        return named(text(
                definition.containsKey("parts") ? objects(definition, "parts").get(0) : definition, "of"));
    }

    private List<Wording> questions(JsonObject definition) {
        if (definition.containsKey("wording")) {
            return written(objects(definition, "wording"));
        }
        if (definition.containsKey("parts")) {
            return objects(definition, "parts").stream()
                    .flatMap(part -> taken(part).stream())
                    .toList();
        }
        return taken(definition);
    }

    private static List<Wording> written(List<JsonObject> wording) {
        List<Wording> questions = new ArrayList<>();
        for (JsonObject words : wording) {
            questions.add(at("question " + (questions.size() + 1), () -> wording(words)));
        }
        return questions;
    }

    private List<Wording> taken(JsonObject part) {
        List<Wording> all = questions(named(text(part, "of")));
        return at(
                "itemsOf",
                () -> need(part, "itemsOf").asJsonArray().getValuesAs(JsonNumber.class).stream()
                        .map(number -> all.get(number.intValue() - 1))
                        .toList());
    }

    private JsonObject named(String code) {
        return objects(file, "instruments").stream()
                .filter(definition ->
                        definition.getString("code", "").equals(code) && definition.containsKey("wording"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("of: there is no " + code + " with a wording"));
    }

    private List<Choice> choices(String scale) {
        return objects(need(file, "scales").asJsonObject(), scale).stream()
                .map(choice -> new Choice(number(choice, "value"), wording(choice)))
                .toList();
    }

    private static int factor(String score) {
        return switch (score) {
            case "sum" -> 1;
            case "sum x 4" -> 4;
            default -> throw new IllegalArgumentException("there is no way of scoring \"" + score + "\"");
        };
    }

    private static List<Integer> bands(JsonArray bands) {
        return bands.stream()
                .map(JsonValue::asJsonArray)
                .map(band -> band.getInt(0))
                .toList();
    }

    private static Wording wording(JsonObject words) {
        return new Wording(text(words, "en"), text(words, "id"));
    }

    private static String text(JsonObject from, String name) {
        return ((JsonString) need(from, name)).getString();
    }

    private static int number(JsonObject from, String name) {
        return ((JsonNumber) need(from, name)).intValueExact();
    }

    private static List<JsonObject> objects(JsonObject from, String name) {
        return need(from, name).asJsonArray().getValuesAs(JsonValue::asJsonObject);
    }

    private static JsonValue need(JsonObject from, String name) {
        JsonValue value = from.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    /** Adds the place to whatever is wrong there. */
    private static <T> T at(String place, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalStateException e) {
            throw new IllegalStateException(place + ", " + e.getMessage(), e);
        } catch (IllegalArgumentException | ClassCastException | ArithmeticException | IndexOutOfBoundsException e) {
            throw new IllegalStateException(place + ": " + e.getMessage(), e);
        }
    }
}

package vn.chidao.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The specification of the methods that the bot uses, and the check of a request against it. */
final class Schema {
    private final JsonNode types;
    private final Map<String, JsonNode> fields = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    Schema() {
        var spec = spec();
        types = spec.path("types");
        spec.path("methods").properties().forEach(method -> {
            names.put(method.getKey().toLowerCase(Locale.ROOT), method.getKey());
            fields.put(method.getKey(), method.getValue());
        });
    }

    private static JsonNode spec() {
        try (var in = Schema.class.getResourceAsStream("/telegram/methods.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The method as the specification spells it: names count in any case. */
    Optional<String> method(String name) {
        return Optional.ofNullable(names.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Refuses what is missing, unknown or of another type. */
    void check(String method, ObjectNode request) {
        object(method, Objects.requireNonNull(fields.get(method)), request, true);
    }

    private void object(String where, JsonNode specified, JsonNode value, boolean top) {
        var known = new HashSet<String>();
        if (top) {
            // The library repeats the method's name in the body.
            known.add("method");
        }
        for (var field : specified) {
            var name = field.path("name").asText();
            known.add(name);
            if (!value.hasNonNull(name)) {
                if (field.path("required").asBoolean()) {
                    throw Refusal.bad("parameter \"" + name + "\" is required in " + where);
                }
            } else if (!anyType(field.path("types"), value.get(name))) {
                throw Refusal.bad("field \"%s\" of %s has the wrong type: %s".formatted(name, where, value.get(name)));
            }
        }
        value.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw Refusal.bad("the specification has no field \"" + name + "\" in " + where);
            }
        });
    }

    private boolean anyType(JsonNode names, JsonNode value) {
        for (var name : names) {
            if (is(name.asText(), value)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(String type, JsonNode value) {
        if (type.startsWith("Array of ")) {
            var of = type.substring("Array of ".length());
            return value.isArray() && value.valueStream().allMatch(element -> is(of, element));
        }
        return switch (type) {
            case "String", "InputFile" -> value.isTextual();
            case "Integer" -> value.isIntegralNumber() || written(value, "-?[0-9]{1,18}");
            case "Float" -> value.isNumber();
            case "Boolean" -> value.isBoolean() || written(value, "true|false");
            default -> isObject(type, value);
        };
    }

    private static boolean written(JsonNode value, String pattern) {
        return value.isTextual() && value.asText().matches(pattern);
    }

    private boolean isObject(String type, JsonNode value) {
        var specified = types.path(type);
        if (specified.has("subtypes")) {
            return specified.path("subtypes").valueStream().anyMatch(subtype -> isObject(subtype.asText(), value));
        }
        if (!value.isObject()) {
            return false;
        }
        try {
            object(type, specified.path("fields"), value, false);
            return true;
        } catch (Refusal wrong) {
            return false;
        }
    }
}
